/** Hovers, answered from the last report. */
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Translate } from '../../core/finding';
import { cardFor, cardForKey } from '../../core/help/card';
import type { Rule } from '../../core/rule';
import type { Session } from '../session';

/** The card for a place: its findings, or the key of the front matter there; null if there is neither. */
export function hoverAt(
  document: TextDocument,
  position: Position,
  session: Session,
  rules: ReadonlyMap<string, Rule>,
  t: Translate,
): Hover | null {
  const held = session.held(document);
  if (!held?.letter.isLetter) return null;
  const at = document.offsetAt(position);
  const here = held.report.findings.filter(({ start, end }) => at >= start && at <= end);
  if (here.length > 0) {
    const start = Math.max(...here.map((finding) => finding.start));
    const end = Math.min(...here.map((finding) => finding.end));
    return hover(document, cardFor(here, rules, t), start, end);
  }
  const entry = held.letter.matter.entries.find(
    ({ keySpan, valueSpan }) => at >= keySpan.start && at <= Math.max(keySpan.end, valueSpan.end),
  );
  const card = entry && cardForKey(entry.key, t);
  return card ? hover(document, card, entry.keySpan.start, entry.keySpan.end) : null;
}

function hover(document: TextDocument, value: string, start: number, end: number): Hover {
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  };
}
