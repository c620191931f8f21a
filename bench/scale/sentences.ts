// Sentences for made-up documents, with places to fill in braces; how they are filled, generated.ts says.

/** What is no undertaking: background, findings, law, words of others, numbers. */
export const background: readonly string[] = [
  '{Body} was set up in {year} to oversee {matter} in {place}.',
  'In {year}, {body} recorded {count} cases of {matter} across {place} and {place}.',
  'The review found that {matter} had improved in {place} but not in {place}.',
  'Spending on {matter} rose from {money} in {year} to {money} in {year}.',
  'Around {share} per cent of {people} in {place} told the survey that {matter} was their main concern.',
  'Under section {number} of the {matter-cap} Act {year}, a {quality} {thing} is a matter for {body}.',
  '“The work on {matter} has been slow, and {people} have noticed,” said {person} of {body}.',
  'It is not clear how far {matter} explains the fall in {matter} since {year}.',
  '{Person}, who chaired the {quality} {thing} until {year}, described the results as mixed.',
  'The figures for {place} do not include {matter} or {matter}.',
  'Witnesses from {place} spoke of long delays in {matter}.',
  'Since {month} {year} the {quality} {thing} at {place} has handled {count} applications.',
  'Comparable data on {matter} exist for {place} only from {year}.',
  '{Body} published its findings on {matter} in {month} {year}.',
  'There were {count} {people} in {place} on {day}, compared with {count} a year earlier.',
  'Evidence from {place} suggests that {matter} and {matter} are closely connected.',
  'The {quality} {thing} in {place} opened in {month} {year} at a cost of {money}.',
  'Regulation {number} of {year} sets out which forms of {matter} require a licence.',
  'Several {people} told {body} that the {thing} was hard to use.',
  'The cost of {matter} to {people} was estimated at {money} in {year}.',
  'Before {year}, {matter} in {place} was the responsibility of {body}.',
  'The audit covered {count} sites, of which {count} dealt with {matter}.',
  'Neither {place} nor {place} had a {quality} {thing} at the time.',
  'The {thing} received {count} responses, most of them from {people} in {place}.',
  '{Person} asked whether {matter} had been considered when the {thing} was designed.',
  'Prices for {matter} fell by {share} per cent between {month} {year} and {month} {year}.',
  'The majority of the {count} complaints about {matter} came from {place}.',
  'In {place}, {matter} has been carried out by {body} since {year}.',
  'Where {matter} is concerned, the law has not changed since {year}.',
  'A {quality} {thing} for {matter} was proposed in {year} and rejected in the same year.',
  '{People} in {place} have long relied on {matter}.',
  'The report of {day} described {matter} in {place} as adequate.',
  'Figures collected by {body} show {count} {people} employed in {matter}.',
  'Most of the {money} went to {matter}, and the rest to {matter}.',
  'The tribunal held in {year} that {matter} fell outside the {thing}.',
  'Demand for {matter} was highest in {month}, when {count} {people} used the {thing}.',
  'The {thing} at {place} was damaged by a storm in {month} {year}.',
  'According to {body}, {share} per cent of {matter} in {place} met the standard.',
  'Those who work in {matter} described the {quality} {thing} as useful.',
  '{Body} and {body} disagreed about the causes of the decline in {matter}.',
  'Staff numbers at {body} stood at {count} on {day}.',
  'The history of {matter} in {place} goes back to {year}.',
];

/** Undertakings, some with a date: what follows the one who undertakes. */
export const undertakings: readonly string[] = [
  '{Who} will {action} by {deadline}.',
  '{Who} will {action}.',
  'By {deadline}, {who} will {action}.',
  '{Who} intends to {action} by {deadline}.',
  '{Who} has agreed to {action} no later than {deadline}.',
  '{Who} is committed to working with {body} and will {action} before {deadline}.',
  'Subject to consultation with {people}, {who} will {action} by {deadline}.',
  '{Who} will seek to {action} in {soon}.',
  '{Who} will {action}, with funding of up to {money}.',
  '{Who} will consider whether to {action}.',
];

/** Of what was undertaken before: that it is done, under way, later, or still meant. */
export const reports: readonly string[] = [
  '{Who} has now completed its work to {action}.',
  'Work to {action} is under way, and {who} will complete it by {deadline}.',
  '{Who} will now {action} by {deadline}, later than first announced.',
  '{Who} remains committed to its plan to {action} by {deadline}.',
  'In {month}, {who} {done}.',
];

/** What one may do with a thing: the plain form, and the past. */
export const verbs: readonly (readonly [string, string])[] = [
  ['establish', 'established'],
  ['open', 'opened'],
  ['publish', 'published'],
  ['fund', 'funded'],
  ['extend', 'extended'],
  ['build', 'built'],
  ['launch', 'launched'],
  ['review', 'reviewed'],
  ['complete', 'completed'],
  ['introduce', 'introduced'],
  ['expand', 'expanded'],
  ['replace', 'replaced'],
];

export const headings: readonly string[] = [
  'Background',
  'What has been found',
  'Next steps',
  'Evidence',
  'Views of those concerned',
  'Legal framework',
  'Costs',
  'The position in {place}',
  '{Matter} and {matter}',
  'Progress since {year}',
];
