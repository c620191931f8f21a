import type { Mention } from '../../src/model/analysis.ts';
import { quote } from '../../src/model/span.ts';

type Row = readonly [id: string, line: string];

/** A law of one's own: lines with the identifiers of their provisions, and the laws that they name. */
export function lawOf(rows: readonly Row[], names: readonly (readonly [name: string, id: string])[] = []) {
  const text = rows.map(([, line]) => line).join('\n\n');
  let at = 0;
  const places = rows.map(([provision, line]) => {
    const number = /^(?:“?\d*\s?\(\w+\)\s|“?\d+[A-Z]*\s)/.exec(line)?.[0].length ?? 0;
    const place = { start: at + number, end: at + line.length, provision };
    at += line.length + 2;
    return place;
  });
  const mentions = names
    .flatMap(([name, id]) =>
      [...text.matchAll(new RegExp(name.replace(/[()]/g, '\\$&'), 'g'))].map(
        ({ index }): Mention => ({
          type: 'instrument',
          value: name,
          id,
          rule: 'en/instruments/titled',
          ...quote({ text }, { start: index, end: index + name.length }),
        }),
      ),
    )
    .sort((a, b) => a.start - b.start);
  const document = {
    id: 'doc:made-up',
    edition: '',
    title: 'Made-up Act 2031',
    publisher: null,
    uri: null,
    published: null,
    language: 'en',
    genre: 'legislation' as const,
    text,
  };
  return { document, places, mentions };
}
