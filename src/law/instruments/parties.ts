import type { Analysis, Mention } from '../../model/analysis.ts';
import { quote, type Span } from '../../model/span.ts';
import { blocksOf } from '../../readers/blocks.ts';
import { namesIn } from '../../recognise/names.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { segment } from '../../segment/segment.ts';
import { within } from './anchors.ts';
import type { InstrumentKind, PartyFact, Source } from './record.ts';

/** An opening is no longer: title, preamble, who met. */
const OPENING = 1_500;
const RULE = 'en/names/party';

/** Between whom a document's own instrument is, by its title, else by the first sentence that names two. */
export function partiesOf(analysis: Analysis, kind: InstrumentKind): readonly PartyFact[] {
  if (!BETWEEN.has(kind)) return [];
  const { document } = analysis;
  const at = document.title === '' ? -1 : document.text.indexOf(document.title);
  const title = at < 0 ? null : { start: at, end: at + document.title.length };
  const titled = partiesIn(analysis, document.title, title);
  return titled.length > 1 ? titled : opening(analysis, titled);
}

/** Laws are made by one, whoever they are about. */
const BETWEEN: ReadonlySet<InstrumentKind> = new Set([
  'treaty',
  'protocol',
  'exchange of notes',
  'agreement',
  'memorandum',
  'political agreement',
  'joint statement',
  'readout',
]);

/** Between whom an instrument is that is only named, by the words of its title. */
export function partiesNamed(analysis: Analysis, named: Mention, kind: InstrumentKind): readonly PartyFact[] {
  if (!BETWEEN.has(kind)) return [];
  const found = partiesIn(analysis, named.value!, named);
  return found.length < 2 ? [] : found;
}

/** The parties that a title names; `at` is where its words stand in the text. */
function partiesIn({ document }: Analysis, title: string, at: Span | null): readonly PartyFact[] {
  const alone = { ...document, text: title, title: '', blocks: blocksOf(title), places: [] };
  const found = namesIn(segment(alone)).mentions;
  const source: Source =
    at === null ? { from: 'publisher', document: document.id, field: 'title' } : said({ document }, at);
  return once(found.flatMap((one) => partyOf(one, source)));
}

/** "The Government of A and the Government of B". */
function opening(analysis: Analysis, titled: readonly PartyFact[]): readonly PartyFact[] {
  const { text } = analysis.document;
  const named = analysis.mentions.filter(({ type, value }) => type === 'party' && value !== null);
  const first = within(named, { start: 0, end: Math.min(text.length, OPENING) });
  for (const one of first) {
    const together = within(first, sentenceSpan(text, one));
    if (new Set(together.map(({ value }) => value)).size > 1)
      return once([...titled, ...together.flatMap((party) => partyOf(party, said(analysis, party)))]);
  }
  return titled;
}

const partyOf = ({ type, value, id }: Mention, source: Source): readonly PartyFact[] =>
  type === 'party' && value !== null ? [{ name: value, id, source }] : [];

const said = ({ document }: Pick<Analysis, 'document'>, words: Span): Source => ({
  from: 'text',
  document: document.id,
  sentence: quote(document, sentenceSpan(document.text, words)),
  words: quote(document, words),
  rule: RULE,
});

const once = (parties: readonly PartyFact[]): readonly PartyFact[] =>
  [...new Map(parties.toReversed().map((one) => [one.name, one])).values()].toReversed();
