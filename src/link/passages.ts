import { lineOf, lower, spanOf, tagAt } from '../extract/commitments/line.ts';
import { actNouns } from '../languages/en/actions.ts';
import type { Commitment } from '../model/analysis.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import { measuresNamed, purposesOf } from './named.ts';
import { type Passage, passage } from './passage.ts';
import { mentionsWithin, type Reading, sentenceAt } from './reading.ts';
import { dayIn } from './reported.ts';
import { type Report, reportsIn } from './reports.ts';

/** What an earlier document undertook, told us to watch or left open: looked for once in each. */
export function earlierPassages(reading: Reading): readonly Passage[] {
  const made = earlier.get(reading) ?? saidOnce(saidEarlier(reading));
  earlier.set(reading, made);
  return made;
}

const earlier = new WeakMap<Reading, readonly Passage[]>();

/** What a later document undertakes and reports: looked for once in each. */
export function laterPassages(reading: Reading): readonly Passage[] {
  const made = later.get(reading) ?? saidOnce(saidLater(reading));
  later.set(reading, made);
  return made;
}

const later = new WeakMap<Reading, readonly Passage[]>();

/** Words that a text says again and again, of the same owners and for the same day, count where it says them first. */
function saidOnce(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ kind, quote: { quote }, commitment }) => {
    const owners = commitment?.actors.map(({ name }) => name).join();
    const key = [kind, quote, owners, commitment?.firmness, commitment?.deadline?.edtf].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

function saidEarlier(reading: Reading): Passage[] {
  const { silences, watchpoints, advisories } = reading.analysis;
  return [
    ...undertaken(reading),
    ...silences.map((one) => passage(reading, 'silence', one)),
    ...watchpoints.map((one) => passage(reading, 'watchpoint', one)),
    ...advisories.map((one) => passage(reading, 'advisory', one)),
  ].filter((one) => one !== null);
}

function saidLater(reading: Reading): Passage[] {
  const told = reportsIn(reading).filter(
    (report) =>
      !reading.analysis.silences.some((silence) => overlaps(silence, report)) &&
      (report.state !== 'dated' || dayIn(reading, report) !== null),
  );
  const promised = undertaken(reading).filter(
    ({ quote: one, commitment }) =>
      !told.some((report) => overlaps(report, one) && outdoes(report, commitment!)),
  );
  const reported = told
    .filter((report) => !promised.some((one) => overlaps(one.quote, report)))
    .flatMap((report) => [passage(reading, 'report', report, { report }), listAfter(reading, report)]);
  const figures = reading.analysis.figures
    .filter((figure) => !promised.some((one) => overlaps(one.quote, figure)))
    .map((figure) => passage(reading, 'figure', figure));
  return [...promised, ...[...reported, ...figures].filter((one) => one !== null)];
}

/** "Begin in 2027", "the freeze will begin in 2027": what begins stands before it. */
const bare =
  /(?:^|\b(?:will|shall|would|to)\s+)(?:begin|start|commence|open|launch|run|apply|go\s+live|take\s+(?:effect|place))(?:\s+\S+){0,4}$/iu;

/** "is sharing" and "is being built" report, though the words may be read as a promise that goes on; what is given up is no promise, nor what is put off
 * in words that leave its day open ("in May instead of March"). */
const outdoes = ({ state, rule, quote: words }: Report, { novelty, deadline, action }: Commitment): boolean =>
  (state === 'dated' && bare.test(action.quote)) ||
  state === 'given up' ||
  (state === 'moved' && !deadline?.edtf && /\binstead\s+of\b/iu.test(words)) ||
  (rule === 'en/links/is-doing' && novelty === 'continuing') ||
  /(?:^|\s)(?:is|are)\s+(?:\p{L}+\s+){0,2}being\s/iu.test(words);

function undertaken(reading: Reading): Passage[] {
  const all = reading.analysis.commitments.flatMap((commitment) => {
    const own = isFragment(reading, commitment.action)
      ? null
      : passage(reading, 'commitment', commitment.action, { commitment });
    return own ? [own, ...measuresNamed(reading, commitment), ...purposesOf(reading, commitment)] : [];
  });
  return all.filter(
    (one, i) =>
      !all.some((other, j) => j !== i && overlaps(one.quote, other.quote) && shorter(one, other, i > j)),
  );
}

/** Of two that overlap, the one that is no commitment goes, or the later. */
const shorter = (one: Passage, other: Passage, later: boolean): boolean =>
  one.commitment!.action === one.quote ? false : other.commitment!.action === other.quote || later;

/** A rest of a list without a verb or noun of doing is no undertaking to follow. */
function isFragment(reading: Reading, action: Span): boolean {
  const sentence = sentenceAt(reading, action.start);
  const line = sentence && lineOf(sentence);
  if (!line || mentionsWithin(reading, action).some(({ type }) => type === 'instrument')) return false;
  return !line.tokens.some(
    ({ start, end, lower }, i) =>
      start >= action.start && end <= action.end && (/^VB/.test(line.tags[i]!) || actNouns.has(lower)),
  );
}

/** "made strides on [priority areas: cyber, radar and sonar]": the list is a passage of its own. */
function listAfter(reading: Reading, report: Report): Passage | null {
  const line = lineOf(report.sentence);
  if (!line) return null;
  const colon = line.tokens.findIndex(({ start, lower }) => start >= report.end && lower === ':');
  if (colon < 0 || line.tokens[colon]!.start > report.end + 2) return null;
  let from = colon;
  while (from > line.own && /^(?:NN|JJ)/.test(tagAt(line, from - 1))) from--;
  if (from === colon) from++;
  let end = line.tokens.length;
  while (end > colon && /^[.;]$/.test(lower(line, end - 1))) end--;
  if (end <= colon + 1) return null;
  return passage(reading, 'report', quote(reading.document, spanOf(line, from, end)), { report });
}
