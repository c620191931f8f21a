import { expressions } from '../languages/en/dates.ts';
import type { Mention } from '../model/analysis.ts';
import { isDay } from '../model/edtf.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import { countriesOf } from './dates/country.ts';
import { findsIn } from './dates/find.ts';
import { grammarOf } from './dates/grammar.ts';
import { mentionOf } from './dates/mention.ts';
import type { Found } from './dates/parse.ts';
import { tensesOf } from './dates/tense.ts';
import type { Recognised } from './recognise.ts';

const grammar = grammarOf(expressions);

/** Dates, periods, recurrences and lengths of time, counted from the day of publication where they must be. */
export const datesIn = (segmented: Segmented): Recognised => readDates(segmented, () => {});

/** The same, telling of every rule that had a part in it where it did, refusals included. */
export function readDates(
  { document, sentences }: Segmented,
  tell: (rule: string, span: Span) => void,
): Recognised {
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  const anchor = dayOfPublication(document.published);
  const countries = countriesOf(document);
  const { text } = document;
  const reach = { text, grammar, refused: ({ id }: Rule, span: Span) => tell(id, span) };
  for (const sentence of sentences) {
    const finds = findsIn(reach, sentence);
    if (finds.length === 0) continue;
    const look = tensesOf(sentence);
    const words = text.slice(sentence.start, sentence.end);
    for (const found of finds) {
      const { mention, problem } = mentionOf(document, found, {
        anchor,
        tense: () => look(found).tense,
        sure: () => look(found).sure,
        country: () => countries.of(sentence),
        home: countries.home,
        words,
      });
      tellOf(found, tell);
      mentions.push(mention);
      if (problem)
        problems.push({ start: mention.start, end: mention.end, quote: mention.quote, message: problem });
    }
  }
  return { mentions, problems };
}

function dayOfPublication(published: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}

function tellOf(found: Found, tell: (rule: string, span: Span) => void): void {
  tell(found.rule, found);
  for (const part of found.parts) tellOf(part, tell);
}
