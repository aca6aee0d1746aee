/** A letter: a value made from a text and a name alone. Nothing here knows rules, settings or editors. */
import type { Tree } from '@lezer/common';
import type { Span } from '../finding';
import { type Block, blank, type Reading, readBlock } from './block';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { isLetter } from './is-letter';
import { type Markdown, type Mask, readMarkdown } from './markdown';
import { MASK } from './tokens';

export interface Letter {
  readonly text: string;
  /** False for any other Markdown file: it has front matter, and nothing else is read. */
  readonly isLetter: boolean;
  readonly matter: FrontMatter;
  readonly blocks: readonly Block[];
  /** HTML comments, as spans of the text, for whoever looks for directives in them. */
  readonly comments: readonly Span[];
  /** The writer's words in all blocks together. */
  readonly words: number;
  /** What parsing learned, for the next version of the same letter. */
  readonly parsed: { readonly body: string; readonly tree: Tree } | undefined;
}

/** Remembers how blocks read, so that a change in one paragraph reads that paragraph alone. */
export class Readings {
  private fresh = new Map<string, Reading>();
  private stale = new Map<string, Reading>();
  private held = 0;

  /** The reading of a block, from memory if it was read before. */
  get(text: string): Reading {
    const known = this.fresh.get(text) ?? this.stale.get(text);
    const reading = known ?? readBlock(text);
    if (!this.fresh.has(text)) {
      this.fresh.set(text, reading);
      this.held += text.length + 64;
    }
    return reading;
  }

  /** Forgets what two letters in a row had no use for, so that memory stays with the size of the letter. */
  endOfLetter(): void {
    if (this.held < 20_000 && this.stale.size > 0) return;
    this.stale = this.fresh;
    this.fresh = new Map();
    this.held = 0;
  }
}

export interface ParseOptions {
  /** The version before, if there was one: only speeds things up, the result is the same. */
  readonly earlier?: Letter | undefined;
  readonly readings?: Readings | undefined;
  /** Globs that the paths of letters match. */
  readonly include?: readonly string[] | undefined;
}

/**
 * Reads a text as a letter. Never throws, whatever the text.
 * @param path the document's path, which may mark it as a letter
 */
export function parseLetter(text: string, path: string, options: ParseOptions = {}): Letter {
  const matter = readFrontMatter(text);
  if (!isLetter(path, text, options.include)) {
    return { text, isLetter: false, matter, blocks: [], comments: [], words: 0, parsed: undefined };
  }
  const body = text.slice(matter.bodyStart);
  const markdown = readMarkdown(body, options.earlier?.parsed);
  const readings = options.readings ?? new Readings();
  const blocks = readBlocks(body, matter.bodyStart, markdown, readings);
  readings.endOfLetter();
  return {
    text,
    isLetter: true,
    matter,
    blocks,
    comments: markdown.comments.map((span) => shift(span, matter.bodyStart)),
    words: blocks.reduce((sum, block) => sum + block.reading.words, 0),
    parsed: { body, tree: markdown.tree },
  };
}

function readBlocks(body: string, offset: number, markdown: Markdown, readings: Readings): Block[] {
  let next = 0;
  return markdown.blocks.map(({ start, end, kind }) => {
    const masks: Mask[] = [];
    for (let mask = markdown.masks[next]; mask && mask.start < end; mask = markdown.masks[++next]) {
      if (mask.end > start) masks.push({ kind: mask.kind, ...shift(mask, -start) });
    }
    const reading = readings.get(blank(body.slice(start, end), masks));
    return { start: offset + start, end: offset + end, kind, reading };
  });
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Where the line that a place is in ends, before its line break. */
export function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The block that a place is in. */
function blockAt(letter: Letter, at: number): Block | undefined {
  return letter.blocks.find(({ start, end }) => at >= start && at <= end);
}

/** The sentence that a span begins in, in offsets of the letter; undefined if it begins in none. */
export function sentenceAt(letter: Letter, { start }: Span): Span | undefined {
  const block = blockAt(letter, start);
  const sentence = block?.reading.sentences.find(({ end }) => block.start + end > start);
  if (!block || !sentence) return undefined;
  return { start: block.start + sentence.start, end: block.start + sentence.end };
}

/**
 * The text with everything that is not the writer's words now replaced by fillers: as long as the text, line breaks
 * kept, so that an offset in one is an offset in the other.
 */
export function proseOf(letter: Letter): string {
  const parts: string[] = [];
  let at = 0;
  const fill = (to: number) => parts.push(letter.text.slice(at, to).replace(/[^\r\n]/g, MASK));
  for (const block of letter.blocks) {
    fill(block.start);
    parts.push(block.reading.prose);
    at = block.end;
  }
  fill(letter.text.length);
  return parts.join('');
}
