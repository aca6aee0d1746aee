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
