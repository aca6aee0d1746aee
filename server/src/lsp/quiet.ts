/**
 * Keeps new findings back while their sentence is being typed: until it ends, or a moment has passed. One that was shown stays
 * shown for as long as it is found.
 */
import type { Finding } from '../core/finding';
import { type Letter, sentenceAt } from '../core/letter/letter';

/** The longest that a finding waits, in ms: those of care too. */
export const LONGEST_WAIT = 1_200;

interface Typing {
  /** Where the last change ended: the caret, as far as a server can know. */
  caret: number | undefined;
  /** Findings shown before, by name, and those that wait, with the time from which they do. */
  shown: Set<string>;
  waiting: Map<string, number>;
}

export interface Heard {
  readonly findings: readonly Finding[];
  /** In how many ms the next one has waited long enough; undefined if none waits. */
  readonly nextIn: number | undefined;
}

export class Quiet {
  private readonly documents = new Map<string, Typing>();

  /** Takes note of where the person types. */
  typedAt(uri: string, caret: number): void {
    this.of(uri).caret = caret;
  }

  forget(uri: string): void {
    this.documents.delete(uri);
  }

  /** The findings that may be shown now. `now` is a time in ms. */
  filter(uri: string, letter: Letter, findings: readonly Finding[], now: number): Heard {
    const typing = this.of(uri);
    const sentence = unfinishedAt(letter, typing.caret);
    const shown = new Set<string>();
    const waiting = new Map<string, number>();
    const heard = findings.filter((finding) => {
      const name = nameOf(letter, finding);
      const since = typing.waiting.get(name) ?? now;
      const isTyped =
        sentence !== undefined && finding.start >= sentence.start && finding.end <= sentence.end;
      if (isTyped && !typing.shown.has(name) && now - since < LONGEST_WAIT) {
        waiting.set(name, since);
        return false;
      }
      shown.add(name);
      return true;
    });
    typing.shown = shown;
    typing.waiting = waiting;
    const first = Math.min(...waiting.values());
    return {
      findings: heard,
      nextIn: waiting.size > 0 ? Math.max(0, first + LONGEST_WAIT - now) : undefined,
    };
  }

  private of(uri: string): Typing {
    let typing = this.documents.get(uri);
    if (!typing) {
      typing = { caret: undefined, shown: new Set(), waiting: new Map() };
      this.documents.set(uri, typing);
    }
    return typing;
  }
}

/** The sentence that the caret is in or at the end of, unless it has come to its end. */
function unfinishedAt(letter: Letter, caret: number | undefined) {
  if (caret === undefined) return undefined;
  const sentence = sentenceAt(letter, { start: Math.max(0, caret - 1), end: caret });
  if (!sentence || caret < sentence.start || caret > sentence.end) return undefined;
  return caret === sentence.end && /[.!?…]$/.test(letter.text.slice(0, caret))
    ? undefined
    : sentence;
}

/** The same for a finding that grows a word longer as it is typed: its code and how its words begin. */
function nameOf({ text }: Letter, { code, start, end }: Finding): string {
  return `${code} ${text.slice(start, Math.min(end, start + 12))}`;
}
