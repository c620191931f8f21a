import type { Head } from '../register/events.ts';
import { item, type Page, section } from './page.ts';
import { oneLine, pointWords } from './words.ts';

/** One wording of a document, and when it was recorded. */
export interface Edition {
  readonly head: Head;
  /** ISO 8601, UTC. */
  readonly recorded: string;
}

/** The documents of a register with their ids and editions, oldest first. */
export function documentsPage(editions: readonly Edition[]): Page {
  const documents = [...Map.groupBy(editions, ({ head }) => head.id)].map(([id, all]) => ({ id, all }));
  documents.sort((a, b) => (dayOf(a.all) < dayOf(b.all) ? -1 : dayOf(a.all) > dayOf(b.all) ? 1 : 0));
  return {
    title: 'Documents of the register',
    language: 'en',
    facts: [['Found', documents.length === 0 ? 'none' : String(documents.length)]],
    sections:
      documents.length === 0
        ? []
        : [
            section(
              'Documents',
              documents.map(({ id, all }) => documentItem(id, all)),
            ),
          ],
  };
}

const dayOf = (all: readonly Edition[]): string => all.at(-1)!.head.published ?? '9999';

function documentItem(id: string, all: readonly Edition[]) {
  const { title, publisher, published, genre } = all.at(-1)!.head;
  return item(oneLine(title) || id, {
    id,
    facts: [
      ['Published', published === null ? 'not known' : pointWords(published)],
      ['Publisher', publisher ?? ''],
      ['Kind', genre],
      [all.length === 1 ? 'Edition' : 'Editions', all.map(editionWords).join('; ')],
    ],
  });
}

const editionWords = ({ head, recorded }: Edition): string =>
  `${head.edition.slice(0, 12)}, recorded on ${pointWords(recorded.slice(0, 10))}`;
