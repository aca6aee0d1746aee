/** Reads a letter against the rules. Pure and synchronous: the same in the editor's server, its worker, and the command line. */

import { type BlockHits, BlockReader } from './block-reader';
import { byPlace, type Finding, type Severity, type Span, said } from './finding';
import { readModel } from './learned/model';
import { endOfLine, type Letter, type ParseOptions, parseLetter, Readings } from './letter/letter';
import { capped } from './limits';
import { readGraph } from './match/graph';
import { resolveOverlaps } from './precedence';
import type { Hit, Rule } from './rule';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { withoutSuppressed } from './suppress';
import { WATCH_FOR, Watch } from './watch-for';

/** The code of a finding in the front matter: a value that cannot be used. */
export const FRONT_MATTER = 'front-matter';

/** Letters shorter than this are not told what they lack. */
const LEAST_WORDS = 60;

export interface Report {
  readonly isLetter: boolean;
  readonly findings: readonly Finding[];
  /** Codes of rules that failed on this letter and were left out. */
  readonly broken: readonly string[];
  readonly words: number;
  /** What the letter asks of them, each once, in the order of the text. */
  readonly asks: readonly Span[];
}

/** What a host may hand in besides the rules, as bytes: the patterns compiled, and the model of the learned reader. */
export interface Assets {
  readonly patterns?: Uint8Array | undefined;
  readonly model?: Uint8Array | undefined;
}

export class Checker {
  private readonly rules: readonly Rule[];
  private readonly blocks: BlockReader;
  private readings = new Readings();
  private watch: { readonly for: readonly string[]; readonly by: Watch } | undefined;

  /** @throws Error if a pattern of a rule is not well formed, or an asset cannot be read */
  constructor(rules: readonly Rule[], { patterns, model }: Assets = {}) {
    this.rules = rules;
    this.blocks = new BlockReader(rules, {
      patterns: patterns && readGraph(patterns),
      model: model && readModel(model),
    });
  }

  /**
   * Reads a text as a letter, remembering its blocks for the next version.
   * @param include globs that the paths of letters match; the usual ones if none are handed in
   */
  parse(
    text: string,
    path: string,
    earlier?: ParseOptions['earlier'],
    include?: ParseOptions['include'],
  ): Letter {
    return parseLetter(text, path, { earlier, include, readings: this.readings });
  }

  /** Forgets all blocks read so far. What comes out of a check is the same before and after. */
  forget(): void {
    this.readings = new Readings();
    this.blocks.forget();
  }

  /** All that is to be said about a letter, in the order of its text. Throws nothing. */
  check(letter: Letter, settings: Settings = DEFAULT_SETTINGS): Report {
    const { isLetter, matter, words } = letter;
    if (!isLetter || matter.status === 'received')
      return { isLetter, findings: matterFindings(letter), broken: [], words, asks: [] };
    const broken = new Set<string>();
    const inBlocks = this.blocks.inLetter(
      letter.blocks.map(({ reading }) => ({ reading, hits: this.blocks.read(reading) })),
    );
    for (const { broken: codes } of inBlocks) for (const code of codes) broken.add(code);
    const hits = gather(letter, inBlocks);
    const asks: Span[] = [];
    const spans: Finding[] = [];
    const letters: Finding[] = [];
    for (const rule of this.rules) {
      const severity = settings.rules[rule.code] ?? rule.severity;
      if (severity === 'off') continue;
      try {
        const raise = (span: Span) => ({
          code: rule.code,
          severity,
          message: rule.message,
          start: span.start,
          end: span.end,
        });
        if (rule.find.kind === 'tally') asks.push(...separate(hits.get(rule) ?? []));
        if (rule.where === 'letter') {
          if (isAtFault(rule, letter, hits.get(rule) ?? [])) letters.push(raise(firstLine(letter)));
        } else {
          for (const hit of hits.get(rule) ?? [])
            if (rule.keep?.(hit, letter) ?? true) spans.push(raise(hit));
        }
      } catch {
        broken.add(rule.code);
      }
    }
    spans.push(...this.watched(letter, settings));
    const kept = withoutSuppressed([...letters, ...resolveOverlaps(spans)], letter);
    return {
      isLetter,
      findings: [...matterFindings(letter), ...capped(kept)].sort(byPlace),
      broken: [...broken].sort(),
      words,
      asks,
    };
  }

  /** Findings in the words that the person asked to be warned of. */
  private watched(letter: Letter, { rules, watchFor }: Settings): Finding[] {
    const severity = rules[WATCH_FOR] ?? 'information';
    if (severity === 'off' || watchFor.length === 0) return [];
    if (this.watch?.for !== watchFor) this.watch = { for: watchFor, by: new Watch(watchFor) };
    const { by } = this.watch;
    return letter.blocks.flatMap(({ start: from, reading }) =>
      by.in(reading).map(({ start, end }) => ({
        code: WATCH_FOR,
        severity,
        ...said('You asked to be warned of these words.'),
        start: from + start,
        end: from + end,
      })),
    );
  }
}

/** The hits of all blocks by rule, in offsets of the text: one walk, since most rules hit in few blocks. */
function gather(letter: Letter, inBlocks: readonly BlockHits[]): Map<Rule, Hit[]> {
  const hits = new Map<Rule, Hit[]>();
  inBlocks.forEach(({ byRule }, index) => {
    const by = letter.blocks[index]?.start ?? 0;
    for (const [rule, found] of byRule) {
      const list = hits.get(rule) ?? [];
      for (const { start, end, tag } of found) list.push({ start: by + start, end: by + end, tag });
      hits.set(rule, list);
    }
  });
  return hits;
}

function isAtFault(rule: Rule, letter: Letter, hits: readonly Hit[]): boolean {
  const { find } = rule;
  if (find.kind === 'inspect-letter') return find.find(letter);
  if (find.kind === 'tally') return separate(hits).length > find.most;
  return find.kind === 'absent' && isAsked(rule, letter) && hits.length === 0;
}

/** Whether a letter is asked for what a rule wants in it: short ones are not, nor those that serve another step. */
export function isAsked({ find }: Rule, { matter, words }: Letter): boolean {
  if (find.kind !== 'absent') return true;
  return words >= LEAST_WORDS && (find.step === undefined || find.step === matter.step);
}

/** Hits in the order of the text, of those that share words the first alone. */
function separate(hits: readonly Span[]): Span[] {
  let end = -1;
  return [...hits]
    .sort((a, b) => a.start - b.start)
    .filter((hit) => {
      const isApart = hit.start >= end;
      end = Math.max(end, hit.end);
      return isApart;
    });
}

/** The first line of the letter itself: where a finding about the whole letter sits. */
function firstLine({ text, matter, blocks }: Letter): Span {
  const start = blocks[0]?.start ?? matter.bodyStart;
  return { start, end: endOfLine(text, start) };
}

function matterFindings({ isLetter, matter }: Letter): Finding[] {
  if (!isLetter) return [];
  const severity: Severity = 'warning';
  return matter.problems.map(({ span, ...problem }) => ({
    code: FRONT_MATTER,
    severity,
    ...problem,
    ...span,
  }));
}
