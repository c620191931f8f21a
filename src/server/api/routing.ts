// One route of the API: what it takes and gives is said once, by schemas that check requests and make the document.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { MEDIA_TYPES } from '../../publish/mediaTypes.ts';
import type { Role } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { may, somebody } from '../people/may.ts';
import { ApiFault, Problem, problemAnswer } from './problems.ts';

type Shape = z.ZodObject;
const NONE = z.strictObject({});
type None = typeof NONE;

export interface Spec<P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** What one has to know to use it. */
  readonly about?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
  /** Who may; left out, whoever may read. */
  readonly needs?: Role;
  /** Belongs to one person: no cache keeps it. */
  readonly isOwn?: boolean;
  readonly method?: 'get' | 'post' | 'put';
  /** The same as JSON-LD. */
  readonly asLd?: (given: Given<P, Q, B>, asking: Asking) => Promise<string | null>;
}

export interface Given<P extends Shape, Q extends Shape, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
}

export interface Asking {
  readonly house: House;
  readonly c: Context<Env>;
}

/** Puts a route in its place. */
export type Route = (app: OpenAPIHono<Env>, house: House) => void;

/** `answer` gives what the schema says, or null where there is nothing of that name. */
export const route =
  <A extends z.ZodType, P extends Shape = None, Q extends Shape = None, B extends z.ZodType = None>(
    spec: Spec<P, Q, B, A>,
    answer: (given: Given<P, Q, B>, asking: Asking) => Promise<z.input<A> | null>,
  ): Route =>
  (app, house) => {
    const respond = async (c: Context<Env>, asLd: boolean): Promise<Response> => {
      const valid = (target: 'param' | 'query' | 'json') => c.req.valid(target as never) as never;
      const given = {
        params: spec.params === undefined ? {} : valid('param'),
        query: spec.query === undefined ? {} : valid('query'),
        body: spec.body === undefined ? {} : valid('json'),
      } as Given<P, Q, B>;
      return answered(c, spec, () => (asLd ? spec.asLd!(given, { house, c }) : answer(given, { house, c })));
    };
    app.openapi(documented(spec), (async (c: Context<Env>) =>
      respond(c, spec.asLd !== undefined && wantsLd(c))) as never);
    if (spec.asLd !== undefined && !spec.path.endsWith('}'))
      app.openapi({ ...documented(spec, '.jsonld'), hide: true }, (async (c: Context<Env>) =>
        respond(c, true)) as never);
  };

async function answered(
  c: Context<Env>,
  { isOwn = false, method = 'get' }: Pick<Spec<Shape, Shape, z.ZodType, z.ZodType>, 'isOwn' | 'method'>,
  make: () => Promise<unknown>,
): Promise<Response> {
  try {
    const made = await make();
    if (made === null) return problemAnswer(c, 404, 'The register holds nothing of that name.');
    c.header('cache-control', isOwn || method !== 'get' ? 'no-store' : 'private, no-cache');
    c.header('vary', 'Accept, Authorization, Cookie');
    if (typeof made === 'object' && 'next' in made!) c.set('next', made.next as string | null);
    return typeof made === 'string'
      ? c.body(made, 200, { 'content-type': MEDIA_TYPES.jsonld.type })
      : c.json(made as object);
  } catch (fault) {
    if (fault instanceof ApiFault) return problemAnswer(c, fault.status, fault.message, fault.faults);
    throw fault;
  }
}

/** Whether JSON-LD is what is asked for by name. */
const wantsLd = (c: Context<Env>): boolean =>
  c.req.path.endsWith('.jsonld') || /application\/ld\+json/i.test(c.req.header('accept') ?? '');

function documented<P extends Shape, Q extends Shape, B extends z.ZodType, A extends z.ZodType>(
  spec: Spec<P, Q, B, A>,
  ending = '',
) {
  const { path, tag, summary, about, params, query, body, needs, isOwn, method = 'get', asLd } = spec;
  const json = { 'application/json': { schema: spec.answer } };
  return createRoute({
    method,
    path: `${path}${ending}`,
    operationId: operationOf(method, path),
    tags: [tag],
    summary,
    ...(about === undefined ? {} : { description: about }),
    ...(needs === undefined
      ? {}
      : { middleware: isOwn ? ([somebody, may(needs)] as const) : ([may(needs)] as const) }),
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(body === undefined
        ? {}
        : { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      200: {
        description: 'What was asked for.',
        ...(method === 'get' ? { headers: HEADERS } : {}),
        content: asLd === undefined ? json : { ...json, 'application/ld+json': { schema: LD } },
      },
      ...(method === 'get' ? { 304: { description: 'What you have is still so.' } } : {}),
      ...problems([
        ...(params === undefined && query === undefined && body === undefined ? [] : ([400] as const)),
        401,
        ...(needs === undefined ? [] : ([403] as const)),
        404,
        ...(method === 'get' ? ([406] as const) : ([415, 422] as const)),
        429,
      ]),
    },
  });
}

const LD = z
  .object({ '@context': z.unknown() })
  .loose()
  .openapi('JsonLd', { description: 'See docs/jsonld.md.' });

const HEADERS = z.object({
  ETag: z.string().openapi({ description: 'Weak: send it back as If-None-Match.' }),
});

const WORDS = {
  400: 'The request cannot be understood; `errors` has each field.',
  401: 'Sign in first, or show a token.',
  403: 'Not with your role or token.',
  404: 'Nothing of that name.',
  406: 'Not in the form asked for.',
  415: 'The body is no JSON.',
  422: 'Understood, and it cannot be taken.',
  429: 'Too many requests: Retry-After says how long to wait.',
} as const;

const problems = (all: readonly (keyof typeof WORDS)[]) =>
  Object.fromEntries(
    all.map((status) => [
      status,
      { description: WORDS[status], content: { 'application/problem+json': { schema: Problem } } },
    ]),
  );

/** @example operationOf('get', '/api/entries/{id}') is "getEntriesById" */
const operationOf = (method: string, path: string): string =>
  method +
  path
    .replace(/^\/api/, '')
    .replace(/\{(\w+)\}/g, 'by-$1')
    .split(/[/-]/)
    .filter(Boolean)
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');

/** A parameter that may be given several times. */
export const several = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (given) => (given === undefined ? undefined : [given].flat()),
    z.array(one).max(50).optional(),
  );
