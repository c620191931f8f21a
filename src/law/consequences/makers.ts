// Whose an instrument is that is to come: between which parties, or of which legislature.
import type { Analysis, Mention, Named } from '../../model/analysis.ts';
import { firstFrom, overlaps, type Span } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import type { Coming } from './coming.ts';

export interface Makers {
  readonly named: readonly Named[];
  /** What told them: the words about the instrument, the parties of the whole text, its publisher; null where nothing did. */
  readonly by: 'its words' | 'the text' | 'the publisher' | null;
}

const AGREED: ReadonlySet<Coming['form']> = new Set(['treaty', 'agreement', 'memorandum']);

/** The States, or the Union, whose instrument it is. */
export function makersOf(analysis: Analysis, coming: Coming): Makers {
  if (coming.form === 'EU act') return { named: [EU], by: 'its words' };
  const agreed = AGREED.has(coming.form);
  const least = agreed ? 2 : 1;
  const near = once(partiesNear(analysis, coming));
  const own = once([...actorsOf(analysis, coming), ...near]);
  if (own.length >= least) return { named: own, by: near.length >= least ? 'its words' : 'the text' };
  const text = partiesOfText(analysis);
  const all = once([...own, ...text]);
  if (agreed ? all.length > 1 : all.length === 1) return { named: all, by: 'the text' };
  const publisher = publisherOf(analysis);
  if (publisher !== null) return { named: once([publisher, ...own]), by: 'the publisher' };
  return { named: agreed ? all : [], by: all.length === 0 || !agreed ? null : 'the text' };
}

const EU: Named = { name: 'European Union', id: 'EU' };

const isState = ({ id }: Named): boolean => id !== null && /^(?:[A-Z]{2}|EU)$/.test(id);

/** Who undertakes it, as the commitments of the same words say. */
const actorsOf = ({ commitments }: Analysis, { said }: Coming): readonly Named[] =>
  commitments
    .filter(({ action, sentence }) =>
      said.some((one) => overlaps(action, one.words) && overlaps(sentence, one.sentence)),
    )
    .flatMap(({ actors }) => actors.filter(isState));

/** Whom the sentences name that speak of it: beside it, as subject, or behind "with" and "between". */
function partiesNear(analysis: Analysis, { said }: Coming): readonly Named[] {
  return said.flatMap(({ sentence, words }) =>
    statesIn(analysis, sentence)
      .filter((one) => isSubject(analysis, sentence, one, words) || isPartner(analysis, one, words))
      .map(named),
  );
}

/** It stands before what is said, and is not spoken of in passing ("in Ukraine", "of Russia"). */
const isSubject = ({ document }: Analysis, { start }: Span, one: Mention, words: Span): boolean =>
  one.end <= words.start &&
  !/\b(?:in|from|of|against|to|on|for|about|towards|into|via|by)\s+(?:the\s+)?(?:[\p{L}]+\s+(?:and|or)\s+)?$/iu.test(
    document.text.slice(Math.max(start, one.start - 30), one.start),
  );

/** "an agreement with Chile", "the UK-Norway treaty". */
const isPartner = ({ document }: Analysis, one: Mention, words: Span): boolean =>
  (one.start >= words.start && one.end <= words.end) ||
  (one.start >= words.end &&
    one.start - words.end < 90 &&
    /\b(?:with|between|by|and)\s+(?:the\s+)?(?:Government\s+of\s+(?:the\s+)?)?$/iu.test(
      document.text.slice(Math.max(words.end, one.start - 40), one.start),
    ));

/** Between whom the text itself is: by its title, else the first sentence that names two. */
export function partiesOfText(analysis: Analysis): readonly Named[] {
  const { text, title } = analysis.document;
  const at = title === '' ? -1 : text.indexOf(title);
  const titled = at < 0 ? [] : statesIn(analysis, { start: at, end: at + title.length }).map(named);
  if (once(titled).length > 1) return once(titled);
  const first = statesIn(analysis, { start: 0, end: Math.min(text.length, 1_500) });
  for (const one of first) {
    const together = statesIn(analysis, sentenceSpan(text, one)).map(named);
    if (once(together).length > 1) return once([...titled, ...together]);
  }
  return once([...titled, ...first.slice(0, 1).map(named)]);
}

function statesIn({ mentions }: Analysis, { start, end }: Span): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    const one = mentions[i]!;
    if (one.type === 'party' && one.value !== null && one.end <= end && isState(named(one))) found.push(one);
  }
  return found;
}

const named = ({ value, id }: Mention): Named => ({ name: value!, id });

/** Of a text that one government publishes; the first that fits. */
const PUBLISHERS: readonly (readonly [RegExp, Named])[] = [
  [
    /\bgov\.uk\b|parliament\.uk|\bHM (?:Government|Treasury|Revenue)|^\/government\/|\bNo\.? ?10\b|Downing Street|\bFCDO\b|Home Office|\bDepartment (?:for|of) (?:Education|Transport|Work|Health and Social Care|Business|Energy|Culture|Environment)/i,
    { name: 'United Kingdom', id: 'GB' },
  ],
  [/whitehouse\.gov|White House|state\.gov/i, { name: 'United States', id: 'US' }],
  [
    /\bgov\.au\b|pmtranscripts|Prime Minister of Australia|Australian Government/i,
    { name: 'Australia', id: 'AU' },
  ],
  [
    /europa\.eu|European (?:Commission|Council)|Council of the (?:European Union|EU)/i,
    { name: 'European Union', id: 'EU' },
  ],
  [/\bgc\.ca\b|canada\.ca|Government of Canada/i, { name: 'Canada', id: 'CA' }],
];

function publisherOf({ document, legislation }: Analysis): Named | null {
  const said = [document.publisher, document.id, document.uri, legislation?.uri].filter(Boolean).join(' ');
  const found = PUBLISHERS.find(([words]) => words.test(said))?.[1];
  if (found !== undefined) return found;
  return document.genre === 'written statement' ? { name: 'United Kingdom', id: 'GB' } : null;
}

const once = (all: readonly Named[]): readonly Named[] =>
  [...new Map(all.toReversed().map((one) => [one.id ?? one.name, one])).values()].toReversed();
