import { datedRule } from '../../languages/en/records.ts';
import { quote } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { type Ground, within } from './anchors.ts';
import type { Told } from './told.ts';
import { whenOf } from './told.ts';

/** Dates right beside an instrument, by which documents tell it from others: "the Paris Agreement of 12 December 2015". */
export function datesBeside({ analysis, anchors, dates }: Ground): readonly Told[] {
  const { document } = analysis;
  return anchors.flatMap((anchor): Told[] => {
    const { mention, start, end } = anchor;
    if (mention === null) return [];
    const behind = within(dates, { start: end, end: end + 40 })[0];
    const before = within(dates, { start: start - 40, end: start }).at(-1);
    const date =
      behind && /^,?\s+(?:of|dated)\s+$/.test(document.text.slice(end, behind.start))
        ? behind
        : before && /^\s+$/.test(document.text.slice(before.end, start)) && /^\p{L}*\s*\d/u.test(before.quote)
          ? before
          : null;
    if (date === null || !/^\d{4}(?:-\d\d){0,2}$/.test(date.value!)) return [];
    const span = { start: Math.min(start, date.start), end: Math.max(end, date.end) };
    return [
      {
        mention,
        date: {
          what: 'dated',
          ...whenOf(date, false),
          standing: 'done',
          scope: null,
          condition: null,
          reckoned: null,
          place: null,
          by: null,
          source: {
            from: 'text',
            document: document.id,
            sentence: quote(document, sentenceSpan(document.text, span)),
            words: quote(document, span),
            rule: datedRule.id,
          },
        },
      },
    ];
  });
}
