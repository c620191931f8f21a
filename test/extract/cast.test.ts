import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cast, castOf, type SubjectKind } from '../../src/extract/cast.ts';
import { verbal } from '../../src/languages/en/names-roles.ts';
import type { Genre } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';
import type { Segmented, Sentence } from '../../src/model/text.ts';
import { headOf } from '../../src/readers/head.ts';
import { namesIn } from '../../src/recognise/names.ts';
import { segment } from '../../src/segment/segment.ts';
import { documentOf } from '../documents.ts';

interface Case {
  readonly segmented: Segmented;
  readonly cast: Cast;
}

function caseOf(
  text: string,
  genre: Genre,
  title = '',
  published = '2022-05-01',
  publisher: string | null = null,
): Case {
  const segmented = segment({ ...documentOf(text, { genre, published }), title, publisher });
  return { segmented, cast: castOf(segmented, namesIn(segmented)) };
}

/** The documents in which the subjects below stand. */
const SETTINGS = {
  joint: {
    genre: 'joint statement',
    title: 'Joint statement by Norway and Japan',
    opening:
      'The Prime Minister of Norway and the Prime Minister of Japan met in Oslo today and agreed the following.',
  },
  news: {
    genre: 'news analysis',
    title: 'Norway and Japan widen their fisheries pact',
    opening:
      'Norway and Japan have issued a joint declaration on fisheries, and both sides stress a closer relationship.',
  },
  written: {
    genre: 'written statement',
    title: 'Ferries review',
    opening:
      'Today I am laying before the House the report of the Maritime and Coastguard Agency, and the Department for Transport is publishing its plan on GOV.UK.',
  },
  release: {
    genre: 'press release',
    title: 'Tonga and Fiji sign port agreement',
    opening:
      'Prime Minister of Tonga Ana Ruiz today announced that Tonga and Fiji have signed an agreement on ports.',
  },
} as const satisfies Record<string, { genre: Genre; title: string; opening: string }>;

const BOTH = ['Norway', 'Japan'];
const UK = ['United Kingdom'];

