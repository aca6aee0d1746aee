// What of a rule's file is not shipped: its examples, which are for its tests and its page, and the text of its patterns,
// which are shipped compiled.
import { readFileSync } from 'node:fs';

const LISTS = /^ *(?:any|unlessBefore|unlessAfter|unlessIn|onlyIn|bad|good): \[/gm;

export const shippedRules = {
  name: 'shipped-rules',
  setup(build) {
    build.onLoad({ filter: /core[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
      return { contents: strip(readFileSync(path, 'utf8')), loader: 'ts' };
    });
  },
};

/** The source with empty lists in place of patterns and examples. */
export function strip(source) {
  const parts = [];
  let at = 0;
  for (const { index, 0: head } of source.matchAll(LISTS)) {
    if (index < at) continue;
    const open = index + head.length;
    parts.push(source.slice(at, open));
    at = closing(source, open);
  }
  return parts.join('') + source.slice(at);
}

/** Where the bracket that closes a list stands; what is in strings and comments is none. */
function closing(source, from) {
  const piece = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/.*|[[\]]/g;
  piece.lastIndex = from;
  let depth = 1;
  for (let found = piece.exec(source); found; found = piece.exec(source)) {
    if (found[0] === '[') depth++;
    else if (found[0] === ']' && --depth === 0) return found.index;
  }
  throw new Error('A list of a rule is not closed.');
}
