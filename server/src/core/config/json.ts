/** Reads JSON and keeps where each value stands. Of our own, because a text without end to its brackets must not end the server. */
import type { Span } from '../finding';

export type Path = readonly (string | number)[];

export interface Json {
  readonly value: unknown;
  /** Where the value at a path stands; undefined if there is none. */
  readonly spanOf: (path: Path) => Span | undefined;
}

/** Nobody's settings are nested deeper. */
const DEEPEST = 16;

const SPACE = /[ \t\r\n]*/y;
/** What is not allowed within, JSON.parse says of the string alone. */
const STRING = /"(?:[^"\\]|\\.)*"/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Thrown within the reader alone. */
class Fault extends Error {}

/** Reads a text as JSON; gives the place of the first fault if it is none. Throws nothing. */
export function readJson(text: string): Json | { readonly fault: number } {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    return { value, spanOf: (path) => reader.spans.get(JSON.stringify(path)) };
  } catch (error) {
    if (error instanceof Fault || error instanceof SyntaxError) return { fault: reader.at };
    throw error;
  }
}

class Reader {
  readonly spans = new Map<string, Span>();
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): unknown {
    const value = this.value([]);
    if (this.at < this.text.length) throw new Fault();
    return value;
  }

  /** A value with the white space around it. */
  private value(path: Path): unknown {
    this.take(SPACE);
    const start = this.at;
    const value = this.bare(path);
    this.spans.set(JSON.stringify(path), { start, end: this.at });
    this.take(SPACE);
    return value;
  }

  private bare(path: Path): unknown {
    if (path.length > DEEPEST) throw new Fault();
    const first = this.text[this.at];
    if (first === '[') return this.list(path);
    if (first === '{') return this.record(path);
    const written = this.take(first === '"' ? STRING : LITERAL);
    if (written === '') throw new Fault();
    return JSON.parse(written) as unknown;
  }

  private list(path: Path): unknown[] {
    const items: unknown[] = [];
    this.each(']', () => items.push(this.value([...path, items.length])));
    return items;
  }

  private record(path: Path): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.each('}', () => {
      this.take(SPACE);
      const key = this.take(STRING);
      if (key === '') throw new Fault();
      const name = String(JSON.parse(key));
      this.take(SPACE);
      this.mark(':');
      entries.push([name, this.value([...path, name])]);
    });
    return Object.fromEntries(entries);
  }

  /** What stands between brackets, parted by commas. */
  private each(close: string, read: () => void): void {
    this.at++;
    this.take(SPACE);
    if (this.text[this.at] !== close) {
      read();
      while (this.text[this.at] === ',') {
        this.at++;
        read();
      }
    }
    this.mark(close);
  }

  private mark(mark: string): void {
    if (this.text[this.at] !== mark) throw new Fault();
    this.at++;
  }

  /** Takes what fits here; nothing, if nothing does. */
  private take(what: RegExp): string {
    what.lastIndex = this.at;
    const found = what.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
