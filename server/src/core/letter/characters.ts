/** Kinds of characters, by UTF-16 code unit: looked up once for each, since a regular expression a character is slow. */

export const OTHER = 0;
export const SPACE = 1;
/** A letter, a mark on a letter, or half of a surrogate pair that makes a letter. */
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;

const kinds = new Uint8Array(0x10000).fill(255);

/** The kind of the code unit; letters without case count as lower. Emoji and other symbols are OTHER. */
export function kindOf(code: number): number {
  const known = kinds[code] ?? OTHER;
  if (known !== 255) return known;
  const kind = classify(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function classify(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (/\p{Lu}/u.test(char)) return UPPER;
  if (/[\p{L}\p{M}_]/u.test(char)) return LOWER;
  return /\p{N}/u.test(char) ? DIGIT : OTHER;
}

/** True for what words are made of. */
export function isWordCharacter(code: number): boolean {
  return kindOf(code) >= LOWER;
}
