/** Reads a letter against the rules. Pure and synchronous: the same in the editor's server, its worker, and the command line. */
import { byPlace, type Finding, type Severity, type Span } from './finding';
import type { Block, Reading } from './letter/block';
import { type Letter, type ParseOptions, parseLetter, Readings } from './letter/letter';
import { capped } from './limits';
import { PatternReader } from './match/compile';
import type { PatternGroup } from './match/phrases';
import { resolveOverlaps } from './precedence';
import type { Hit, Rule } from './rule';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { withoutSuppressed } from './suppress';

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
}

/** What a rule finds in one block, in offsets of the block. */
interface BlockHits {
  readonly byRule: ReadonlyMap<Rule, readonly (Hit & { readonly sentence?: number })[]>;
  readonly broken: readonly string[];
}

export class Checker {
  private readonly rules: readonly Rule[];
  private readonly owners: readonly { readonly rule: Rule; readonly group: PatternGroup }[];
  private readonly patterns: PatternReader;
  private hits = new WeakMap<Reading, BlockHits>();
  private readings = new Readings();

  /** @throws Error if a pattern of a rule is not well formed */
  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    this.owners = rules.flatMap((rule) =>
      ('groups' in rule.find ? rule.find.groups : []).map((group) => ({ rule, group })),
    );
    this.patterns = new PatternReader(this.owners.map(({ group }) => group));
  }

  /** Reads a text as a letter, remembering its blocks for the next version. */
  parse(text: string, path: string, earlier?: ParseOptions['earlier']): Letter {
    return parseLetter(text, path, { earlier, readings: this.readings });
  }

  /** Forgets all blocks read so far. What comes out of a check is the same before and after. */
  forget(): void {
    this.readings = new Readings();
    this.hits = new WeakMap();
  }

  /** All that is to be said about a letter, in the order of its text. Throws nothing. */
  check(letter: Letter, settings: Settings = DEFAULT_SETTINGS): Report {
    const { isLetter, matter, words } = letter;
    if (!isLetter || matter.status === 'received')
      return { isLetter, findings: matterFindings(letter), broken: [], words };
    const broken = new Set<string>();
    const inBlocks = letter.blocks.map((block) => this.read(block));
    for (const { broken: codes } of inBlocks) for (const code of codes) broken.add(code);
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
        if (rule.where === 'letter') {
          if (isAtFault(rule, letter, inBlocks)) letters.push(raise(firstLine(letter)));
        } else for (const span of spansOf(rule, letter, inBlocks)) spans.push(raise(span));
      } catch {
        broken.add(rule.code);
      }
    }
    const said = withoutSuppressed([...letters, ...resolveOverlaps(spans)], letter);
    return {
      isLetter,
      findings: [...matterFindings(letter), ...capped(said)].sort(byPlace),
      broken: [...broken].sort(),
      words,
    };
  }

  private read({ reading }: Block): BlockHits {
    const known = this.hits.get(reading);
    if (known) return known;
    const byRule = new Map<Rule, (Hit & { sentence?: number })[]>();
    const broken: string[] = [];
    const add = (rule: Rule, hit: Hit & { sentence?: number }) => {
      const list = byRule.get(rule);
      if (list) list.push(hit);
      else byRule.set(rule, [hit]);
    };
    for (const { group, start, end, sentence } of this.patterns.read(reading)) {
      const owner = this.owners[group];
      if (owner) add(owner.rule, { start, end, sentence, tag: owner.group.tag });
    }
    for (const rule of this.rules) {
      if (rule.find.kind !== 'inspect-block') continue;
      try {
        for (const hit of rule.find.find(reading)) add(rule, hit);
      } catch {
        broken.push(rule.code);
      }
    }
    const hits = { byRule, broken };
    this.hits.set(reading, hits);
    return hits;
  }
}

function spansOf(rule: Rule, letter: Letter, inBlocks: readonly BlockHits[]): Span[] {
  const found = letter.blocks.flatMap((block, index) =>
    (inBlocks[index]?.byRule.get(rule) ?? []).map((hit) => ({
      ...hit,
      start: block.start + hit.start,
      end: block.start + hit.end,
    })),
  );
  return rule.keep ? found.filter((hit) => rule.keep?.(hit, letter)) : found;
}

function isAtFault(rule: Rule, letter: Letter, inBlocks: readonly BlockHits[]): boolean {
  const { find } = rule;
  if (find.kind === 'inspect-letter') return find.find(letter);
  if (find.kind === 'absent') {
    if (letter.words < LEAST_WORDS || (find.step !== undefined && find.step !== letter.matter.step))
      return false;
    return !inBlocks.some(({ byRule }) => byRule.has(rule));
  }
  if (find.kind !== 'tally') return false;
  const separate = inBlocks.map(({ byRule }) => countSeparate(byRule.get(rule) ?? []));
  return separate.reduce((sum, count) => sum + count, 0) > find.most;
}

/** How many hits there are, those that share words counted once. */
function countSeparate(hits: readonly Span[]): number {
  let end = -1;
  let count = 0;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    if (hit.start >= end) count++;
    end = Math.max(end, hit.end);
  }
  return count;
}

/** The first line of the letter itself: where a finding about the whole letter sits. */
function firstLine({ text, matter, blocks }: Letter): Span {
  const start = blocks[0]?.start ?? matter.bodyStart;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { start, end: text[end - 1] === '\r' ? end - 1 : end };
}

function matterFindings({ isLetter, matter }: Letter): Finding[] {
  if (!isLetter) return [];
  const severity: Severity = 'warning';
  return matter.problems.map(({ span, message }) => ({
    code: FRONT_MATTER,
    severity,
    message,
    ...span,
  }));
}
