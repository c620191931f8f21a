import { describe, expect, test } from 'vitest';
import { checkedAnalysis } from '../checked.ts';
import { documentOf } from '../documents.ts';

/** What a newsroom's text tells of as undertaken: each act in its own words, with who is to act. */
function toldIn(text: string): string[] {
  const opening = 'Norway and Japan put out a joint statement on 3 June.';
  const { commitments } = checkedAnalysis({
    ...documentOf(`${opening}\n\n${text}`, { genre: 'news analysis', published: '2030-06-05' }),
    title: 'Oslo and Tokyo talk ferries',
  });
  return commitments.map(
    ({ action, actors }) => `${actors.map(({ name }) => name).join(', ')}: ${action.quote}`,
  );
}

/** A name in plain words, the text, and what is found. */
type Row = readonly [name: string, text: string, ...found: string[]];

const FOUND: readonly Row[] = [
  [
    'a plan told of in the past, without who said so',
    'The cost would be shared between the two treasuries.',
    'Norway, Japan: The cost would be shared between the two treasuries',
  ],
  [
    'those who were charged',
    'The coastguards were told on Monday to pool their radar data.',
    'coastguards: pool their radar data',
  ],
  [
    'charged with doing',
    'The harbour agency is charged with drafting the rules.',
    'harbour agency: drafting the rules',
  ],
  [
    'what classes of people have to do',
    'Ferry firms have to publish their fares.',
    'ferry firms: publish their fares',
  ],
  [
    'what they will have to do',
    'Skippers will have to carry a transponder.',
    'skippers: carry a transponder',
  ],
  [
    'a promise that is something',
    'The one firm promise is to open a desk in Bergen.',
    'Norway, Japan: open a desk in Bergen',
  ],
  [
    'a promise that is a thing to be done',
    'The only pledge is a review by March 2031.',
    'Norway, Japan: a review by March 2031',
  ],
  ['a cleft', 'What Norway did promise is to open two ports.', 'Norway: open two ports'],
  [
    'what is undertaken stands before',
    'A joint logbook is something the two “intend to explore”.',
    'Norway, Japan: A joint logbook',
  ],
  ['a plan by its owner', 'Norway’s plan to close the hatchery is repeated.', 'Norway: close the hatchery'],
  [
    'a promise that comes with something',
    'With it comes a promise to share pictures of the strait.',
    'Norway, Japan: share pictures of the strait',
  ],
  ['a subject behind its modal', 'Only then will Japan lift its ban.', 'Japan: lift its ban'],
  [
    'a time in which to act',
    'The audit committee has until March to report on the fares.',
    'audit committee: report on the fares',
  ],
  [
    'a day between a promise and what is promised',
    'Norway agreed on 2 June to lift the ban.',
    'Norway: lift the ban',
  ],
  [
    'a rate that is set by law',
    'The fuel levy will climb to $40 a tonne in 2032.',
    'Norway, Japan: The fuel levy will climb to $40 a tonne in 2032',
  ],
  [
    'talks that will go on',
    'Talks with business, universities and civil groups will go on.',
    'Norway, Japan: Talks with business, universities and civil groups will go on',
  ],
  [
    'those of whom a relative clause tells more',
    'Agencies that take part will publish their fares.',
    'agencies: publish their fares',
  ],
  [
    'a clause whose subject has one of its own',
    'The revised code will emphasise that officers who misuse it face trial.',
    'Norway, Japan: emphasise that officers who misuse it face trial',
  ],
  [
    'a priority that is given',
    'The two give priority to finishing the bridge.',
    'Norway, Japan: finishing the bridge',
  ],
  [
    'a verb that says too little alone',
    'Finance ministers were asked to convene as soon as possible in Oslo.',
    'Norway, Japan: convene as soon as possible in Oslo',
  ],
  ['what somebody signed up to', 'Norway signed up to halving its catch.', 'Norway: halving its catch'],
  ['what is in the works', 'A second survey is in the works.', 'Norway, Japan: A second survey'],
  [
    'what falls to somebody',
    'It falls to a working group to draft the rules.',
    'working group: draft the rules',
  ],
  [
    'a time that was given',
    'The audit committee has been given until March to report on the fares.',
    'audit committee: report on the fares',
  ],
  [
    'what will have been done',
    'By 2032 Norway will have closed three hatcheries.',
    'Norway: have closed three hatcheries',
  ],
  [
    'a plan that is stood by',
    'The two stand by their plan to close the strait.',
    'Norway, Japan: close the strait',
  ],
  ['a thing that is planned', 'Norway plans a second hatchery.', 'Norway: a second hatchery'],
  [
    'money that will go somewhere',
    'Another $12 million will go to hatcheries.',
    'Norway, Japan: Another $12 million will go to hatcheries',
  ],
];

const NOTHING: readonly Row[] = [
  ['a supposition', 'If the talks failed, the cost would be shared.'],
  ['a question', 'How will Norway pay for it?'],
  ['a promise that was broken', 'Norway broke its promise to share pictures.'],
  ['no promise', 'There is no commitment to share pictures.'],
  ['a feeling', 'Norway would welcome a second bridge.'],
  ['a thing supposed', 'The ban lapses unless Japan agrees to a later day.'],
  ['nobody bound', 'It is a form of words that obliges no port to lift a fee.'],
];

describe('undertakings in a newsroom’s words', () => {
  test.each(FOUND)('%s', (_, text, ...found) => expect(toldIn(text)).toEqual(found));
  test.each(NOTHING)('nothing: %s', (_, text) => expect(toldIn(text)).toEqual([]));
});
