/** Our own messages: names and shapes, by direction. With core/letter/is-letter.ts, all that the client may import. */
import type { Severity } from './core/finding';

export type { Severity };

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Server to client, a notification: a letter was read anew. Holds counts, places and what the server says of them, and no word of the
 * letter. Sent to clients that ask for it in `initializationOptions.reports`.
 */
export const REPORT = 'oliveBranch/report';

export interface ReportParams {
  readonly uri: string;
  readonly version: number;
  /** False once the document is no letter (any more): it has no findings then. */
  readonly isLetter: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The checklist of the letter; no steps where it is no letter. */
  readonly steps: readonly ReportStep[];
  /** Where the letter promises something. */
  readonly promises: readonly Range[];
}

export interface ReportStep {
  readonly id: string;
  readonly label: string;
  readonly aims: readonly ReportAim[];
  readonly boxes: readonly ReportBox[];
}

/** What the letter does about one code. */
export interface ReportAim {
  readonly code: string;
  readonly label: string;
  readonly severity: Severity;
  /** Where it is not so yet; none if it is clear. */
  readonly places: readonly Range[];
  /** Lines to begin from, where the letter lacks something. */
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  readonly title: string;
  /** The line as a snippet, and as it is shown. */
  readonly line: string;
  readonly text: string;
}

/** What only the person can judge. */
export interface ReportBox {
  readonly id: string;
  readonly label: string;
  readonly means: string;
  readonly isTicked: boolean;
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** Client to server, a request: the edits that tick a box of a letter, or take its tick back. */
export const TICK = 'oliveBranch/tick';

export interface TickParams {
  readonly uri: string;
  readonly box: string;
  readonly isTicked: boolean;
}

/** Client to server, a request: the edits that mark a letter as sent on a day (`2026-11-24`). */
export const SENT = 'oliveBranch/sent';

export interface SentParams {
  readonly uri: string;
  readonly day: string;
}

/** Client to server, a request: what a letter holds, before it goes. Null where there is no letter. */
export const REVIEW = 'oliveBranch/review';

export interface ReviewParams {
  readonly uri: string;
  /** How many hours a draft is better left to rest. */
  readonly rest: number;
}

export interface ReviewLine {
  readonly about: string;
  readonly label: string;
  readonly range?: Range;
  /** True if it is worth a thought before the letter goes. */
  readonly isOpen: boolean;
}

/** Client to server, a request: a letter as it would go. Null where there is no letter. */
export const OUTGOING = 'oliveBranch/outgoing';

export interface Outgoing {
  readonly to: string | null;
  readonly text: string;
  readonly html: string;
}

/** Client to server, a request: what a new letter can be. */
export const TEMPLATES = 'oliveBranch/templates';

export interface TemplateChoice {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  readonly media: readonly { readonly id: string; readonly means: string }[];
}

/** Client to server, a request: a new letter, as a snippet and as text, and a name for its file. */
export const NEW_LETTER = 'oliveBranch/newLetter';

export interface NewLetterParams {
  readonly template: string;
  readonly to: string;
  readonly medium: string;
  /** The time here, such as `2026-11-24T22:10`. */
  readonly begun: string;
}

export interface NewLetter {
  readonly name: string;
  readonly snippet: string;
  /** The same without tab stops. */
  readonly text: string;
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
  readonly range: Range;
  /** None if all are meant. */
  readonly codes: readonly string[];
  /** The words that alone are meant. */
  readonly quote?: string;
}
