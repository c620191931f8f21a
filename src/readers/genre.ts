import { type GenreRule, genreRules, type Zone } from '../languages/en/genres.ts';
import type { Genre } from '../model/document.ts';
import type { Span } from '../model/span.ts';

export type Zones = Readonly<Record<Zone, string>>;

/** What kind of text it is: the first rule that holds says so. */
export const genreOf = (zones: Zones): Genre => ruleOf(zones)?.genre ?? 'other';

/** The rule that decides, for whoever asks why. */
export function ruleOf(zones: Zones): GenreRule | undefined {
  const plain = Object.fromEntries(
    Object.entries(zones).map(([zone, text]) => [zone, plainly(text)]),
  ) as unknown as Zones;
  return genreRules.find((rule) => holds(rule, plain));
}

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

const UNUSUAL = /[\u00a0\u02bc\u2009-\u2019\u202f]/;

/** Plain spaces, hyphens and apostrophes, each in its place. */
export const plainly = (text: string): string =>
  UNUSUAL.test(text)
    ? text
        .replace(/[\u00a0\u2009\u202f]/g, ' ')
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
    : text;
