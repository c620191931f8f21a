import { parse } from 'yaml';
import { z } from 'zod';
import { THEMES } from '../model/analysis.ts';
import type { Problem } from '../model/problem.ts';
import { folded } from './identity.ts';

/** A kind of reader and what concerns it, as people write it. A file and a form share this. */
const words = z.array(z.string().trim().min(1).max(120)).max(400).default([]);
const AUDIENCE = z.strictObject({
  id: z
    .string()
    .max(80)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'letters, digits, ".", "_" and "-" only'),
  title: z.string().trim().min(1).max(200),
  /** Words that say the field by themselves: "port", "shipping". */
  sector: words,
  /** States, regions and towns that it cares for; the states tell whose acts do not concern it. */
  places: words,
  /** Laws, treaties, agreements, programmes: titles or identifiers. */
  instruments: words,
  bodies: words,
  /** What texts call this kind of reader, and those it works as: "port operators", "harbour authorities". */
  roles: words,
  /** Subjects: "green shipping corridor". */
  words,
  /** What the general words among them mean something under. */
  themes: z.array(z.enum(THEMES)).default([]),
  /** Words beside which the others mean another thing: "port of entry". */
  not: words,
});
export type Audience = Readonly<z.infer<typeof AUDIENCE>>;

/** One audience of a YAML or JSON file; null where something in it cannot be understood, with a line for each such thing. */
export function readAudience(text: string): { audience: Audience | null; problems: readonly Problem[] } {
  try {
    return audienceFrom(parse(text));
  } catch (error) {
    return refused([`not YAML or JSON: ${(error as Error).message.split('\n')[0]}`]);
  }
}

/** The same of plain data. */
export function audienceFrom(data: unknown): { audience: Audience | null; problems: readonly Problem[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return refused([`an audience is expected, with its fields: ${FIELDS.join(', ')}`]);
  const { data: audience, error } = AUDIENCE.safeParse(data);
  if (audience === undefined) return refused(error.issues.map(problemOf));
  const asked = LISTS.filter((name) => name !== 'places' && name !== 'not').flatMap((name) => audience[name]);
  if (asked.length > 0) return { audience, problems: [] };
  return refused([
    'nothing would concern it: write at least one of sector, roles, words, bodies, instruments',
  ]);
}

/** The fields of the form: lists are a line each. */
export const LISTS = ['sector', 'roles', 'words', 'places', 'bodies', 'instruments', 'not'] as const;
const FIELDS = Object.keys(AUDIENCE.shape);

/** What a form sends, as `audienceFrom` takes it: each list as lines, or between commas; empty lines are left out. */
export function audienceFromForm(fields: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const known = Object.entries(fields).filter(([name]) => FIELDS.includes(name));
  const data = known.map(([name, value]) => [
    name,
    isList(name) ? linesOf(value) : String(value ?? '').trim(),
  ]);
  return audienceFrom(Object.fromEntries(data));
}

/** What a form shows. */
export function formOf(audience: Audience): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FIELDS.map((name) => [name, [audience[name as keyof Audience]].flat().join('\n')]),
  );
}

const isList = (name: string): boolean => name === 'themes' || (LISTS as readonly string[]).includes(name);

const linesOf = (value: string | readonly string[] | undefined): string[] => [
  ...new Set(
    [value ?? []]
      .flat()
      .flatMap((one) => one.split(/[\n\r,;]+/))
      .map((one) => one.trim())
      .filter((one) => folded(one) !== ''),
  ),
];

function problemOf({ code, path, message, ...issue }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys' && 'keys' in issue) {
    const keys = (issue.keys as string[]).join(', ');
    return `${keys}: no field of an audience; there are ${FIELDS.join(', ')}`;
  }
  return `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
}

const refused = (messages: readonly string[]) => ({
  audience: null,
  problems: messages.map((message) => ({ message: message.replace(/\s+/g, ' ') })),
});
