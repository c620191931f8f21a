import { type Context, Hono } from 'hono';
import { stateWords } from '../../../publish/standing.ts';
import { pointWords } from '../../../publish/words.ts';
import type { Env } from '../../env.ts';
import { dayOf, type House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { breadcrumbs, linkTo } from '../../look/components/moving.ts';
import { inset } from '../../look/components/notices.ts';
import { errorPage } from '../../look/errorPage.ts';
import { page, visitOf } from '../../look/layout.ts';
import { noteForm, notesOn } from '../../people/notes.ts';
import { saidBanner } from '../../review/banner.ts';
import { reviewBar } from '../../review/forms.ts';
import { documentAddress } from '../document/address.ts';
import { analysisOf, loggedOf } from '../document/shown.ts';
import { entryCalled, type Found } from './finding.ts';
import { inItsPlace } from './place.ts';
import { placeOf, record, recordTitle } from './record.ts';
import { editionsOf, historyIn, whyOf } from './story.ts';
import { tiesOf } from './ties.ts';

/** One entry whole: its words in their place, what is known of it and why, what became of it, what people said. */
export const entryPage = (house: House): Hono<Env> =>
  new Hono<Env>().get('/entry/:id', (c) => shown(c, house));

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const id = c.req.param('id')!.slice(0, 200);
  const found = await entryCalled(house, id);
  if (found === null) return c.html(errorPage(visitOf(c, house), 404, await near(house, id)), 404);
  const { entry } = found;
  if (entry.id !== id) return c.redirect(`/entry/${entry.id}`, 301);
  const title = recordTitle(entry);
  return c.html(
    page(visitOf(c, house), {
      title: title.slice(0, 150),
      active: 'register',
      back: breadcrumbs([
        { href: '/register', words: 'Register' },
        { href: documentAddress({ id: entry.document }), words: entry.head.title || entry.document },
      ]),
      body: await bodyOf(c, house, found, title),
    }),
  );
}

async function bodyOf(c: Context<Env>, house: House, found: Found, title: string): Promise<Html> {
  const { entry } = found;
  const { store } = house;
  const [analysis, logged, ties, notes] = await Promise.all([
    analysisOf(house, entry.document, entry.edition),
    loggedOf(house, entry.document),
    store.catalogue.ties({ items: [entry.id, ...entry.formerly] }),
    notesOn(c, house, entry),
  ]);
  const heads = await store.catalogue.heads(
    new Set(ties.flatMap(({ from, to }) => [from.document, to.document])),
  );
  const text = analysis?.document.text ?? null;
  const newest = logged.state?.editions.at(-1)?.edition === entry.edition;
  const href = placeOf(entry, newest);
  return markup`<div class="wp-entry">${await saidBanner(c, house)}<h1 class="govuk-heading-l">${title}</h1>
${standing(found)}${record(found, href)}
${reviewed(reviewBar(c, entry, `/entry/${entry.id}`))}
${await threadOf(house, found)}
${text !== null && inItsPlace(entry, { text, places: analysis?.places ?? [], href })}
${editionsOf(entry, logged)}${tiesOf(entry, ties, heads)}
<h2 class="govuk-heading-m">How it came to be</h2>${text !== null && whyOf(entry, text)}${historyIn(entry, logged)}
${notesOf(noteForm(c, entry.id, notes, `/entry/${entry.id}`))}
<p class="govuk-hint">Id <code class="wp-id">${entry.id}</code>${entry.formerly.length > 0 && `, formerly ${entry.formerly.join(', ')}`}</p></div>`;
}

const STANDINGS = {
  current: null,
  superseded: 'Only an earlier edition of the document says this.',
  'not found again': 'Earlier rules found this in the text; newer ones do not.',
  rejected:
    'A person says that this is wrong. It is shown no more in the register, and stays here with its history.',
} as const;

const standing = ({ entry }: Found): Html | null => {
  const words = STANDINGS[entry.standing];
  return words === null ? null : inset(words);
};

/** Where the undertaking stands, and the way to all that is known of it. */
async function threadOf(house: House, { thread }: Found): Promise<Html | null> {
  const followed = thread === null ? null : await house.store.catalogue.thread(thread);
  if (followed === null) return null;
  const day = dayOf(house);
  const many = followed.thread.wordings.length;
  return markup`<h2 class="govuk-heading-m">Where it stands</h2>
<p class="govuk-body">${followed.standing === null ? 'Its words no longer stand in the register.' : `On ${pointWords(day)}: ${stateWords(followed.standing, day)}.`}</p>
<p class="govuk-body">${linkTo(`/thread/${followed.thread.id}`, many === 1 ? 'Its thread: said once so far' : `Its thread: said ${many} times`)}</p>`;
}

const reviewed = (bar: Html | null): Html | null =>
  bar && markup`<h2 class="govuk-heading-m">Is it read as it should be?</h2>${bar}`;

const notesOf = (form: Html | null): Html | null =>
  form && markup`<h2 class="govuk-heading-m">Your note</h2>${form}`;

/** For an id that leads nowhere: what begins like it. */
async function near(house: House, id: string): Promise<Html> {
  const begun = id.length < 4 ? [] : await house.store.catalogue.idsFrom(id, 5);
  const links = begun.map((one) => markup`<li>${linkTo(`/entry/${one}`, one)}</li>`);
  return markup`<p class="govuk-body">The register has no entry ${id}.</p>${begun.length > 0 && markup`<p class="govuk-body">These begin like it:</p><ul class="govuk-list">${links}</ul>`}`;
}
