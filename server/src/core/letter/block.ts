/** One block of a letter as the readers see it: masked text, sentences, tokens. Made from its text alone. */
import type { Span } from '../finding';
import type { BlockKind, Mask } from './markdown';
import { quotations } from './quotations';
import { sentences } from './sentences';
import { MASK, type Tokens, tokenize } from './tokens';

/** A sentence of a block: its span in the block, and its tokens as a half-open range of indices. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** What a block says; offsets are within the block. Frozen in spirit: it is shared between versions of a letter. */
export interface Reading {
  /** As long as the block's text, with what is not the writer's blanked and line breaks kept. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** How many words of the writer's it has. */
  readonly words: number;
}

/** A block of a letter: its span in the text, and its reading with offsets from `start`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly reading: Reading;
}

/**
 * Reads a block whose markup is already blanked.
 * @param text the block's text after `blank`
 */
export function readBlock(text: string): Reading {
  const prose = blank(
    text,
    quotations(text).map((span) => ({ ...span, kind: 'opaque' as const })),
  );
  const tokens = tokenize(prose);
  return { prose, sentences: withTokens(sentences(prose), tokens), tokens, words: tokens.written };
}

/** Replaces each masked stretch by as many fillers; line breaks stay. Masks are in order and may nest. */
export function blank(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const mask of masks) {
    if (mask.end <= at) continue;
    const start = Math.max(at, mask.start);
    const filler = mask.kind === 'mark' ? ' ' : MASK;
    parts.push(text.slice(at, start), text.slice(start, mask.end).replace(/[^\r\n]/g, filler));
    at = mask.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function withTokens(spans: readonly Span[], tokens: Tokens): Sentence[] {
  let token = 0;
  return spans.map((span) => {
    const from = token;
    while (token < tokens.start.length && (tokens.start[token] ?? 0) < span.end) token++;
    return { ...span, from, to: token };
  });
}
