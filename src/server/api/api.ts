import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { contextDocument } from '../../publish/jsonLd/context.ts';
import { MEDIA_TYPES } from '../../publish/mediaTypes.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { openApiOf } from './document.ts';
import { answersAsAsked, conditional, nextLink, otherMethods, takesJson } from './manners.ts';
import { apiPage } from './page.ts';
import { faultsOf, problemAnswer } from './problems.ts';
import { ROUTES } from './routes.ts';

/** The API: every route with what it takes and gives, and the document made of them. */
export function apiRoutes(house: House): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : problemAnswer(
            c,
            400,
            'Some of what was sent cannot be understood: see errors.',
            faultsOf(result.target, result.error.issues),
          ),
  });
  app.use('/api', conditional);
  app.use('/api/*', answersAsAsked, takesJson, conditional, nextLink(house));
  for (const route of ROUTES) route(app, house);
  const document = openApiOf(app, house);
  app.get('/api', (c) => apiPage(c, house, document));
  app.get('/api/openapi.json', (c) => c.json(document));
  app.get('/api/context', (c) => c.body(contextDocument(), 200, { 'content-type': MEDIA_TYPES.jsonld.type }));
  app.all('/api/*', otherMethods(app));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 400)
      return problemAnswer(c, 400, 'The body is no JSON that can be read.');
    throw error;
  });
  return app;
}

/** The OpenAPI document without a server: for the page in docs/. */
export function openApi(): ReturnType<typeof openApiOf> {
  const app = new OpenAPIHono<Env>();
  for (const route of ROUTES) route(app, NOWHERE as unknown as House);
  return openApiOf(app, NOWHERE);
}

const NOWHERE = { base: 'http://127.0.0.1:8080', version: '0' } as const satisfies Partial<House>;
