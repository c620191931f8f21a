import { type GenreRule, genreRules, type Zone } from '../languages/en/genres.ts';
import type { Genre } from '../model/document.ts';
import type { Span } from '../model/span.ts';

export type Zones = Readonly<Record<Zone, string>>;

/** What kind of text it is, by its parts as `plainly` has them: the first rule that holds says so. */
export const genreOf = (zones: Zones): Genre =>
  genreRules.find((rule) => holds(rule, zones))?.genre ?? 'other';

/** Where a rule's words stand in a text. */
export const foundBy = (rule: GenreRule, text: string): Span[] =>
  [...plainly(text).matchAll(everywhere(rule))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

function holds(rule: GenreRule, zones: Zones): boolean {
  const text = zones[rule.zone];
  if (!text || rule.glance?.test(text) === false || !rule.match.test(text)) return false;
  if (rule.also && !rule.also.test(zones.body)) return false;
  if (rule.never?.test(zones.voice)) return false;
  return (rule.times ?? 1) === 1 || isFoundTimes(rule, text);
}

function isFoundTimes(rule: GenreRule, text: string): boolean {
  const pattern = everywhere(rule);
  pattern.lastIndex = 0;
  for (let times = rule.times ?? 1; times > 0; times--) if (!pattern.test(text)) return false;
  return true;
}

/** A rule's pattern for all places; made once. */
function everywhere({ id, match }: GenreRule): RegExp {
  const made = everywheres.get(id) ?? new RegExp(match.source, `${match.flags}g`);
  everywheres.set(id, made);
  return made;
}

const everywheres = new Map<string, RegExp>();

/** Plain spaces, hyphens and apostrophes, each in its place. */
export const plainly = (text: string): string => text.replace(UNUSUAL, (mark) => PLAIN[mark]!);

const UNUSUAL = /[\u00a0\u02bc\u2009\u2010\u2011\u2018\u2019\u202f]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u02bc': "'",
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u202f': ' ',
};