const subjects: readonly [
  setting: keyof typeof SETTINGS,
  subject: string,
  kind: SubjectKind,
  names: readonly string[],
][] = [
  ['joint', 'We', 'collective', BOTH],
  ['joint', 'Both sides', 'collective', BOTH],
  ['joint', 'The two Prime Ministers', 'collective', BOTH],
  ['joint', 'Our governments', 'collective', BOTH],
  ['joint', 'The foreign ministers', 'collective', BOTH],
  ['joint', 'The High Contracting Parties', 'collective', BOTH],
  ['joint', 'Participants', 'collective', BOTH],
  ['joint', 'The delegations', 'collective', BOTH],
  ['joint', 'Each side', 'collective', BOTH],
  ['joint', 'Neither government', 'collective', BOTH],
  ['joint', 'They', 'collective', BOTH],
  ['joint', 'Today, in Oslo, we', 'collective', BOTH],
  ['joint', 'On trade, the two governments', 'collective', BOTH],
  ['joint', 'We, the leaders of Norway and Japan,', 'party', BOTH],
  ['joint', 'The Norwegian and Japanese governments', 'party', BOTH],
  ['joint', 'The leaders of Norway and Japan', 'party', BOTH],
  ['joint', 'Norway', 'party', ['Norway']],
  ['joint', 'Tokyo', 'party', ['Japan']],
  ['joint', 'The Norwegian Prime Minister', 'person', ['Norway']],
  ['joint', 'Norwegian ministers', 'collective', ['Norway']],
  ['joint', 'Prime Minister Kishida', 'person', ['Japan']],
  ['joint', 'Their economic teams', 'class', ['economic teams']],
  ['joint', 'The two countries’ coast guards', 'class', ['coast guards']],
  ['joint', 'Customs and border authorities', 'class', ['customs and border authorities']],
  ['joint', 'Norwegian customs authorities', 'class', ['Norwegian customs authorities']],
  ['joint', 'Officials from both countries', 'collective', BOTH],
  ['joint', 'Senior officials on both sides', 'collective', BOTH],
  ['joint', 'The teams of Norway and Japan', 'party', BOTH],
  ['joint', 'Customs officials from both countries', 'class', ['customs officials']],
  ['joint', 'Police forces', 'class', ['police forces']],
  [
    'joint',
    'Japan Customs and the Norwegian customs administration',
    'agency',
    ['Japan Customs', 'Norwegian customs administration'],
  ],
  ['joint', 'The customs administrations of both', 'class', ['customs administrations']],
  ['joint', 'The Norwegian federal government', 'party', ['Norway']],
  ['joint', 'Our energy ministers', 'collective', BOTH],
  ['joint', 'Energy partners', 'class', ['energy partners']],
  ['joint', 'The two sides', 'collective', BOTH],
  ['joint', 'The two', 'collective', BOTH],
  ['joint', 'The pair', 'collective', BOTH],
  ['joint', 'The trio', 'collective', BOTH],
  ['joint', 'EU leaders', 'class', ['EU leaders']],
  ['joint', 'Developing countries', 'class', ['developing countries']],
  ['joint', 'The Joint Fisheries Commission', 'agency', ['Joint Fisheries Commission']],
  [
    'joint',
    'The European Commission and the Norwegian Ministry of Finance',
    'agency',
    ['European Commission', 'Norwegian Ministry of Finance'],
  ],
  ['joint', 'The declaration', 'document', BOTH],
  ['joint', 'Japan’s support', 'thing', ['Japan']],
  ['joint', 'Our cooperation', 'thing', BOTH],
  ['joint', 'Cooperation on whaling', 'thing', []],
  ['joint', 'Delivery', 'nobody', []],
  ['joint', 'Any change', 'nobody', []],
  ['joint', 'This', 'nobody', []],
  ['joint', 'Japanese companies', 'nobody', []],
  ['news', 'The governments', 'collective', BOTH],
  ['news', 'Ministers', 'collective', BOTH],
  ['news', 'The leaders', 'collective', BOTH],
  ['news', 'The statement', 'document', BOTH],
  ['news', 'Fishing firms', 'nobody', []],
  ['news', 'We', 'nobody', []],
  ['written', 'I', 'collective', UK],
  ['written', 'We', 'collective', UK],
  ['written', 'The Government', 'collective', UK],
  ['written', 'Ministers', 'collective', UK],
  ['written', 'The Secretary of State', 'person', UK],
  ['written', 'The Department', 'agency', ['Department for Transport']],
  ['written', 'The Agency', 'agency', ['Maritime and Coastguard Agency']],
  ['written', 'Local authorities', 'class', ['local authorities']],
  [
    'written',
    'The UK Government and the devolved administrations',
    'party',
    [...UK, 'devolved administrations'],
  ],
  ['written', 'The Scottish Government', 'party', ['Scottish Government']],
  ['written', 'Ministers in Scotland and Wales', 'party', ['Scottish Government', 'Welsh Government']],
  ['written', 'Schools', 'nobody', []],
  ['written', 'The grant', 'thing', []],
  ['release', 'We', 'collective', ['Tonga']],
  ['release', 'The Government', 'collective', ['Tonga']],
  ['release', 'Both countries', 'collective', ['Tonga', 'Fiji']],
  ['release', 'Fiji', 'party', ['Fiji']],
];

test.each(subjects)('in a %s text, "%s" is %s', (setting, subject, kind, names) => {
  const { genre, title, opening } = SETTINGS[setting];
  const text = `${title}\n\n${opening}\n\n${subject} will publish a report next year.`;
  const one = caseOf(text, genre, title);
  const start = text.lastIndexOf(`${subject} will`);
  const { read, sort } = at(one, { start, end: start + subject.length });
  expect({ kind: sort, names: [...read].sort() }).toEqual({ kind, names: [...names].sort() });
});

