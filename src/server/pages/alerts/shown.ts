import type { Page, Section } from '../../../publish/page.ts';
import { oneLine } from '../../../publish/words.ts';
import type { Sent } from '../../../store/ledger.ts';
import type { openOf } from '../../alerts/alert.ts';
import type { House } from '../../house.ts';
import { row, stack, summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { empty } from '../../look/components/notices.ts';
import { moment } from '../../look/components/numbers.ts';
import { table } from '../../look/components/tables.ts';
import { viewsOf } from '../views.ts';
import { OCCASION_WORDS } from './form.ts';

type Open = ReturnType<typeof openOf>;

export const alertAddress = (id: string, more = ''): string => `/alerts/${encodeURIComponent(id)}${more}`;

/** What somebody is told of, in words with a link. */
export async function wantedIn(
  house: House,
): Promise<(alert: Pick<Open, 'audience' | 'view' | 'filter'>) => Html | string> {
  const [audiences, views] = [await house.store.keeping.list('audience'), await viewsOf(house)];
  return ({ audience, view, filter }) => {
    if (audience !== undefined) {
      const body = audiences.find(({ id }) => id === audience)?.body as { title?: string } | undefined;
      return linkTo(`/audience/${encodeURIComponent(audience)}`, body?.title ?? audience);
    }
    const seen = views.find(({ id }) => id === view);
    if (view !== undefined)
      return seen === undefined ? `the view ${view}, which is not there` : linkTo(seen.address, seen.title);
    const asked = Object.entries(filter ?? {}).map(
      ([name, value]) => `${name} ${[value].flat().join(' or ')}`,
    );
    return asked.join('; ') || 'sources that fail';
  };
}

/** How and when it is told: "daily at 07:00 (Europe/London), by mail". */
export const howWords = ({ when, at, day, zone, by }: Open): string =>
  `${when === 'at once' ? when : `${when === 'weekly' ? `each ${day[0]!.toUpperCase()}${day.slice(1)}` : when} at ${at} (${zone})`}, by ${by}`;

export const settings = (alert: Open, wanted: Html | string): Html =>
  summaryList([
    { key: 'Told of', value: wanted },
    { key: 'When it', value: alert.on.map((one) => OCCASION_WORDS[one]).join(', ') },
    { key: 'How', value: howWords(alert) },
    alert.to.length === 0 ? null : { key: 'To', value: alert.to.join(', ') },
    alert.by !== 'feed'
      ? null
      : {
          key: 'Feed',
          value: row([
            linkTo(alertAddress(alert.id, '.atom'), 'Atom'),
            linkTo(alertAddress(alert.id, '.feed.json'), 'JSON Feed'),
          ]),
        },
    alert.by !== 'webhook'
      ? null
      : { key: 'Secret', value: alert.hasSecret ? 'there is one; it was shown when it was made' : 'none' },
    alert.quiet === undefined
      ? null
      : { key: 'Quiet', value: `from ${alert.quiet.from} to ${alert.quiet.to} (${alert.zone})` },
    {
      key: 'Where nothing matched',
      value: alert.silence ? 'a digest says so, with the proof' : 'nothing is sent',
    },
  ]);

/** The ledger: what was sent, to whom, and how that went in the receiver's words. */
export const ledger = (sent: readonly Sent[], caption: string): Html =>
  table({
    caption,
    rows: sent,
    empty: empty(
      'Nothing was sent yet',
      'An alert tells what comes after it was made. The server sends where it was started with --alerts; else "watchpoint alert run" does.',
    ),
    columns: [
      {
        heading: 'Message',
        names: true,
        cell: (one: Sent) => oneLine((one.body as { subject?: string }).subject ?? one.alert),
      },
      {
        heading: 'To',
        cell: ({ channel, recipient }: Sent) => (channel === 'feed' ? 'the feed' : oneLine(recipient)),
      },
      { heading: 'Written', cell: ({ at }: Sent) => moment(at) },
      {
        heading: 'State',
        cell: ({ state, next }: Sent) =>
          markup`${state === 'sending' ? 'began; how it ended is not known' : state}${next !== null && state === 'waiting' && markup`, next try ${moment(next)}`}`,
      },
      { heading: 'How it went', wide: true, cell: tries },
    ],
  });

function tries({ attempts, state }: Sent): Html | string {
  const ended = attempts.filter(({ outcome }) => outcome !== 'began' || state === 'sending');
  if (ended.length === 0) return 'not tried yet';
  return markup`${ended.slice(-3).map(({ number, outcome, says }) => markup`<div>${number}: ${outcome}${says !== '' && `: ${oneLine(says)}`}</div>`)}`;
}

/** A page made for every form of output, in ours. */
export const pageShown = ({ facts, sections }: Page): Html =>
  markup`${summaryList(facts.filter(([, value]) => value !== '').map(([key, value]) => ({ key, value })))}${sections.map((one) => sectionShown(one, 2))}`;

function sectionShown({ heading, note, items, sections }: Section, level: 2 | 3): Html {
  const title =
    level === 2
      ? markup`<h2 class="govuk-heading-m">${heading}</h2>`
      : markup`<h3 class="govuk-heading-s">${heading}</h3>`;
  const list = stack(
    items.map(
      ({ id, lead, facts, quote }) =>
        markup`<p class="govuk-body">${id !== null && /^[cfseaw]:/.test(id) ? linkTo(`/entry/${id}`, lead) : lead}</p>${quote !== null && markup`<p class="govuk-body"><q class="wp-words">${quote}</q></p>`}${facts.length > 0 && markup`<p class="govuk-body-s">${facts.map(([key, value]) => `${key}: ${value}`).join('. ')}</p>`}`,
    ),
  );
  return markup`${title}${note !== null && markup`<p class="govuk-body">${note}</p>`}${items.length > 0 && list}${sections.map((one) => sectionShown(one, 3))}`;
}
