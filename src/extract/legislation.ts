import {
  aboutReports,
  comesIntoForce,
  endsItself,
  lawRules,
  ofTheLaw,
  reported,
  reporting,
  reviewing,
} from '../languages/en/law.ts';
import type { Commitment, Named, Obligation } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { quote, type Span } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { commitmentId } from './commitments/identity.ts';
import { subjectsOf, themeOf } from './commitments/theme.ts';
import { actorsOf } from './legislation/actors.ts';
import { actsIn } from './legislation/reading.ts';
import type { Act } from './legislation/standing.ts';
import { resolved, termsOf } from './legislation/terms.ts';
import { cadenceOf, deadlineOf } from './legislation/times.ts';
import { unitsOf } from './legislation/units.ts';
import { bare } from './legislation/wording.ts';
import { type MentionIndex, mentionsIn } from './mentions.ts';

/** What a law lays down: its duties, powers and prohibitions, what it has reviewed and reported, its beginning and its end. */
export function lawIn(segmented: Segmented, recognised: Recognised): Commitment[] {
  const { document } = segmented;
  if (!document.language.startsWith('en')) return [];
  const known: Known = {
    dates: mentionsIn(recognised.mentions, ['date', 'period']),
    recurrences: mentionsIn(recognised.mentions, ['recurrence']),
    instruments: mentionsIn(recognised.mentions, ['instrument']),
    names: mentionsIn(recognised.mentions, ['party', 'body', 'person']),
    subjects: subjectsOf(segmented),
    terms: termsOf(document.text),
    provision: provisionsAt(document.places),
  };
  const running = new Map<string, number>();
  return unitsOf(segmented).flatMap((unit) => {
    let before: readonly Named[] = [];
    return actsIn(document.text, unit)
      .filter((act) => isOfLaw(document.text, act))
      .map((act) => {
        const commitment = commitmentOf(document, act, known, before);
        if (commitment.actors.length > 0) before = commitment.actors;
        return {
          id: commitmentId(document.id, commitment.action.quote, commitment.actors, running),
          ...commitment,
        };
      });
  });
}

interface Known {
  readonly dates: MentionIndex;
  readonly recurrences: MentionIndex;
  readonly instruments: MentionIndex;
  readonly names: MentionIndex;
  readonly subjects: ReturnType<typeof subjectsOf>;
  readonly terms: ReadonlyMap<string, string>;
  readonly provision: (offset: number) => string | undefined;
}

function commitmentOf(
  document: Document,
  act: Act,
  known: Known,
  before: readonly Named[],
): Omit<Commitment, 'id'> {
  const { text } = document;
  const obligation = obligationOf(text, act);
  const rule = lawRules[obligation].id;
  const governing = quote(document, act.governor);
  const deadline = deadlineOf(document, act.around, act.limits, obligation, known.dates);
  const provision = known.provision(act.place ?? act.verb);
  const from = act.words.tokens.findIndex(({ start }) => start >= act.verb);
  const to = act.words.tokens.findIndex(({ start }) => start >= act.action.end);
  return {
    sentence: quote(document, act.evidence),
    action: quote(document, untimed(text, act, deadline, obligation)),
    actors: resolved(
      obligation === 'commencement'
        ? appointed(text, act, known.names)
        : actorsOf(text, act, known.names, before),
      known.terms,
    ),
    firmness: 'obliged',
    firmnessEvidence: governing,
    governedBy: [{ ...governing, rule }],
    novelty: /^(?:continue\b|maintain\b|keep\b)/i.test(text.slice(act.verb, act.action.end))
      ? 'continuing'
      : 'new',
    deadline,
    cadence: cadenceOf(document, act.around, known.recurrences),
    instruments: instrumentsOf(document.title, act.action, known.instruments),
    conditions: act.limits.map((span) => quote(document, span)),
    theme: themeOf(
      act.words.tokens,
      Math.max(from, 0),
      to < 0 ? act.words.tokens.length : to,
      act.sentence,
      known.subjects,
    ),
    attribution: null,
    rule,
    obligation,
    ...(provision !== undefined && { provision }),
  };
}

/** Without the time that closes it; where the law itself begins or ends the time is what is said. */
function untimed(text: string, { action, verb }: Act, deadline: Span | null, obligation: Obligation): Span {
  const closes = deadline !== null && deadline.end >= action.end - 1 && deadline.start > verb + 4;
  if (!closes || obligation === 'commencement' || obligation === 'sunset') return action;
  return bare(text, { start: action.start, end: deadline.start });
}

/** What the verb makes of it: a duty to look again is a review, a duty to lay a paper a report. */
function obligationOf(text: string, { governor, verb, action, words, subject }: Act): Obligation {
  const said = text.slice(verb, Math.max(action.end, verb + 1));
  const whole = text.slice(verb, Math.max(action.end, words.tokens.at(-1)!.end));
  if (governor.sense === 'commencement' || governor.sense === 'sunset') return governor.sense;
  if (governor.sense !== 'prohibition' && comesIntoForce.test(whole)) return 'commencement';
  if (governor.sense !== 'prohibition' && endsItself.test(whole)) return 'sunset';
  if (governor.sense !== 'duty') return governor.sense;
  if (reviewing.test(said)) return 'review';
  return reporting.test(said) || isReported(text, subject, said) ? 'report' : 'duty';
}

/** "The report shall be submitted": told of the report. */
const isReported = (text: string, subject: Act['subject'], said: string): boolean =>
  subject !== null && reported.test(said) && aboutReports.test(text.slice(subject.start, subject.end));

/** Whether what begins or ends by itself is the law or a part of it. */
const isOfLaw = (text: string, act: Act): boolean => {
  const obligation = obligationOf(text, act);
  if (obligation !== 'commencement' && obligation !== 'sunset') return true;
  return (
    act.subject === null ||
    ofTheLaw.test(
      text
        .slice(act.subject.start, act.subject.start + 200)
        .split(/\s(?:of|in|under|adopted|made|mentioned|referred|specified)\s/)[0]!,
    )
  );
};

/** "on such day as the Minister may by regulations appoint": who appoints it. */
function appointed(text: string, { action }: Act, names: MentionIndex): Named[] {
  const said = text.slice(action.start, action.end);
  const found = /\bas\s+(?:the\s+)?(\p{Lu}[^.;,]{2,60}?)\s+may\s+(?:by|appoint)/u.exec(said);
  if (!found) return [];
  const start = action.start + found.index + found[0].indexOf(found[1]!);
  const name = names.within({ start, end: start + found[1]!.length })[0];
  return [
    name
      ? { name: name.value ?? name.quote, id: name.id }
      : { name: found[1]!.replace(/\s+/g, ' '), id: null },
  ];
}

/** The laws that it names, this one left out. */
function instrumentsOf(title: string, action: Span, instruments: MentionIndex): Named[] {
  const found: Named[] = [];
  for (const { value, quote: words, id } of instruments.within(action)) {
    const name = value ?? words;
    const own = title !== '' && name.startsWith(title);
    if (!own && !found.some((one) => one.name === name)) found.push({ name, id });
  }
  return found;
}

/** The publisher's identifier of the provision in which a place of the text stands; places are asked for in any order. */
function provisionsAt(places: readonly Place[]): (offset: number) => string | undefined {
  return (offset) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const place = places[low];
    return place && place.start <= offset ? place.provision : undefined;
  };
}
