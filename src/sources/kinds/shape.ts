import type { ZodType } from 'zod';
import { CouldNotCheck } from '../source.ts';
import { type Answer, looksLike, shown, textOf } from './asking.ts';

/**
 * The JSON of an answer, held to what its publisher documents.
 * @param service as a sentence names it: "the GOV.UK search API"
 * @throws CouldNotCheck that names the field that differs
 */
export function shaped<T>(schema: ZodType<T>, answer: Answer, service: string): T {
  const json = jsonOf(answer, service);
  const held = schema.safeParse(json);
  if (held.success) return held.data;
  const [{ path, message }] = held.error.issues as [(typeof held.error.issues)[number]];
  const field = fieldOf(path);
  const found = path.reduce<unknown>((inside, key) => (inside as never)?.[key], json);
  const differs =
    found === undefined ? `without \`${field}\`` : `with another \`${field}\` (${said(message)})`;
  throw new CouldNotCheck(`${shown(answer.address)} answered ${differs}: ${service} may have changed`);
}

function jsonOf(answer: Answer, service: string): unknown {
  const text = textOf(answer);
  try {
    return JSON.parse(text);
  } catch {
    const like = looksLike(text, answer.type);
    const instead = like === 'JSON' ? 'JSON that is broken or cut off' : `${like} where JSON was expected`;
    throw new CouldNotCheck(`${shown(answer.address)} answered with ${instead}: ${service} may have changed`);
  }
}

/** `results[].link`: one name for the field of every element. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[]` : `${field}${field ? '.' : ''}${String(key)}`),
    '',
  );

const said = (message: string): string => message.replace(/^Invalid input: /, '');
