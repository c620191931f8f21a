import { parse } from 'yaml';
import { z } from 'zod';
import { FIRMNESS, THEMES } from '../../model/analysis.ts';
import type { Problem } from '../../model/problem.ts';
import type { Kept } from '../../store/keeping.ts';
import { isZone } from './hours.ts';
import { isSecret } from './signing.ts';

/** What may happen to a thing that somebody is told of; in the order in which a message tells it. */
export const OCCASIONS = [
  'overdue',
  'due',
  'new',
  'changed',
  'firmed',
  'softened',
  'moved',
  'withdrawn',
  'reported',
  'answered',
  'source failing',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const id = z.string().max(80).regex(NAME, 'letters, digits, ".", "_" and "-" only');
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'an hour as 07:30');
const names = z.array(z.string().trim().min(1).max(200)).min(1).max(50);

/** What of the register is looked for; everything given must hold. */
const FILTER = z.strictObject({
  party: names.optional(),
  theme: z.array(z.enum(THEMES)).optional(),
  firmness: z.array(z.enum(FIRMNESS)).optional(),
  instrument: names.optional(),
  document: names.optional(),
  text: z.string().max(200).optional(),
});

const FIELDS = z.strictObject({
  id,
  title: z.string().trim().min(1).max(200),
  /** One of these says what concerns those who are told. */
  audience: id.optional(),
  view: id.optional(),
  filter: FILTER.optional(),
  on: z
    .array(z.enum(OCCASIONS))
    .min(1)
    .default(['new', 'changed', 'firmed', 'softened', 'moved', 'withdrawn']),
  /** Also what only touches the audience. */
  touching: z.boolean().default(false),
  by: z.enum(['mail', 'webhook', 'feed']),
  /** Mail addresses, or addresses of webhooks; none for a feed. */
  to: z.array(z.string().trim().max(320)).max(50).default([]),
  /** For webhooks: `whsec_` and base64 of 24 to 64 bytes. */
  secret: z.string().refine(isSecret, 'whsec_ and base64 of 24 to 64 bytes').optional(),
  when: z.enum(['at once', 'daily', 'weekly']).default('at once'),
  /** Of a digest. */
  at: hour.default('07:00'),
  day: z.enum(WEEKDAYS).default('monday'),
  /** By the names of the tz database: "Europe/London". */
  zone: z.string().refine(isZone, 'a time zone as Europe/London').default('UTC'),
  /** Nothing is sent between these hours; it waits. */
  quiet: z.strictObject({ from: hour, to: hour }).optional(),
  /** How many days ahead something is due. */
  ahead: z.int().min(0).max(366).default(30),
  /** A digest in which nothing matched says so, with the proof. */
  silence: z.boolean().default(false),
  /** By which links let readers leave; made when it is kept. */
  key: z.string().max(200).optional(),
  /** Without ids, rules and places of the text. */
  plain: z.boolean().default(false),
});
const MAIL = /^[^\s@<>,;:"()[\]\\\u0000-\u001f\u007f]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)*[\p{L}\p{N}-]{1,63}$/u;
const WANTS = ['audience', 'view', 'filter'] as const;

export const ALERT = FIELDS.superRefine((alert, { addIssue }) => {
  const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
  const wants = WANTS.filter((name) => alert[name] !== undefined);
  if (wants.length > 1) wrong(wants[1]!, `there is ${wants[0]} already: give one of ${WANTS.join(', ')}`);
  if (wants.length === 0 && alert.on.some((one) => one !== 'source failing'))
    wrong('audience', `who is told of what? give one of ${WANTS.join(', ')}`);
  if (alert.by === 'feed' && alert.to.length > 0) wrong('to', 'a feed is fetched: nobody is written to');
  if (alert.by !== 'feed' && alert.to.length === 0) wrong('to', 'to whom?');
  for (const one of alert.to)
    if (alert.by === 'mail' && !MAIL.test(one)) wrong('to', `"${shown(one)}" is no mail address`);
    else if (alert.by === 'webhook' && !/^https?:\/\//i.test(one))
      wrong('to', `"${shown(one)}" is no web address: write it with https://`);
  if (alert.by === 'webhook' && alert.secret === undefined)
    wrong('secret', 'a webhook is signed: give a secret');
  if (alert.silence && alert.when === 'at once')
    wrong('silence', 'only a digest can say that nothing matched');
});
/** Who is told of what, and how. */
export type Alert = Readonly<z.infer<typeof ALERT>>;

/** One alert of a YAML or JSON file; null where something in it cannot be understood, with a line for each such thing. */
export function readAlert(text: string): Read {
  try {
    return alertFrom(parse(text));
  } catch (error) {
    return refused([`not YAML or JSON: ${(error as Error).message.split('\n')[0]}`]);
  }
}

export function alertFrom(data: unknown): Read {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return refused([`an alert is expected, with its fields: ${Object.keys(FIELDS.shape).join(', ')}`]);
  const { data: alert, error } = ALERT.safeParse(data);
  return alert === undefined ? refused(error.issues.map(problemOf)) : { alert, problems: [] };
}

interface Read {
  readonly alert: Alert | null;
  readonly problems: readonly Problem[];
}

/** As it may be shown: a secret is nobody's to see again. */
export const openOf = ({ secret, key: _, ...alert }: Alert) => ({
  ...alert,
  hasSecret: secret !== undefined,
});

/** Those that are kept; what an older version kept and this one cannot read is told by name. */
export function alertsOf(kept: readonly Kept[]): { alerts: readonly Alert[]; problems: readonly Problem[] } {
  const read = kept.map(({ id, body }) => ({ id, ...alertFrom(body) }));
  return {
    alerts: read.flatMap(({ alert }) => alert ?? []),
    problems: read.flatMap(({ id, problems }) =>
      problems.map(({ message }) => ({ message: `alert ${id}: ${message}` })),
    ),
  };
}

function problemOf({ code, path, message, ...issue }: z.core.$ZodIssue): string {
  if (code === 'unrecognized_keys' && 'keys' in issue)
    return `${(issue.keys as string[]).join(', ')}: no field of an alert; there are ${Object.keys(FIELDS.shape).join(', ')}`;
  return `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
}

const shown = (typed: string): string => JSON.stringify(typed).slice(1, -1).slice(0, 80);

const refused = (messages: readonly string[]): Read => ({
  alert: null,
  problems: messages.map((message) => ({ message: message.replace(/\s+/g, ' ') })),
});
