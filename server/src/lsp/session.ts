/** The letters that are open, each with one report for each version. Nothing is checked twice. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker, Report } from '../core/check';
import type { Letter } from '../core/letter/letter';
import type { Settings } from '../core/settings';

export interface Held {
  readonly version: number;
  readonly settings: Settings;
  readonly letter: Letter;
  readonly report: Report;
  /** Names this report, and no other in the life of the server. */
  readonly id: string;
}

export interface Checked {
  readonly report: Report;
  readonly id: string;
  /** True if the report was made now, and not kept from before. */
  readonly isNew: boolean;
}

export class Session {
  private readonly checker: Checker;
  private readonly reports = new Map<string, Held>();
  private made = 0;

  constructor(checker: Checker) {
    this.checker = checker;
  }

  /** The report on a document as it stands, from memory where version and settings are the same. */
  check(document: TextDocument, settings: Settings): Checked {
    const before = this.reports.get(document.uri);
    const text = document.getText();
    const isSame = before?.version === document.version && before.letter.text === text;
    if (before && isSame && before.settings === settings) {
      return { report: before.report, id: before.id, isNew: false };
    }
    const include = settings['letters.include'];
    const letter =
      isSame && before.settings['letters.include'] === include
        ? before.letter
        : this.checker.parse(text, pathOf(document.uri), before?.letter, include);
    const report = this.checker.check(letter, settings);
    const id = String(++this.made);
    this.reports.set(document.uri, { version: document.version, settings, letter, report, id });
    return { report, id, isNew: true };
  }

  /** The last report on a document, if it is of this very version. */
  held({ uri, version }: TextDocument): Held | undefined {
    const held = this.reports.get(uri);
    return held?.version === version ? held : undefined;
  }

  /** A document as a letter, read as far as it is written now, and not checked. */
  letter(document: TextDocument): Letter {
    const held = this.held(document);
    if (held) return held.letter;
    const { letter, settings } = this.reports.get(document.uri) ?? {};
    const path = pathOf(document.uri);
    return this.checker.parse(document.getText(), path, letter, settings?.['letters.include']);
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.reports.delete(uri);
    if (this.reports.size === 0) this.checker.forget();
  }
}

/** The path in a URI, decoded where it can be: what the name and the folders are read from. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[^:]*:(?:\/\/[^/]*)?/, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
