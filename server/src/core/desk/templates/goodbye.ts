import { scaffold, type Template } from '../template';

export const GOODBYE: Template = {
  id: 'goodbye',
  label: 'Say goodbye kindly',
  when: 'It is over, and you would like it to end well.',
  step: 'establish-value',
  replies: 0,
  media: ['email', 'post', 'text'],
  body: scaffold(`
{to},

<!-- Say what this letter is. It is kinder than letting it dawn on them. -->
I am writing to say goodbye, and to say it in a friendly way.

<!-- Show that you heard what they decided. -->
You told me that [you had felt on your own for a long time], and that you were [done with trying]. I understand that now, and I will not argue with it.

<!-- Thank them for one real thing. -->
Thank you for [the summer you taught me to sail]. I will not forget it.

<!-- Your own part, once and without weight. -->
I am sorry that I [was so often somewhere else in my head].

<!-- Where your own life is going. -->
I have [moved into a room above the bakery], and on Sundays I [walk the coast path]. I am all right.

<!-- What you need from here on. -->
What I need now is [a quiet year], and I wish you the same.

<!-- Leave the last word for them. -->
I hope that [the house by the sea is everything you wanted].

[your name]
`),
  short: scaffold(`
{to}, I am writing to say goodbye, and to thank you for [the good years]. I heard you when you said [you were done with trying]. I need [some quiet] now, and nothing back. I wish you [much joy in the new house]. [your name]
`),
};
