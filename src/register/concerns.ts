import { type Reading, readingOf } from '../link/reading.ts';
import type { Analysis } from '../model/analysis.ts';
import { FIRMNESS } from '../model/analysis.ts';
import type { Audience } from './audiences.ts';
import { type Heard, heardOf, type Item } from './concerns/hearing.ts';
import { type Match, type Objection, type Trigger, whyWords } from './concerns/match.ts';
import { faultOf, isActor, objectionsTo, partiesOf } from './concerns/objections.ts';
import { type Hit, type Hits, hitsIn } from './concerns/triggers.ts';
import { PARTS, type Profile, profileOf } from './concerns/wanted.ts';

/**
 * What of a document concerns an audience, each with the words that say so and what speaks against. First what
 * concerns it, then what only touches it; of these by the part of the profile that says most (`PARTS`), by how many
 * different words of the profile stand there, by what speaks against (least first), by firmness, and by place.
 * @param items entries of the newest edition, or `itemsOf(analysis)`; those of other editions are left out.
 */
export function concernsOf(audience: Audience, analysis: Analysis, items: readonly Item[]): readonly Match[] {
  const profile = profileOf(audience);
  const reading = readingOf(analysis);
  const acting = actingIn(reading);
  const found = items.flatMap((item) => {
    const heard = heardOf(reading, item);
    const match = heard === null ? null : matchOf(item, heard, profile, acting);
    return match === null ? [] : [{ match, item }];
  });
  return found.sort(byWeight).map(({ match }) => match);
}

/** The states and unions that act in a document. */
function actingIn({ analysis }: Reading): ReadonlySet<string> {
  const known = actings.get(analysis);
  if (known !== undefined) return known;
  const acting = new Set(analysis.commitments.flatMap(({ actors }) => partiesOf(actors)));
  actings.set(analysis, acting);
  return acting;
}

const actings = new WeakMap<Analysis, ReadonlySet<string>>();

function matchOf(item: Item, heard: Heard, profile: Profile, acting: ReadonlySet<string>): Match | null {
  const own = hitsIn(profile, heard, item);
  const leading = heard.lead === null ? [] : hitsIn(profile, heard.lead, item).hits.filter(isTelling);
  const hits = { ...own, hits: [...own.hits, ...leading.filter((hit) => isActor(hit, item))] };
  const { sound, faults } = sifted(hits, item, heard, profile, leading.length > 0);
  const shown = sound.length > 0 ? sound : hits.hits;
  const [first, ...rest] = shown.toSorted(byPart).map(triggerOf);
  if (first === undefined) return null;
  const against = [
    ...(sound.length > 0 ? [] : unique(faults)),
    ...objectionsTo(item, heard, profile, { ...hits, hits: shown }, acting),
  ];
  return {
    item: item.id,
    kind: item.kind,
    document: heard.document.id,
    standing: against.some(({ weighs }) => weighs) ? 'touches' : 'concerns',
    passage: heard.passage,
    triggers: [first, ...rest],
    against,
    why: whyWords([first, ...rest], against),
  };
}

/** What stands for itself, and general words and places beside it; and why the others do not. */
function sifted(
  hits: Hits,
  item: Item,
  heard: Heard,
  profile: Profile,
  isLed: boolean,
): { sound: readonly Hit[]; faults: readonly Objection[] } {
  const faults: Objection[] = [];
  const meant = hits.hits.filter((hit) => {
    const fault = faultOf(hit, hits, heard, profile);
    if (fault !== null) faults.push(fault);
    return fault === null;
  });
  const theme = item.kind === 'commitment' ? item.values.theme : null;
  const inField = isLed || (theme !== null && profile.audience.themes.includes(theme));
  if (meant.some((hit) => isTelling(hit) || (inField && hit.part !== 'place')))
    return { sound: meant, faults };
  for (const { part, quote: at } of meant)
    faults.push(
      part === 'place'
        ? { kind: 'only a place', says: `“${at.quote}” is only a place: nothing of the sector`, weighs: true }
        : { kind: 'general word', says: `“${at.quote}” is said of every sector`, weighs: true },
    );
  return { sound: [], faults };
}

const isTelling = ({ part, generic }: Hit): boolean => part !== 'place' && !generic;

const triggerOf = ({ part, asked, quote }: Hit): Trigger => ({ part, asked, quote });

const unique = (all: readonly Objection[]): Objection[] => [
  ...new Map(all.map((one) => [one.says, one])).values(),
];

const rank = ({ part }: Trigger): number => PARTS.indexOf(part);

const byPart = (a: Trigger, b: Trigger): number => rank(a) - rank(b) || a.quote.start - b.quote.start;

type Ranked = { readonly match: Match; readonly item: Item };

const byWeight = ({ match: a, item: one }: Ranked, { match: b, item: other }: Ranked): number =>
  Number(a.standing === 'touches') - Number(b.standing === 'touches') ||
  rank(a.triggers[0]) - rank(b.triggers[0]) ||
  distinct(b) - distinct(a) ||
  a.against.length - b.against.length ||
  firmness(other) - firmness(one) ||
  a.passage.start - b.passage.start ||
  (a.item < b.item ? -1 : 1);

const distinct = ({ triggers }: Match): number => new Set(triggers.map(({ asked }) => asked)).size;

const firmness = (item: Item): number =>
  item.kind === 'commitment' ? FIRMNESS.indexOf(item.values.firmness) : -1;
