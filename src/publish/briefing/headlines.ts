import { addDays, lastDay } from '../../model/edtf.ts';
import type { EntryOf } from '../../register/register.ts';
import { bindingWord } from '../words.ts';
import { datedSentence, isLive } from './ahead.ts';
import { byKind, type Change, changeSentence } from './changes.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { amountOf, figureSentence, groupsOf, isMoney, largestOf } from './figures.ts';
import { leadOf } from './frame.ts';
import type { Seen, Wanted } from './known.ts';
import type { Sentence } from './say.ts';
import { isNew, isNewChange, isNewEntry, type Told } from './since.ts';
import { byPlace, compare, dayOf } from './themes.ts';
import { type Undertaking, undertakingSentence } from './undertaking.ts';
import { unsaidSentence } from './unsaid.ts';

/** One candidate, under the name of what it is about: nothing comes twice. */
interface Candidate {
  readonly about: string;
  readonly sentence: () => Sentence;
}

/** What an editor would choose by, said once. A rule offers candidates, best first; so many of them are taken. */
export interface HeadlineRule {
  readonly id: string;
  readonly because: string;
  readonly most: number;
  /** Only where the others leave room. */
  readonly fills?: true;
  readonly offer: (told: Offered) => readonly Candidate[];
}

export interface Offered extends Told {
  readonly figures: readonly EntryOf<'figure'>[];
  readonly known: Seen;
  readonly wanted: Wanted;
}

const MOST = 8;

/** Looked back so far for what changed, where no briefing before says from when on. */
const RECENT_DAYS = 180;

/** In the order in which they are shown; those that only fill choose last. */
export const HEADLINE_RULES: readonly HeadlineRule[] = [
  {
    id: 'changed',
    because:
      'What alters what was to be expected comes first, one of each kind and then more: given up, done, put off, less firm, firmer; the newest of each first; since the briefing before, else of the last half year.',
    most: 4,
    offer: ({ changes, known, wanted }) =>
      oneOfEach(
        changes
          .filter((one) => isRecent(one, wanted) && one.relation !== 'progresses')
          .toSorted((a, b) => byKind(a, b) || Number(isPutOff(b)) - Number(isPutOff(a))),
      ).map((one) => ({ about: one.thread, sentence: () => changeSentence(one, known) })),
  },
  {
    id: 'passed',
    because: 'A firm date that has passed without a report found asks for a question: the last to pass.',
    most: 1,
    offer: ({ undertakings, known }) =>
      undertakings
        .filter((one) => isLive(one) && one.standing.state === 'overdue' && isFirm(one))
        .toSorted((a, b) => byOwner(a, b) || compare(dayOf(b), dayOf(a)) || byPlace(a, b))
        .map((one) => offered(one, () => undertakingSentence(one, known))),
  },
  {
    id: 'firm and dated',
    because:
      'A promise with a date is what can be acted on: obliged or committed, in the time looked at; new before continuing, and the next day first.',
    most: 2,
    offer: ({ undertakings, known, wanted }) =>
      ahead(undertakings, wanted)
        .filter((one) => isFirm(one) && dayOf(one) <= wanted.until)
        .map((one) => offered(one, () => datedSentence(one, known))),
  },
  {
    id: 'other dates',
    because: 'Where room is left: firm dates farther away, then what is only intended by a date.',
    most: 2,
    fills: true,
    offer: ({ undertakings, known, wanted }) =>
      ahead(undertakings, wanted)
        .toSorted((a, b) => Number(isFirm(b)) - Number(isFirm(a)))
        .map((one) => offered(one, () => datedSentence(one, known))),
  },
  {
    id: 'money',
    because:
      'Money that somebody undertook to pay, the largest amount named; where nobody undertook any, the largest amount that is told.',
    most: 1,
    offer: (told) => [...promised(told), ...largest(told)],
  },
  {
    id: 'not said',
    because: 'What the newest document leaves open is where the next question is.',
    most: 1,
    offer: ({ open, known, wanted }) =>
      open
        .filter(({ entry }) => entry.kind === 'silence')
        .filter(({ entry }) => wanted.since === null || isNewEntry(entry, wanted.since))
        .toSorted((a, b) => compare(b.entry.head.published ?? '', a.entry.head.published ?? ''))
        .map(({ entry }) => ({ about: entry.id, sentence: () => unsaidSentence(entry, known) })),
  },
  {
    id: 'new and firm',
    because:
      'Where room is left: what is promised without a date, new before continuing, by the newest document first.',
    most: MOST,
    fills: true,
    offer: ({ undertakings, known, wanted }) =>
      undertakings
        .filter((one) => isLive(one) && isFirm(one))
        .filter((one) => one.standing.state !== 'overdue')
        .filter((one) => wanted.since === null || isNew(one, wanted.since))
        .toSorted(
          (a, b) =>
            byOwner(a, b) || compare(b.now.head.published ?? '', a.now.head.published ?? '') || byPlace(a, b),
        )
        .map((one) => offered(one, () => undertakingSentence(one, known))),
  },
];

