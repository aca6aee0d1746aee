import { BEARS } from '../letter/media';
import { defineRule, inspectLetter } from '../rule';

const minutes = (count: number) =>
  Array.from({ length: count }, () => 'The kettle is on and the rain has stopped.').join(' ');

export default defineRule({
  code: 'too-long',
  section: 'start-from-the-impersonal',
  where: 'letter',
  severity: 'information',
  aim: 'Is as short as its medium asks',
  message: 'This is a lot to take in at one sitting. The part that matters most may get lost.',
  why: 'A long message asks for a long while of their attention, and often for a long answer. A short one is easier to read twice.',
  instead: 'Keep the one thing you most want them to know, and leave the rest for another day.',
  fixes: [
    {
      title: 'Keep the one thing',
      advice: `Finish this in a few words: *if they remember one thing, I would like it to be …*

- Keep the paragraph that says it, and the one that leads up to it.
- Where two paragraphs say the same, keep the plainer one.`,
    },
    {
      title: 'Put the rest aside',
      advice: `Move what can wait into a file of its own. Nothing is lost, and it may be the start of another letter,
once this one has been answered.`,
    },
  ],
  find: inspectLetter((letter) => letter.words > BEARS[letter.matter.medium]),
  examples: {
    bad: [
      minutes(39),
      minutes(60),
      `Dear Lou,\n\n${minutes(20)}\n\n${minutes(20)}\n\nJo`,
      `# Notes to self\n\n${minutes(40)}`,
      `- ${minutes(20)}\n- ${minutes(21)}`,
      `---\nto: Lou\nmedium: email\n---\n\n${minutes(39)}\n`,
      `---\nto: Lou\nmedium: text\n---\n\n${minutes(7)}\n`,
      `---\nto: Lou\nmedium: text\nreplies: 3\n---\n\nhey you\n\n${minutes(8)}\n`,
      `---\nto: Lou\nmedium: post\n---\n\n${minutes(67)}\n`,
      `---\nto: Lou\nmedium: phone\n---\n\n${minutes(28)}\n`,
      `---\nto: Lou\nmedium: in-person\n---\n\n${minutes(28)}\n`,
      `---\nto: Lou\nmedium: pigeon\n---\n\n${minutes(39)}\n`,
      `---\nto: Lou\n---\n\n> You wrote a page.\n\n${minutes(39)}\n`,
    ],
    good: [
      'I miss you, and I wanted you to know it.',
      minutes(38),
      `---\nto: Lou\nmedium: text\n---\n\n${minutes(6)}\n`,
      `---\nto: Lou\nmedium: post\n---\n\n${minutes(66)}\n`,
      `---\nto: Lou\nmedium: phone\n---\n\n${minutes(27)}\n`,
      `---\nto: Lou\nmedium: in-person\n---\n\n${minutes(27)}\n`,
      `---\nto: Lou\nmedium: text\n---\n\n> ${minutes(30)}\n\nThat is what you wrote, and I liked it.\n`,
      `---\nto: Lou\nmedium: text\n---\n\n<!-- ${minutes(30)} -->\n\nSee you on Friday then.\n`,
      `---\nto: Lou\nstatus: received\n---\n\n${minutes(80)}\n`,
    ],
  },
});
