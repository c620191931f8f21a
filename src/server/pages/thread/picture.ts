import { raw } from 'hono/html';
import { type Numbered, numberedMoments, threadPicture } from '../../../publish/threadPicture.ts';
import { oneLine } from '../../../publish/words.ts';
import type { Followed } from '../../../store/catalogue.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { details } from '../../look/components/notices.ts';
import { day } from '../../look/components/numbers.ts';
import { table } from '../../look/components/tables.ts';
import type { Wordings } from './wordings.ts';

/** Drawn twice, for a telephone and for more: words in it are as large as those around it. Styles show the one that fits. */
const [NARROW, WIDE] = [286, 640] as const;

/** Firmness over time and the dates as they moved, with a table that says the same. */
export function pictureOf(followed: Followed, known: Wordings, today: string): Html | null {
  const { standing } = followed;
  if (standing === null) return null;
  const linked = linkedOf(followed, known);
  const drawn = (width: number) => raw(threadPicture(standing, linked, today, width)) as Html;
  const rows = numberedMoments(standing, linked);
  return markup`<section class="wp-over-time"><h2 class="govuk-heading-m">Over time</h2>
<div class="wp-over-time__narrow">${drawn(NARROW)}</div><div class="wp-over-time__wide">${drawn(WIDE)}</div>
${details(
  'The same as a table',
  table<Numbered>({
    caption: 'What happened, by day',
    hideCaption: true,
    rows,
    columns: [
      { heading: 'Number', cell: ({ number }) => (number === null ? '' : String(number)) },
      { heading: 'Day', cell: ({ moment }) => (moment.day === null ? 'no day known' : day(moment.day)) },
      { heading: 'What', names: true, cell: ({ moment }) => oneLine(moment.label) },
      {
        heading: 'Words',
        cell: ({ moment }) => moment.words && markup`<q class="wp-words">${oneLine(moment.words)}</q>`,
      },
      { heading: 'In', cell: ({ moment }) => oneLine(moment.source) },
    ],
  }),
)}</section>`;
}

/** The number that the picture gives to each wording, by its place; in order where there is no picture. */
export function numbersOf(followed: Followed, known: Wordings): (wording: number) => number {
  const { standing } = followed;
  const moments = standing === null ? [] : numberedMoments(standing, linkedOf(followed, known));
  return (wording) => moments.find(({ moment }) => moment.wording === wording)?.number ?? wording + 1;
}

/** The links between its words, and the heads of its own documents beside those that links name. */
const linkedOf = ({ thread, heads }: Followed, { ties }: Wordings) => ({
  ties,
  heads: new Map([...thread.wordings.map(({ document, head }) => [document, head] as const), ...heads]),
});
