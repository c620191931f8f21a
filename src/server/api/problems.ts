// Why something is not done, as programs read it (RFC 9457).
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Env } from '../env.ts';

export const Problem = z
  .object({
    type: z.string().openapi({ description: 'about:blank: the status says what kind of problem it is.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          in: z.enum(['query', 'path', 'body', 'header']),
          pointer: z.string().openapi({ description: 'The field, as a JSON Pointer (RFC 6901).' }),
          detail: z.string(),
        }),
      )
      .readonly()
      .optional(),
  })
  .openapi('Problem', { description: 'RFC 9457.' });
export type ProblemJson = z.input<typeof Problem>;
export type Fault = NonNullable<ProblemJson['errors']>[number];

const TITLES = {
  400: 'This cannot be understood',
  404: 'Nothing here',
  406: 'Not in that form',
  409: 'It has changed meanwhile',
  415: 'Not in that form',
  422: 'This cannot be taken',
} as const;
export type Status = keyof typeof TITLES;

/** Thrown by what answers; told as a problem. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  readonly status: Status;
  readonly faults: readonly Fault[];
  constructor(status: Status, detail: string, faults: readonly Fault[] = []) {
    super(detail);
    this.status = status;
    this.faults = faults;
  }
}

export const problemAnswer = (
  c: Context<Env>,
  status: Status,
  detail: string,
  faults: readonly Fault[] = [],
): Response => {
  const problem: ProblemJson = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    ...(faults.length > 0 ? { errors: faults } : {}),
  };
  return c.body(JSON.stringify(problem), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
};

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** What a schema says is wrong, each with the field that is meant. */
export function faultsOf(target: string, issues: readonly Issue[]): readonly Fault[] {
  const where =
    target === 'param' ? 'path' : target === 'json' ? 'body' : target === 'query' ? 'query' : 'header';
  return issues.flatMap(({ path, message, keys }) => {
    const paths = keys === undefined ? [path] : keys.map((key) => [...path, key]);
    return paths.slice(0, 20).map((one) => ({ in: where, pointer: pointerOf(one), detail: message }));
  });
}

/** RFC 6901, 3. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
