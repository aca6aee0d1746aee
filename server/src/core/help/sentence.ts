/** Sentences after a change: what a rewrite needs so that what it leaves still reads as one. */
import type { Around } from '../rule';

/**
 * A sentence without the words of a finding, or with others in their place, made whole again: single spaces, no comma left
 * over, a capital at its start. Gives undefined if too little is left to be a sentence.
 */
export function without({ before, after }: Around, instead = ''): string | undefined {
  return whole(`${before} ${instead} ${after}`);
}

/** Mends the seams of a sentence. Gives undefined if fewer than two words are left. */
export function whole(sentence: string): string | undefined {
  const mended = sentence
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?…])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/[,;:]+([.!?…])/g, '$1')
    .replace(/^[\s,;:.—–-]+/, '')
    .trim();
  if ((mended.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.length ?? 0) < 2) return undefined;
  return capital(mended);
}

/** With a capital at the start, unless the sentence begins with something that is no letter. */
export function capital(sentence: string): string {
  const first = sentence.codePointAt(0);
  if (first === undefined) return sentence;
  const char = String.fromCodePoint(first);
  return char.toLocaleUpperCase('en') + sentence.slice(char.length);
}
