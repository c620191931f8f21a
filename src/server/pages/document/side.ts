import type { Mention } from '../../../model/analysis.ts';
import { placeWords } from '../../../publish/place.ts';
import { ruleOf } from '../../../publish/rule.ts';
import { recursWords, whenWords } from '../../../publish/words.ts';
import { summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { quote } from '../../look/components/quotes.ts';
import { record, recordLinks, recordTitle } from '../entry/record.ts';
import { documentAddress, type Look, markAnchor } from './address.ts';
import { type Mark, mentionId, wordsMark } from './marks.ts';
import type { Shown } from './shown.ts';

/** The record of what is chosen, beside the text; null where the document has no such thing. */
export function sideRecord(shown: Shown, look: Look, mark: string): Html | null {
  const listed = shown.entries.find(({ entry }) => entry.id === mark || entry.formerly.includes(mark));
  const place = `#${markAnchor(mark)}`;
  if (listed !== undefined)
    return framed(look, recordTitle(listed.entry), markup`${record(listed, place)}${recordLinks(listed)}`);
  const mention = shown.analysis.mentions.find((one) => mentionId(one) === mark && one.type in NAMED);
  const words = wordsMark(mark, shown.text.length, []);
  if (mention === undefined)
    return words && framed(look, 'Words of the document', wordsRecord(shown, words, place));
  return framed(look, `${NAMED[mention.type]}: ${mention.quote}`, mentionRecord(mention, place));
}

const NAMED: Readonly<Partial<Record<Mention['type'], string>>> = {
  date: 'Date',
  period: 'Period',
  recurrence: 'Recurrence',
  duration: 'Length of time',
  instrument: 'Instrument',
};

const framed = (look: Look, title: string, body: Html): Html =>
  markup`<div class="wp-record__head"><h2 class="govuk-heading-s wp-record__title" id="record-title" tabindex="-1">${title}</h2>
<a class="govuk-link wp-record__close" href="${documentAddress({ ...look, mark: null }, look.mark == null ? null : markAnchor(look.mark))}" data-close>Close<span class="govuk-visually-hidden"> the record</span></a></div>
${body}`;

const wordsRecord = ({ text, analysis, head }: Shown, { start, end }: Mark, place: string): Html =>
  markup`${quote({ words: text.slice(start, Math.min(end, start + 2_000)), cite: head.title || head.id, href: place })}
<p class="govuk-hint">${placeWords(analysis.places, { start, end })}Characters ${start} to ${end}.</p>`;

const mentionRecord = ({ type, value, id, rule, quote: words }: Mention, place: string): Html =>
  markup`${summaryList([
    {
      key: 'Words',
      value: markup`<a class="govuk-link" href="${place}"><q class="wp-words">${words}</q></a>`,
    },
    {
      key: 'Read as',
      value: value === null ? 'The words cannot be given one value' : valueWords(type, value),
    },
    id === null ? null : { key: 'Identifier', value: id },
    { key: 'Why', value: ruleOf(rule)?.because ?? 'Found by a rule that this version no longer has' },
    { key: 'Rule', value: markup`<code class="wp-id">${rule}</code>` },
  ])}${type === 'instrument' && markup`<p class="govuk-body">${linkTo(`/instrument?name=${encodeURIComponent(value ?? words)}`, 'What was undertaken under it')}</p>`}`;

function valueWords(type: Mention['type'], value: string): string {
  if (type === 'date' || type === 'period') return whenWords(value);
  return type === 'recurrence' ? recursWords(value) : value;
}
