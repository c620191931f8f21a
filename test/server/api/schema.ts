import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Hono } from 'hono';
import { expect } from 'vitest';
import type { Env } from '../../../src/server/env.ts';
import { HERE } from '../examples.ts';

export interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
  readonly parameters?: readonly { name: string; in: string; schema: { type?: string; enum?: string[] } }[];
}
export interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

/** Asks, and holds every answer against what the document says of it. */
export async function checking(app: Hono<Env>) {
  const document = (await (
    await app.request('/api/openapi.json', { headers: { ...HERE, accept: 'application/json' } })
  ).json()) as OpenApi;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'openapi', components: document.components });
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  const pointed = (schema: object) =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'));
  const used = new Set<string>();
  const operationAt = (method: string, path: string) => {
    const { pathname } = new URL(path, 'http://x');
    return Object.entries(document.paths).find(
      ([template, methods]) =>
        method in methods && new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    );
  };
  const asked = async (path: string, init: RequestInit = {}) => {
    const method = (init.method ?? 'get').toLowerCase();
    const answer = await app.request(path, { ...init, headers: { ...HERE, accept: '*/*', ...init.headers } });
    const [template = '', methods] = operationAt(method, path) ?? [];
    const text = await answer.clone().text();
    expect(template, path).not.toBe('');
    used.add(`${method} ${template}`);
    const told = methods![method]!.responses[String(answer.status)];
    expect(told, `${method} ${path}: ${answer.status} ${text.slice(0, 300)}`).toBeDefined();
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]!;
    if (answer.status === 304) return answer;
    const schema = told!.content?.[type]?.schema;
    expect(schema, `${path}: ${type}`).toBeDefined();
    const key = `${method} ${template} ${answer.status} ${type}`;
    const validate = validators.get(key) ?? ajv.compile(pointed(schema!));
    validators.set(key, validate);
    const isFine = validate(JSON.parse(text));
    expect(validate.errors ?? [], `${path}\n${text.slice(0, 500)}`).toEqual([]);
    expect(isFine).toBe(true);
    return answer;
  };
  return { document, asked, used };
}
