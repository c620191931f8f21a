import type { Context } from 'hono';
import type { Analysis } from '../../../model/analysis.ts';
import type { Relation } from '../../../model/link.ts';
import { grouped, oneLine } from '../../../publish/words.ts';
import type { Account } from '../../../register/account.ts';
import type { Alone } from '../../../register/comparing.ts';
import type { Tie } from '../../../register/ties.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { layerKey } from '../../look/components/layers.ts';
import { stack, tally } from '../../look/components/lists.ts';
import { type Html, markup, slug } from '../../look/components/markup.ts';
import { details, empty, inset } from '../../look/components/notices.ts';
import { placeHref, sourceLine } from '../../review/places.ts';
import { aloneRow, linkRow, pairRow, type Texts } from './rows.ts';

/** Two texts and what the later makes of the earlier. */
export interface Both {
  readonly earlier: Analysis;
  readonly later: Analysis;
  readonly account: Account;
  /** Whether they were chosen the other way round. */
  readonly turned: boolean;
  /** Which edition each is, where its document has several. */
  readonly which: readonly [earlier: string, later: string];
  /** Whether it is known which is the later. */
  readonly known: boolean;
}

export interface Part {
  readonly heading: string;
  readonly note: string | null;
  /** The first of them. */
  readonly rows: readonly Html[];
  readonly count: number;
  /** What weighs little stands folded. */
  readonly folded?: boolean;
  /** Of one text only: its rows stand in two columns. */
  readonly alone?: boolean;
}

/** Counts on top, then each kind with the words of both. */
export async function accountShown(c: Context<Env>, house: House, both: Both): Promise<Html> {
  const parts = await partsOf(c, house, both);
  const { same } = both.account;
  const there = parts.filter(({ rows }) => rows.length > 0);
  return markup`${heads(both)}${tally([
    ...there
      .filter(({ folded }) => !folded)
      .map(({ heading, count }) => ({
        number: grouped(count),
        words: heading,
        href: `#${slug(heading)}`,
      })),
    ...(same > 0 ? [{ number: grouped(same), words: 'The same, word for word' }] : []),
  ])}${there.length === 0 ? empty('Nothing is otherwise', 'Both say the same, as far as it was read.') : layerKey(['action', 'firmness', 'deadline', 'condition', 'changed'])}
${there.map(shownPart)}`;
}

export function heads({
  earlier,
  later,
  turned,
  known,
  which,
}: Pick<Both, 'earlier' | 'later' | 'turned' | 'known' | 'which'>): Html {
  const head = ({ document }: Analysis) =>
    sourceLine(document, placeHref(document.id, { edition: document.edition }));
  return markup`<div class="wp-ends wp-ends--heads"><div class="wp-end"><p class="wp-end__name">${known ? 'Earlier' : 'First'}</p><p class="govuk-body">${head(earlier)}${which[0] && `, ${which[0]}`}</p></div><div class="wp-end"><p class="wp-end__name">${known ? 'Later' : 'Second'}</p><p class="govuk-body">${head(later)}${which[1] && `, ${which[1]}`}</p></div></div>
${turned && inset('They were chosen the other way round: the earlier stands first here.')}
${!known && inset('Neither their days nor their words tell which came first: read “later” as “second”.')}`;
}

async function partsOf(c: Context<Env>, house: House, both: Both): Promise<readonly Part[]> {
  const { earlier, later, account } = both;
  const { linked, proposed, differently, missing, fresh, reworded } = account;
  const links = [...linked.flatMap(([, all]) => all), ...proposed].map(({ id }) => id);
  const ties = new Map<string, Tie>();
  for (let from = 0; from < links.length; from += 400)
    for (const tie of await house.store.catalogue.ties({ links: links.slice(from, from + 400) }))
      ties.set(tie.link, tie);
  const texts: Texts = { earlier, later, ties };
  const editions = earlier.document.id === later.document.id;
  return [
    ...linked.map(
      ([relation, all]): Part => ({
        heading: NAMES[relation],
        note: NOTES[relation],
        ...firstOf(all, (one) => linkRow(c, one, texts)),
      }),
    ),
    part(
      'Said differently',
      'A date, an amount, a law or the like is another one.',
      firstOf(differently, (one) => pairRow(one, texts)),
    ),
    ...alone(
      editions ? 'Gone' : 'Passed over in silence',
      editions
        ? 'The later edition has neither these words nor others for them.'
        : 'The later text does not speak of it. That is all this says.',
      missing,
      earlier,
    ),
    ...alone('New', null, fresh, later),
    part(
      'Not sure',
      'Near, for a person to confirm or refuse.',
      firstOf(proposed, (one) => linkRow(c, one, texts)),
    ),
    {
      ...part(
        'Other words',
        'No change of meaning was found.',
        firstOf(reworded, (one) => pairRow(one, texts)),
      ),
      folded: true,
    },
  ];
}

/** What one text has alone: what says something of its own, and, folded, plain sentences. */
function alone(heading: string, note: string | null, all: readonly Alone[], text: Analysis): Part[] {
  const rows = (of: readonly Alone[]) => firstOf(of, (one) => aloneRow(one, text));
  const plain = rows(all.filter(({ what }) => what === 'sentence'));
  const weighty = rows(all.filter(({ what }) => what !== 'sentence'));
  return [
    { heading, note, ...weighty, alone: true },
    { heading: `${heading}: other sentences`, note: null, ...plain, alone: true, folded: true },
  ];
}

type First = Pick<Part, 'rows' | 'count'>;

const part = (heading: string, note: string | null, first: First): Part => ({ heading, note, ...first });

/** So many rows of one kind are made and sent. */
const MOST = 150;

export const firstOf = <T>(all: readonly T[], row: (one: T) => Html): First => ({
  rows: all.slice(0, MOST).map(row),
  count: all.length,
});

export function shownPart({ heading, note, rows, count, folded = false, alone = false }: Part): Html {
  const list = markup`<div class="wp-account__rows">${stack(rows)}</div>${count > rows.length && markup`<p class="govuk-body">${oneLine(`and ${count - rows.length} more`)}</p>`}`;
  return markup`<section class="wp-account${alone ? ' wp-account--alone' : ''}" id="${slug(heading)}"><h2 class="govuk-heading-m">${heading} <span class="wp-soft">(${grouped(count)})</span></h2>${note && markup`<p class="govuk-hint">${note}</p>`}${folded ? details('Show them', list) : list}</section>`;
}

const NAMES: Readonly<Record<Relation, string>> = {
  repeats: 'Repeats',
  firms: 'Says more firmly',
  softens: 'Says less firmly',
  reschedules: 'Moves the date',
  delivers: 'Reports done',
  progresses: 'Reports under way',
  answers: 'Answers',
  withdraws: 'Gives up',
};

const NOTES: Readonly<Record<Relation, string | null>> = {
  repeats: 'The same undertaking again.',
  firms: null,
  softens: null,
  reschedules: null,
  delivers: 'What the later text says; whether it is so is another question.',
  progresses: 'What the later text says; whether it is so is another question.',
  answers: 'What the earlier text said to watch, or left open.',
  withdraws: null,
};
