import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeOf } from '../../src/languages/en/names.ts';
import { bodies, leaders, parties } from '../../src/languages/en/names-tables.ts';
import { type NameMention, namesIn } from '../../src/recognise/names.ts';
import { segmentedOf } from '../documents.ts';

const names = (text: string, published = '2025-12-18'): NameMention[] =>
  [...namesIn(segmentedOf(text, { published })).mentions] as NameMention[];

const rows: [
  what: string,
  text: string,
  quote: string,
  value: string,
  id: string | null,
  of: string | null,
][] = [
  [
    'an official name is the common one',
    'We thank the Hellenic Republic.',
    'Hellenic Republic',
    'Greece',
    'GR',
    'Greece',
  ],
  ['letters with stops', 'Talks with the U.K. resumed.', 'U.K.', 'United Kingdom', 'GB', 'United Kingdom'],
  ['a hyphen joins two names', 'An EU-Chile summit met.', 'Chile', 'Chile', 'CL', 'Chile'],
  ['a non-breaking hyphen too', 'A UK‑Norway deal stands.', 'Norway', 'Norway', 'NO', 'Norway'],
  [
    'across a line break',
    'The talks that the ministers had begun with New\nZealand resumed.',
    'New\nZealand',
    'New Zealand',
    'NZ',
    'New Zealand',
  ],
  [
    'across a no-break space',
    'Talks with New\u00a0Zealand resumed.',
    'New\u00a0Zealand',
    'New Zealand',
    'NZ',
    'New Zealand',
  ],
  [
    'the longest name stands',
    'Guinea left; Papua New Guinea stayed.',
    'Papua New Guinea',
    'Papua New Guinea',
    'PG',
    'Papua New Guinea',
  ],
  [
    'a region’s government by its own name',
    'The Welsh Government will act.',
    'Welsh Government',
    'Welsh Government',
    'GB-WLS',
    'Wales',
  ],
  [
    'a state’s government is the state',
    'The Government of Tonga will act.',
    'Government of Tonga',
    'Tonga',
    'TO',
    'Tonga',
  ],
  ['a group', 'The G7 met.', 'G7', 'Group of Seven', 'Q1764511', 'Group of Seven'],
  [
    'a body and whose it is',
    'The Home Office replied.',
    'Home Office',
    'Home Office',
    null,
    'United Kingdom',
  ],
  [
    'a body that begins with a party',
    'The Fiji Harbour Board met.',
    'Fiji Harbour Board',
    'Fiji Harbour Board',
    null,
    'Fiji',
  ],
  [
    'two bodies joined by "and"',
    'The Solar Institute of Perth and the Tidal Council met.',
    'Tidal Council',
    'Tidal Council',
    null,
    null,
  ],
  [
    '"and" inside a name',
    'The Ministry of Ports, Fisheries and Islands replied.',
    'Ministry of Ports, Fisheries and Islands',
    'Ministry of Ports, Fisheries and Islands',
    null,
    null,
  ],
  [
    'a surname with its title, by the table',
    'President Macron spoke.',
    'President Macron',
    'Emmanuel Macron',
    null,
    'France',
  ],
  [
    'a name and "of" a state',
    'Prime Minister Ana Ruiz of Tonga spoke.',
    'Prime Minister Ana Ruiz',
    'Ana Ruiz',
    null,
    'Tonga',
  ],
  [
    'an office "of" a state before the name',
    'The Prime Minister of Tonga, the Hon. Ana Ruiz, spoke.',
    'Prime Minister of Tonga, the Hon. Ana Ruiz',
    'Ana Ruiz',
    null,
    'Tonga',
  ],
  [
    'a signature',
    'The Rt. Hon. Ana Ruiz MP Prime Minister of Tonga',
    'Rt. Hon. Ana Ruiz',
    'Ana Ruiz',
    null,
    'Tonga',
  ],
  [
    'an adjective before the title',
    'Tongan Foreign Minister Ana Ruiz spoke.',
    'Foreign Minister Ana Ruiz',
    'Ana Ruiz',
    null,
    'Tonga',
  ],
  [
    'initials and Jr.',
    'President Joseph R. Biden, Jr. met them.',
    'President Joseph R. Biden, Jr.',
    'Joe Biden',
    null,
    'United States',
  ],
  ['one title for two', 'Presidents Obama and Sarkozy met.', 'Sarkozy', 'Nicolas Sarkozy', null, 'France'],
  [
    'a remit is no name',
    'The Minister for Ports and Islands spoke.',
    'Minister for Ports and Islands',
    'Minister for Ports and Islands',
    null,
    null,
  ],
  [
    'three regions share one noun',
    'The Walloon and Brussels-Capital Regions replied.',
    'Brussels-Capital',
    'Brussels-Capital Region',
    'BE-BRU',
    'Brussels-Capital Region',
  ],
  [
    'a ministry that ends in its state',
    'The Ministry of Ports of the Kingdom of Tonga replied.',
    'Ministry of Ports of the Kingdom of Tonga',
    'Ministry of Ports of the Kingdom of Tonga',
    null,
    'Tonga',
  ],
  ['a city that is a region too', 'They met in Hamburg on Monday.', 'Hamburg', 'Hamburg', null, null],
  ['a region that acts', 'Ministers met Hamburg and Bavaria.', 'Hamburg', 'Hamburg', 'DE-HH', 'Hamburg'],
  ['the harbour of one', 'The port of Bremen grew.', 'Bremen', 'Bremen', null, null],
  ['a cable under the sea', 'A fault shut Viking Link again.', 'Viking Link', 'Viking Link', null, null],
  [
    'an adjective beside one that could be a language',
    'They met in Danish and Belgian ports.',
    'Danish',
    'Denmark',
    'DK',
    'Denmark',
  ],
];

