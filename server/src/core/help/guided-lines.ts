/** Lines to begin from, by section of the article: offered when the person asks, never by themselves. */
import type { Section } from '../rule';

export interface GuidedLine {
  readonly section: Section;
  readonly label: string;
  /** When to use it. */
  readonly when: string;
  readonly line: string;
}

export const GUIDED_LINES: readonly GuidedLine[] = [
  {
    section: 'restore-trust',
    label: 'Say back what they told you',
    when: 'So that they know they were heard, before anything about you.',
    line: 'You told me that ${1:the evenings had become lonely}, and I can see now what that was like.',
  },
  {
    section: 'restore-trust',
    label: 'Own one thing you did',
    when: 'One specific act, without a reason attached.',
    line: 'I ${1:cancelled on you twice that month}, and I am sorry for that.',
  },
  {
    section: 'restore-trust',
    label: 'Say why you are writing',
    when: 'Early, in one plain sentence.',
    line: 'I am writing to ${1:say sorry for how we parted}.',
  },
  {
    section: 'be-consistent',
    label: 'Promise one small thing',
    when: 'Something with a day, that you are sure to keep.',
    line: 'I will ${1:post your books} on ${2:Friday}.',
  },
  {
    section: 'stand-up-for-yourself',
    label: 'Name what you need',
    when: 'So that they know where you stand, and can answer honestly.',
    line: 'What I need for myself is ${1:to know that we can be honest with each other}.',
  },
  {
    section: 'be-an-individual',
    label: 'Tell some news of your own',
    when: 'A life of your own, told for itself.',
    line: 'I have ${1:joined the choir at the church hall}, and ${2:Tuesdays have become my favourite evening}.',
  },
  {
    section: 'start-from-the-impersonal',
    label: 'Leave them free to answer',
    when: 'At the end of a first letter.',
    line: 'You do not have to answer this. I wanted you to have it either way.',
  },
  {
    section: 'start-from-the-impersonal',
    label: 'Offer the next step up',
    when: 'Only once they have answered: from email to text, from text to a call.',
    line: 'If you would ever rather ${1:text}, that is fine with me too.',
  },
  {
    section: 'and-build',
    label: 'Name something new',
    when: 'A new rule or routine, rather than the old ways.',
    line: 'What if we had one new rule: ${1:we say it on the day, and not a week later}?',
  },
  {
    section: 'and-build',
    label: 'End kindly',
    when: 'The last line.',
    line: 'I hope ${1:the new job is treating you well}.',
  },
];
