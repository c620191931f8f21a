import {
  type AdvisoryRule,
  advisories,
  audienceEnds,
  audienceOpening,
  noReaders,
  readerClasses,
} from '../languages/en/advisories.ts';
import type { Advisory } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import { quote, type Span, trimmed } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { unstopped } from './clauses.ts';
import { rulesFor } from './needs.ts';

/** What the text tells a kind of reader to do or expect. */
export function advisoriesIn({ document, sentences }: Segmented, _recognised: Recognised): Advisory[] {
  return sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'cell' || sentence.tokens.length > 120)
      return [];
    const rules = rulesAt(sentence, document.genre);
    if (rules.length === 0) return [];
    return inSentence(document, sentence, rules);
  });
}

const rulesAt = rulesFor(advisories);

/** The first, and with it what another class of readers is told: "Owners should wait, and [crews that sail should write in]". */
function inSentence(document: Document, sentence: Sentence, rules: readonly AdvisoryRule[]): Advisory[] {
  const parts = partsOf(document.text, sentence);
  for (const [i, part] of parts.entries()) {
    const found = advisoryIn(document, part, rules, part.start === sentence.start);
    if (!found) continue;
    const [other] = parts
      .slice(i + 1)
      .flatMap((next) => advisoryIn(document, next, rules, false) ?? [])
      .filter(({ audience }) => audience !== 'readers' && audience !== found.audience);
    return other ? [before(document, found, other), other] : [found];
  }
  return [];
}

/** An advisory without the one that follows it after "and". */
function before(document: Document, advisory: Advisory, { start }: Span): Advisory {
  if (start >= advisory.end) return advisory;
  const words = document.text.slice(advisory.start, start).replace(/,\s+(?:and|but|so|yet)\s+$/i, '');
  return { ...advisory, ...quote(document, { start: advisory.start, end: advisory.start + words.length }) };
}

/** The parts between semicolons, each followed by what comes after its last "…, and": "[The Treasury must report, and] lenders should wait". */
function partsOf(text: string, { start, end }: Sentence): Span[] {
  const parts: Span[] = [];
  const words = text.slice(start, end);
  let from = start;
  for (let at = words.indexOf(';'); at >= 0; at = words.indexOf(';', at + 1)) {
    parts.push(...withTail(text, trimmed(text, { start: from, end: start + at })));
    from = start + at + 1;
  }
  parts.push(...withTail(text, trimmed(text, { start: from, end })));
  return parts.filter((part) => part.start < part.end);
}

function withTail(text: string, part: Span): Span[] {
  const joint = /,\s+(?:and|but|so|yet)\s+(?!.*,\s+(?:and|but|so|yet)\s)/is.exec(
    text.slice(part.start, part.end),
  );
  return joint ? [part, { start: part.start + joint.index + joint[0].length, end: part.end }] : [part];
}

function advisoryIn(
  document: Document,
  part: Span,
  rules: readonly AdvisoryRule[],
  first: boolean,
): Advisory | null {
  const words = document.text.slice(part.start, part.end);
  for (const rule of rules) {
    const { id, match, heads } = rule;
    if (heads && !first) continue;
    const found = match.exec(words);
    if (!found || !isAudience(found.groups?.audience, rule)) continue;
    const span = unstopped(document.text, afterOpening(part, found));
    return {
      ...quote(document, {
        start: span.start,
        end: withoutAside(document.text, span, part.start + found[0].length),
      }),
      audience: audienceOf(found.groups?.audience),
      rule: id,
    };
  }
  return null;
}

/** From the audience on, where a clause opens before it: "Until the rules change, [employers should …]". */
function afterOpening(part: Span, { groups }: RegExpExecArray): Span {
  const opening = audienceOpening.exec(groups?.audience ?? '');
  return opening ? { start: part.start + opening[0].length, end: part.end } : part;
}

/** Whom the words name, without what opens the clause or narrows them. */
const coreOf = (words: string): string =>
  words
    .replace(/^(?:for|as)\s+(?=\p{L}+$)/iu, '')
    .replace(audienceOpening, '')
    .replace(audienceEnds, '')
    .trim();

/** People or bodies, by a plural or a class, and no clause that happens to stand there. */
function isAudience(words: string | undefined, { anybody, one }: AdvisoryRule): boolean {
  if (words === undefined) return true;
  const core = coreOf(words);
  if (/\b(?:has|have|is|are|was|were|will|would|did|does|had)\b/i.test(core)) return false;
  if (/^(?:anyone|everyone|whoever|those|an?|any|each|every)\b/i.test(core)) return true;
  const heads = core
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .split(/,\s*|\s+(?:and|or)\s+|\s+of\s+/);
  return heads.some((head) => {
    const noun = head.split(/\s+/).at(-1)!;
    return isReader(one ? `${noun}s` : noun) || (anybody && isPlural(noun) && !/^(?:the|its)\s/i.test(core));
  });
}

const isReader = (noun: string): boolean =>
  readerClasses.has(noun) || (/(?:ers|ors|ists|ians|ees|men)$/.test(noun) && !noReaders.has(noun));

const isPlural = (noun: string): boolean => /[^su]s$/.test(noun) && !noReaders.has(noun);

/** Before a clause that only explains: "…, since a child not counted is not funded", "… as the dialogue advances". */
function withoutAside(text: string, { start, end }: Span, least: number): number {
  const from = Math.max(least, start);
  const aside =
    /(?:,\s+(?:since|because|as|which|although|though|while|so|an?\s+(?:subject|question|matter|point|issue|topic))\b|\s+(?:as|because|since|while)\s+(?:the|it|they|this)\b|,?\s+and\s+potential\b|:\s+(?:it|this|that|they|there)\b)/i.exec(
      text.slice(from, end),
    );
  return aside ? from + aside.index : end;
}

function audienceOf(words: string | undefined): string {
  if (!words) return 'readers';
  const core = coreOf(words);
  return /^\p{Lu}{2}/u.test(core) ? core : core[0]!.toLowerCase() + core.slice(1);
}
