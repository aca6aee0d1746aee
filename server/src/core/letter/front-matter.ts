/** The front matter of a letter: what it says, where each key and value stands, and what is wrong in it. */
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { type Said, type Span, said } from '../finding';

export const MEDIA = ['email', 'text', 'phone', 'in-person', 'post'] as const;
export const STEPS = ['restore-trust', 'establish-value', 'communicate', 'build'] as const;
export const STATUSES = ['draft', 'sent', 'received'] as const;

export type Medium = (typeof MEDIA)[number];
export type Step = (typeof STEPS)[number];
export type Status = (typeof STATUSES)[number];

/** One key of the front matter with the place of its name and of its value. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** Something in the front matter that cannot be used; the default stands in its place. */
export interface MatterProblem extends Said {
  readonly span: Span;
}

export interface FrontMatter {
  /** From the first fence to just past the last one; undefined where there is none. */
  readonly span: Span | undefined;
  /** Where the letter itself begins. */
  readonly bodyStart: number;
  readonly to: string | undefined;
  readonly medium: Medium;
  readonly step: Step | undefined;
  readonly status: Status;
  readonly date: string | undefined;
  readonly replies: number;
  readonly begun: string | undefined;
  readonly checked: readonly string[];
  readonly entries: readonly Entry[];
  readonly problems: readonly MatterProblem[];
}

const DEFAULTS = {
  to: undefined,
  medium: 'email',
  step: undefined,
  status: 'draft',
  date: undefined,
  replies: 0,
  begun: undefined,
  checked: [],
  entries: [],
  problems: [],
} as const;

/** Past this many characters a front matter is taken for text: nobody's seven keys are that long. */
const MOST_CHARACTERS = 20_000;

/** Reads the front matter at the very start of the text (a byte order mark may come first). Throws nothing. */
export function readFrontMatter(text: string): FrontMatter {
  const found = locate(text);
  if (!found)
    return { ...DEFAULTS, span: undefined, bodyStart: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
  const { span, inner } = found;
  const reader = new Reader(text.slice(inner.start, inner.end), inner);
  return { ...reader.values(), span, bodyStart: span.end };
}

function locate(text: string): { span: Span; inner: Span } | undefined {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = text.slice(from, from + MOST_CHARACTERS);
  const open = /^---[ \t]*\r?\n/.exec(head);
  if (!open) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(head.slice(open[0].length));
  if (!close) return undefined;
  const innerStart = from + open[0].length;
  const innerEnd = innerStart + close.index;
  return {
    span: { start: from, end: innerEnd + close[0].length },
    inner: { start: innerStart, end: innerEnd },
  };
}

class Reader {
  private readonly entries: Entry[] = [];
  private readonly problems: MatterProblem[] = [];
  private readonly nodes = new Map<string, { node: Node | undefined; span: Span }>();
  private readonly inner: Span;

  constructor(source: string, inner: Span) {
    this.inner = inner;
    const parsed = parseDocument(source, { logLevel: 'silent', strict: false, uniqueKeys: false });
    for (const error of parsed.errors.slice(0, 1)) {
      const [start, end] = error.pos;
      this.problem(
        this.span(start, end),
        said('This line of the front matter cannot be read. The rest of the letter still is.'),
      );
    }
    if (isMap(parsed.contents))
      for (const pair of parsed.contents.items) this.add(pair as Pair<Node, Node>);
  }

  values(): Omit<FrontMatter, 'span' | 'bodyStart'> {
    return {
      to: this.text('to'),
      medium: this.oneOf('medium', MEDIA) ?? 'email',
      step: this.oneOf('step', STEPS),
      status: this.oneOf('status', STATUSES) ?? 'draft',
      date: this.date('date'),
      replies: this.replies(),
      begun: this.date('begun'),
      checked: this.list('checked'),
      entries: this.entries,
      problems: this.problems,
    };
  }

  private add(pair: Pair<Node, Node>): void {
    const { key, value } = pair;
    if (!isScalar(key) || !key.range) return;
    const name = String(key.value);
    const keySpan = this.span(key.range[0], key.range[1]);
    const range = value?.range;
    const valueSpan = range
      ? this.span(range[0], range[1])
      : { start: keySpan.end, end: keySpan.end };
    this.entries.push({ key: name, keySpan, valueSpan });
    this.nodes.set(name, {
      node: value ?? undefined,
      span: valueSpan.start < valueSpan.end ? valueSpan : keySpan,
    });
  }

  /** Clamped, because an error may be reported just past the end of what was read. */
  private span(start: number, end: number): Span {
    const from = Math.min(this.inner.start + start, this.inner.end);
    return { start: from, end: Math.max(from, Math.min(this.inner.start + end, this.inner.end)) };
  }

  private problem(span: Span, what: Said): void {
    this.problems.push({ span, ...what });
  }

  private text(key: string): string | undefined {
    const node = this.nodes.get(key)?.node;
    if (!isScalar(node) || node.value === null) return undefined;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }

  private oneOf<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
    const entry = this.nodes.get(key);
    if (!entry) return undefined;
    const written = this.text(key);
    if (written === undefined && isScalar(entry.node)) return undefined;
    const found = values.find((value) => value === written?.trim().toLowerCase());
    if (!found)
      this.problem(
        entry.span,
        said('"{0}" can be {1}. Until then it is read as not set.', key, values.join(', ')),
      );
    return found;
  }

  private replies(): number {
    const entry = this.nodes.get('replies');
    const written = this.text('replies');
    if (!entry || written === undefined) return 0;
    if (/^\d{1,6}$/.test(written.trim())) return Number(written);
    this.problem(
      entry.span,
      said('"{0}" is a whole number, such as 0 or 2. Until then it is read as 0.', 'replies'),
    );
    return 0;
  }

  private date(key: string): string | undefined {
    const entry = this.nodes.get(key);
    const written = this.text(key)?.trim();
    if (!entry || !written) return undefined;
    const found =
      /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
        written,
      );
    if (found && isDay(Number(found[1]), Number(found[2]), Number(found[3]))) return written;
    this.problem(
      entry.span,
      said('"{0}" is a date, such as 2026-11-20. Until then it is read as not set.', key),
    );
    return undefined;
  }

  private list(key: string): string[] {
    const entry = this.nodes.get(key);
    if (!entry?.node) return [];
    if (isSeq(entry.node))
      return entry.node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
    if (isScalar(entry.node) && entry.node.value === null) return [];
    this.problem(
      entry.span,
      said('"{0}" is a list, such as [slept-on-it]. Until then it is read as empty.', key),
    );
    return [];
  }
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
