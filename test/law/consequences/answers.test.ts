import { describe, expect, test } from 'vitest';
import { calendarOf, HOUSES } from '../../../src/law/clocks/calendar.ts';
import { followsOf, type InstrumentToCome } from '../../../src/law/consequences/consequences.ts';
import { addDays, weekdayOf } from '../../../src/model/edtf.ts';
import { analyse } from '../../../src/pipeline.ts';
import { consequencesText } from '../../../src/publish/consequences.ts';
import { documentOf } from '../../documents.ts';

const read = (text: string, published: string | null = '2026-01-05') =>
  analyse({ ...documentOf(text, { genre: 'joint statement' }), published });
const coming = (text: string, published?: string | null) => followsOf(read(text, published)).toCome;
const answer = ({ answers }: InstrumentToCome, question: string) =>
  answers.find((one) => one.question === question)!;
const rules = ({ follows }: InstrumentToCome) => follows.map(({ rule }) => rule.id);

const HERRING =
  'The United Kingdom and Norway agreed on herring. They work under a Herring Agreement, which the United Kingdom and Norway intend to sign in 2027. Ports prepare for the planned 2027 signature of the Herring Agreement.';

describe('one instrument, however often it is spoken of', () => {
  test('by its name', () => {
    const found = coming(HERRING);
    expect(found.map(({ name, said }) => `${name} ${said.length}`)).toEqual(['Herring Agreement 2']);
    expect(found[0]!.dates.map(({ edtf }) => edtf)).toEqual(['2027']);
    expect(found[0]!.makers.named.map(({ id }) => id)).toEqual(['GB', 'NO']);
  });

  test('by words that tell it, and as "the treaty"', () => {
    const found = coming(
      'Norway and Chile will negotiate a treaty on eels. Before the eel season the treaty is to be signed. They will also sign a memorandum of understanding.',
    );
    expect(found.map(({ form, said }) => `${form} ${said.length}`)).toEqual(['treaty 2', 'memorandum 1']);
  });

  test('what is only mentioned, or consented to, is none', () => {
    for (const text of [
      'The Trade and Cooperation Agreement remains the basis of our trade.',
      'They welcomed Norway’s agreement to send a ship.',
      'Unions will sign a collective agreement.',
      'They acted in agreement with the owners.',
      'Ministers will reach agreement on the budget.',
      'They will honour their obligations under the Paris Agreement.',
      'They committed to implementing the agreement in full.',
    ])
      expect(coming(text), text).toEqual([]);
  });
});

describe('who has a say', () => {
  test('each party by its own law; one that no rule knows is named', () => {
    const [one] = coming('Belgium, the United Kingdom and Norway will sign a treaty on cables.');
    expect(rules(one!)).toEqual(['treaty-announced', 'uk-treaty-laid', 'belgian-mixed-treaty']);
    expect(answer(one!, 'parliament').answer).toMatch(/No rule is stated here for Norway\.$/);
  });

  test('parties that only the text names are said to be taken from it', () => {
    const [one] = coming('The United Kingdom and France met. A treaty on cables will be signed.');
    expect(answer(one!, 'parliament').assumes).toEqual([
      'that its parties are those of the text: United Kingdom, France',
    ]);
  });

  test('none can be told: it says so', () => {
    const [one] = coming('A treaty on cables will be signed.');
    expect(rules(one!)).toEqual(['treaty-announced', 'party-unknown']);
    expect(answer(one!, 'parliament')).toMatchObject({ told: false });
  });

  test('governments of one State make no treaty', () => {
    const [one] = coming('The Premiers will sign an Intergovernmental Agreement in May.');
    expect(answer(one!, 'what it is').answer).toMatch(/^No treaty/);
    expect(answer(one!, 'parliament').answer).toMatch(/^No:/);
  });
});

describe('when at the earliest', () => {
  test('from the first day of the time given, and 21 weekdays without a calendar', () => {
    const earliest = answer(coming(HERRING)[0]!, 'earliest');
    // 1 January 2027 is a Friday: the 21st weekday after it is Monday, 1 February.
    expect(earliest.day).toBe('2027-02-02');
    expect(earliest.answer).toContain('as the text gives “2027”');
    expect(earliest.clock).toBeNull();
  });

  test('by a calendar, with a recess', () => {
    const days = Array.from({ length: 120 }, (_, n) => addDays('2026-12-15', n));
    const rows = HOUSES.flatMap((house) =>
      days.map((day) => ({
        house,
        day,
        is: weekdayOf(day) > 4 || day < '2027-01-11' ? ('adjourned' as const) : ('sitting' as const),
      })),
    );
    const calendar = calendarOf(rows, 'sittings.csv');
    const [one] = followsOf(read(HERRING), { calendar }).toCome;
    // Monday to Thursday from 11 January 2027: the 21st is Monday, 15 February.
    expect(answer(one!, 'earliest')).toMatchObject({ day: '2027-02-16' });
    expect(answer(one!, 'earliest').clock?.end).toBe('2027-02-15');
    expect(answer(one!, 'earliest').answer).toContain('by sittings.csv');
  });

  test('a text without any day cannot tell', () => {
    const [one] = coming('The United Kingdom and France will sign a treaty.', null);
    expect(answer(one!, 'earliest')).toMatchObject({ day: null, told: false });
  });

  test('not before the day of the text', () => {
    const [one] = coming('The United Kingdom and France will sign a treaty in 2026.', '2026-06-10');
    expect(answer(one!, 'earliest').day! > '2026-06-10').toBe(true);
  });
});

describe('what law it changes', () => {
  test('what the text names', () => {
    const [one] = coming('We will lay regulations by the summer to amend the Equality Act 2010.');
    expect(one!.form).toBe('statutory instrument');
    expect(answer(one!, 'law').answer).toContain('Equality Act 2010');
  });

  test('else it cannot be told, and a treaty does none by itself', () => {
    const law = answer(coming('The United Kingdom and France will sign a treaty.')[0]!, 'law');
    expect(law).toMatchObject({ told: false });
    expect(law.answer).toMatch(
      /^Cannot tell from the text.*changes no law within the United Kingdom by itself/,
    );
  });
});

test('quotes are the very words, and the note is no wider than asked', () => {
  const analysis = read(HERRING);
  const follows = followsOf(analysis);
  for (const { said, answers } of follows.toCome)
    for (const { start, end, quote } of [
      ...said.flatMap(({ sentence, words }) => [sentence, words]),
      ...answers.flatMap(({ words }) => words),
    ])
      expect(analysis.document.text.slice(start, end)).toBe(quote);
  const text = consequencesText('Herring', follows, 80);
  for (const line of text.split('\n').filter((line) => !line.includes('http')))
    expect(line.length).toBeLessThanOrEqual(80);
  expect(text).toContain('Instruments to come: 1.');
  expect(text.indexOf('treaty?')).toBeLessThan(text.indexOf('authority'));
});
