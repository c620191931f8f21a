import type { Context } from 'hono';
import { scopeOf } from '../../../publish/briefing/scope.ts';
import { grouped, pointWords } from '../../../publish/words.ts';
import type { BriefingMade } from '../../../store/briefings.ts';
import type { Env } from '../../env.ts';
import { dayOf, type House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { day, moment } from '../../look/components/numbers.ts';
import { table } from '../../look/components/tables.ts';
import { audited } from '../../people/audit.ts';
import { programmesOf } from '../../programmes.ts';
import { ALL, briefingAddress, keyOf, type Wish } from './wish.ts';

/** So many of the last are listed. */
const LISTED = 20;

/** Keeps that a briefing was made; one who takes it in several forms made it once. */
export async function recorded(c: Context<Env>, house: House, wish: Wish, how: string): Promise<void> {
  if (wish.of === 'comparison') return;
  const [scope, asOf, by] = [keyOf(wish), dayOf(house), c.var.person!.name];
  const last = (await house.store.briefings.made(scope)).at(-1);
  const seq = await house.store.ledger.lastSeq();
  if (last?.by === by && last.asOf === asOf && last.seq === seq) return;
  await house.store.briefings.keep({ scope, by, asOf, at: house.now().toISOString() });
  await audited(c, house, { what: 'briefing made', on: scope, more: how });
}

/** The last briefings that are on record, of this scope first asked for or of all. */
export async function pastBriefings(house: House): Promise<Html | null> {
  const all = await house.store.briefings.made();
  if (all.length === 0) return null;
  const shown = all.slice(-LISTED).reverse();
  const words = await scopesIn(house, shown);
  return table({
    caption: 'Briefings made',
    rows: shown,
    columns: [
      { heading: 'Of', names: true, cell: ({ scope }: BriefingMade) => words(scope) },
      { heading: 'When', cell: ({ at }: BriefingMade) => moment(at) },
      { heading: 'By', cell: ({ by }: BriefingMade) => by },
      { heading: 'Seen from', cell: ({ asOf }: BriefingMade) => day(asOf) },
      { heading: 'Last event', numeric: true, cell: ({ seq }: BriefingMade) => grouped(seq) },
      { heading: 'Since then', cell: sinceThen },
    ],
  });
}

function sinceThen({ scope, asOf, seq }: BriefingMade): Html {
  const is = scopeOf(scope);
  const address = briefingAddress({
    of: is?.documents === undefined ? 'scope' : 'document',
    programme: is?.programme ?? (is?.documents === undefined ? ALL : null),
    document: is?.documents?.[0] ?? null,
    after: is?.after ?? null,
    before: is?.before ?? null,
    audience: is?.audience ?? [],
    since: { day: asOf, seq },
  });
  return linkTo(address, markup`What is new<span class="govuk-visually-hidden"> since ${asOf}</span>`);
}

async function scopesIn(house: House, made: readonly BriefingMade[]): Promise<(scope: string) => string> {
  const programmes = new Map((await programmesOf(house)).map(({ id, title }) => [id, title]));
  const documents = new Set(made.flatMap(({ scope }) => scopeOf(scope)?.documents ?? []));
  const heads = await house.store.catalogue.heads(documents);
  return (scope) => {
    const is = scopeOf(scope);
    if (is === null) return scope;
    const of =
      is.documents?.map((id) => heads.get(id)?.title || id).join('; ') ??
      (is.programme === undefined ? 'The whole register' : (programmes.get(is.programme) ?? is.programme));
    return [
      of,
      is.after === undefined ? '' : `published on ${pointWords(is.after)} or later`,
      is.before === undefined ? '' : `published before ${pointWords(is.before)}`,
      is.audience === undefined ? '' : `for ${is.audience.join(', ')}`,
    ]
      .filter(Boolean)
      .join(', ');
  };
}
