/** Makes one automaton of the pattern groups of many rules, and finds in a block the hits of all of them at once. */
import type { Reading, Sentence } from '../letter/block';
import type { Tokens } from '../letter/tokens';
import { Automaton } from './automaton';
import type { Graph } from './graph';
import { GraphBuilder } from './graph-builder';
import { GUARDS, type Guard } from './guards';
import { isPunctuation, type Match, matchSentence } from './matcher';
import { readPattern } from './pattern';
import type { PatternGroup } from './phrases';

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
  private readonly automaton: Automaton;
  private readonly graph: Graph;
  private readonly groups: readonly PatternGroup[];
  private readonly guards: readonly (readonly Guard[])[];

  /**
   * @param groups the groups of all rules; a hit names its group by index
   * @param compiled the same patterns, compiled before: used if they are the same indeed, or if the groups come without their
   *   text, as they are shipped
   * @throws Error if a pattern is not well formed, or if there is neither text nor `compiled`
   */
  constructor(groups: readonly PatternGroup[], compiled?: Graph) {
    this.groups = groups;
    this.guards = groups.map(({ even }) =>
      (Object.keys(GUARDS) as Guard[]).filter((guard) => !even?.includes(guard)),
    );
    this.graph = choose(groups, compiled);
    this.automaton = new Automaton(this.graph);
  }

  /** The patterns as a graph, to be handed in as `compiled` another time. */
  get compiled(): Graph {
    return this.graph;
  }

  /** The hits in a block, sentence by sentence. Depends on the block alone. */
  read({ tokens, sentences }: Reading): GroupHit[] {
    return sentences.flatMap((sentence, index) => {
      const matches = matchSentence(this.automaton, tokens, sentence);
      return matches.length === 0 ? [] : this.hits(tokens, sentence, index, matches);
    });
  }

  private hits(
    tokens: Tokens,
    sentence: Sentence,
    index: number,
    matches: readonly Match[],
  ): GroupHit[] {
    const byId = new Map<number, Match[]>();
    for (const match of matches) {
      const list = byId.get(match.id);
      if (list) list.push(match);
      else byId.set(match.id, [match]);
    }
    const found: GroupHit[] = [];
    for (const match of matches) {
      if (match.id % ROLES.length !== 0) continue;
      const group = match.id / ROLES.length;
      if (!this.counts(group, tokens, sentence, match, byId)) continue;
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
    byId: ReadonlyMap<number, Match[]>,
  ): boolean {
    const others = (role: Role) => byId.get(group * ROLES.length + ROLES.indexOf(role)) ?? [];
    const conditions = this.groups[group];
    if (conditions?.unlessIn && others('unlessIn').length > 0) return false;
    if (conditions?.onlyIn && others('onlyIn').length === 0) return false;
    if (conditions?.unlessBefore && standsBefore(others('unlessBefore'), tokens, match))
      return false;
    if (conditions?.unlessAfter && standsAfter(others('unlessAfter'), tokens, match)) return false;
    return !this.guards[group]?.some((guard) => GUARDS[guard](tokens, sentence, match));
  }
}

function choose(groups: readonly PatternGroup[], compiled: Graph | undefined): Graph {
  const isWithoutText = groups.length > 0 && groups.every(({ any }) => any.length === 0);
  if (isWithoutText && !compiled) throw new Error('The compiled patterns are missing.');
  const source = fingerprint(groups);
  return compiled && (isWithoutText || compiled.source === source)
    ? compiled
    : graphOf(groups, source);
}

function graphOf(groups: readonly PatternGroup[], source: string): Graph {
  const builder = new GraphBuilder();
  for (const [pattern, id] of patternsOf(groups)) builder.add(readPattern(pattern), id);
  return builder.build(source);
}

/** All patterns of the groups with their ids: the group's index and the role. */
function patternsOf(groups: readonly PatternGroup[]): [string, number][] {
  return groups.flatMap((group, index) =>
    ROLES.flatMap((role, offset) =>
      (group[role] ?? []).map((pattern): [string, number] => [
        pattern,
        index * ROLES.length + offset,
      ]),
    ),
  );
}

/** A short name for a set of patterns (FNV-1a over them all), to tell whether a graph is still of the same. */
function fingerprint(groups: readonly PatternGroup[]): string {
  let value = 0x811c9dc5;
  let length = 0;
  for (const [pattern, id] of patternsOf(groups)) {
    for (let at = 0; at < pattern.length; at++)
      value = Math.imul(value ^ pattern.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ id, 0x01000193);
    length += pattern.length;
  }
  return `${(value >>> 0).toString(16)}-${length}`;
}

/** How many tokens of punctuation may stand between two neighbours. */
const MOST_BETWEEN = 3;
/** No condition is longer than this many tokens, gaps included. */
const LONGEST_CONDITION = 24;

function standsBefore(others: readonly Match[], tokens: Tokens, match: Match): boolean {
  for (let at = firstEndingAt(others, match.first - 1 - MOST_BETWEEN); at < others.length; at++) {
    const last = others[at]?.last ?? match.first;
    if (last >= match.first) return false;
    if (adjoin(tokens, last, match.first)) return true;
  }
  return false;
}

function standsAfter(others: readonly Match[], tokens: Tokens, match: Match): boolean {
  for (let at = firstEndingAt(others, match.last + 1); at < others.length; at++) {
    const { first, last } = others[at] ?? match;
    if (last > match.last + LONGEST_CONDITION) return false;
    if (first > match.last && adjoin(tokens, match.last, first)) return true;
  }
  return false;
}

/** Matches come in the order of their ends: the index of the first that ends at this token or later. */
function firstEndingAt(matches: readonly Match[], token: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.last ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if nothing but a little punctuation stands between two tokens. */
function adjoin(tokens: Tokens, before: number, after: number): boolean {
  if (before >= after || after - before > MOST_BETWEEN + 1) return false;
  for (let at = before + 1; at < after; at++)
    if (!isPunctuation(tokens.word[at] ?? '')) return false;
  return true;
}
