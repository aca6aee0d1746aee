/** The form of the files that the build lays beside the program: a JSON head in plain ASCII, a zero byte, then numbers. */

/** Node, browsers and workers all have it, though neither Node's types nor the DOM's are known here. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/**
 * Parts a file into its head and what follows.
 * @throws Error if the bytes are not in this form
 */
export function unpack(bytes: Uint8Array): { head: unknown; rest: Uint8Array } {
  const end = bytes.indexOf(0);
  if (end < 0) throw new Error('This is not a file that Olive Branch can read.');
  return {
    head: JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))),
    rest: bytes.subarray(end + 1),
  };
}

/** The head as bytes, of an even number, so that numbers of 16 bits can be read where they lie after it. */
export function packHead(head: unknown): Uint8Array {
  const text = JSON.stringify(head).replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const padded = text.length % 2 === 0 ? `${text} \0` : `${text}\0`;
  return Uint8Array.from(padded, (char) => char.charCodeAt(0));
}