const following: readonly [what: string, text: string, subject: string, names: readonly string[]][] = [
  [
    '"they" after a class',
    'Customs authorities met in May. They will share data.',
    'They',
    ['customs authorities'],
  ],
  ['"they" after the parties', 'The two leaders met in May. They will share data.', 'They', BOTH],
  [
    '"they" past a single name',
    'Prime Minister Kishida thanked his host. They will share data.',
    'They',
    BOTH,
  ],
  [
    '"it" after a body',
    'The Harbour Safety Authority met in May. It will share data.',
    'It',
    ['Harbour Safety Authority'],
  ],
  ['"it" after the text', 'The memorandum covers ports. It will apply at once.', 'It', BOTH],
  [
    'a short form',
    'The Harbour Safety Authority (HSA) met. The HSA will share data.',
    'The HSA',
    ['Harbour Safety Authority'],
  ],
  ['"we" that is quoted', '“We will share data,” said the Japanese Foreign Minister.', 'We', ['Japan']],
  [
    'leaders of those just named',
    'EU ambassadors agreed on a text, with leaders due to meet in May.',
    'leaders',
    ['EU leaders'],
  ],
  ['a class that only receives', 'Local authorities will be paid a grant.', 'Local authorities', []],
  [
    'a class that is asked',
    'Local authorities will be asked to publish.',
    'Local authorities',
    ['local authorities'],
  ],
  ['ministers who are consulted', 'Ministers in Scotland will be consulted.', 'Ministers in Scotland', []],
  [
    'a body that receives',
    'The Harbour Safety Authority will be given powers.',
    'The Harbour Safety Authority',
    [],
  ],
  [
    'the object of the subject',
    'The ministry will report, and a study of sharing data with Fijian authorities will be launched.',
    'Fijian authorities',
    [],
  ],
  ['whose case it is', 'In the case of Norway, permits must be granted in June.', 'permits', ['Norway']],
  [
    'whose word the sentence before reports',
    'Fiji has told us that a pump is late. Installation, which was due in May, will now be completed in June.',
    'Installation',
    ['Fiji'],
  ],
  [
    'what is announced after another’s word',
    'Fiji has told us that a pump is late. A visit will be arranged in June.',
    'A visit',
    [],
  ],
  [
    'a group by what it was called before',
    'The ministries set up a joint returns group. It has ten members. The group will meet in May.',
    'The group',
    ['joint returns group'],
  ],
  [
    'a group by its name, where it has one',
    'The Harbour Safety Group replaces a working group. The Harbour Safety Group grew. The group will meet in May.',
    'The group',
    ['Harbour Safety Group'],
  ],
  [
    'forces by what the paragraph speaks of',
    'Policing comes next. Until then, forces will share data.',
    'forces',
    ['police forces'],
  ],
  [
    'whose plan others welcome',
    'The ministers welcomed the intention to sign a pact on the part of the Harbour Safety Authority and the Tidal Energy Council.',
    'The ministers',
    ['Harbour Safety Authority', 'Tidal Energy Council'],
  ],
  ['a class under a duty', 'Port operators must share data.', 'Port operators', ['port operators']],
];

test.each(following)('resolves %s', (_, rest, subject, names) => {
  const { genre, title, opening } = SETTINGS.joint;
  const text = `${title}\n\n${opening}\n\n${rest}`;
  const start = text.lastIndexOf(subject);
  expect([...at(caseOf(text, genre, title), { start, end: start + subject.length }).read].sort()).toEqual(
    [...names].sort(),
  );
});

const documents: readonly [
  what: string,
  genre: Genre,
  title: string,
  text: string,
  parties: readonly string[],
  issuer: readonly string[],
][] = [
  [
    'a list after "we, the leaders of"',
    'joint statement',
    'Joint leaders’ statement',
    'We, the leaders of Fiji, Tonga and the Republic of Palau, met today. We call on Russia to stop.',
    ['Fiji', 'Tonga', 'Palau'],
    ['Fiji', 'Tonga', 'Palau'],
  ],
  [
    'persons in a readout’s title',
    'readout',
    'Readout of President Macron’s call with President Zelenskyy of Ukraine',
    'The leaders discussed Russia’s war. They agreed on aid against Russia.',
    ['France', 'Ukraine'],
    ['France', 'Ukraine'],
  ],
  [
    'a group that is its own party',
    'joint statement',
    'G7 Leaders’ Statement',
    'We met today. We stand with Ukraine against Russia, and Russia must leave Ukraine.',
    ['Group of Seven'],
    ['Group of Seven'],
  ],
  [
    'a group that is its members',
    'joint statement',
    'Statement of the Quad',
    'We will cooperate in the region.',
    ['Australia', 'India', 'Japan', 'United States'],
    ['Australia', 'India', 'Japan', 'United States'],
  ],
  [
    'what it is about is no party',
    'joint statement',
    'Joint statement by Norway and Japan on North Korea',
    'We condemn North Korea. North Korea must stop, and North Korea knows it.',
    BOTH,
    BOTH,
  ],
  [
    'an agreement between',
    'agreement',
    'Agreement between the Government of Fiji and the Government of Tonga on ports',
    'The Contracting Parties have agreed as follows.',
    ['Fiji', 'Tonga'],
    ['Fiji', 'Tonga'],
  ],
  [
    'one state’s release',
    'press release',
    'New ferries for the islands',
    'Prime Minister Ana Ruiz of Tonga today announced new ferries. They will be built in Japan.',
    ['Tonga'],
    ['Tonga'],
  ],
];

test.each(documents)('knows the parties: %s', (_, genre, title, text, parties, issuer) => {
  const { cast } = caseOf(`${title}\n\n${text}`, genre, title);
  expect(cast.parties.map(({ name }) => name).sort()).toEqual([...parties].sort());
  expect(cast.issuer.map(({ name }) => name).sort()).toEqual([...issuer].sort());
});

