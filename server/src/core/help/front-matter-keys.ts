/** The keys of a letter's front matter and what they mean, for hovers and completions. */
import { BOXES } from '../desk/boxes';
import { MEDIA, STATUSES, STEPS } from '../letter/front-matter';

export interface MatterKey {
  readonly name: string;
  readonly means: string;
  /** The values that it may have; none if they are free. */
  readonly values: readonly { readonly value: string; readonly means: string }[];
  /** True if it may have several of them, as a list. */
  readonly isList?: boolean;
}

const MEANINGS: Readonly<Record<string, string>> = {
  email: 'Slow, and theirs to open when they like. The default.',
  text: 'Short: a text bears some 60 words.',
  phone: 'Notes to speak from on the phone.',
  'in-person': 'Notes to speak from when you meet.',
  post: 'A letter by post: up to some 600 words.',
  'restore-trust': 'To hear them, and to be steady.',
  'establish-value': 'To stand on your own feet, and show it plainly.',
  communicate: 'To find a way of talking that suits you both.',
  build: 'To make something new together, a small step at a time.',
  draft: 'You are still writing. The default.',
  sent: 'It has gone. It is still read.',
  received: 'They wrote it. It is kept, and never checked.',
};

const listed = (values: readonly string[]) =>
  values.map((value) => ({ value, means: MEANINGS[value] ?? '' }));

export const FRONT_MATTER_KEYS: readonly MatterKey[] = [
  {
    name: 'letter',
    means: 'Marks this file as a letter.',
    values: [{ value: 'true', means: 'It is one.' }],
  },
  { name: 'to', means: 'Who it is to.', values: [] },
  { name: 'medium', means: 'How it will reach them.', values: listed(MEDIA) },
  { name: 'step', means: 'What it is for.', values: listed(STEPS) },
  { name: 'status', means: 'Where it stands.', values: listed(STATUSES) },
  { name: 'date', means: 'The day it was sent or came, such as 2026-11-20.', values: [] },
  {
    name: 'replies',
    means:
      'How often they have answered on this medium. From 1 on, the next one up may be offered.',
    values: [],
  },
  { name: 'begun', means: 'When you began it, such as 2026-11-19T22:10.', values: [] },
  {
    name: 'checked',
    means: 'What you have ticked for yourself.',
    values: BOXES.map(({ id, label }) => ({ value: id, means: label })),
    isList: true,
  },
];
