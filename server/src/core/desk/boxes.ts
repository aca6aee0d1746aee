/** What only the person can judge: the boxes of the checklist, ticked in the front matter of the letter (`checked`). */
import type { Section } from '../rule';

export interface Box {
  /** Its name in the front matter. */
  readonly id: string;
  readonly section: Section;
  readonly label: string;
  /** Why it is worth a thought. */
  readonly means: string;
}

export const BOXES: readonly Box[] = [
  {
    id: 'can-keep-promises',
    section: 'be-consistent',
    label: 'I can keep every promise in this letter',
    means: 'A small promise that is kept says more than a large one.',
  },
  {
    id: 'fine-without-answer',
    section: 'be-an-individual',
    label: 'I would be all right with no answer',
    means: 'Whether they answer is theirs to choose, and you have a life either way.',
  },
  {
    id: 'medium-suits-both',
    section: 'start-from-the-impersonal',
    label: 'I am comfortable with this medium, and so are they',
    means: 'The most impersonal one comes first. The next waits until this one is easy for both.',
  },
  {
    id: 'contact-matches',
    section: 'start-from-the-impersonal',
    label: 'Our levels of contact match',
    means: 'If you write much more than they do, a slower pace may be kinder to you both.',
  },
  {
    id: 'reason-is-plain',
    section: 'start-from-the-impersonal',
    label: 'The reason I write is plain to both of us',
    means: 'No cover story: they can see what you hope for.',
  },
  {
    id: 'slept-on-it',
    section: 'and-build',
    label: 'I have slept on it',
    means: 'What reads right in the morning can go.',
  },
];
