import { type Context, Hono } from 'hono';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { breadcrumbs, pagination } from '../../look/components/moving.ts';
import { warning } from '../../look/components/notices.ts';
import { errorPage } from '../../look/errorPage.ts';
import { page, visitOf } from '../../look/layout.ts';
import { type AlsoView, aboutOf, viewsOf } from './about.ts';
import { documentAddress, type Look, markAnchor } from './address.ts';
import { citesIn, citesView } from './cites.ts';
import { contentsOf } from './contents.ts';
import { editionsView } from './editions.ts';
import { followsIn, followsView } from './follows.ts';
import { legend } from './legend.ts';
import { inOrder, type Mark, wordsMark } from './marks.ts';
import { partAt } from './parts.ts';
import { pictureOf } from './pictures.ts';
import { hasProvisions, provisionsView } from './provisions.ts';
import { linesIn, sheetNumber, sheetOf } from './sheets.ts';
import { isNewest, type Shown, shownOf } from './shown.ts';
import { sideRecord } from './side.ts';
import { type Showing, textOf } from './text.ts';

/** A document as published, with what it says marked in it; and the record of one mark, for the page that is open. */
export const documentPage = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/document', (c) => whole(c, house))
    .get('/document/record', (c) => fragment(c, house))
    .get('/document/text', (c) => bare(c, house))
    .get('/document/page', (c) => picture(c, house));

async function whole(c: Context<Env>, house: House): Promise<Response> {
  const look = lookIn(c.req.url);
  const shown = await shownOf(house, look.id, look.edition ?? null);
  if (shown === null) return c.html(errorPage(visitOf(c, house), 404, missing(look)), 404);
  const { head } = shown;
  const title = head.title || head.id;
  return c.html(
    page(visitOf(c, house), {
      title,
      active: 'documents',
      back: breadcrumbs([{ href: '/documents', words: 'Documents' }]),
      scripts: ['document.js'],
      body: markup`<h1 class="govuk-heading-l wp-document__title">${title}</h1>
${aboutOf(shown, look)}${viewsOf(shown, look, await alsoIn(house, shown))}${await (VIEWS.get(look.view ?? '') ?? bodyOf)(house, shown, look)}`,
    }),
  );
}

/** Ways to look at a document that are no text of it. */
const VIEWS = new Map([
  ['editions', editionsView],
  ['follows', followsView],
  ['cites', citesView],
  ['provisions', provisionsView],
]);

/** Those of them that only some documents have. */
async function alsoIn(house: House, shown: Shown): Promise<readonly AlsoView[]> {
  const [follows, cites] = await Promise.all([followsIn(house, shown), citesIn(house, shown)]);
  return [
    ...(hasProvisions(shown) ? [{ view: 'provisions', words: 'Provisions' }] : []),
    ...(follows.length === 0 ? [] : [{ view: 'follows', words: 'What follows in law' }]),
    ...(cites ? [{ view: 'cites', words: 'Cites' }] : []),
  ];
}

/** Only what stands in the side column: for the script of the page. */
async function fragment(c: Context<Env>, house: House): Promise<Response> {
  const look = lookIn(c.req.url);
  const shown = await shownOf(house, look.id, look.edition ?? null);
  const found = shown === null || look.mark == null ? null : sideRecord(shown, look, look.mark);
  return found === null ? c.html(markup`<p class="govuk-body">${LOST}</p>`, 404) : c.html(found);
}

/** The very text whose hash names the edition. */
async function bare(c: Context<Env>, house: House): Promise<Response> {
  const { id, edition } = lookIn(c.req.url);
  const text = await house.store.text(id, edition ?? undefined);
  if (text === null)
    return c.html(errorPage(visitOf(c, house), 404, missing({ id, edition: edition ?? null })), 404);
  return c.body(text, 200, { 'content-type': 'text/plain; charset=utf-8' });
}

/** A page of a PDF as it looks. */
async function picture(c: Context<Env>, house: House): Promise<Response> {
  const { id, edition, page } = lookIn(c.req.url);
  const shown = await shownOf(house, id, edition ?? null);
  const found = shown === null || page == null ? null : await pictureOf(house, shown, page);
  if (found === null) return c.notFound();
  c.header('cache-control', 'private, max-age=3600');
  return c.body(new Uint8Array(found.png), 200, { 'content-type': 'image/png' });
}

