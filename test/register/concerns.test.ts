import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { fromText } from '../../src/readers/read.ts';
import {
  type Audience,
  audienceFrom,
  audienceFromForm,
  formOf,
  readAudience,
} from '../../src/register/audiences.ts';
import { itemsOf } from '../../src/register/concerns/hearing.ts';
import { concernsOf } from '../../src/register/concerns.ts';
import { analysisOf } from './analyses.ts';

const PORTS = audienceFrom({
  id: 'ports',
  title: 'Ports',
  sector: ['port', 'shipping'],
  roles: ['port operator'],
  words: ['green shipping corridor', 'customs procedure', 'safety', 'AI'],
  places: ['United Kingdom', 'Belgium', 'Zeebrugge'],
  bodies: ['International Maritime Organization'],
  instruments: ['London Protocol'],
  themes: ['transport'],
  not: ['port of entry'],
}).audience!;

const matchesIn = (text: string, audience: Audience = PORTS, title = 'Statement') => {
  const analysis = analyse(fromText(text, { id: 'doc:test', title, genre: 'joint statement' } as never));
  return { analysis, matches: concernsOf(audience, analysis, itemsOf(analysis)) };
};
const first = (text: string) => matchesIn(text).matches[0];
const kinds = (text: string) => first(text)?.against.map(({ kind }) => kind) ?? null;

