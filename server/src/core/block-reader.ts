/** Reads one block by all rules at once, patterns and learned reader together. Its answer depends on the block alone. */

import { inContext } from './learned/in-context';
import type { Model } from './learned/model';
import { type Judged, judge } from './learned/reader';
import type { Reading } from './letter/block';
import { PatternReader } from './match/compile';
import type { Graph } from './match/graph';
import type { Hit, Rule } from './rule';

/** A hit in offsets of the block, with the sentence that it stands in where that is known. */
export interface BlockHit extends Hit {
  readonly sentence?: number;
}

export interface BlockHits {
  readonly byRule: ReadonlyMap<Rule, readonly BlockHit[]>;
  /** For each sentence, the codes whose patterns hit in it. */
  readonly codes: readonly (readonly string[])[];
  /** For each sentence, what the learned reader makes of it by itself; empty if there is none. */
  readonly judged: readonly Judged[];
  /** Codes of rules that failed on this block. */
  readonly broken: readonly string[];
}

export interface BlockReaderOptions {
  /** The patterns of these very rules, compiled before. */
  readonly patterns?: Graph | undefined;
  readonly model?: Model | undefined;
}

export class BlockReader {
  private readonly rules: readonly Rule[];
  private readonly owners: readonly { readonly rule: Rule; readonly tag: string | undefined }[];
  private readonly patterns: PatternReader;
  private readonly model: Model | undefined;
  private readonly byCode: ReadonlyMap<string, Rule>;
  private known = new WeakMap<Reading, BlockHits>();
  /** What a block's hits became in their letter when they last did, by which codes the learned reader saw in it. */
  private readonly inLetters = new WeakMap<BlockHits, { key: string; hits: BlockHits }>();

  /** @throws Error if a pattern of a rule is not well formed */
  constructor(rules: readonly Rule[], options: BlockReaderOptions = {}) {
    const groups = rules.flatMap((rule) =>
      ('groups' in rule.find ? rule.find.groups : []).map((group) => ({ rule, group })),
    );
    this.rules = rules;
    this.owners = groups.map(({ rule, group }) => ({ rule, tag: group.tag }));
    this.patterns = new PatternReader(
      groups.map(({ group }) => group),
      options.patterns,
    );
    this.model = options.model;
    this.byCode = new Map(rules.map((rule) => [rule.code, rule]));
  }

  /** All hits in a block, from memory if it was read before. */
  read(reading: Reading): BlockHits {
    let hits = this.known.get(reading);
    if (!hits) {
      hits = this.readAnew(reading);
      this.known.set(reading, hits);
    }
    return hits;
  }

  forget(): void {
    this.known = new WeakMap();
  }

  /** The patterns compiled, to be handed in another time. */
  get compiled(): Graph {
    return this.patterns.compiled;
  }

  /** For each sentence of a block, the codes whose patterns hit in it: what the learned reader is told. */
  codesOf(reading: Reading): string[][] {
    return this.readPatterns(reading, () => undefined);
  }

  /** Hands on each hit of a pattern; gives for each sentence the codes that hit in it, each once. */
  private readPatterns(reading: Reading, add: (rule: Rule, hit: BlockHit) => void): string[][] {
    const codes: string[][] = reading.sentences.map(() => []);
    for (const { group, start, end, sentence } of this.patterns.read(reading)) {
      const owner = this.owners[group];
      if (!owner) continue;
      const { rule, tag } = owner;
      add(rule, { start, end, sentence, tag });
      const said = codes[sentence];
      if (said && !said.includes(rule.code)) said.push(rule.code);
    }
    return codes;
  }

  private readAnew(reading: Reading): BlockHits {
    const byRule = new Map<Rule, BlockHit[]>();
    const broken: string[] = [];
    const add = (rule: Rule, hit: BlockHit) => {
      const list = byRule.get(rule);
      if (list) list.push(hit);
      else byRule.set(rule, [hit]);
    };
    const codes = this.readPatterns(reading, add);
    for (const rule of this.rules) {
      if (rule.find.kind !== 'inspect-block') continue;
      try {
        for (const hit of rule.find.find(reading)) add(rule, hit);
      } catch {
        broken.push(rule.code);
      }
    }
    const judged = this.model ? judge(this.model, reading, codes) : [];
    return { byRule, codes, judged, broken };
  }

  /**
   * What the blocks of a letter say together: the learned reader weighs each sentence in the light of all, takes back what it does
   * not believe, and adds what it alone sees.
   */
  inLetter(
    blocks: readonly { readonly reading: Reading; readonly hits: BlockHits }[],
  ): BlockHits[] {
    const { model } = this;
    if (!model) return blocks.map(({ hits }) => hits);
    const added = inContext(
      model.context,
      blocks.flatMap(({ hits }) => hits.judged.map((sentence) => sentence.any)),
    );
    let before = 0;
    return blocks.map(({ reading, hits }) => {
      const first = before;
      before += hits.judged.length;
      const seen = hits.judged.map(({ code, margin }, at) =>
        margin + added(first + at) >= 0 ? code : undefined,
      );
      const doubted = hits.judged.map(({ said }, at) =>
        said.filter(({ margin }) => margin + added(first + at) < 0).map(({ code }) => code),
      );
      const key = `${seen.join()} ${doubted.join(';')}`;
      const known = this.inLetters.get(hits);
      if (known?.key === key) return known.hits;
      const together = this.together(reading, hits, seen, doubted);
      this.inLetters.set(hits, { key, hits: together });
      return together;
    });
  }

  /** The hits of patterns that are believed, and what the learned reader has seen in sentences that no pattern spoke of for it. */
  private together(
    reading: Reading,
    hits: BlockHits,
    seen: readonly (string | undefined)[],
    doubted: readonly (readonly string[])[],
  ): BlockHits {
    const byRule = new Map<Rule, readonly BlockHit[]>();
    for (const [rule, found] of hits.byRule) {
      const isBelieved = ({ sentence = -1 }: BlockHit) => !doubted[sentence]?.includes(rule.code);
      byRule.set(rule, found.filter(isBelieved));
    }
    const spans = [...byRule]
      .filter(([rule]) => rule.where === 'span' && rule.find.kind === 'phrases')
      .flatMap(([, found]) => found);
    seen.forEach((code, sentence) => {
      const rule = code === undefined ? undefined : this.byCode.get(code);
      const span = hits.judged[sentence];
      if (!rule || !span || hits.codes[sentence]?.includes(rule.code)) return;
      const rest = longestRest(
        span,
        spans.filter((hit) => hit.sentence === sentence),
      );
      if (!rest || !/\p{L}.*\p{L}.*\p{L}/su.test(reading.prose.slice(rest.start, rest.end))) return;
      byRule.set(rule, [...(byRule.get(rule) ?? []), { ...trim(reading.prose, rest), sentence }]);
    });
    return { ...hits, byRule };
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The longest stretch of a sentence that no other hit covers. */
function longestRest(sentence: Span, hits: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let at = sentence.start;
  const consider = (end: number) => {
    if (end > at && (!best || end - at > best.end - best.start)) best = { start: at, end };
  };
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    consider(hit.start);
    at = Math.max(at, hit.end);
  }
  consider(sentence.end);
  return best;
}

/** Without white space and punctuation at its edges. */
function trim(prose: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[^\p{L}\p{N}]/u.test(prose[from] ?? '')) from++;
  while (to > from && /[\s,;:—-]/.test(prose[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
