import type { Rule } from '../../model/rule.ts';

/** "a week later", "two months earlier"; not "a week later than". */
export const later =
  /\b(?<length>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:day|week|fortnight|month|year)s?)\s+(?<way>later|earlier|after\s+that)\b(?!\s+than\b)/giu;

export const laterRule: Rule = {
  id: 'en/dates/later',
  because: 'A length of time with “later” behind a date counts from that date.',
  examples: ['The act was signed on 9 May and the order [a week later].'],
  counterexamples: ['She came back a week later.', 'The vote on 20 June comes two weeks later than planned.'],
};
