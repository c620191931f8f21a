// What a search in the texts of documents found: for people and for programs.
import type { Problem } from '../model/problem.ts';
import type { TextResult } from '../search/texts/results.ts';
import type { Snippet } from '../search/texts/showing.ts';
import type { TextsFound } from '../search/texts/texts.ts';
import type { Reason } from '../search/texts/why.ts';
import { type Fact, type Item, item, type Page, section } from './page.ts';
import { count, grouped, pointWords } from './words.ts';

/** One result as programs read it. */
export const textResultJson = ({ why, snippet, passage, ...result }: TextResult) => ({
  ...result,
  passage,
  snippet: snippet.map(({ start, end, quote, hits }) => ({
    ...{ start, end, quote },
    hits: hits.map((hit) => ({ start: hit.start, end: hit.end })),
  })),
  ...(why !== null && { why }),
});

/** What was found, as a page. */
export function textsPage(found: TextsFound, typed: string, problems: readonly Problem[]): Page {
  const { results, total, documents, passages } = found;
  const facts: Fact[] = [
    ['Found', `${count(documents, 'document')}${passages === 0 ? '' : `, ${count(passages, 'passage')}`}`],
    ['Shown', results.length < total ? `the first ${results.length}` : ''],
    ...problems.map(({ message }): Fact => ['Not understood', message]),
  ];
  const [all, some] = [results.filter((one) => one.all), results.filter((one) => !one.all)];
  return {
    title: typed === '' ? 'Documents' : `In the texts: ${typed}`,
    language: 'en',
    facts,
    sections: [
      ...(all.length === 0 ? [] : [section('With all that was asked', all.map(resultItem))]),
      ...(some.length === 0
        ? []
        : [section('With some of the words', some.map(resultItem), { note: widenedWords(found) })]),
    ],
  };
}

/** What is said where too few documents have all the words. */
export const widenedWords = ({ results }: Pick<TextsFound, 'results'>): string =>
  results.some(({ all }) => all)
    ? 'Few documents have all the words: these are the nearest of those that have some.'
    : 'No document has all the words in one passage: these are the nearest of those that have some.';

function resultItem(one: TextResult): Item {
  const { title, publisher, published, genre, document, score, snippet, more, why } = one;
  const where = [publisher, published === null ? '' : pointWords(published), genre]
    .filter(Boolean)
    .join(', ');
  return item(title || document, {
    id: document,
    facts: [
      ['From', where],
      ['Words', formsIn(snippet)],
      ['Stands at', snippet.map(({ start, end }) => `${start}-${end}`).join(', ')],
      ['More', more === 0 ? '' : `${moreWords(more)}`],
      ['Score', score === null ? '' : String(score)],
      ...(why ?? []).map((reason): Fact => ['Why', reasonWords(reason)]),
    ],
    quote: snippet.map(({ quote }) => quote).join(' … '),
  });
}

export const moreWords = (more: number): string => `${count(more, 'passage')} more in this document`;

/** The words in it that were looked for, each once, as they stand there. */
function formsIn(snippets: readonly Snippet[]): string {
  const forms = snippets.flatMap(({ quote, start, hits }) =>
    hits.map((hit) => quote.slice(hit.start - start, hit.end - start)),
  );
  return [...new Set(forms)].join(', ');
}

/** `treaty as treaties, in text and title, in 12 of 340 passages: 2.104`. */
export function reasonWords({ typed, is, as, in: where, passages, of, score }: Reason): string {
  const what =
    is === 'together' || is === 'phrase' ? `"${typed}"${is === 'together' ? ' together' : ''}` : typed;
  const forms =
    as.length === 0 || (as.length === 1 && as[0] === typed.toLowerCase()) ? '' : ` as ${as.join(', ')}`;
  const place = where.length === 0 ? '' : `, in the ${where.join(' and the ')}`;
  return `${what}${forms}${place}, in ${grouped(passages)} of ${count(of, 'passage')}: ${score.toFixed(3)}`;
}
