import { type Context, Hono } from 'hono';
import { grouped } from '../../publish/words.ts';
import type { Tie } from '../../register/ties.ts';
import { valuesAt } from '../../search/columns.ts';
import type { Listed } from '../../store/catalogue.ts';
import type { Env } from '../env.ts';
import { dayOf, type House } from '../house.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { tabs } from '../look/components/moving.ts';
import { quote } from '../look/components/quotes.ts';
import { tag } from '../look/components/tags.ts';
import { page, visitOf } from '../look/layout.ts';
import { type Usual, type View, viewOf } from '../view.ts';
import { answeredItems, answersTo } from './answers.ts';
import { documentHref, edtfOf, entryLine, lines } from './lines.ts';
import { addressIn, feedsOf, keptAndTaken, type List, listPage, nothingIn, pagesOf } from './listPage.ts';

/** What documents say to watch, and what they say is not there. */
export const watchListPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/watch-list', (c) => watched(c, house));

export const WATCHED: Usual = { sort: 'deadline', most: 50, only: { kind: ['watchpoint', 'silence'] } };

const LIST: List = {
  path: '/watch-list',
  usual: WATCHED,
  facets: [
    ['programme', 'Programme'],
    ['publisher', 'Publisher'],
    ['document', 'Document'],
    ['source', 'Source'],
  ],
};

const SHOWN = ['watch', 'not-said', 'answered'] as const;
type Shown = (typeof SHOWN)[number];

async function watched(c: Context<Env>, house: House): Promise<Response> {
  const view = viewOf(c.req.url, WATCHED);
  const asked = new URL(c.req.url).searchParams.get('show') as Shown;
  const show = SHOWN.includes(asked) ? asked : 'watch';
  const list = { ...LIST, own: show === 'watch' ? {} : { show } };
  const [{ facet }, sorted] = await Promise.all([
    house.search.find(view.asked, { sort: view.sort, from: 0, most: 0 }),
    parted(house, view),
  ]);
  const found = await house.store.catalogue.entries(sorted[show].slice(view.from, view.from + view.most));
  const answers = await answersTo(house, found);
  const visit = visitOf(c, house);
  return c.html(
    page(visit, {
      alternates: feedsOf(list, view),
      title: 'Watch list',
      active: 'watch-list',
      query: view.typed,
      body: listPage({
        list,
        view,
        heading: 'Watch list',
        facet,
        counted: false,
        body: markup`${tabsOf(sorted, show, view)}<p class="govuk-body">${ABOUT[show]}</p>
${found.length === 0 ? nothingIn(view, NONE[show]) : markup`${listed(found, answers, dayOf(house))}${pagesOf(list, view, sorted[show].length)}${keptAndTaken(list, view, visit)}`}`,
      }),
    }),
  );
}

const ABOUT: Readonly<Record<Shown, string>> = {
  watch:
    'What documents say to watch, by date; what has passed stands first. That nothing here answers it does not say that it did not happen.',
  'not-said': 'What documents say is missing, undecided or left open, and nothing read since supplies.',
  answered: 'What later documents answered, each with the passage that does.',
};
const NONE: Readonly<Record<Shown, string>> = {
  watch: 'No document of the register says what to watch next, or all of it was answered.',
  'not-said': 'No document of the register says that something is missing, or all of it was supplied.',
  answered: 'No later document answers what earlier ones left open.',
};

/** Numbers of the entries by where they are shown. */
async function parted(
  house: House,
  { asked, sort }: View,
): Promise<Readonly<Record<Shown, readonly number[]>>> {
  const [numbers, answered] = await Promise.all([house.search.numbers(asked, sort), answeredItems(house)]);
  const kind = house.search.columns().fields.kind;
  const watchpoint = kind.names.find('watchpoint');
  const sorted: Record<Shown, number[]> = { watch: [], 'not-said': [], answered: [] };
  for (const n of numbers)
    sorted[answered.has(n) ? 'answered' : valuesAt(kind, n)[0] === watchpoint ? 'watch' : 'not-said'].push(n);
  return sorted;
}

const NAMES: Readonly<Record<Shown, string>> = {
  watch: 'To watch',
  'not-said': 'Not said',
  answered: 'Answered',
};

const tabsOf = (sorted: Readonly<Record<Shown, readonly number[]>>, show: Shown, view: View): Html =>
  tabs(
    'What to watch',
    SHOWN.map((one) => ({
      href: addressIn(LIST, view, { from: 0 }, one === 'watch' ? {} : { show: one }),
      words: `${NAMES[one]} (${grouped(sorted[one].length)})`,
      current: one === show,
    })),
  );

const listed = (
  found: readonly Listed[],
  answers: ReadonlyMap<string, readonly Tie[]>,
  today: string,
): Html =>
  lines(
    found.map(
      (one) =>
        markup`${entryLine(one, noteOf(one, today))}${(answers.get(one.entry.id) ?? []).slice(0, 3).map(answerOf)}`,
    ),
  );

function noteOf({ entry, last }: Listed, today: string) {
  if (entry.kind === 'silence') return { note: tag('not said', 'quiet', 'dots') };
  if (edtfOf(entry) === null) return { time: 'no date in the text' };
  return last !== null && last < today ? { note: tag('past', 'care', 'clock') } : {};
}

const answerOf = ({ to, changes }: Tie): Html =>
  quote({
    words: to.quote.quote,
    cite: 'The answer, in its document',
    href: documentHref(to.document, to.item ?? undefined),
    note: changes.length > 0 ? changes.join('; ') : null,
  });
