import { changeRules, madeInRule } from '../../languages/en/recordChanges.ts';
import type { Mention } from '../../model/analysis.ts';
import { quote, type Span } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { provisionsOf } from '../../segment/provisions.ts';
import { type Anchor, type Ground, subjectsBefore, within } from './anchors.ts';
import type { ChangeFact, Source } from './record.ts';

/** That one instrument changes another, as the text says; null is the document's own. */
export interface Changed {
  readonly by: Mention | null;
  readonly what: Mention;
  readonly how: ChangeFact['how'];
  readonly source: Source;
}

/** Everything that a document says instruments do to one another, in the order of the text. */
export function changesTold(ground: Ground): readonly Changed[] {
  const { document, places } = ground.analysis;
  const provisions = document.genre === 'legislation' && places.length > 0 ? provisionsOf({ places }) : null;
  const found: { readonly at: number; readonly changed: Changed }[] = [];
  const add = (at: number, changed: readonly Changed[]) => {
    if (provisions?.at(at)?.quoted) return;
    for (const one of changed) found.push({ at, changed: one });
  };
  for (const rule of changeRules)
    for (const [pattern, read] of [
      [rule.suffers, suffered],
      [rule.does, done],
    ] as const)
      for (const { index, 0: words } of pattern === undefined ? [] : document.text.matchAll(pattern))
        if (near(ground, index)) {
          const verb = { start: index, end: index + words.length };
          add(index, read(ground, verb, rule));
        }
  for (const one of madeIn(ground)) add(one.what.start, [one]);
  return found.toSorted((a, b) => a.at - b.at).map(({ changed }) => changed);
}

const near = ({ anchors }: Ground, at: number): boolean =>
  within(anchors, { start: at - 300, end: at + 300 }).length > 0;

interface Rule {
  readonly id: string;
  readonly how: ChangeFact['how'];
}

/** "The Act was repealed by the Order": the last thing before it, and what stands behind "by". */
function suffered(ground: Ground, verb: Span, { id, how }: Rule): readonly Changed[] {
  const { document } = ground.analysis;
  const sentence = sentenceSpan(document.text, verb);
  const before = subjectsBefore(ground, sentence, verb);
  const last = before.at(-1);
  const gap = last === undefined ? '' : document.text.slice(last.end, verb.start);
  if (last === undefined || /[;:]|\bthat\b/.test(gap)) return [];
  const agent = within(ground.anchors, { start: verb.end, end: sentence.end })[0];
  const led = agent !== undefined && AGENT.test(document.text.slice(verb.end, agent.start));
  // Without "by" it is the document itself that does it; a text that is no law only tells.
  if (!led && document.genre !== 'legislation') return [];
  const source = said(ground, sentence, { start: verb.start, end: led ? agent.end : verb.end }, id);
  const plural = /^(?:are|were)\b/i.test(document.text.slice(verb.start, verb.end));
  return (plural ? before : [last]).flatMap(({ mention: what }) =>
    what === null ? [] : [{ by: led ? agent.mention : null, what, how, source }],
  );
}

const AGENT = /^\s*(?:\S+\s+){0,3}?by\s+(?:the\s+|\S+\s+of\s+(?:the\s+)?)?$|^\s+(?:the\s+)?$/i;

/** "Regulation B, replacing Directive A and repealing C": what stands before it does it to what stands behind. */
function done(ground: Ground, verb: Span, { id, how }: Rule): readonly Changed[] {
  const { document } = ground.analysis;
  const sentence = sentenceSpan(document.text, verb);
  const behind = listed(ground, sentence, verb.end);
  if (behind.length === 0) return [];
  const before = within(ground.anchors, { start: sentence.start, end: verb.start }).at(-1);
  const inTitle = document.genre === 'legislation' && isTitle(ground, verb);
  if (before === undefined && !inTitle) return [];
  const by = inTitle ? null : before!.mention;
  if (!inTitle && !isSubject(document.text.slice(before!.end, verb.start))) return [];
  return behind.map((what) => ({
    by,
    what,
    how,
    source: said(ground, sentence, { start: verb.start, end: Math.max(verb.end, what.end) }, id),
  }));
}

/** Adverbs, auxiliaries and a relative clause's "which", between a subject and its verb. */
const isSubject = (gap: string): boolean =>
  gap.length < 90 && !/[.;:]|\b(?:on|under|in|and\s+the|to\s+the|of)\b/i.test(gap.replace(/\([^)]*\)/g, ''));

/** Whether the words stand in the document's own title. */
function isTitle({ analysis }: Ground, verb: Span): boolean {
  const { title, text } = analysis.document;
  return (
    verb.start < title.length + 200 && plain(title).includes(plain(text.slice(verb.start, verb.end + 24)))
  );
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The instruments that follow, one after the other: "Directives A, B and C". */
function listed({ anchors, analysis }: Ground, sentence: Span, from: number): Mention[] {
  const found: Mention[] = [];
  let at = from;
  for (const { mention, start, end } of within(anchors, { start: from, end: sentence.end })) {
    const gap = analysis.document.text.slice(at, start);
    if (mention === null || !(found.length === 0 ? FIRST : NEXT).test(gap)) break;
    found.push(mention);
    at = end;
  }
  return found;
}

const FIRST =
  /^[\s“"‘']*(?:the|its|their|both|that)?\s*(?:(?!by\b|under\b|in\b|with\b|from\b|for\b|to\b|of\b|on\b)\p{L}+\s+)?(?:\([A-Z, ]+\)\s*)?(?:No\s*)?$/iu;
const NEXT =
  /^(?:\s*\([^)]{0,120}\))?\s*(?:,|and|,\s*and|,?\s+as well as)?\s*(?:the\s+)?(?:(?:Council|Commission|Regulations?|Directives?|Decisions?)\s+){0,2}(?:of the European Parliament and of the Council\s*)?(?:,|and)?\s*(?:the\s+)?(?:\([A-Z, ]+\)\s*)?(?:No\s*)?$/iu;

/** "In regulation 3 of the Fares Regulations 2011, omit …", outside what is quoted. */
function madeIn(ground: Ground): readonly Changed[] {
  const { document } = ground.analysis;
  if (document.genre !== 'legislation') return [];
  return [...document.text.matchAll(madeInRule.match)].flatMap(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length };
    const open = words.search(/[“‘"]/);
    const until = open < 0 ? span.end : index + open;
    const what = within(ground.anchors, { start: index, end: until }).find(
      ({ mention }: Anchor) => mention !== null,
    )?.mention;
    if (!what) return [];
    return [{ by: null, what, how: 'amends', source: said(ground, span, span, madeInRule.id) } as const];
  });
}

const said = ({ analysis: { document } }: Ground, sentence: Span, words: Span, rule: string): Source => ({
  from: 'text',
  document: document.id,
  sentence: quote(document, {
    start: Math.min(sentence.start, words.start),
    end: Math.max(sentence.end, words.end),
  }),
  words: quote(document, words),
  rule,
});
