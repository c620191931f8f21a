// What came since a time: documents, and what later words do to earlier undertakings.
import { changeWords, oneLine } from '../../../publish/words.ts';
import type { Head } from '../../../register/events.ts';
import type { Tie } from '../../../register/ties.ts';
import { NOTHING_ASKED } from '../../../search/asked.ts';
import { valuesAt } from '../../../search/columns.ts';
import type { DocumentRow, Listed } from '../../../store/catalogue.ts';
import type { House } from '../../house.ts';

/** Kinds of news, each with what it is called, in the order of the page. */
export const NEWS = [
  ['firms', 'Firmed'],
  ['softens', 'Softened'],
  ['reschedules', 'Moved'],
  ['answers', 'Answered'],
  ['delivers', 'Reported done'],
  ['progresses', 'Reported under way'],
  ['withdraws', 'Withdrawn'],
] as const satisfies readonly (readonly [Tie['relation'], string])[];
export type Relation = (typeof NEWS)[number][0];

export interface News {
  readonly documents: { readonly added: number; readonly edited: number; readonly rows: readonly Grown[] };
  /** New undertakings, and how many of them each document has. */
  readonly undertakings: number;
  readonly changes: ReadonlyMap<Relation, Changes>;
}

/** Changes of one kind: the newest, and how many there are. */
export interface Changes {
  readonly total: number;
  readonly all: readonly Change[];
}

/** A document that is new or has a new edition. */
export interface Grown extends DocumentRow {
  readonly isNew: boolean;
  readonly undertakings: number;
}

/** What later words do to an earlier undertaking. */
export interface Change {
  readonly tie: Tie;
  /** The earlier one; null where the words are no item of the register. */
  readonly earlier: Listed | null;
  /** The document of the later words. */
  readonly head: Head | null;
  readonly changes: readonly string[];
  /** How many other undertakings the same later words do the same to. */
  readonly also: number;
}

/** `most`: so many of each kind of change are told; of one kind more where it is asked for alone. */
export async function newsSince(
  house: House,
  since: string,
  { most, documents }: { readonly most: (relation: Relation) => number; readonly documents: number },
): Promise<News> {
  const { catalogue } = house.store;
  const [totals, grown, rows, born] = await Promise.all([
    catalogue.news(since),
    catalogue.grown(since),
    catalogue.documents({ since, most: documents }),
    bornSince(house, since),
  ]);
  const wanted = NEWS.filter(([relation]) => (totals.get(relation) ?? 0) > 0 && most(relation) > 0);
  const ties = await Promise.all(
    wanted.map(([relation]) =>
      catalogue.ties({
        since,
        relations: [relation],
        standing: ['asserted', 'confirmed'],
        most: FOLDED * most(relation),
      }),
    ),
  );
  const folds = ties.map((all) => [...Map.groupBy(all, laterOf).values()]);
  const told = await toldOf(
    house,
    folds.flatMap((all, at) => all.slice(0, most(wanted[at]![0])).map(([first]) => first!)),
  );
  return {
    documents: {
      ...grown,
      rows: rows.map((row) => ({
        ...row,
        isNew: row.added > since,
        undertakings: born.byDocument.get(row.head.id) ?? 0,
      })),
    },
    undertakings: born.total,
    changes: new Map(
      wanted.map(([relation], at): [Relation, Changes] => {
        const [all, total] = [folds[at]!, totals.get(relation)!];
        return [
          relation,
          {
            total: total > ties[at]!.length ? total : all.length,
            all: all.slice(0, most(relation)).map((same) => told(same[0]!, same.length - 1)),
          },
        ];
      }),
    ),
  };
}

/** One passage often does the same to several undertakings: it is told once. */
const FOLDED = 4;
const laterOf = ({ to }: Tie): string => `${to.document}\n${to.quote.start}`;

/** The undertakings that were first read since then, by their documents. */
async function bornSince({ search }: House, since: string) {
  const numbers = await search.numbers({ ...NOTHING_ASKED, fields: { kind: ['commitment'] } }, 'added');
  const { born, fields } = search.columns();
  const from = Math.floor(Date.parse(since) / 60_000);
  const byDocument = new Map<string, number>();
  let total = 0;
  for (const n of numbers) {
    if (born[n]! < from) break;
    total++;
    const document = fields.document.names.values[valuesAt(fields.document, n)[0]!]!.value;
    byDocument.set(document, (byDocument.get(document) ?? 0) + 1);
  }
  return { total, byDocument };
}

async function toldOf({ store }: House, ties: readonly Tie[]): Promise<(tie: Tie, also: number) => Change> {
  const items = ties.flatMap(({ from }) => from.item ?? []);
  const [listed, heads] = await Promise.all([
    store.catalogue.entriesCalled([...new Set(items)]),
    store.catalogue.heads(new Set(ties.map(({ to }) => to.document))),
  ]);
  const byId = new Map(listed.map((one) => [one.entry.id, one]));
  return (tie, also) => ({
    tie,
    earlier: byId.get(tie.from.item ?? '') ?? null,
    head: heads.get(tie.to.document) ?? null,
    changes: tie.changes.map((change) => oneLine(changeWords(change))),
    also,
  });
}
