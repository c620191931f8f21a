import { selfNamed } from '../../languages/en/records.ts';
import type { Analysis, Mention } from '../../model/analysis.ts';
import { firstFrom, type Span } from '../../model/span.ts';

/** Words that stand for an instrument: a mention, or "this Agreement", which is the document's own. */
export interface Anchor extends Span {
  /** Null of the document's own. */
  readonly mention: Mention | null;
}

/** What of an analysis the facts about its instruments are read from, each kind in the order of the text. */
export interface Ground {
  readonly analysis: Analysis;
  readonly anchors: readonly Anchor[];
  readonly dates: readonly Mention[];
}

export function groundOf(analysis: Analysis): Ground {
  const { mentions, document } = analysis;
  const named = mentions
    .filter(({ type, value }) => type === 'instrument' && value !== null)
    .map(
      (mention): Anchor => ({
        start: mention.start,
        end: mention.end,
        mention: isItself(mention, analysis) ? null : mention,
      }),
    );
  const own = isOwn(analysis) ? selvesIn(document.text) : [];
  const all = [...named, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    analysis,
    // "This Agreement" may be a mention, too: it is the document's own then.
    anchors: all.filter(
      (one) => one.mention === null || !own.some((self) => self.start < one.end && one.start < self.end),
    ),
    dates: mentions.filter(({ type, value }) => (type === 'date' || type === 'period') && value !== null),
  };
}

/** Whether a law cites itself: "clause 27" of the Bill that has it. */
function isItself({ id }: Mention, { document, legislation }: Analysis): boolean {
  if (id === null) return false;
  return [document.id, legislation?.uri, legislation?.celex].some(
    (own) => own != null && (id === own || id.startsWith(`${own}#`) || id.startsWith(`${own}/`)),
  );
}

/** Whether "this Agreement" in a text is the text itself. */
const isOwn = ({ document }: Analysis): boolean =>
  ['legislation', 'agreement', 'memorandum', 'joint statement'].includes(document.genre);

const selvesIn = (text: string): Anchor[] =>
  [...text.matchAll(selfNamed)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    mention: null,
  }));

/** Those of `spans` that lie in a stretch. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.start < end; i++)
    if (spans[i]!.end <= end) found.push(spans[i]!);
  return found;
}

/**
 * What stands before a verb as its subject: the last instrument, with those that it is listed with. What those are
 * "amended by" is none of it.
 */
export function subjectsBefore({ anchors, analysis }: Ground, sentence: Span, verb: Span): readonly Anchor[] {
  const { text } = analysis.document;
  const aside = text.slice(sentence.start, verb.start).search(AMENDED_BY);
  const until = aside < 0 ? verb.start : sentence.start + aside;
  const before = within(anchors, { start: sentence.start, end: until }).filter(
    ({ end }) => !closes(text.slice(end, until)),
  );
  let first = before.length - 1;
  while (first > 0 && LISTED_WITH.test(text.slice(before[first - 1]!.end, before[first]!.start))) first--;
  return before.slice(Math.max(0, first));
}

/** "Section 132 (application of the Companies Act) is amended": what stands in brackets is spoken of, and not amended. */
function closes(gap: string): boolean {
  let open = 0;
  for (const sign of gap) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) return true;
  }
  return false;
}

const AMENDED_BY = /,?\s+(?:\()?as\s+(?:last\s+)?(?:amended|inserted|substituted|read\s+with)\b/i;
const LISTED_WITH =
  /^\s*(?:,|and|,\s*and)\s*(?:the\s+)?(?:(?:Council|Commission|Regulations?|Directives?|Decisions?)\s+){0,2}$/;
