/** Makes one trie of the pattern groups of many rules, and finds in a block the hits of all of them at once. */
import type { Reading, Sentence } from '../letter/block';
import type { Tokens } from '../letter/tokens';
import { GUARDS, type Guard } from './guards';
import { isPunctuation, type Match, matchSentence } from './matcher';
import { compilePattern } from './pattern';
import type { PatternGroup } from './phrases';
import { addPattern, Node } from './trie';

/** A hit of a group: offsets within the block, and which sentence of the block it stands in. */
export interface GroupHit {
  readonly group: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

type Role = 'any' | 'unlessBefore' | 'unlessAfter' | 'unlessIn' | 'onlyIn';

const ROLES: readonly Role[] = ['any', 'unlessBefore', 'unlessAfter', 'unlessIn', 'onlyIn'];

export class PatternReader {
  private readonly root = new Node(0);
  private readonly groups: readonly PatternGroup[];
  private readonly guards: readonly (readonly Guard[])[];

  /**
   * @param groups the groups of all rules; a hit names its group by index
   * @throws Error if a pattern is not well formed
   */
  constructor(groups: readonly PatternGroup[]) {
    this.groups = groups;
    this.guards = groups.map(({ even }) =>
      (Object.keys(GUARDS) as Guard[]).filter((guard) => !even?.includes(guard)),
    );
    groups.forEach((group, index) => {
      ROLES.forEach((role, offset) => {
        for (const pattern of group[role] ?? [])
          addPattern(this.root, compilePattern(pattern), index * ROLES.length + offset);
      });
    });
  }

  /** The hits in a block, sentence by sentence. Depends on the block alone. */
  read({ tokens, sentences }: Reading): GroupHit[] {
    return sentences.flatMap((sentence, index) => {
      const matches = matchSentence(this.root, tokens, sentence);
      return matches.length === 0 ? [] : this.hits(tokens, sentence, index, matches);
    });
  }

  private hits(
    tokens: Tokens,
    sentence: Sentence,
    index: number,
    matches: readonly Match[],
  ): GroupHit[] {
    const found: GroupHit[] = [];
    for (const match of matches) {
      if (match.id % ROLES.length !== 0) continue;
      const group = Math.floor(match.id / ROLES.length);
      if (!this.counts(group, tokens, sentence, match, matches)) continue;
      const whole = this.groups[group]?.wholeSentence === true;
      found.push({
        group,
        sentence: index,
        start: whole ? sentence.start : (tokens.start[match.from] ?? sentence.start),
        end: whole ? sentence.end : (tokens.end[match.to] ?? sentence.end),
      });
    }
    return found;
  }

  private counts(
    group: number,
    tokens: Tokens,
    sentence: Sentence,
    match: Match,
    matches: readonly Match[],
  ): boolean {
    const others = (role: Role) =>
      matches.filter(({ id }) => id === group * ROLES.length + ROLES.indexOf(role));
    const conditions = this.groups[group];
    if (conditions?.unlessIn && others('unlessIn').length > 0) return false;
    if (conditions?.onlyIn && others('onlyIn').length === 0) return false;
    if (
      conditions?.unlessBefore &&
      others('unlessBefore').some(({ last }) => adjoin(tokens, last, match.first))
    )
      return false;
    if (
      conditions?.unlessAfter &&
      others('unlessAfter').some(({ first }) => adjoin(tokens, match.last, first))
    )
      return false;
    return !this.guards[group]?.some((guard) => GUARDS[guard](tokens, sentence, match));
  }
}

/** True if nothing but punctuation stands between two tokens. */
function adjoin(tokens: Tokens, before: number, after: number): boolean {
  if (before >= after) return false;
  for (let at = before + 1; at < after; at++)
    if (!isPunctuation(tokens.word[at] ?? '')) return false;
  return true;
}
