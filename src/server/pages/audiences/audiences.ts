import { type Context, Hono } from 'hono';
import { count } from '../../../publish/words.ts';
import { type Audience, audienceFromForm, formOf, readAudience } from '../../../register/audiences.ts';
import { audiencesIn } from '../../alerts/matching.ts';
import { examples } from '../../audiences/starting.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { bullets } from '../../look/components/lists.ts';
import { type Html, markup, slug } from '../../look/components/markup.ts';
import { breadcrumbs, linkTo } from '../../look/components/moving.ts';
import { empty, inset } from '../../look/components/notices.ts';
import { table } from '../../look/components/tables.ts';
import { errorPage } from '../../look/errorPage.ts';
import { page, type Visit, visitOf } from '../../look/layout.ts';
import { audited } from '../../people/audit.ts';
import { allows, may } from '../../people/may.ts';
import { audienceForm, errorsOf, fieldsOf, type Tried, yamlForm } from './form.ts';
import { concernsShown } from './shown.ts';

/** Kinds of readers: who they are, and what concerns them now. */
export const audiencePages = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/audiences', (c) => listed(c, house))
    .get('/audiences/new', may('analyst'), (c) => made(c, house))
    .post('/audiences', may('analyst'), (c) => kept(c, house, null))
    .post('/audiences/yaml', may('analyst'), (c) => keptAsYaml(c, house))
    .get('/audience/:id', (c) => shown(c, house))
    .get('/audience/:id/change', may('analyst'), (c) => changing(c, house))
    .post('/audience/:id', may('analyst'), (c) => kept(c, house, c.req.param('id')))
    .post('/audience/:id/remove', may('analyst'), (c) => removed(c, house));

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const visit = visitOf(c, house);
  const { audiences, problems } = await audiencesIn(house.store);
  const rest = examples().filter(({ id }) => !audiences.some((one) => one.id === id));
  const body = markup`<h1 class="govuk-heading-l">Audiences</h1>
<p class="govuk-body">A kind of reader, and what concerns it. Each match shows the words that say so, and what speaks against.</p>
${problems.length > 0 && inset(bullets(problems))}
${table({
  caption: count(audiences.length, 'audience'),
  rows: audiences,
  empty: empty('No audience yet', 'Begin from one of the examples below, or write your own.'),
  columns: [
    { heading: 'Audience', names: true, cell: ({ id, title }: Audience) => linkTo(addressOf(id), title) },
    { heading: 'What concerns it', wide: true, cell: wordsOf },
    { heading: 'Where', cell: ({ places }: Audience) => places.slice(0, 4).join(', ') },
  ],
})}${allows(visit.person, 'analyst') && startingPoints(rest, visit)}`;
  return c.html(page(visit, { title: 'Audiences', active: 'programmes', body }));
}

const addressOf = (id: string): string => `/audience/${encodeURIComponent(id)}`;

const wordsOf = ({ roles, sector, words }: Audience): string =>
  [...roles, ...sector, ...words].slice(0, 6).join(', ');

const startingPoints = (rest: readonly Audience[], visit: Visit): Html =>
  markup`<h2 class="govuk-heading-m">Make one</h2>
<p class="govuk-body">${linkTo('/audiences/new', 'Write your own')}${rest.length > 0 && ', or begin from an example and change its places first:'}</p>
${rest.length > 0 && bullets(rest.map(({ id, title }) => linkTo(`/audiences/new?from=${encodeURIComponent(id)}`, title)))}${yamlForm(visit)}`;

function made(c: Context<Env>, house: House): Response | Promise<Response> {
  const from = examples().find(({ id }) => id === c.req.query('from')) ?? null;
  return formPage(c, house, { fields: fieldsOf(from), problems: [] }, null);
}

