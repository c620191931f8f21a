import { basisRules } from '../../languages/en/recordChanges.ts';
import type { Mention } from '../../model/analysis.ts';
import { quote } from '../../model/span.ts';
import { type Ground, within } from './anchors.ts';
import type { TextSource, WorkFact } from './record.ts';

/** A preamble is no longer. */
const LONGEST = 4_000;

/** On what a law says that it rests: the provisions by which it is made. */
export function basisOf(ground: Ground): readonly WorkFact[] {
  const { document } = ground.analysis;
  if (document.genre !== 'legislation') return [];
  const found = new Map<string, WorkFact>();
  for (const { match, id: rule } of basisRules)
    for (const { index } of document.text.matchAll(match)) {
      const stop = document.text.indexOf('\n\n', index);
      const end = Math.min(stop < 0 ? document.text.length : stop, index + LONGEST);
      const line = document.text.slice(index, end);
      const upTo = index + (LAST.exec(line)?.index ?? line.length);
      let before: Mention | null = null;
      for (const { mention } of within(ground.anchors, { start: index, end: upTo })) {
        if (mention === null || found.has(`${mention.value} ${mention.id}`)) continue;
        const source = {
          from: 'text',
          document: document.id,
          sentence: quote(document, { start: index, end: upTo }),
          words: quote(document, mention),
          rule,
        } as const;
        for (const one of between(before, mention, document.text, source))
          found.set(`${one.name} ${one.id}`, one);
        before = mention;
        found.set(`${mention.value} ${mention.id}`, { name: mention.value!, id: mention.id, source });
        for (const one of thereof(mention, document.text.slice(mention.end, upTo), source))
          if (!found.has(`${one.name} ${one.id}`)) found.set(`${one.name} ${one.id}`, one);
      }
      // A preamble stands at the beginning: what an inserted law recites is its own.
      if (rule.endsWith('in-exercise')) break;
    }
  const facts = [...found.values()];
  return facts.filter((one) => !isBare(one, facts));
}

/** "42(1) to (3)": what lies between the ends of a row of provisions. */
function between(
  first: Mention | null,
  last: Mention,
  text: string,
  source: TextSource,
): readonly WorkFact[] {
  if (first === null || !/^\s+to\s+$/.test(text.slice(first.end, last.start))) return [];
  const [from, to] = [NUMBERED.exec(first.id ?? ''), NUMBERED.exec(last.id ?? '')];
  if (!from || !to || from[1] !== to[1]) return [];
  const [low, high] = [Number(from[2]), Number(to[2])];
  if (high - low > MOST) return [];
  return Array.from({ length: Math.max(0, high - low - 1) }, (_, i) => ({
    name: last.value!.replace(/\d+(?=\)?$)/, String(low + 1 + i)),
    id: `${to[1]}${low + 1 + i}`,
    source,
  }));
}

const NUMBERED = /^(.*\/)(\d+)$/;
const MOST = 50;

/** A law of which provisions are named is not named for itself: "section 5 of the Ferries Act 1999". */
const isBare = ({ name }: WorkFact, all: readonly WorkFact[]): boolean =>
  all.some((other) => other.name.startsWith(`${name}, `));

/** "the Treaty on the Functioning of the European Union, and in particular Articles 16 and 114 thereof". */
function thereof({ value, id }: Mention, rest: string, source: TextSource): readonly WorkFact[] {
  const treaty = /^(1\d{4}[A-Z])\/TXT$/.exec(id ?? '')?.[1];
  const articles =
    /^,?\s+(?:and\s+)?in\s+particular\s+Articles?\s+([\d(),\s]+(?:and\s+[\d()]+)?[\d(),\s]*)thereof/.exec(
      rest,
    )?.[1];
  if (!treaty || !articles) return [];
  return [...articles.matchAll(/(\d{1,3})((?:\(\d{1,2}\))*)/g)].map(([whole, article]) => ({
    name: `${value}, Article ${whole}`,
    id: `${treaty}${article!.padStart(3, '0')}`,
    source,
  }));
}

/** Where the powers end and something else begins: consent, consultation, what they are exercised for. */
const LAST =
  /[.](?=\s|$)|\b(?:and\s+)?(?:with\s+the\s+(?:consent|agreement|approval)\s+of|having\s+consulted|after\s+consult|in\s+accordance\s+with)\b/i;
