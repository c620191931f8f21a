// The API's document as a page, for people who look.
import type { Context } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { type Html, markup, slug } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { table } from '../look/components/tables.ts';
import { page, visitOf } from '../look/layout.ts';
import { type Described, type Operation, operationsOf, type Parameter, typeWords } from './described.ts';
import type { openApiOf } from './document.ts';

/** GET /api: a page for browsers, the document itself for programs. */
export function apiPage(
  c: Context<Env>,
  house: House,
  document: ReturnType<typeof openApiOf>,
): Response | Promise<Response> {
  c.header('vary', 'Accept');
  const accept = c.req.header('accept') ?? '';
  if (!/text\/html/.test(accept)) return c.json(document);
  const described = document as unknown as Described;
  const body = markup`<h1 class="govuk-heading-l">API</h1>
${described.info.description.split('\n\n').map((words) => markup`<p class="govuk-body">${withCode(words)}</p>`)}
<p class="govuk-body">${linkTo('/api/openapi.json', 'The whole as OpenAPI 3.1')} · ${linkTo('/api/context', 'The context of JSON-LD')}</p>
${described.tags.map((tag) => section(described, tag))}`;
  return c.html(page(visitOf(c, house), { title: 'API', active: null, body, width: 'wide' }));
}

const section = (document: Described, { name, description }: Described['tags'][number]): Html =>
  markup`<h2 class="govuk-heading-m" id="${slug(name)}">${name}</h2><p class="govuk-body">${description}</p>
${operationsOf(document, name).map((one) => operation(document, one))}`;

const operation = (document: Described, one: Operation): Html =>
  markup`<h3 class="govuk-heading-s" id="${one.operationId}"><code>${one.method.toUpperCase()} ${one.path}</code></h3>
<p class="govuk-body">${one.summary}.${one.description && markup` ${withCode(one.description)}`}</p>
${one.parameters.length > 0 && table({ caption: `What ${one.path} can be asked`, rows: one.parameters, columns: columnsOf(document) })}
<p class="govuk-body-s">${one.body !== null && markup`Takes ${typeWords(one.body)}. `}Gives ${typeWords(one.answer)}.</p>`;

const columnsOf = (_: Described) => [
  { heading: 'Name', names: true, cell: ({ name }: Parameter) => markup`<code>${name}</code>` },
  { heading: 'Where', cell: (one: Parameter) => `${one.in}${one.required ? ', always' : ''}` },
  { heading: 'What', cell: ({ schema }: Parameter) => typeWords(schema) },
  { heading: 'Meaning', cell: ({ schema }: Parameter) => withCode(schema.description ?? '') },
];

/** Words between backticks are code. */
const withCode = (words: string): Html =>
  markup`${words.split('`').map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