const LOST = 'The register has nothing of this name in this edition.';

/** What an address asks for; what it says wrongly it does not say. */
function lookIn(address: string): Look {
  const { searchParams } = new URL(address);
  const one = (name: string) => searchParams.get(name)?.slice(0, 2_000) || null;
  const number = (name: string) => {
    const value = Number(searchParams.get(name));
    return Number.isSafeInteger(value) && value > 0 ? value : null;
  };
  const show = searchParams.has('show') ? searchParams.getAll('show').filter(Boolean).slice(0, 50) : null;
  return {
    id: one('id') ?? '',
    ...{ edition: one('edition'), mark: one('mark'), view: one('view'), with: one('with') },
    ...{ part: number('part'), page: number('page'), show },
  };
}

const missing = ({ id, edition }: Look): string =>
  id === ''
    ? 'No document is named in the address.'
    : `The register has no document ${id}${edition == null ? '' : ` with the edition ${edition.slice(0, 16)}`}.`;

async function bodyOf(house: House, shown: Shown, look: Look): Promise<Html> {
  const { marks, parts, text, analysis } = shown;
  const pointed = look.mark == null ? null : wordsMark(look.mark, text.length, marks);
  const target = pointed ?? marks.find(({ id }) => id === look.mark) ?? null;
  const wanted = marks.filter((one) => look.show == null || look.show.includes(one.kind) || one === target);
  const visible = pointed === null ? wanted : inOrder([...wanted, pointed]);
  const lines = look.view === 'pages' ? linesIn(analysis.places) : [];
  const sheet = lines.length === 0 ? null : sheetNumber(lines, look, target);
  const number = target !== null ? partAt(parts, target.start) : Math.min(parts.length, look.part ?? 1) - 1;
  const here = { ...look, part: number === 0 || sheet !== null ? null : number + 1, page: sheet };
  const href = (mark: Mark) =>
    mark.id === look.mark ? '#record' : documentAddress({ ...here, mark: mark.id }, markAnchor(mark.id));
  const showing = { text, places: analysis.places, marks: visible, chosen: look.mark ?? null, href };
  const main =
    sheet === null
      ? textIn(shown, here, number, showing)
      : sheetOf(shown, here, showing, {
          number: sheet,
          picture: await pictureOf(house, shown, sheet),
        });
  return markup`<div class="wp-document">${sideOf(shown, here)}<div class="wp-document__main">${main}</div></div>`;
}

function sideOf(shown: Shown, look: Look): Html {
  const chosen = look.mark == null ? null : sideRecord(shown, look, look.mark);
  return markup`<div class="wp-document__side">${legend({ marks: shown.marks, show: look.show ?? null, kept: keptOf(shown, look) })}
${look.mark != null && chosen === null && warning(LOST)}
<section class="wp-record" id="record" aria-labelledby="record-title" tabindex="-1"${chosen === null && markup` hidden`} data-record="${documentAddress({ ...look, mark: null }, null, '/document/record')}">${chosen}</section></div>`;
}

const textIn = (shown: Shown, look: Look, number: number, showing: Showing): Html =>
  markup`${contentsOf(shown, look, number)}
<article class="wp-text" aria-label="The text as published" lang="${shown.analysis.document.language}" data-text>${textOf(shown.parts[number]!, showing)}</article>
${between(shown, look, number)}`;

const keptOf = (shown: Shown, look: Look): Record<string, string> => ({
  id: look.id,
  ...(isNewest(shown) ? {} : { edition: shown.head.edition }),
  ...(look.view == null ? {} : { view: look.view }),
  ...(look.page == null ? {} : { page: String(look.page) }),
  ...(look.part == null ? {} : { part: String(look.part) }),
  ...(look.mark == null ? {} : { mark: look.mark }),
});

function between({ parts }: Shown, look: Look, number: number): Html | null {
  if (parts.length === 1) return null;
  const at = (part: number) => documentAddress({ ...look, mark: null, part: part === 0 ? null : part + 1 });
  return pagination({
    previous: number === 0 ? null : at(number - 1),
    next: number + 1 === parts.length ? null : at(number + 1),
    shown: `Part ${number + 1} of ${parts.length}`,
    label: 'Parts of the text',
  });
}
