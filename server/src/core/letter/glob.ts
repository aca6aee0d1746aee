/** Globs over paths, for what is a letter: `**`, `*`, `?` and `{a,b}`. No regular expressions, so the time is bounded. */

/** More globs than these, or longer ones, are not looked at. */
export const MOST_GLOBS = 50;
export const LONGEST_GLOB = 200;
/** How many globs one may stand for through its braces; one that stands for more matches nothing. */
const MOST_CHOICES = 64;

type Segments = readonly string[];

/** What was made of a list of globs, for as long as the list itself is held. */
const compiled = new WeakMap<readonly string[], readonly Segments[]>();

/**
 * True if a path is meant by one of the globs. Each may begin at any folder of the path; upper and lower case are the same.
 * @param path with `/` or `\` between folders
 */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  const parts = segmentsOf(path.toLowerCase().replaceAll('\\', '/'));
  return compile(globs).some((glob) => matches(glob, parts, isDeep, fitsName));
}

function compile(globs: readonly string[]): readonly Segments[] {
  let made = compiled.get(globs);
  if (!made) {
    made = globs
      .slice(0, MOST_GLOBS)
      .filter(({ length }) => length <= LONGEST_GLOB)
      .flatMap(choicesOf)
      .map((choice) => segmentsOf(choice.toLowerCase()))
      .filter(({ length }) => length > 0)
      .map(anchored);
    compiled.set(globs, made);
  }
  return made;
}

/** `a{b,c}` as `ab` and `ac`: the innermost braces first. */
function choicesOf(glob: string): string[] {
  const open = [glob];
  const done: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = /\{([^{}]*)\}/.exec(next);
    if (!found) done.push(next);
    else {
      const before = next.slice(0, found.index);
      const after = next.slice(found.index + found[0].length);
      for (const choice of (found[1] ?? '').split(',')) open.push(before + choice + after);
    }
    if (open.length + done.length > MOST_CHOICES) return [];
  }
  return done;
}

/** A glob begins at any folder; `letters/**` means what lies below the folder, not a file of its name. */
function anchored(segments: Segments): Segments {
  return ['**', ...segments, ...(segments.at(-1) === '**' ? ['*'] : [])];
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

const isDeep = (segment: string) => segment === '**';
const isStar = (character: string) => character === '*';
const fitsCharacter = (part: string, character: string) => part === '?' || part === character;

function fitsName(pattern: string, name: string): boolean {
  return matches([...pattern], [...name], isStar, fitsCharacter);
}

/** Greedy: where it does not go on, the last star takes one more. At most as many steps as pattern times items. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  isAny: (part: string) => boolean,
  fits: (part: string, item: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let item = 0; item < items.length; ) {
    const part = pattern[at];
    if (part !== undefined && isAny(part)) {
      star = at++;
      taken = item;
    } else if (part !== undefined && fits(part, items[item] ?? '')) {
      at++;
      item++;
    } else if (star >= 0) {
      at = star + 1;
      item = ++taken;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
