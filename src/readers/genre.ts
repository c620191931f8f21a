import { type GenreRule, genreRules, type Zone } from '../languages/en/genres.ts';
import type { Genre } from '../model/document.ts';

export type Zones = Readonly<Record<Zone, string>>;

/** What kind of text it is: the first rule that holds says so. */
export const genreOf = (zones: Zones): Genre => ruleOf(zones)?.genre ?? 'other';

/** The rule that decides, for whoever asks why. */
export const ruleOf = (zones: Zones): GenreRule | undefined => genreRules.find((rule) => holds(rule, zones));

function holds({ match, zone, also, times = 1 }: GenreRule, zones: Zones): boolean {
  const text = zones[zone];
  if (!text || !match.test(text)) return false;
  if (also && !also.test(zones.body)) return false;
  return times === 1 || text.match(new RegExp(match.source, `${match.flags}g`))!.length >= times;
}
