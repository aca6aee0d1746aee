/** What Markdown makes of a text: blocks of prose, and what in them is not the writer's own words. */
import { type SyntaxNode, type Tree, TreeFragment } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Span } from '../finding';

export type BlockKind = 'paragraph' | 'heading' | 'cell';

export interface RawBlock extends Span {
  readonly kind: BlockKind;
}

/** A stretch to blank: `mark` is markup between words, `opaque` stands for words that are not the writer's. */
export interface Mask extends Span {
  readonly kind: 'mark' | 'opaque';
}

export interface Markdown {
  readonly tree: Tree;
  readonly blocks: readonly RawBlock[];
  readonly masks: readonly Mask[];
  readonly comments: readonly Span[];
}

const markdown = parser.configure(GFM);

const OPAQUE = new Set([
  'InlineCode',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'Autolink',
  'Image',
]);
const MARKS = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'ListMark',
  'TaskMarker',
  'TableDelimiter',
  'QuoteMark',
  'HardBreak',
]);
/** Blocks that hold nothing of the writer's now. */
const SKIPPED = new Set([
  'Blockquote',
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
  'HorizontalRule',
  'TableDelimiter',
]);

/**
 * Parses the body of a letter, reusing what an earlier tree knows of the parts that did not change.
 * All offsets are into `body`.
 */
export function readMarkdown(body: string, earlier?: { body: string; tree: Tree }): Markdown {
  const isSame = earlier?.body === body;
  const tree = isSame ? earlier.tree : markdown.parse(body, earlier && fragments(earlier, body));
  return { tree, ...walk(tree) };
}

/** The parts of an earlier tree that still stand, given that one stretch of the text has changed. */
function fragments(earlier: { body: string; tree: Tree }, body: string): readonly TreeFragment[] {
  const old = earlier.body;
  const shorter = Math.min(old.length, body.length);
  let head = 0;
  while (head < shorter && old.charCodeAt(head) === body.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    old.charCodeAt(old.length - 1 - tail) === body.charCodeAt(body.length - 1 - tail)
  ) {
    tail++;
  }
  // From blank line to blank line: whether a line is a table's or a paragraph's depends on its neighbours.
  const from = Math.max(0, old.lastIndexOf('\n\n', head - 2), old.lastIndexOf('\n\r\n', head - 3));
  const blank = firstBlankLine(old, old.length - tail);
  const kept = blank < 0 ? 0 : old.length - blank - 2;
  const change = { fromA: from, toA: old.length - kept, fromB: from, toB: body.length - kept };
  return TreeFragment.applyChanges(TreeFragment.addTree(earlier.tree), [change]);
}

/** Where the first blank line at or after a place begins; -1 if there is none. */
function firstBlankLine(text: string, from: number): number {
  const [plain, returned] = [text.indexOf('\n\n', from), text.indexOf('\n\r\n', from)];
  return plain < 0 || returned < 0 ? Math.max(plain, returned) : Math.min(plain, returned);
}

function walk(tree: Tree): Omit<Markdown, 'tree'> {
  const blocks: RawBlock[] = [];
  const masks: Mask[] = [];
  const comments: Span[] = [];
  tree.iterate({
    enter(node) {
      const { name, from, to } = node;
      if (name === 'CommentBlock' || name === 'Comment') comments.push({ start: from, end: to });
      if (name === 'CommentBlock' || SKIPPED.has(name)) return false;
      const kind = blockKind(name);
      if (kind) blocks.push({ start: from, end: to, kind });
      else if (OPAQUE.has(name)) masks.push({ start: from, end: to, kind: 'opaque' });
      else if (MARKS.has(name)) masks.push({ start: from, end: to, kind: 'mark' });
      else if (name === 'Escape') masks.push({ start: from, end: from + 1, kind: 'mark' });
      else if (name === 'LinkMark' && !isBareBracket(node.node.parent)) {
        masks.push({ start: from, end: to, kind: 'mark' });
      }
      return !OPAQUE.has(name);
    },
  });
  return { blocks, masks, comments };
}

function blockKind(name: string): BlockKind | undefined {
  if (name === 'Paragraph' || name === 'Task') return 'paragraph';
  if (name === 'TableCell') return 'cell';
  return name.startsWith('ATXHeading') || name.startsWith('SetextHeading') ? 'heading' : undefined;
}

/** `[their name]` with no target is no link: the parser calls it one, a reader does not. */
function isBareBracket(parent: SyntaxNode | null): boolean {
  return parent?.name === 'Link' && !parent.getChild('URL') && !parent.getChild('LinkLabel');
}
