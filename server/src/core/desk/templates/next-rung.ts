import { scaffold, type Template } from '../template';

export const NEXT_RUNG: Template = {
  id: 'next-rung',
  label: 'Offer the next step up',
  when: 'They answer as often as you write, and it has become easy for both of you.',
  step: 'communicate',
  replies: 2,
  media: ['email', 'post', 'text', 'phone'],
  body: scaffold(`
{to},

<!-- Take up what they wrote last. -->
Thank you for your last one. You wrote that [the course is harder than it looked], and I was glad to hear [how it is going].

<!-- Some news in return, about as much as they gave. -->
I have [started going to the pool before work], and [the lifeguard knows my name by now].

<!-- Where the two of you are, and why you ask. No other reason in front of the real one. -->
We have been writing {here} since [the autumn], and I have come to look forward to yours. I would like us to be closer again, in small steps.

<!-- One step up, no more: from here it is a text. -->
Would a text now and then be all right, for [the small things of the day]?

<!-- What you need, and that no is a good answer too. -->
I need us both to be at ease with it. If you would rather stay with {here}, that is fine with me.

[your name]
`),
  short: scaffold(`
{to}, I am glad that [the exam] went well. You had said that you were [nervous about it]. I like it that we text again, and I hope for more in time. Would a phone call suit you, [one evening next week]? If you like texts better, texts it is.
`),
  notes: scaffold(`
# A call with {to}

<!-- Listen first: how they are, and what they told you the last time. -->
- Ask how [the exam] went. Then listen.
- Thank you for telling me about [the sleepless nights]. I have thought of that.

<!-- Something of your own. -->
- I [help at the bicycle workshop on Thursdays].

<!-- Where the two of you are, and the one step up from a call. -->
- Our calls since [the autumn] have been good. I hope that we can be closer, in small steps.
- Would you like to go for [a coffee at the market] one day?
- If calls are what suits you, I am happy with calls.
`),
};
