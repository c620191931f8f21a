import type { Named } from '../../model/analysis.ts';

/** Those who act as a sentence names them: "the United Kingdom and Belgium"; with a capital where it begins with them. */
export function whoWords(actors: readonly Named[], { begins = false } = {}): string {
  const names = actors.map(({ name }) => (takesArticle(name) ? `the ${name}` : name));
  const all =
    names.length < 2 ? (names[0] ?? 'nobody named') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return begins ? all[0]!.toUpperCase() + all.slice(1) : all;
}

/** Whether they take a plural verb. */
export const areMany = ([first, ...more]: readonly Named[]): boolean =>
  first !== undefined && (more.length > 0 || (first.id === null && PLURAL.test(first.name)));

const PLURAL =
  /(?:(?:^|\s)[a-z][a-z-]*[^s]s|\b(?:Participants|Parties|Ministers|Governments|Leaders|Members|States|Sides|Authorities|Officials|Agencies|police|Police))$/;

/** States whose name takes one, offices and bodies called by a common noun, and what a text names with a small letter. */
const takesArticle = (name: string): boolean =>
  STATES.test(name) ||
  OFFICES.test(name) ||
  BODIES.test(name) ||
  (/^[a-z]/.test(name) &&
    !/^(?:the|a|an|each|every|all|both|any|some|other|two|three|its|their|our|we)\b/.test(name));

const STATES =
  /^(?:United |European (?!Space)|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Holy See|Republic of|Kingdom of|State of|Federal |Czech Republic|Dominican Republic|Russian Federation|Central African Republic|Democratic Republic|Solomon|Marshall|Commonwealth)/;
const OFFICES =
  /^(?:Department|Ministry|Minister|Ministers|Secretary|Office|Government|Governments|Bank|Council|Commission|Court|House of|Committee|Agency|Directorate|Parliament|Participants|Parties|Prime Minister|Foreign Secretary|Home Secretary|President|Chancellor|Attorney General)\b/;
const BODIES =
  /\b(?:Office|Department|Ministry|Commission|Council|Government|Governments|Agency|Authority|Union|Parliament|Group|Committee|Court|Treasury|Board|Administration|Organi[sz]ation|Fund|Secretary|Minister|Participants|Parties)$/;
