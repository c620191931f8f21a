import { type Context, Hono } from 'hono';
import { CITATION_CONTEXTS, type CitationContext } from '../../../model/citation.ts';
import { citationPicture } from '../../../publish/citationPicture.ts';
import { count, grouped } from '../../../publish/words.ts';
import { citedByTree, citesTree } from '../../../search/citationTree.ts';
import { type Meant, meantBy } from '../../../search/citing.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, pages, tabs } from '../../look/components/moving.ts';
import { empty } from '../../look/components/notices.ts';
import { page, visitOf } from '../../look/layout.ts';
import { pageAsked } from '../../view.ts';
import { citationTable, pictureIn } from './shown.ts';

/** Who cites an instrument or a document, and what a document cites; and the picture of either. */
export const citationPages = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/citations', (c) => listed(c, house))
    .get('/citations/picture', (c) => picture(c, house));

const ON_A_PAGE = 50;

/** What an address asks for; what it says wrongly it does not say. */
interface Asked {
  readonly typed: string;
  readonly by: 'of' | 'in';
  readonly context: CitationContext | null;
  readonly hops: 1 | 2;
}

function askedIn({ searchParams }: URL): Asked {
  const by = searchParams.has('in') ? 'in' : 'of';
  const context = searchParams.get('context') as CitationContext | null;
  return {
    typed: (searchParams.get(by) ?? '').trim().slice(0, 2_000),
    by,
    context: context !== null && CITATION_CONTEXTS.includes(context) ? context : null,
    hops: searchParams.get('hops') === '2' ? 2 : 1,
  };
}

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const asked = askedIn(new URL(c.req.url));
  const meant = asked.typed === '' ? null : await meantBy(asked.typed, house.store.citations);
  const title =
    meant === null ? 'Citations' : asked.by === 'of' ? `Who cites ${meant.name}` : `What ${meant.name} cites`;
  const body = markup`<h1 class="govuk-heading-l">${title}</h1>
<search><form class="wp-find" method="get" action="/citations"><label class="govuk-label" for="cited">Who cites this law, treaty or document</label><input class="govuk-input govuk-input--width-30" id="cited" name="of" value="${asked.by === 'of' ? asked.typed : ''}" aria-describedby="cited-hint"> <button class="govuk-button govuk-button--secondary" type="submit">Show</button><div class="govuk-hint" id="cited-hint">A title, a short name or an identifier, with a section or article or without: “Equality Act 2010, section 149”.</div></form></search>
${meant !== null && (await found(c, house, meant, asked))}`;
  return c.html(page(visitOf(c, house), { title, active: 'instruments', body }));
}

const whichOf = ({ works, path, documents }: Meant, { by, context }: Asked) => ({
  ...(by === 'of' ? { works, path } : { documents: documents.map(({ id }) => id) }),
  contexts: context === null ? [] : [context],
});

async function found(c: Context<Env>, house: House, meant: Meant, asked: Asked): Promise<Html> {
  const from = (pageAsked(new URL(c.req.url)) - 1) * ON_A_PAGE;
  const { citations } = house.store;
  const { total, citations: rows } = await citations.found(whichOf(meant, asked), { most: ON_A_PAGE, from });
  const at = (context: CitationContext | null, start = 0) =>
    `/citations?${new URLSearchParams({
      [asked.by]: asked.typed,
      ...(context === null ? {} : { context }),
      ...(start === 0 ? {} : { page: String(start / ON_A_PAGE + 1) }),
    })}`;
  const choices = tabs('What is done with it', [
    { href: at(null), words: 'All', current: asked.context === null },
    ...CITATION_CONTEXTS.map((one) => ({ href: at(one), words: one, current: one === asked.context })),
  ]);
  if (total === 0)
    return markup`${asked.context !== null && choices}${empty('No citation', 'No document that was read cites it so. Look at the name, or add the documents that may cite it.')}`;
  return markup`${choices}<p class="govuk-body">${grouped(total)} ${total === 1 ? 'place' : 'places'}, newest documents first.${asked.by === 'of' && own(meant)}</p>
${asked.context === null && from === 0 && pictureIn(asked.by, asked.typed, meant.name)}
${citationTable(asked.by === 'of' ? 'Cited by' : 'Cites', rows, asked.by)}
${pages({ from, most: ON_A_PAGE, total, at: (start) => at(asked.context, start) })}`;
}

/** The documents that are it. */
const own = ({ documents }: Meant): Html | false =>
  documents.length > 0 &&
  markup` ${documents.length === 1 ? 'In the register' : `${count(documents.length, 'version')} in the register`}: ${documents.map(({ id, title }, at) => markup`${at === 0 ? '' : ', '}${linkTo(`/document?${new URLSearchParams({ id })}`, title || id)}`)}.`;

async function picture(c: Context<Env>, house: House): Promise<Response> {
  const asked = askedIn(new URL(c.req.url));
  if (asked.typed === '') return c.notFound();
  const { citations } = house.store;
  const meant = await meantBy(asked.typed, citations);
  const how = { hops: asked.hops, contexts: asked.context === null ? [] : [asked.context] } as const;
  const tree = await (asked.by === 'of' ? citedByTree : citesTree)(meant, citations, how);
  return c.body(citationPicture(tree), 200, { 'content-type': 'image/svg+xml; charset=utf-8' });
}
