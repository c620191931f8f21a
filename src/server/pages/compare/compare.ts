import { type Context, Hono } from 'hono';
import type { Analysis } from '../../../model/analysis.ts';
import { accountOf } from '../../../register/account.ts';
import { orderOf } from '../../../register/order.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { details, empty, inset } from '../../look/components/notices.ts';
import { page, visitOf } from '../../look/layout.ts';
import { saidBanner } from '../../review/banner.ts';
import { accountShown, type Both } from './account.ts';
import { type Chosen, choosing, chosenIn, titlesLike } from './choosing.ts';
import { type BothLaws, lawShown, lawsOf } from './law.ts';

/** So many pairs are remembered: to turn back to one costs nothing. */
const REMEMBERED = 30;
/** Characters of both texts together; what is longer is compared on the command line. */
const MOST = 400_000;
/** Each undertaking of one may be held against each of the other: so many pairs take a second or two. */
const MOST_PAIRS = 200_000;

/** Whether holding two texts against each other takes longer than a page may. */
export const tooLongToCompare = (a: Analysis, b: Analysis): boolean =>
  a.document.text.length + b.document.text.length > MOST ||
  a.commitments.length * b.commitments.length > MOST_PAIRS;

/** Two documents, or two editions of one: what the later says of the earlier. */
export function comparePages(house: House): Hono<Env> {
  const known = new Map<string, Both | BothLaws>();
  return new Hono<Env>()
    .get('/compare', (c) => shown(c, house, known))
    .get('/compare/titles', async (c) => c.json(await titlesLike(house, c.req.query('q') ?? '')));
}

async function shown(c: Context<Env>, house: House, known: Map<string, Both | BothLaws>): Promise<Response> {
  const chosen = await chosenIn(c.req.url, house);
  const body = await compared(c, house, chosen, known);
  return c.html(
    page(visitOf(c, house), {
      title: 'Compare',
      active: 'documents',
      scripts: ['compare.js'],
      body: markup`${await saidBanner(c, house)}<h1 class="govuk-heading-l">Compare two texts</h1>
<p class="govuk-body">Two documents, or two editions of one: what the later says of the earlier, with the words of both.</p>
${chosen.first.head && chosen.second.head ? details('Choose other texts', choosing(chosen)) : choosing(chosen)}${body}`,
    }),
  );
}

async function compared(
  c: Context<Env>,
  house: House,
  { first, second }: Chosen,
  known: Map<string, Both | BothLaws>,
): Promise<Html> {
  if (first.head === null || second.head === null)
    return empty('Choose two texts', 'What the later says of the earlier is shown here.');
  if (first.head.id === second.head.id && first.head.edition === second.head.edition)
    return empty(
      'These are one and the same',
      'Choose another document on one side, or another edition of it.',
    );
  const key = `${first.head.id} ${first.head.edition} ${second.head.id} ${second.head.edition}`;
  const both = known.get(key) ?? (await eitherOf(house, first, second));
  if (both === null)
    return inset(
      `These texts are too long to be compared on a page: use watchpoint compare on the command line.`,
    );
  known.delete(key);
  known.set(key, both);
  if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
  return 'law' in both ? lawShown(both) : accountShown(c, house, both);
}

/** Two versions of a law provision by provision; any other two texts by what they say. */
async function eitherOf(
  house: House,
  ...sides: readonly [Chosen['first'], Chosen['second']]
): Promise<Both | BothLaws | null> {
  const [a, b] = await analysesOf(house, sides);
  if (!a || !b) return null;
  const placed = inOrder(a, b, sides);
  const law = lawsOf(placed.earlier, placed.later);
  return law === null ? bothOf(house, ...sides) : { ...placed, law };
}

export async function bothOf(
  house: House,
  ...sides: readonly [Chosen['first'], Chosen['second']]
): Promise<Both | null> {
  const [a, b] = await analysesOf(house, sides);
  if (!a || !b || tooLongToCompare(a, b)) return null;
  const placed = inOrder(a, b, sides);
  return { ...placed, account: accountOf(placed.earlier, placed.later) };
}

const analysesOf = ({ store }: House, sides: readonly [Chosen['first'], Chosen['second']]) =>
  Promise.all(sides.map(({ head }) => store.analysis(head!.id, head!.edition)));

function inOrder(a: Analysis, b: Analysis, [first, second]: readonly [Chosen['first'], Chosen['second']]) {
  const order =
    first.head!.id === second.head!.id ? (first.number < second.number ? -1 : 1) : orderOf(a, b).sign;
  const turned = order > 0;
  const [earlier, later] = turned ? [b, a] : [a, b];
  const [one, other] = [editionWords(first), editionWords(second)];
  const which: Both['which'] = turned ? [other, one] : [one, other];
  return { earlier, later, turned, which, known: order !== 0 };
}

const editionWords = ({ editions, number }: Chosen['first']): string =>
  editions.length > 1 ? `edition ${number} of ${editions.length}` : '';