test.each(rows)('%s', (_, text, quote, value, id, of) => {
  const found = names(text).find((mention) => mention.quote === quote);
  expect(
    found,
    names(text)
      .map((one) => one.quote)
      .join(' | '),
  ).toMatchObject({ value, id, of });
});

test.each([
  ['no country in small letters', 'The chad and the turkey stood on fine china; let us go.'],
  ['no body in a bare head noun', 'The committee met the board and the agency.'],
  [
    'no states in languages',
    'Signed in duplicate in English, Danish and Norwegian, each text being authentic.',
  ],
  [
    'no state in a language with its noun',
    'The Danish and Norwegian versions differ; Dutch-speaking readers may ask.',
  ],
  ['no person in an office that several hold', 'The Prime Ministers met the Presidents.'],
  ['nothing in other scripts', '日本国政府は英国政府と会談した。 المملكة المتحدة'],
])('finds %s', (_, text) => {
  expect(names(text)).toEqual([]);
});

test('the date decides which of two terms is meant', () => {
  const at = (published: string) => names('Mark Rutte spoke.', published)[0]?.of;
  expect(at('2020-05-01')).toBe('Netherlands');
  expect(at('2025-05-01')).toBe('North Atlantic Treaty Organization');
});

test('a short form keeps the name it was given for', () => {
  const found = names('The Tidal Energy Council (TEC) met. Later the TEC reported.');
  expect(found.map(({ value }) => value)).toEqual(Array(3).fill('Tidal Energy Council'));
});

test('what a text calls all its parties is no short form of the last', () => {
  const found = names(
    'Tonga and the Kingdom of Norway (hereinafter the “Participants”) met. The Participants agree.',
  );
  expect(found.map(({ value }) => value)).toEqual(['Tonga', 'Norway']);
});

test('a known acronym is not given away', () => {
  expect(names('Australia, the United Kingdom and the United States (AUKUS) met.').at(-1)?.value).toBe(
    'AUKUS',
  );
});

describe('the tables', () => {
  test('know every country of ISO 3166 by its code', () => {
    const known = new Set(parties.map(({ id }) => id));
    const region = new Intl.DisplayNames('en', { type: 'region' });
    const missing = officialCodes()
      .filter((code) => !known.has(code))
      .map((code) => region.of(code));
    expect(missing).toEqual([]);
  });

  test('refer only to parties they know', () => {
    const known = new Set(parties.map(({ id }) => id));
    const others = new Set(['NATO', 'UN']);
    expect(bodies.filter(({ of }) => of !== null && !known.has(of))).toEqual([]);
    expect(leaders.filter(({ of }) => !known.has(of) && !others.has(of))).toEqual([]);
    expect(parties.flatMap(({ members }) => members).filter((id) => !known.has(id))).toEqual([]);
  });

  test('name nothing twice', () => {
    const twice = (all: readonly string[]) => all.filter((name, i) => all.indexOf(name) !== i);
    expect(twice(parties.map(({ name }) => name))).toEqual([]);
    expect(twice(parties.flatMap(({ id }) => (id ? [id] : [])))).toEqual([]);
    expect(twice(bodies.map(({ name }) => name))).toEqual([]);
  });

  test('know an office under its earlier names', () => {
    expect(officeOf('Foreign and Commonwealth Office')).toBe(
      officeOf('Foreign, Commonwealth and Development Office'),
    );
    expect(officeOf('Home Office')).not.toBe(officeOf('Cabinet Office'));
  });

  test('give terms of office that end after they begin', () => {
    expect(
      leaders.filter(({ from, to }) => !/^\d{4}-\d\d$/.test(from) || (to !== null && to < from)),
    ).toEqual([]);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    'the',
    'The',
    'United',
    'Kingdom',
    'of',
    'Great',
    'Britain',
    'and',
    '(',
    ')',
    'UK',
    'U.S.',
    'Prime',
    'Minister',
    'Ministers',
    'Biden',
    ',',
    '.',
    '’s',
    'Department',
    'for',
    'Council',
    'on',
    'Presidents',
    'Secretary',
    'State',
    '“',
    '”',
    'NCA',
    '-',
    'Guinea-Bissau',
    '日本',
    'É',
    'Mr',
    'Rt',
    '\n\n',
    'Government',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('mentions lie in the text, in order, none over another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of names(text)) {
          expect(mention.quote).toBe(text.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('for hostile texts', () => {
  test.each([
    ['capitals without end', 'Council '.repeat(40_000)],
    ['titles without end', 'Prime Minister '.repeat(30_000)],
    ['"of the" without end', `Office ${'of the '.repeat(60_000)}`],
    ['brackets without end', 'Council (('.repeat(30_000)],
    ['one long word', 'A'.repeat(400_000)],
    ['hyphens without end', 'UK-'.repeat(100_000)],
    ['commas and capitals', 'Ministry of Ports, '.repeat(20_000)],
  ])('takes time in proportion to the text: %s', (_, text) => {
    const segmented = segmentedOf(text);
    const before = process.cpuUsage();
    namesIn(segmented);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});

/** The codes that ISO 3166-1 assigns: of all pairs of letters, those that the platform knows, without its other regions. */
function officialCodes(): string[] {
  const others = new Set(
    'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NQ NT PU PZ QO RH SU TA TP UK UN VD WK XA XB XK YD YU ZR ZZ JT MI CT FQ PC'.split(
      ' ',
    ),
  );
  const region = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !others.has(code) && region.of(code) !== undefined);
}
