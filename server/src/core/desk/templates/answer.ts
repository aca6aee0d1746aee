import { scaffold, type Template } from '../template';

export const ANSWER: Template = {
  id: 'answer',
  label: 'Answer what they said',
  when: 'They have written, and you want them to know that you listened.',
  step: 'restore-trust',
  replies: 1,
  media: ['email', 'post', 'text'],
  body: scaffold(`
{to},

<!-- Thank them before anything else. -->
Thank you for writing. I have read it [twice], and I let it lie for [a day] before I sat down to this.

<!-- Their words, as near as you can. It need not make sense to you to matter. -->
You wrote that [the evenings felt long even when we were both at home]. I had not known that, and I am glad that you told me.

<!-- Answer what they asked. If you cannot yet, say that. -->
You asked [what I want now]. What I would like is [to get to know each other again, with no hurry].

<!-- Where you see it otherwise, say so once and gently, or take this out. -->
About [the move] I remember it a little differently, and I do not need us to agree on it.

<!-- A little news, if they gave you some of theirs. -->
Here [the rehearsals have begun again], and I [sing the low part with two retired teachers].

<!-- One open question at the most. -->
How is [the garden] this year?

[your name]
`),
  short: scaffold(`
Thank you for writing, {to}. You said that [the evenings had felt long]. I did not know that, and I am glad you told me. I would like [to hear more of it], whenever it suits you. How is [the garden]?
`),
};
