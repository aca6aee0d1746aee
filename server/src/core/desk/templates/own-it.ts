import { scaffold, type Template } from '../template';

export const OWN_IT: Template = {
  id: 'own-it',
  label: 'Own what you did',
  when: 'One thing that you did still stands between you.',
  step: 'restore-trust',
  replies: 0,
  media: ['email', 'post', 'text'],
  body: scaffold(`
{to},

<!-- The act itself: when it was, and what you did. No reasons yet, and none later. -->
I am writing about [the night of your birthday]. I [stayed late at work and let you wait]. That was my doing, and I am sorry.

<!-- What it was like for them, as they told it. -->
You told me that you [felt foolish in front of your friends]. I [laughed it off] then. I can see now how [hard] that must have been.

<!-- What you do now, in things that can be seen. It is small, and that is right. -->
Since [March] I have been [going to a group on Monday evenings]. I also [ring ahead when I am going to be late].

<!-- How your days are, in a line. -->
Otherwise my days are quiet. I [help my brother with his allotment on Saturdays].

<!-- What you need or want. To want nothing back is an answer too. -->
I would like you to have this in writing, and I need nothing back for it.

<!-- End on them. -->
I hope that [this summer is a kinder one for you].

[your name]
`),
  short: scaffold(`
{to}, I want to say one thing plainly. On [your birthday] I [let you wait], and you [felt foolish in front of your friends]. That was my doing, and I am sorry. Nothing is needed from you. [your name]
`),
};
