/** What a letter leaves alone, and where it says so. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readDirectives } from '../../core/suppress';
import type { Ignored } from '../../protocol';
import { toRange } from '../convert';
import type { Session } from '../session';

export function ignoredIn(document: TextDocument, session: Session): Ignored[] {
  const held = session.held(document);
  if (!held?.letter.isLetter) return [];
  return readDirectives(held.letter)
    .filter(({ verb }) => verb !== 'enable')
    .map(({ codes, quote, start, end }) => ({
      range: toRange(document, { start, end }),
      codes,
      ...(quote !== undefined && { quote }),
    }));
}