const several: readonly [
  what: string,
  genre: Genre,
  title: string,
  text: string,
  subject: string,
  names: readonly string[],
  publisher?: string,
][] = [
  [
    'two governments that the opening defines',
    'memorandum',
    'Memorandum of Understanding',
    'The Government of the Kingdom of Norway and the Government of Japan (hereinafter referred to as “the Participants”) have reached an understanding. Each Participant will pay its own costs.',
    'Each Participant',
    BOTH,
  ],
  [
    'two agencies that the opening defines',
    'memorandum',
    'Memorandum of Understanding',
    'The Harbour Safety Authority and the Tidal Energy Council, hereafter jointly referred to as "the Sides", have reached an understanding. They will share data.',
    'They',
    ['Harbour Safety Authority', 'Tidal Energy Council'],
  ],
  [
    'two governments on lines of their own',
    'agreement',
    'Agreement',
    'between\n\nthe Government of the Kingdom of Norway\n\nand\n\nthe Government of Japan\n\non Whaling\n\nThe Parties will share data.',
    'The Parties',
    BOTH,
  ],
  [
    'the office that reports, and whom it called',
    'readout',
    'PM call with Prime Minister Støre of Norway: 3 May 2022',
    'The Prime Minister spoke to the Prime Minister of Norway, Jonas Gahr Støre. The leaders will meet in May.',
    'The leaders',
    [...UK, 'Norway'],
    'Prime Minister’s Office, 10 Downing Street',
  ],
  [
    'an office without a name where its holder abroad is named',
    'readout',
    'PM call with Prime Minister Støre of Norway: 3 May 2022',
    'The Prime Minister spoke to the Prime Minister of Norway. He thanked Prime Minister Støre. The Prime Minister will send ships.',
    'The Prime Minister',
    UK,
    'Prime Minister’s Office, 10 Downing Street',
  ],
  [
    'the same by the house where they met',
    'readout',
    'PM meeting with Prime Minister Støre: 3 May 2022',
    'The Prime Minister welcomed Prime Minister Støre to Downing Street. Prime Minister Støre spoke of ships. The Prime Minister will send ships.',
    'The Prime Minister',
    UK,
  ],
  [
    'another office than that of the state that reports',
    'readout',
    'Readout of the President’s call with Prime Minister Støre of Norway',
    'The President spoke with Prime Minister Støre. The Prime Minister will send ships.',
    'The Prime Minister',
    ['Norway'],
    'The White House',
  ],
  [
    'capitals in a headline',
    'news analysis',
    'Oslo and Tokyo have signed a whaling pact',
    'It took them nine years. The two governments will meet in May.',
    'The two governments',
    BOTH,
  ],
  [
    'a capital that two share',
    'news analysis',
    'What London and Brussels signed',
    'The United Kingdom spoke of ports; Belgium spoke of Belgium’s ports. The two sides will meet.',
    'The two sides',
    [...UK, 'Belgium'],
  ],
  [
    'as many as the text counts',
    'news analysis',
    'A pact on whaling',
    'Talks took nine years. Norway was slow and Norway was angry. Japan was slower. A Russian ship was there. Japan smiled. The two governments will meet.',
    'The two governments',
    BOTH,
  ],
  [
    '“we” of the office that writes, whomever its title names',
    'press release',
    'Fiji and Tonga sign port agreement',
    'The Prime Minister today announced an agreement between Fiji and Tonga. We will pay for the ports.',
    'We',
    ['Fiji'],
    'Government of Fiji',
  ],
];

test.each(several)('knows who acts: %s', (_, genre, title, text, subject, names, publisher) => {
  const whole = `${title}\n\n${text}`;
  const start = whole.lastIndexOf(subject);
  const one = caseOf(whole, genre, title, '2022-05-01', publisher ?? null);
  expect([...at(one, { start, end: start + subject.length }).read].sort()).toEqual([...names].sort());
});

test('a department that publishes speaks for its state, an agency for itself', () => {
  const by = (publisher: string) =>
    caseOf('We will report in May.', 'press release', 'Report', '2022-05-01', publisher).cast.issuer;
  expect(by('Department for Transport')).toEqual([{ name: 'United Kingdom', id: 'GB' }]);
  expect(by('Ministry of Ports of Tonga')).toEqual([{ name: 'Tonga', id: 'TO' }]);
  expect(by('Embassy of Tonga in London')).toEqual([{ name: 'Tonga', id: 'TO' }]);
  expect(by('Environment Agency').map(({ name }) => name)).toEqual(['Environment Agency']);
});

