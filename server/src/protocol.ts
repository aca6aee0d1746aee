/** Our own messages: names and shapes, by direction. With core/letter/is-letter.ts, all that the client may import. */
import type { Severity } from './core/finding';

export type { Severity };

/** Server to client, a notification: a letter was read anew. Holds counts and no word of the letter. */
export const REPORT = 'oliveBranch/report';

export interface ReportParams {
  readonly uri: string;
  readonly version: number;
  /** False once the document is no letter (any more): it has no findings then. */
  readonly isLetter: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Client to worker, before LSP: what the build laid beside the extension, which a worker cannot read by itself. */
export const ASSETS = 'oliveBranch/assets';

/** The section of the settings that the server asks for. */
export const SECTION = 'oliveBranch';

/** What findings are signed with. */
export const SOURCE = 'Olive Branch';

/** The kind of the action that does all that is mechanical. */
export const FIX_ALL = 'source.fixAll.oliveBranch';

/** Commands of the server: to open the page of a code, and to say what to do now instead of changing the words. */
export const WHY = 'oliveBranch.why';
export const ADVISE = 'oliveBranch.advise';

/** A command of the server: to read a document now, whatever `run` says. Its argument is the address. */
export const READ = 'oliveBranch.read';

/** A command of the client, if it says in `initializationOptions.switchesOff` that it has it: to switch a code off for good. */
export const SWITCH_OFF = 'oliveBranch.switchOff';

/** Client to server, a request: what the letter leaves alone, and where it says so. */
export const IGNORED = 'oliveBranch/ignored';

export interface Ignored {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** None if all are meant. */
  readonly codes: readonly string[];
  /** The words that alone are meant. */
  readonly quote?: string;
}
