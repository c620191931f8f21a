import { comparisonOf } from '../register/comparing.ts';
import type { Store } from '../store/store.ts';

/** In a few words, by what the meaning of a document changed from the edition before: what `compare` shows whole. */
export async function changesBetween(store: Store, document: string, number: number): Promise<string> {
  const editions = await store.editions(document);
  const [before, after] = [editions[number - 2], editions[number - 1]];
  if (before === undefined || after === undefined) return `edition ${number}`;
  const [first, second] = await Promise.all(
    [before, after].map(({ head }) => store.analysis(document, head.edition)),
  );
  const { differently, onlyFirst, onlySecond } = comparisonOf(first!, second!);
  const said = [
    ...counted(differently.length, 'said differently'),
    ...counted(onlyFirst.length, 'gone'),
    ...counted(onlySecond.length, 'new'),
  ].join(', ');
  return `edition ${number}; ${said || 'other words, and no change of meaning found'}; see: watchpoint compare ${document}`;
}

const counted = (n: number, what: string): string[] => (n === 0 ? [] : [`${n} ${what}`]);
