import { count, grouped, oneLine } from '../../../publish/words.ts';
import type { Audience } from '../../../register/audiences.ts';
import type { Match } from '../../../register/concerns/match.ts';
import { type Concerned, concerning } from '../../audiences/concerning.ts';
import type { House } from '../../house.ts';
import { button, form, select } from '../../look/components/forms.ts';
import { row, stack, summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, pagination } from '../../look/components/moving.ts';
import { details, empty } from '../../look/components/notices.ts';
import { day } from '../../look/components/numbers.ts';
import { words } from '../../look/components/quotes.ts';
import { tag } from '../../look/components/tags.ts';
import type { Visit } from '../../look/layout.ts';
import { allows } from '../../people/may.ts';
import { documentAddress, entryPlace } from '../document/address.ts';

/** So many of the newest documents are held against an audience on its page, and so many matches stand on one. */
const NEWEST = 30;
const SHOWN = 40;

interface Narrowed {
  readonly document: string;
  readonly kind: string;
  readonly touching: boolean;
  readonly from: number;
}

type Told = Match & { readonly of: Concerned };

/** An audience, and what concerns it now. */
export async function concernsShown(house: House, audience: Audience, visit: Visit): Promise<Html> {
  const narrowed = narrowedBy(visit.address);
  const heads = (await house.store.catalogue.documents({ most: NEWEST })).map(({ head }) => head);
  const ids = narrowed.document === '' ? heads.map(({ id }) => id) : [narrowed.document];
  const all: Told[] = [];
  for (const id of ids) {
    const of = await concerning(house, audience, id);
    if (of !== null) all.push(...of.matches.map((match) => ({ ...match, of })));
  }
  const wanted = all.filter(
    ({ standing, kind }) =>
      (narrowed.touching || standing === 'concerns') && (narrowed.kind === '' || kind === narrowed.kind),
  );
  const advice = wanted.filter(({ kind }) => kind === 'advisory');
  const rest = wanted.filter(({ kind }) => kind !== 'advisory');
  const page = rest.slice(narrowed.from, narrowed.from + SHOWN);
  const touching = all.filter(({ standing }) => standing === 'touches').length;
  const titles = heads.map(({ id, title }) => ({ value: id, words: oneLine(title) || id }));
  return markup`<h1 class="govuk-heading-l">${audience.title}</h1>
${row([linkTo(`/briefing?programme=*&audience=${encodeURIComponent(audience.id)}`, 'Brief them'), allows(visit.person, 'editor') && linkTo(`/alerts/new?audience=${encodeURIComponent(audience.id)}`, 'Alert them'), allows(visit.person, 'analyst') && linkTo(`/audience/${encodeURIComponent(audience.id)}/change`, 'Change')].filter((one) => one !== false))}
${profile(audience)}${narrowing(visit, narrowed, titles)}
<p class="govuk-body">${narrowed.document === '' ? `The newest ${count(ids.length, 'document')} ${ids.length === 1 ? 'was' : 'were'} looked at: ` : 'Of this document '}${count(all.length - touching, 'passage concerns', 'passages concern')} them, ${grouped(touching)} only ${touching === 1 ? 'touches' : 'touch'} them.</p>
${advice.length > 0 && narrowed.from === 0 && markup`<h2 class="govuk-heading-m">Advice for them</h2>${stack(advice.map(matchShown))}`}
<h2 class="govuk-heading-m">What concerns them now</h2>
${page.length === 0 ? empty('Nothing found', touching > 0 && !narrowed.touching ? 'Look at what only touches them, with what speaks against.' : 'The documents looked at say nothing of it, or in words that the profile does not have.') : byDocument(page)}
${turning(visit.address, rest.length, narrowed.from)}${allows(visit.person, 'analyst') && details('Remove this audience', form(visit, `/audience/${encodeURIComponent(audience.id)}/remove`, markup`<p class="govuk-body">What it was stays in its history.</p>${button('Remove audience', { kind: 'warning' })}`))}`;
}