test('never throws, whatever the text and the subject', () => {
  const words = fc.constantFrom(
    'we',
    'They',
    'the',
    'two',
    'governments',
    'of',
    'Norway',
    'and',
    ',',
    '“',
    '”',
    '(',
    ')',
    'Prime',
    'Minister',
    "'s",
    'will',
    '.',
    'it',
    'both',
    'Agency',
    '日本',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const one = caseOf(text, 'joint statement', text.slice(0, 20));
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      for (const sentence of one.segmented.sentences)
        for (const name of one.cast.resolve({ start, end }, sentence)) expect(name.name).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['pronouns', 'They will act. '.repeat(4000)],
  ['"and" without end', `${'Norway and Japan and '.repeat(8000)} agree.`],
  ['quotation marks without end', '“We will act. '.repeat(4000)],
  ['commas without end', `On ${'trade, '.repeat(20_000)} we will act.`],
])('takes time in proportion to the text: %s', (_, text) => {
  const one = caseOf(text, 'joint statement', 'Statement');
  const before = process.cpuUsage();
  for (const sentence of one.segmented.sentences)
    one.cast.resolve({ start: sentence.start, end: sentence.start + 4 }, sentence);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
});

const CORPUS = new URL('../../../shared/corpus/dev/', import.meta.url);
/** Kept apart to see whether the rules hold where they were not written. */
const SET_ASIDE = /^(?:aukus-4|g7-era|news-aukus|news-data|us-ec|us-germany|us-uk|written-statement-glasgow)/;

describe.skipIf(!existsSync(CORPUS))(
  'on the corpus beside the checkout (skipped where it is not there)',
  () => {
    test('names the actors of the gold', () => {
      const scores = readdirSync(CORPUS)
        .filter((file) => file.endsWith('.gold.json') && !SET_ASIDE.test(file))
        .flatMap((file) => goldScores(file));
      expect(scores.length).toBeGreaterThan(100);
      expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.95);
    });
  },
);

function at({ segmented, cast }: Case, span: Span): { read: string[]; sort: SubjectKind } {
  const sentence = segmented.sentences.find(({ start, end }) => start <= span.start && span.start < end)!;
  return { read: cast.resolve(span, sentence).map(({ name }) => name), sort: cast.classify(span, sentence) };
}

interface Gold {
  readonly published: string;
  readonly commitments: readonly { action: string; sentence: string; actors: string[]; optional?: boolean }[];
}

/** For each undertaking of the gold, how well the actors of the words before its verb agree. */
function goldScores(file: string): number[] {
  const text = readFileSync(new URL(file.replace('.gold.json', '.txt'), CORPUS), 'utf8').replace(
    /\r\n?/g,
    '\n',
  );
  const gold: Gold = JSON.parse(readFileSync(new URL(file, CORPUS), 'utf8'));
  const { genre, title, publisher } = headOf(text);
  const one = caseOf(text, genre, title, gold.published, publisher);
  return gold.commitments.flatMap(({ action, sentence, actors, optional }) => {
    const start = text.indexOf(action, text.indexOf(sentence));
    const where = one.segmented.sentences.find((each) => each.start <= start && start < each.end);
    if (optional || !where) return [];
    const found = one.cast.resolve(subjectBefore(where, start), where);
    return [
      agreement(
        actors,
        (found.length ? found : one.cast.issuer).map(({ name }) => name),
      ),
    ];
  });
}

/** The words from the clause's beginning to its first verb. */
function subjectBefore({ tokens, start }: Sentence, action: number): Span {
  const before = tokens.filter(({ end }) => end <= action);
  let from = 0;
  before.forEach(({ lower }, i) => {
    if (
      /^(?:that|how|which)$/.test(lower) &&
      before.slice(i + 1, i + 8).some((token) => verbal.has(token.lower))
    )
      from = i + 1;
  });
  let to = from;
  while (to < before.length && !verbal.has(before[to]!.lower)) to++;
  return to > from ? { start: before[from]!.start, end: before[to - 1]!.end } : { start, end: start };
}

/** F1 of two lists of names that are the same where most of their words are. */
function agreement(gold: readonly string[], found: readonly string[]): number {
  const left = [...found];
  let same = 0;
  for (const name of gold) {
    const i = left.findIndex((other) => alike(name, other));
    if (i < 0) continue;
    left.splice(i, 1);
    same++;
  }
  return gold.length + found.length ? (2 * same) / (gold.length + found.length) : 1;
}

function alike(a: string, b: string): boolean {
  const words = (name: string) =>
    new Set(
      name
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.filter((word) => !/^(?:the|of|and|for)$/.test(word)),
    );
  const [x, y] = [words(a), words(b)];
  return (2 * [...x].filter((word) => y.has(word)).length) / (x.size + y.size) >= 0.6;
}
