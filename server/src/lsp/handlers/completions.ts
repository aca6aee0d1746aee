/** Completions, in letters alone: the front matter's keys and values, codes in comments, and guided lines when asked for. */
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Translate } from '../../core/finding';
import { FRONT_MATTER_KEYS } from '../../core/help/front-matter-keys';
import { GUIDED_LINES } from '../../core/help/guided-lines';
import { filledIn, withBlanks } from '../../core/help/suggest';
import type { Letter } from '../../core/letter/letter';
import { type Rule, SECTIONS } from '../../core/rule';
import { WATCH_FOR, WATCH_FOR_MESSAGE } from '../../core/watch-for';
import type { Session } from '../session';

export interface Asked {
  readonly position: Position;
  /** Whether the client takes tab stops. */
  readonly snippets: boolean;
  readonly t: Translate;
}

/** What may go in at a place. */
export function completionsAt(
  document: TextDocument,
  asked: Asked,
  session: Session,
  rules: readonly Rule[],
): CompletionItem[] {
  const { position, t } = asked;
  const letter = session.letter(document);
  if (!letter.isLetter) return [];
  const at = document.offsetAt(position);
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const { span } = letter.matter;
  if (span && at > span.start + 3 && at < span.end) return inFrontMatter(line, letter, t);
  if (/<!--\s*olive-branch-[\w-]+\s[^>]*$/.test(line))
    return [...rules, { code: WATCH_FOR, message: WATCH_FOR_MESSAGE }].map((each) =>
      codeItem(each, t),
    );
  const typed = /^\s*\/?[\w ]*$/.exec(line);
  return typed ? GUIDED_LINES.map((guided, order) => guidedItem(guided, order, line, asked)) : [];
}

function inFrontMatter(line: string, { matter }: Letter, t: Translate): CompletionItem[] {
  const key = /^(\w+):/.exec(line)?.[1];
  if (key === undefined) {
    const used = new Set(matter.entries.map((entry) => entry.key));
    return FRONT_MATTER_KEYS.filter(({ name }) => !used.has(name)).map(({ name, means }) => ({
      label: name,
      kind: CompletionItemKind.Property,
      documentation: t(means),
      insertText: `${name}: `,
    }));
  }
  const known = FRONT_MATTER_KEYS.find(({ name }) => name === key);
  const space = line.endsWith(':') ? ' ' : '';
  const asListed = (value: string) =>
    known?.isList === true && !line.includes('[') ? `[${value}]` : value;
  return (known?.values ?? []).map(({ value, means }) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    documentation: t(means),
    insertText: space + asListed(value),
    filterText: value,
  }));
}

function codeItem({ code, message }: Pick<Rule, 'code' | 'message'>, t: Translate): CompletionItem {
  return { label: code, kind: CompletionItemKind.EnumMember, documentation: t(message) };
}

function guidedItem(
  { section, label: english, when, line }: (typeof GUIDED_LINES)[number],
  order: number,
  typed: string,
  { position, snippets, t }: Asked,
): CompletionItem {
  const label = t(english);
  const start = { line: position.line, character: typed.length - typed.trimStart().length };
  return {
    label,
    kind: CompletionItemKind.Snippet,
    detail: t(SECTIONS[section]),
    documentation: { kind: MarkupKind.Markdown, value: `${t(when)}\n\n> ${filledIn(line)}` },
    // By the order of the article, and found by the slash that asked for it.
    sortText: String(order).padStart(2, '0'),
    filterText: typed.trimStart().startsWith('/') ? `/${label}` : label,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: { start, end: position }, newText: snippets ? line : withBlanks(line) },
  };
}
