import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/model/span.ts';
import { citing } from '../../../src/publish/briefing/citing.ts';
import { draftPart } from '../../../src/publish/briefing/draft.ts';
import { type Evidence, evidence } from '../../../src/publish/briefing/evidence.ts';
import type { Citation, Statement } from '../../../src/publish/briefing/model.ts';
import { meaning, quoting, type Sentence, say } from '../../../src/publish/briefing/say.ts';
import { quoteOf } from '../../../src/publish/quoting.ts';
import { analysisOf } from '../../register/analyses.ts';

const TEXT = 'The two ports will open an office.\n\nThey said “yes” to it, and\n  signed.';
const { document } = analysisOf(TEXT, {});
const IN = { document: document.id, edition: document.edition, head: document };
const of = (words: string): Evidence => evidence(IN, quoteOf(TEXT, words)!);
const kept = async () => ({ text: TEXT, places: [] });
const cited = async (...sentences: Sentence[]) => citing([draftPart('A part', sentences)], kept);
const shown = ({ words }: Statement): string =>
  words.map(({ text, cites }) => text + cites.map((number) => `[${number}]`).join('')).join('');

/** Each of these is refused by the compiler; a line that it lets pass fails `npm run check`. */
const unwriteable = [
  // @ts-expect-error a sentence without anything that rests on evidence
  () => say`All is well.`,
  // @ts-expect-error words of anybody's own are no piece of a sentence
  () => say`The ${'ports'} are open.`,
  // @ts-expect-error a meaning without evidence
  () => meaning('firm', []),
  // @ts-expect-error words that only look like a quote
  () => evidence(IN, { start: 0, end: 3, quote: 'The' }),
  // @ts-expect-error evidence made by hand
  () => quoting({ ...IN, quote: quoteOf(TEXT, 'The two ports')!, reach: 'words' }),
  // @ts-expect-error a sentence made by hand
  (): Sentence => ({ pieces: ['All is well.'], on: [of('The two ports')] }),
  // @ts-expect-error a statement made by hand
  (): Statement => ({ words: [], cites: [1] }),
  // @ts-expect-error a number that nobody gave
  (): Citation['number'] => 7,
];

test('what cannot be written', () => expect(unwriteable).toHaveLength(8));

describe('a sentence', () => {
  test('carries the number of what it rests on, once', async () => {
    const { parts, citations } = await cited(
      say`${meaning('The ports', of('The two ports'))} will ${quoting(of('open an office'))}`,
      say`${quoting(of('open an office'))} again`,
    );
    expect(parts[0]!.statements.map(shown)).toEqual([
      'The ports will “open an office”[1].[2]',
      '“open an office” again.[1]',
    ]);
    expect(citations.map(({ quote, place }) => [quote, place])).toEqual([
      ['open an office', 'paragraph 1'],
      ['The two ports', 'paragraph 1'],
    ]);
  });

  test('rests on the outer of two passages that lie in each other', async () => {
    const { citations } = await cited(
      say`${meaning('x', of('The two ports will open an office.'))}: ${quoting(of('open an office'))}`,
    );
    expect(citations.map(({ quote }) => quote)).toEqual(['The two ports will open an office.']);
  });

  test('shows a quote on one line, and cites it as it stands', async () => {
    const { parts, citations } = await cited(say`${quoting(of('They said “yes” to it, and signed.'))}`);
    expect(parts[0]!.statements.map(shown)).toEqual(['“They said “yes” to it, and signed.”[1]']);
    expect(citations[0]!.quote).toBe('They said “yes” to it, and\n  signed.');
    expect(citations[0]!.place).toBe('paragraph 2');
  });

  test('has double quotation marks around nothing that is not cited', async () => {
    const { parts } = await cited(say`${meaning('so-called “open”', of('open'))}`);
    expect(shown(parts[0]!.statements[0]!)).toBe('so-called ‘open’.[1]');
  });
});

describe('evidence that is not there', () => {
  const elsewhere = { ...quoteOf(TEXT, 'open')!, start: 3, end: 7 } as Quote;

  test.each([
    ['words that stand elsewhere', evidence(IN, elsewhere)],
    ['an edition that is not kept', evidence({ ...IN, edition: 'none' }, quoteOf(TEXT, 'open')!)],
  ])('%s: the sentence is left out, and counted', async (_, wrong) => {
    const edition = async (_: string, hash: string) => (hash === 'none' ? null : kept());
    const good = say`${quoting(of('open'))}`;
    const made = await citing(
      [draftPart('A', [say`${quoting(wrong)} and ${quoting(of('signed'))}`, good])],
      edition,
    );
    expect(made.lost).toBe(1);
    expect(made.parts[0]!.statements.map(shown)).toEqual(['“open”.[1]']);
    expect(made.citations.map(({ quote }) => quote)).toEqual(['open']);
  });

  test('a part of which nothing is left is not there', async () => {
    const { parts } = await cited(say`${quoting(evidence(IN, elsewhere))}`);
    expect(parts).toEqual([]);
  });
});