/** The headline facts, at most eight, each chosen by a rule; and which rules chose. */
export function headlinesPart(told: Offered): { part: DraftPart; rules: readonly string[] } {
  const chosen = new Map<string, { readonly rule: HeadlineRule; readonly sentence: Sentence }>();
  const first = HEADLINE_RULES.filter(({ fills }) => !fills);
  const then = HEADLINE_RULES.filter(({ fills }) => fills);
  for (const rule of [...first, ...then]) {
    let taken = 0;
    for (const { about, sentence } of rule.offer(told)) {
      if (taken === rule.most || chosen.size === MOST) break;
      if (chosen.has(about)) continue;
      chosen.set(about, { rule, sentence: sentence() });
      taken++;
    }
  }
  const shown = HEADLINE_RULES.map((rule) => ({
    rule,
    sentences: [...chosen.values()].filter((one) => one.rule === rule).map(({ sentence }) => sentence),
  })).filter(({ sentences }) => sentences.length > 0);
  return {
    part: draftPart(
      'Headlines',
      shown.flatMap(({ sentences }) => sentences),
    ),
    rules: shown.map(({ rule, sentences }) => `${rule.id} (${sentences.length}): ${rule.because}`),
  };
}

const offered = ({ standing }: Undertaking, sentence: () => Sentence): Candidate => ({
  about: standing.thread.id,
  sentence,
});

/** The first of each kind, then the second of each. */
function oneOfEach(changes: readonly Change[]): readonly Change[] {
  const seen = new Map<Change['relation'], number>();
  const placed = changes.map((one) => {
    const nth = seen.get(one.relation) ?? 0;
    seen.set(one.relation, nth + 1);
    return { one, nth };
  });
  return placed.sort((a, b) => a.nth - b.nth).map(({ one }) => one);
}

/** To a later day, or to none. */
function isPutOff({ ties }: Change): boolean {
  const [, from, to] = ties[0].changes.flatMap((one) => /^deadline moved: (\S+) to (.*)$/.exec(one) ?? []);
  return from !== undefined && (lastDay(from) ?? '') < (lastDay(to ?? '') ?? '9999');
}

const isRecent = (one: Change, { since, asOf }: Wanted): boolean =>
  since === null ? one.day >= (addDays(asOf, -RECENT_DAYS) ?? '') : isNewChange(one, since);

const isFirm = ({ now }: Undertaking): boolean => BINDING.has(bindingWord(now));

/** What a law allows is no undertaking to tell first. */
const BINDING = new Set(['obliged', 'committed', 'duty', 'prohibition', 'review', 'report']);

/** Said by those who are to do it, and not reported of them. */
const isOwn = ({ now }: Undertaking): boolean => now.said.attribution === null;

/** Their own words before reports of them; what says what is to be done; new before continuing. */
const byOwner = (a: Undertaking, b: Undertaking): number =>
  Number(isOwn(b)) - Number(isOwn(a)) ||
  Number(isDeed(b)) - Number(isDeed(a)) ||
  Number(b.now.values.novelty === 'new') - Number(a.now.values.novelty === 'new');

/** Something to do, and not only a noun for it. */
const isDeed = ({ now }: Undertaking): boolean => leadOf(now.said) !== null;

/** Dated, and not yet passed: their own words before reports of them, new before continuing, the next day first. */
const ahead = (all: readonly Undertaking[], { asOf, since }: Wanted): Undertaking[] =>
  all
    .filter((one) => isLive(one) && one.now.values.deadline !== null && one.standing.state !== 'recurring')
    .filter((one) => dayOf(one) >= asOf)
    .toSorted(
      (a, b) =>
        Number(isOwn(b)) - Number(isOwn(a)) ||
        (since === null ? 0 : Number(isNew(b, since)) - Number(isNew(a, since))) ||
        compare(a.now.values.novelty === 'new' ? '' : '1', b.now.values.novelty === 'new' ? '' : '1') ||
        compare(dayOf(a), dayOf(b)) ||
        byPlace(a, b),
    );

/** Undertakings in whose words money stands, the largest amount first. */
function promised({ figures, undertakings, known }: Offered): Candidate[] {
  const money = figures
    .filter(({ said }) => isMoney(said.unit))
    .toSorted((a, b) => amountOf(b) - amountOf(a));
  const editions = new Set(money.map(({ edition }) => edition));
  const live = new Map<string, Undertaking[]>();
  for (const one of undertakings) {
    if (!editions.has(one.now.edition) || !isLive(one) || one.now.values.firmness === 'affirmed') continue;
    live.set(one.now.edition, live.get(one.now.edition) ?? []);
    live.get(one.now.edition)!.push(one);
  }
  return money.flatMap((figure) => {
    const all = (live.get(figure.edition) ?? []).filter(({ now }) =>
      holdsFigure(now.said.action, figure.said),
    );
    const [one] = all.toSorted(byOwner);
    return one === undefined ? [] : [offered(one, () => undertakingSentence(one, known))];
  });
}

const holdsFigure = (
  action: { start: number; end: number },
  { start, end }: { start: number; end: number },
) => action.start <= start && end <= action.end;

const largest = ({ figures, known }: Offered): Candidate[] =>
  groupsOf(
    figures.filter(({ said }) => isMoney(said.unit)),
    known,
  )
    .sort((a, b) => largestOf(b) - largestOf(a))
    .map((group) => ({ about: group.amounts[0][0].id, sentence: () => figureSentence(group, known) }));