describe('what concerns an audience', () => {
  test.each([
    ['a subject', 'The UK will establish green shipping corridors.', 'word', 'green shipping corridors'],
    [
      'a subject over a line break',
      'The UK will establish green\nshipping corridors.',
      'word',
      'green\nshipping corridors',
    ],
    ['a word of the sector', 'The UK and Belgium will connect their ports.', 'sector', 'ports'],
    ['a body by its short name', 'The UK and Belgium will work through the IMO.', 'body', 'IMO'],
    [
      'an instrument',
      'The UK will sign an arrangement under the London Protocol.',
      'instrument',
      'London Protocol',
    ],
    [
      'a kind of reader by its name',
      'The UK will consult port operators on their plans.',
      'role',
      'port operators',
    ],
    ['a short name in capitals', 'The UK will publish standards for AI.', 'word', 'AI'],
  ])('%s', (_, text, part, words) => {
    const { analysis, matches } = matchesIn(text);
    expect(matches[0]).toMatchObject({ standing: 'concerns', triggers: [{ part, quote: { quote: words } }] });
    for (const { passage, triggers } of matches)
      for (const { start, end, quote } of [passage, ...triggers.map((one) => one.quote)])
        expect(analysis.document.text.slice(start, end)).toBe(quote);
  });

  test.each([
    ['a word within a word', 'The UK will support airports and passports.'],
    ['a short name in small letters', 'The UK will use ai in its own way.'],
    ['a country of the profile alone', 'Belgium will reform its pensions.'],
    ['words with a comma between them', 'The UK will review customs, procedure and form.'],
  ])('not %s', (_, text) => expect(first(text)).toBeUndefined());

  test.each([
    ['another sense', 'The UK will inspect each port of entry.', 'another sense'],
    ['only a part of a name', 'The UK will build a steelworks in Port Talbot.', 'only a name'],
    ['what is taken out', 'The UK will tax all sites other than ports.', 'excluded'],
    ["another country's", 'The UK and Belgium will work with French ports.', "another country's"],
    ['a general word', 'The UK will publish guidance on safety.', 'general word'],
    ['only a place', 'The UK and Belgium will open an office in Zeebrugge.', 'only a place'],
    ['others act', 'Australia will build three ports.', 'others act'],
  ])('%s weighs more than the words', (_, text, kind) => {
    expect(first(text)?.standing).toBe('touches');
    expect(kinds(text)).toContain(kind);
  });

  test('a position is said to be one, and concerns all the same', () => {
    const found = first('The UK reaffirmed its commitment to green shipping corridors.');
    expect(found?.standing).toBe('concerns');
    expect(found?.against.map(({ kind }) => kind)).toContain('only a position');
  });

  test('of two undertakings in one sentence each answers for its own words', () => {
    const { matches } = matchesIn('The UK will fund museums and will establish green shipping corridors.');
    expect(matches.map(({ standing }) => standing)).toEqual(['concerns', 'touches']);
    expect(matches[1]!.against[0]!.kind).toBe('something else');
  });

  test('a list is read with the line that leads into it', () => {
    const text =
      'On their ports, the United Kingdom and Belgium will:\n\n- publish guidance on safety;\n- plant trees.\n';
    const { matches } = matchesIn(text);
    expect(matches.map(({ standing, triggers }) => [standing, triggers[0].quote.quote])).toEqual([
      ['concerns', 'safety'],
    ]);
  });

  test('who is to act is not beside the undertaking', () => {
    const analysis = analysisOf('Port operators will publish plans in the UK.', {
      commitments: [{ action: 'publish plans in the UK', actors: ['port operators'] }],
    });
    const [match] = concernsOf(PORTS, analysis, itemsOf(analysis));
    expect(match).toMatchObject({ standing: 'concerns', against: [], triggers: [{ part: 'role' }] });
  });

  test('the same profile and document give the same matches', () => {
    const text = 'Belgium will connect its ports. The UK will establish green shipping corridors.';
    expect(matchesIn(text).matches).toEqual(matchesIn(text).matches);
    expect(matchesIn(text).matches.map(({ triggers: [{ part }] }) => part)).toEqual(['word', 'sector']);
  });

  test('a table run together takes no long', () => {
    const words = `${'port '.repeat(40_000)}was opened`;
    const analysis = analysisOf(`${words}.`, {
      events: Array.from({ length: 5 }, () => [words, null] as const),
    });
    const began = performance.now();
    const matches = concernsOf(PORTS, analysis, itemsOf(analysis));
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches[0]!.triggers.length).toBeLessThanOrEqual(64);
  });

  test('many undertakings of one document are looked at once each', () => {
    const text = 'The UK will build a quay and a port. '.repeat(4000);
    const actions = Array.from({ length: 1 }, () => ({ action: 'build a quay and a port' }));
    const analysis = analysisOf(text, { commitments: actions });
    const began = performance.now();
    const [one] = itemsOf(analysis);
    concernsOf(
      PORTS,
      analysis,
      Array.from({ length: 4000 }, () => one!),
    );
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('profiles that people write', () => {
  test.each([
    [
      'what is no field',
      'id: a\ntitle: A\nsectors: [x]\n',
      /sectors: no field of an audience; there are id, title, sector/,
    ],
    ['no title', 'id: a\nsector: [x]\n', /^title: /],
    ['nothing in it', 'id: a\ntitle: A\n', /nothing would concern it/],
    ['a list', '- a\n', /an audience is expected/],
    ['no YAML', 'id: [a\n', /^not YAML or JSON: /],
    ['an odd name', 'id: "../a"\ntitle: A\nsector: [x]\n', /^id: letters/],
    ['a theme that is none', 'id: a\ntitle: A\nsector: [x]\nthemes: [ships]\n', /^themes.0: /],
  ])('%s is said in one line', (_, text, says) => {
    const { audience, problems } = readAudience(text);
    expect(audience).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(says);
    expect(problems[0]!.message).not.toContain('\n');
  });

  test('a form gives what a file gives, and shows it again', () => {
    const form = formOf(PORTS);
    expect(form.sector).toBe('port\nshipping');
    expect(audienceFromForm({ ...form, csrf: 'x' }).audience).toEqual(PORTS);
  });

  const folder = join(import.meta.dirname, '../../examples/audiences');
  const examples = readdirSync(folder).map((file) => readAudience(readFileSync(join(folder, file), 'utf8')));

  test('those that ship can be read', () => {
    expect(examples.map(({ audience, problems }) => [audience?.id, problems])).toHaveLength(7);
    for (const { problems } of examples) expect(problems).toEqual([]);
  });

  test.each([
    ['ports', 'Harbour authorities should expect inspections of quays.'],
    ['logistics', 'Road hauliers should book slots early.'],
    ['universities', 'The United Kingdom will join Erasmus+.'],
    ['research-institutes', 'The United Kingdom will fund joint research on quantum sensors.'],
    ['health-agencies', 'Belgium will report outbreaks to the WHO.'],
    ['strategic-firms', 'The United Kingdom will review export controls and investment screening.'],
    ['practitioners', 'Belgium will set up a joint investigation team with Europol.'],
  ])('%s hears of what concerns it, and no other of these does', (id, text) => {
    const analysis = analyse(fromText(text, { id: 'doc:test', genre: 'news analysis' } as never));
    const told = examples.filter(({ audience }) =>
      concernsOf(audience!, analysis, itemsOf(analysis)).some(({ standing }) => standing === 'concerns'),
    );
    expect(told.map(({ audience }) => audience!.id)).toContain(id);
    expect(told.length).toBeLessThanOrEqual(id === 'research-institutes' ? 3 : 1);
  });
});
