import type { Provision } from '../../segment/provisions.ts';
import type { Digest } from './digest.ts';

/** A provision that somebody typed: "s. 20(2)(a)", "Article 5", "section-20"; else what is nearest to it. */
export function provisionTyped(
  { provisions, cite }: Pick<Digest, 'provisions' | 'cite'>,
  typed: string,
): { readonly provision: Provision } | { readonly nearest: readonly string[] } {
  const exact = provisions.byId(typed.trim());
  if (exact) return { provision: exact };
  const asked = plain(typed);
  const all = provisions.all.map((provision) => ({ provision, cited: cite(provision.id)! }));
  const found =
    all.find((one) => !one.provision.quoted && plain(one.cited) === asked) ??
    all.find((one) => plain(one.cited) === asked) ??
    (/^\d/.test(asked)
      ? all.find((one) => !one.provision.quoted && plain(one.cited).replace(/^[a-z]+/, '') === asked)
      : undefined);
  if (found) return found;
  const own = all.filter(({ provision }) => !provision.quoted && provision.kind !== 'crossheading');
  const near = own
    .map((one) => ({ cited: one.cited, far: distance(plain(one.cited), asked) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3);
  return { nearest: near.map((one) => one.cited) };
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sections?|ss?|clauses?|cls?)(?![a-z])\.?/g, 's'],
  [/\b(?:articles?|arts?)(?![a-z])\.?/g, 'art'],
  [/\b(?:regulations?|regs?)(?![a-z])\.?/g, 'reg'],
  [/\b(?:rules?|rr?)(?![a-z])\.?/g, 'r'],
  [/\b(?:schedules?|schs?|sched)(?![a-z])\.?/g, 'sch'],
  [/\b(?:paragraphs?|paras?)(?![a-z])\.?/g, 'para'],
  [/\b(?:parts?|pts?)(?![a-z])\.?/g, 'pt'],
  [/\b(?:chapters?|chs?)(?![a-z])\.?/g, 'ch'],
  [/\b(?:annex(?:es)?|anx)(?![a-z])\.?/g, 'annex'],
  [/\b(?:recitals?|rct)(?![a-z])\.?/g, 'recital'],
];

/** A citation as it may be typed, in one form: "Section 20 (2)", "s.20(2)" and "s20(2)" are one. */
function plain(words: string): string {
  let said = words.toLowerCase().replace(/(?<=[a-z])(?=\d)/g, ' ');
  for (const [form, short] of WORDS) said = said.replace(form, short);
  return said.replace(/[\s.,]+/g, '');
}

/** How many letters must be put in, left out or changed to make one of the other (Levenshtein 1965); words are short here. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