function formPage(
  c: Context<Env>,
  house: House,
  tried: Tried,
  id: string | null,
): Response | Promise<Response> {
  const visit = visitOf(c, house);
  const title = id === null ? 'New audience' : `Change ${tried.fields.title ?? id}`;
  const body = markup`<h1 class="govuk-heading-l">${title}</h1>${audienceForm(visit, id === null ? '/audiences' : addressOf(id), tried, id)}`;
  return c.html(
    page(visit, {
      title,
      active: 'programmes',
      body,
      back: breadcrumbs([{ href: '/audiences', words: 'Audiences' }]),
      errors: errorsOf(tried),
      width: 'reading',
    }),
    tried.problems.length === 0 ? 200 : 422,
  );
}

async function changing(c: Context<Env>, house: House): Promise<Response> {
  const audience = await audienceCalled(house, c.req.param('id')!);
  if (audience === null) return c.html(errorPage(visitOf(c, house), 404), 404);
  return formPage(c, house, { fields: formOf(audience), problems: [] }, audience.id);
}

async function audienceCalled(house: House, id: string): Promise<Audience | null> {
  const { audiences } = await audiencesIn(house.store);
  return audiences.find((one) => one.id === id) ?? null;
}

/** As the form says it: a new one under a name made of its title, or one that there is. */
async function kept(c: Context<Env>, house: House, fixed: string | null): Promise<Response> {
  const sent = (await c.req.parseBody({ all: true })) as Record<string, string | string[]>;
  const title = String(sent.title ?? '').trim();
  const id = fixed ?? (slug(title) || 'audience');
  const { audience, problems } = audienceFromForm({ ...sent, id });
  const there = fixed === null && (await house.store.keeping.get('audience', id)) !== null;
  const wrong = there
    ? ['title: there is an audience of this name: give another']
    : problems.map(({ message }) => message);
  if (audience === null || there) {
    const fields = Object.fromEntries(
      Object.entries(sent).map(([name, value]) => [name, [value].flat().join('\n')]),
    );
    return formPage(c, house, { fields, problems: wrong }, fixed);
  }
  await keep(c, house, audience);
  return c.redirect(addressOf(audience.id), 303);
}

async function keep(c: Context<Env>, house: House, audience: Audience): Promise<void> {
  const on = { at: house.now().toISOString(), by: c.var.person!.name };
  await house.store.keeping.put('audience', audience.id, audience, on);
  await audited(c, house, { what: 'audience kept', on: audience.id });
}

async function keptAsYaml(c: Context<Env>, house: House): Promise<Response> {
  const { yaml, file } = await c.req.parseBody();
  const typed = String(typeof yaml === 'string' ? yaml : '').trim();
  const text = typed === '' && file instanceof File ? await file.text() : typed;
  const { audience, problems } = readAudience(text);
  if (audience !== null) {
    await keep(c, house, audience);
    return c.redirect(addressOf(audience.id), 303);
  }
  const visit = visitOf(c, house);
  const words = problems.map(({ message }) => message).join('; ');
  const body = markup`<h1 class="govuk-heading-l">Audiences</h1>${yamlForm(visit, text, words)}`;
  const errors = errorsOf({ fields: {}, problems: [words] });
  return c.html(page(visit, { title: 'Audiences', active: 'programmes', body, errors }), 422);
}

async function removed(c: Context<Env>, house: House): Promise<Response> {
  const id = c.req.param('id')!;
  const on = { at: house.now().toISOString(), by: c.var.person!.name };
  if (await house.store.keeping.drop('audience', id, on))
    await audited(c, house, { what: 'audience removed', on: id });
  return c.redirect('/audiences', 303);
}

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const visit = visitOf(c, house);
  const audience = await audienceCalled(house, c.req.param('id')!);
  if (audience === null) return c.html(errorPage(visit, 404), 404);
  return c.html(
    page(visit, {
      title: `${audience.title}: Audiences`,
      active: 'programmes',
      back: breadcrumbs([{ href: '/audiences', words: 'Audiences' }]),
      body: await concernsShown(house, audience, visit),
    }),
  );
}