function narrowedBy(address: string): Narrowed {
  const query = new URLSearchParams(address.split('?')[1] ?? '');
  const page = Number(query.get('page') ?? 1);
  return {
    document: (query.get('document') ?? '').slice(0, 2_000),
    kind: query.get('kind') ?? '',
    touching: query.get('touching') === 'yes',
    from: Number.isSafeInteger(page) && page > 0 && page < 1e4 ? (page - 1) * SHOWN : 0,
  };
}

const PARTS = ['roles', 'sector', 'words', 'places', 'bodies', 'instruments', 'not'] as const;
const PART_WORDS = {
  roles: 'Called',
  sector: 'Sector',
  words: 'Subjects',
  places: 'Places',
  bodies: 'Bodies',
  instruments: 'Instruments',
  not: 'Means another thing',
};

const profile = (audience: Audience): Html =>
  details(
    'Their profile',
    summaryList(
      PARTS.map((name) =>
        audience[name].length === 0 ? null : { key: PART_WORDS[name], value: audience[name].join(', ') },
      ),
    ),
  );

const KINDS = ['commitment', 'advisory', 'figure', 'silence', 'watchpoint', 'event'];

const narrowing = (
  { address }: Visit,
  { document, kind, touching }: Narrowed,
  titles: readonly { readonly value: string; readonly words: string }[],
): Html =>
  markup`<form class="wp-narrow" method="get" action="${address.split('?')[0]}">${select({ name: 'document', label: 'Document', choices: [{ value: '', words: 'The newest' }, ...(document === '' || titles.some(({ value }) => value === document) ? [] : [{ value: document, words: document }]), ...titles], value: document })}
${select({ name: 'kind', label: 'Kind', choices: [{ value: '', words: 'All' }, ...KINDS.map((value) => ({ value, words: value }))], value: kind })}
${select({
  name: 'touching',
  label: 'How near',
  choices: [
    { value: '', words: 'What concerns them' },
    { value: 'yes', words: 'Also what only touches them' },
  ],
  value: touching ? 'yes' : '',
})}${button('Show', { kind: 'secondary' })}</form>`;

const byDocument = (matches: readonly Told[]): Html =>
  markup`${[...Map.groupBy(matches, ({ of }) => of)].map(([{ head }, own]) => markup`<h3 class="govuk-heading-s">${linkTo(documentAddress({ id: head.id }), oneLine(head.title) || head.id)}${head.published !== null && markup`, ${day(head.published)}`}</h3>${stack(own.map(matchShown))}`)}`;

/** The passage with the words that triggered it, why, and what speaks against. */
function matchShown({ item, kind, standing, passage, triggers, against, why, of }: Told): Html {
  const entry = of.entries.get(item);
  const marks = triggers
    .map(({ quote: { start, end } }) => ({
      start: start - passage.start,
      end: end - passage.start,
      as: 'found',
    }))
    .filter(({ start, end }) => start >= 0 && end <= passage.quote.length);
  return markup`<p class="wp-concern__words"><q class="wp-words">${words(passage.quote, marks)}</q></p>
<p class="wp-concern__why">${tag(kind)} ${standing === 'touches' && tag('only touches them')} Because of ${oneLine(why.split('; against: ')[0]!)}.${against.length > 0 && ` Against it: ${against.map(({ says }) => says).join('; ')}.`} ${entry !== undefined && markup`${linkTo(`/entry/${entry.id}`, 'Record')}, ${linkTo(entryPlace(entry, true), 'in its place')}`}</p>`;
}

function turning(address: string, total: number, from: number): Html | null {
  if (total <= SHOWN) return null;
  const [path, query] = address.split('?');
  const at = (first: number) => {
    const params = new URLSearchParams(query);
    params.set('page', String(1 + first / SHOWN));
    return `${path}?${params}`;
  };
  return pagination({
    previous: from > 0 ? at(from - SHOWN) : null,
    next: from + SHOWN < total ? at(from + SHOWN) : null,
    shown: `${grouped(from + 1)} to ${grouped(Math.min(total, from + SHOWN))} of ${grouped(total)}`,
  });
}
