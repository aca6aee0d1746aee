import { scaffold, type Template } from '../template';

export const UNSENT: Template = {
  id: 'unsent',
  label: 'Write it and never send it',
  when: 'Something wants to be said, and it is for you alone.',
  step: 'establish-value',
  replies: 0,
  media: ['post', 'email'],
  body: scaffold(`
{to},

<!-- Nobody reads this but you. Say so, and then take your time. -->
This letter stays in [the drawer of my desk]. I am writing it because [the house is quiet and my head is not].

<!-- What happened, as you saw it. One day is enough. -->
What I keep coming back to is [the morning with the boxes on the stairs]. I felt [small, and also relieved].

<!-- What it may have been like for them. -->
You told me that [you had been waiting for me to ask]. That must have been [tiring], and I did not notice.

<!-- What you would have liked to say. It can be angry, if it is yours. -->
I would have liked to tell you that [the joke at dinner hurt me].

<!-- What you need, and who or what can give it to you. -->
What I need is [somebody to eat with on Sundays], and [my cousin has offered].

<!-- What is good in your days now. -->
I have [planted tomatoes at the allotment], and [two of them are taller than I am].

<!-- Close it, and put it away. -->
I wish you well, {to}. That is all for today.

[your name]
`),
};
