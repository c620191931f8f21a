// The questions that a reader asks at once of an instrument that is to come, answered from the text and stated rules.
import type { Analysis } from '../../model/analysis.ts';
import type { Citation } from '../../model/citation.ts';
import { type Quote, quote } from '../../model/span.ts';
import type { SittingCalendar } from '../clocks/calendar.ts';
import type { Clock } from '../clocks/count.ts';
import { CRAG_TREATY, FCDO, VCLT } from './agreements.ts';
import type { Coming } from './coming.ts';
import { type Authority, at, type ConsequenceRule } from './consequence.ts';
import type { ActDate } from './dated.ts';
import { earliestOf } from './earliest.ts';
import type { Makers } from './makers.ts';

/** In the order in which they are asked. */
export const QUESTIONS = ['what it is', 'parliament', 'earliest', 'law'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Answer {
  readonly question: Question;
  /** In plain words, the answer first. */
  readonly answer: string;
  /** Whether the text and the rules tell; false where only a rule with conditions can be stated. */
  readonly told: boolean;
  /** Of the earliest day: ISO 8601. */
  readonly day: string | null;
  readonly assumes: readonly string[];
  readonly authority: readonly Authority[];
  /** What of the text it rests on. */
  readonly words: readonly Quote[];
  /** The count by the calendar, where one was given. */
  readonly clock: Clock | null;
}

export interface Asked {
  readonly analysis: Analysis;
  readonly coming: Coming;
  readonly makers: Makers;
  readonly dates: readonly ActDate[];
  /** The rules that hold of it. */
  readonly rules: readonly ConsequenceRule[];
  /** What the text cites, and what for. */
  readonly citations: readonly Citation[];
  readonly calendar: SittingCalendar | null;
}

export const answersOf = (asked: Asked): readonly Answer[] => [
  whatItIs(asked),
  parliament(asked),
  earliestOf(asked),
  lawChanged(asked),
];

export const PLAIN = { told: true, day: null, assumes: [], authority: [], words: [], clock: null } as const;

/** Whether it is a treaty, or what else. */
function whatItIs({ analysis, coming, rules }: Asked): Answer {
  const { form } = coming;
  const binding = bindingWords(analysis, coming);
  const base = { ...PLAIN, question: 'what it is' as const };
  if (form !== 'agreement' && form !== 'memorandum' && form !== 'treaty')
    return { ...base, ...(isPrimary(coming) ? PRIMARY : LAWS[form]) };
  if (isWithin(rules))
    return {
      ...base,
      answer: 'No treaty: those whom the text names for it are governments of one State, or no States.',
      assumes: ['that those whom the sentence names are its parties'],
      authority: [VCLT],
    };
  if (binding?.denied)
    return {
      ...base,
      answer: 'No treaty: the text says that it does not bind.',
      authority: [VCLT, CRAG_TREATY],
      words: [binding.words],
    };
  if (binding !== null)
    return {
      ...base,
      answer: 'A treaty: the text says that it is to bind in law.',
      authority: [VCLT, CRAG_TREATY],
      words: [binding.words],
    };
  if (form === 'treaty')
    return {
      ...base,
      answer: `A treaty, by its name${nounOf(analysis, coming)}.`,
      assumes: ['that it is what it is called'],
      authority: [VCLT, CRAG_TREATY],
    };
  if (form === 'memorandum')
    return {
      ...base,
      answer:
        'No treaty, as a rule: a memorandum is mostly worded so as not to bind. The text does not say whether this one binds.',
      told: false,
      authority: [FCDO, CRAG_TREATY],
    };
  return {
    ...base,
    answer: `Cannot tell from the text whether it is a treaty: it is one if it is to bind in international law, whatever it is called${nounOf(analysis, coming)}.`,
    told: false,
    authority: [VCLT, CRAG_TREATY],
  };
}

const isWithin = (rules: Asked['rules']): boolean =>
  rules.some(({ of }) => of.kind === 'coming' && of.within);

const LAWS = {
  Bill: { answer: 'A Bill: no treaty, and no law before it has assent.' },
  legislation: {
    answer:
      'Legislation. Cannot tell from the text whether it is to be a Bill or an instrument under an Act.',
    told: false,
  },
  'statutory instrument': { answer: 'Secondary legislation: an instrument made under an Act.' },
  'EU act': { answer: 'A legal act of the European Union, not a treaty.' },
} as const;

const PRIMARY = { answer: 'Primary legislation: a Bill, and no law before it has assent.' };

const isPrimary = ({ form, said }: Coming): boolean =>
  form === 'legislation' && said.some(({ words }) => /\bprimary\s+legislation\b/i.test(words.quote));

/** The noun that the text has for it, as it stands there. */
function nounOf({ document }: Analysis, { said }: Coming): string {
  const { head } = said[0];
  const noun = /\p{L}+$/u.exec(document.text.slice(head.start, head.end))?.[0];
  return noun === undefined ? '' : ` (“${noun}”)`;
}

/** Where the text says of it that it binds, or that it does not. */
function bindingWords({ document }: Analysis, { said }: Coming): { denied: boolean; words: Quote } | null {
  for (const { sentence } of said) {
    const found = /\b(not\s+(?:be\s+)?|non-?)?legally[\s-]binding\b/iu.exec(sentence.quote);
    if (found === null) continue;
    const start = sentence.start + found.index;
    return {
      denied: found[1] !== undefined,
      words: quote(document, { start, end: start + found[0].length }),
    };
  }
  return null;
}

/** Which parliaments see it, by which procedure. */
function parliament({ coming, makers, rules }: Asked): Answer {
  const base = { ...PLAIN, question: 'parliament' as const, assumes: makerWords(coming, makers) };
  const found = rules.filter(({ of }) => of.kind === 'coming' && of.answers === 'parliament');
  if (coming.form === 'memorandum')
    return {
      ...base,
      answer:
        'No, as long as it does not bind: it is laid nowhere as a treaty and no parliament approves it.',
      authority: [CRAG_TREATY, FCDO],
    };
  if (isWithin(rules))
    return { ...base, answer: 'No: it is no treaty, and no parliament approves it as one.' };
  const known = found.filter(({ of }) => of.kind === 'coming' && of.parties!.length > 0);
  const others = makers.named.filter(
    ({ id }) => !known.some(({ of }) => of.kind === 'coming' && of.parties!.includes(id!)),
  );
  const rest =
    others.length === 0 || known.length === 0
      ? ''
      : ` No rule is stated here for ${others.map(({ name }) => name).join(', ')}.`;
  const condition = coming.form === 'agreement' && known.length > 0 ? 'If it is a treaty: ' : '';
  return {
    ...base,
    answer:
      known.length === 0
        ? noParliament(coming, makers)
        : `${condition}${known.map(({ title }) => (condition === '' ? title : title.replace(/^The /, 'the '))).join('; ')}.${rest}`,
    told: known.length > 0,
    authority: found.flatMap(({ authority }) => authority),
  };
}

function noParliament({ form }: Coming, { named }: Makers): string {
  if (form === 'EU act')
    return 'The European Parliament decides with the Council in the ordinary procedure; in others it consents, is consulted or is only told.';
  const names = named.map(({ name }) => name).join(', ');
  return names === ''
    ? `Cannot tell from the text: it does not say ${form === 'treaty' || form === 'agreement' ? 'who the parties are to be' : 'in which parliament'}.`
    : `Cannot tell: no rule is stated here for ${names}.`;
}

/** What was taken to be so of who makes it. */
function makerWords({ form }: Coming, { named, by }: Makers): readonly string[] {
  const names = named.map(({ name }) => name).join(', ');
  if (by === null || by === 'its words' || names === '') return [];
  const whose = form === 'treaty' || form === 'agreement' || form === 'memorandum';
  return [
    by === 'the text'
      ? `that ${whose ? 'its parties are those of the text' : 'it is made by whom the text is about'}: ${names}`
      : `that ${names} ${whose ? 'is to be a party' : 'makes it'}, since it publishes the text`,
  ];
}

const NO_LAW_BY_ITSELF = [
  at('JH Rayner (Mincing Lane) Ltd v Department of Trade and Industry [1990] 2 AC 418'),
  at('R (Miller) v Secretary of State for Exiting the European Union [2017] UKSC 5, [55] to [57]'),
];

/** What law it changes, as far as the text names it. */
function lawChanged({ analysis, coming, makers, citations }: Asked): Answer {
  const base = { ...PLAIN, question: 'law' as const };
  const agreed = coming.form === 'treaty' || coming.form === 'agreement' || coming.form === 'memorandum';
  const named = citations.filter(
    ({ start, context, instrument }) =>
      (context === 'amended' || context === 'revoked') &&
      instrument.name !== coming.name &&
      coming.said.some(({ sentence }) => sentence.start <= start && start < sentence.end),
  );
  const amended = coming.said.find(({ act }) => act === 'amend');
  const ofUk = makers.named.some(({ id }) => id === 'GB');
  const rule = !agreed
    ? ''
    : ofUk || makers.named.length === 0
      ? ' A treaty changes no law within the United Kingdom by itself: where law has to change, an Act or an instrument under one does that.'
      : ' Whether a treaty changes law at home by itself is for the constitution of each party.';
  if (named.length > 0)
    return {
      ...base,
      answer: `By the text: ${[...new Set(named.map(({ instrument }) => instrument.name))].join('; ')}.${rule}`,
      words: named.map((one) => quote(analysis.document, one)),
    };
  const answer =
    amended === undefined
      ? `Cannot tell from the text: it names no law that it is to change.${rule}`
      : `It is to change ${coming.name} itself; the text names no other law.${rule}`;
  const words = amended === undefined ? [] : [amended.words];
  return {
    ...base,
    answer,
    told: amended !== undefined,
    authority: agreed && ofUk ? NO_LAW_BY_ITSELF : [],
    words,
  };
}
