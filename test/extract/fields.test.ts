import { describe, expect, test } from 'vitest';
import { commitmentsIn } from '../../src/extract/commitments.ts';
import type { Commitment } from '../../src/model/analysis.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { segmentedOf } from '../documents.ts';

/** What a statement of 3 May 2026 by two governments undertakes in the words given. */
function undertaken(words: string): Commitment[] {
  const text = `Joint statement by Norway and Chile\n\nNorway and Chile met in Oslo today.\n\n${words}`;
  const segmented = segmentedOf(text, { published: '2026-05-03' });
  return commitmentsIn(segmented, recognise(segmented), []);
}

type Row = [name: string, words: string, ...expected: (readonly string[])[]];

/** For each commitment its conditions. */
const limits: Row[] = [
  [
    'a limit before the subject',
    'Subject to planning consent, Norway will open the port.',
    ['Subject to planning consent'],
  ],
  ['an "if" before the subject', 'If Chile agrees, Norway will lift the tariffs.', ['If Chile agrees']],
  [
    'successive ifs are one',
    'If talks fail, if trade stops, the government will bring a bill.',
    ['If talks fail, if trade stops'],
  ],
  [
    'between the subject and its verb',
    'The Commission, in line with its competences, will support further measures.',
    ['in line with its competences'],
  ],
  [
    'of both acts before the subject, of the second alone before its verb',
    'Subject to funds, Norway will build a bridge and, where appropriate, widen the road.',
    ['Subject to funds'],
    ['Subject to funds', 'where appropriate'],
  ],
  [
    'a condition that closes both acts',
    'Norway plans to return to the treaty and to stay in it, so long as Chile does the same.',
    ['so long as Chile does the same'],
    ['so long as Chile does the same'],
  ],
  [
    'of the second alone before "to"',
    'Norway plans to build a bridge and, as appropriate, to train crews.',
    [],
    ['as appropriate'],
  ],
  [
    'of the first act only',
    'Norway will share records with Chile in accordance with its privacy laws and strengthen controls.',
    ['in accordance with its privacy laws'],
    [],
  ],
  [
    'not of an example in the middle',
    'Norway will disrupt smuggling, including campaigns and, where appropriate, patrols in the strait.',
    [],
  ],
  [
    'a list of rules in its whole length',
    'Norway and Chile will expand trade consistent with their duties, domestic laws and international commitments.',
    ['consistent with their duties, domestic laws and international commitments'],
  ],
  [
    'a limit that ends before a purpose',
    'Norway will move staff in consultation with the regions to cut costs.',
    ['in consultation with the regions'],
  ],
  [
    'with what says it more closely',
    'Norway will explore the deep sea, in accordance with international law, in particular as set out in the treaty.',
    ['in accordance with international law, in particular as set out in the treaty'],
  ],
  ['an aim is no limit', 'Norway will build wind farms in line with its vision for the coast.', []],
  ['nor is haste', 'Norway will reopen the line as soon as possible.', []],
];

/** For each commitment the names of its instruments. */
const instruments: Row[] = [
  [
    'one that is only named by its kind',
    'These limits will be included in an Executive Order.',
    ['Executive Order'],
  ],
  [
    'that the sentence before is about',
    'The Northern Ports Agreement sets fees. It also provides for yearly talks on tolls.',
    ['Northern Ports Agreement'],
  ],
  [
    'under which the whole sentence stands',
    'Under the Northern Ports Agreement, Norway will cut fees, and Chile will train pilots.',
    ['Northern Ports Agreement'],
    ['Northern Ports Agreement'],
  ],
  [
    'behind two acts, of both',
    'We will share our ships and deepen cooperation on training, to be enabled by the Northern Ports Agreement.',
    ['Northern Ports Agreement'],
    ['Northern Ports Agreement'],
  ],
  [
    'behind the joint at which a title was cut',
    'They reaffirmed their commitment to the Treaty of Friendship and Cooperation.',
    ['Treaty of Friendship and Cooperation'],
  ],
  [
    'not what the sentence only looks back on',
    'Building on the Northern Ports Agreement, Norway will train more pilots.',
    [],
  ],
  [
    'not a part of an example',
    'Norway will fight plagues, including developing rules to enforce the Northern Ports Agreement.',
    [],
  ],
  [
    'one that is only described',
    'Norway and Chile will sign an agreement on air services.',
    ['Agreement on air services'],
  ],
  [
    'one with each of two',
    'Norway will sign partnership agreements with Fiji and Tonga.',
    ['Partnership agreement with Fiji', 'Partnership agreement with Tonga'],
  ],
  [
    'one that is signed to act, between bodies',
    'Norway and Chile signed an agreement to share charts between the Norwegian Ports Board and the Harbour Office of Chile.',
    ['Agreement between the Norwegian Ports Board and the Harbour Office of Chile'],
  ],
  ['not one in general', 'Norway will welcome any agreement on peace.', []],
  [
    'not what a relative clause tells',
    'Norway will fund the ports office, which reports under the Northern Ports Agreement.',
    [],
  ],
];

