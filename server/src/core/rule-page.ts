/** Where the page of a rule is: the address that a finding's code links to. Opened by the person's editor, never by us. */
const PAGES = 'https://github.com/olive-branch/olive-branch/blob/main/docs/rules.md';

/** The address of the page of a code. */
export function rulePage(code: string): string {
  return `${PAGES}#${code}`;
}
