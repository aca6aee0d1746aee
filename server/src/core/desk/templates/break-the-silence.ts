import { scaffold, type Template } from '../template';

export const BREAK_THE_SILENCE: Template = {
  id: 'break-the-silence',
  label: 'Break the silence',
  when: 'You have not been in touch for a while, and this is the first letter.',
  step: 'communicate',
  replies: 0,
  media: ['email', 'post', 'text'],
  body: scaffold(`
{to},

<!-- Why you write, first of all, in one plain sentence. -->
It has been quiet between us since [the spring]. I am writing because I would like us [to be able to talk again one day].

<!-- One thing that they told you. Leave it without an answer. -->
You told me that [planning everything for two had worn you out]. That must have been [heavy], and I have gone back to it often.

<!-- Something of your own life, for its own sake. -->
These days I [play table tennis on Wednesdays], and my [sister] has [moved into the next street].

<!-- What you need, so that they know where you stand. -->
What I need for now is [a slow pace, and no plans].

<!-- They are free to answer, or not to. -->
You do not have to write back. If you ever want to, [a line or two] is plenty.

<!-- A wish for them, and nothing after it. -->
I hope that [the new job is good to you].

[your name]
`),
  short: scaffold(`
Hello {to}, this is [your name]. I would like us [to be in touch again], and that is why I write. I have not forgotten what you said about [the long evenings]. There is no need to answer. I hope [the move went well].
`),
};
