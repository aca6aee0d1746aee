/** How a letter may reach somebody: how many words each medium bears, and which is closer than which. */
import type { Medium } from './front-matter';

/** Notes for a call or a meeting are spoken, so they bear less than a page. */
export const BEARS: Readonly<Record<Medium, number>> = {
  email: 350,
  text: 60,
  post: 600,
  phone: 250,
  'in-person': 250,
};

/** From the most impersonal to the closest: a post stands with an email. */
export const RUNG: Readonly<Record<Medium, number>> = {
  email: 0,
  post: 0,
  text: 1,
  phone: 2,
  'in-person': 3,
};
