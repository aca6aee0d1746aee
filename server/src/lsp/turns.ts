/** Whose turn it is to be read: each change, or only what was opened and saved, or only what the person asked for. */
import type { Run } from '../core/settings';

type Cause = 'opened or saved' | 'asked';

export class Turns {
  private readonly waiting = new Map<string, Cause>();

  /** A document was opened or saved. */
  came(uri: string): void {
    if (!this.waiting.has(uri)) this.waiting.set(uri, 'opened or saved');
  }

  /** The person asked for it to be read. */
  asked(uri: string): void {
    this.waiting.set(uri, 'asked');
  }

  forget(uri: string): void {
    this.waiting.delete(uri);
  }

  /** True if the document is to be read now; its turn is then over. */
  take(uri: string, run: Run): boolean {
    const cause = this.waiting.get(uri);
    const isDue =
      run === 'onType' || cause === 'asked' || (run === 'onSave' && cause !== undefined);
    if (isDue) this.waiting.delete(uri);
    return isDue;
  }
}
