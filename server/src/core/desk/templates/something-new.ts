import { scaffold, type Template } from '../template';

export const SOMETHING_NEW: Template = {
  id: 'something-new',
  label: 'Propose something new',
  when: 'You are talking again, and the old ways would not serve you.',
  step: 'build',
  replies: 2,
  media: ['email', 'post', 'text'],
  body: scaffold(`
{to},

<!-- What they have said about how it was. It is what the new thing has to answer. -->
You told me that [the weekends had become a list of chores]. I have thought about it since, and you were right.

<!-- Why you write. Name the old way that you would leave behind. -->
I am writing with an idea. I would not take up [the old weekends] again, for my own sake as much as yours.

<!-- One new rule or routine, small enough to try. -->
We could try something new: [one Sunday a month with nothing planned before noon]. After [the third one] each of us says honestly whether it was any good.

<!-- What you need in it, and what you would keep for yourself. -->
I need [an hour on my own when I come home], and I would keep [my Tuesdays at the choir].

<!-- A line of news, so that it is not all plans. -->
The choir is [learning a song in Finnish], and my [mother] has [bought a ticket for every night].

<!-- Ask what they would change. It is theirs as much as yours. -->
What would you do differently? Yours may be the better idea.

[your name]
`),
  short: scaffold(`
{to}, you told me [the weekends had become a list of chores], and you were right. Could we try something new: [one Sunday a month with no plans before noon]? I need [a slow start] too. Tell me what you would change. [your name]
`),
};