/** For each commitment its deadline. */
const deadlines: Row[] = [
  ['after the verb', 'Norway will open the port by June 2027.', ['../2027-06']],
  ['before the subject', 'Norway hopes that, by 2028, Chile will open the port.', ['../2028']],
  [
    'taken for words of the subject',
    'I can say that, this summer, Norway and the Government of Chile will launch a new drill.',
    ['2026-22'],
  ],
  ['before the subject without a comma', 'In 2028 Norway will open the port.', ['2028']],
  ['a length over which it goes', 'Norway will spend €2 million over four years.', ['2026-05/2030-05']],
  ['to the end of a year', 'Norway will fund the port through 2028.', ['../2028']],
  ['a stretch that such an act lasts', 'Norway will suspend the toll for two years.', ['2026-05/2028-05']],
  ['within a time from now', 'Norway will publish the plan within six months.', ['../2026-11']],
  ['where people meet', 'Norway will present the plan at the conference of 3 June.', ['2026-06-03']],
  ['from a year on, without a comma', 'From 2028 the Government of Norway will share its charts.', ['2028']],
  ["nor is that of a thing's past", 'Work on the port, which was set up on 17 May, will be funded.', []],
  ['of a meeting that acts', 'Their meeting on 3 June will settle the rules.', ['2026-06-03']],
  [
    'of both that "and to" joins',
    'Norway and Chile seek to settle the rules and to publish a plan by June 2027.',
    ['../2027-06'],
    ['../2027-06'],
  ],
  [
    'the day itself, between "will" and its verb',
    'Norway will also today sign a pact with Chile.',
    ['2026-05-03'],
  ],
  [
    'not of a meeting that did something else',
    'The rules considered by the 3 June meeting will be changed.',
    [],
  ],
  ['to a year', 'Norway has committed €6 million to ferries to 2028.', ['../2028']],
  ["a goal's own time is none", 'Norway will align its funds with the goal to end waste by 2050.', []],
  ['unless to reach it is the act', 'Norway will reach net zero by 2050.', ['../2050']],
  [
    'nor is that of what something is set up for',
    'Norway will establish a new task force to reduce waste by half by 2030.',
    [],
  ],
  ["nor is that of others' efforts", "Norway will support Chile's efforts to end hunger by 2030.", []],
  ['nor that of a cause', 'Norway will pay more as a result of the end of the levy in June 2027.', []],
  [
    'nor that of a relative clause',
    'Norway will open the fair, which is the largest of its kind in 2027.',
    [],
  ],
];

describe('conditions', () => {
  test.each(limits)('%s', (_, words, ...expected) => {
    expect(undertaken(words).map(({ conditions }) => conditions.map(({ quote }) => quote))).toEqual(expected);
  });
});

describe('instruments', () => {
  test.each(instruments)('%s', (_, words, ...expected) => {
    expect(undertaken(words).map(({ instruments }) => instruments.map(({ name }) => name))).toEqual(expected);
  });
});

describe('deadlines', () => {
  test.each(deadlines)('%s', (_, words, ...expected) => {
    expect(undertaken(words).map(({ deadline }) => (deadline?.edtf ? [deadline.edtf] : []))).toEqual(
      expected,
    );
  });
});
