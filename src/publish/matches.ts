import type { Audience } from '../register/audiences.ts';
import type { Match } from '../register/concerns/match.ts';
import { item, type Page, type Section, section } from './page.ts';
import { oneLine, pointWords } from './words.ts';

/** What of one document concerns an audience. */
export interface Matched {
  readonly title: string;
  readonly published: string | null;
  /** As `concernsOf` orders them. */
  readonly matches: readonly Match[];
}

/** What concerns an audience, document by document, each with why and what speaks against. */
export function matchesPage(
  audience: Audience,
  documents: readonly Matched[],
  { touching }: { readonly touching: boolean },
): Page {
  const all = documents.flatMap(({ matches }) => matches);
  const concerns = all.filter(({ standing }) => standing === 'concerns').length;
  return {
    title: `What concerns ${oneLine(audience.title)}`,
    language: 'en',
    facts: [
      ['Concerns it', concerns === 0 ? 'nothing' : String(concerns)],
      ['Only touches it', all.length === concerns ? '' : String(all.length - concerns)],
    ],
    sections: documents.flatMap((one) => documentSection(one, touching)),
  };
}

function documentSection({ title, published, matches }: Matched, touching: boolean): Section[] {
  const shown = matches.filter(({ standing }) => touching || standing === 'concerns');
  if (shown.length === 0) return [];
  const heading = `${oneLine(title)}${published === null ? '' : `, ${pointWords(published)}`}`;
  return [section(heading, shown.map(matchItem))];
}

const matchItem = ({ item: id, kind, standing, passage, why, against }: Match) =>
  item(standing === 'concerns' ? kind : `${kind}, which only touches it`, {
    id,
    facts: [
      ['Why', why.split('; against: ')[0]!],
      ['Against', against.map(({ says }) => says).join('; ')],
    ],
    quote: passage.quote,
  });
