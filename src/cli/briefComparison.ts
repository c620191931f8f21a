import { comparisonBriefing } from '../publish/briefing/comparison.ts';
import type { Briefing } from '../publish/briefing/model.ts';
import { oneLine } from '../publish/words.ts';
import { comparisonOf } from '../register/comparing.ts';
import { today } from './clock.ts';
import type { Options } from './command.ts';
import { pairOf } from './compare.ts';

/** A briefing of two texts: files, documents of the register ("ID@2" for the second edition), or two editions of one. */
export async function comparison(options: Options): Promise<Briefing> {
  const pair = await pairOf(options.compare ?? [], options);
  const [first, second] = pair.toSorted((a, b) => order(a.document.published, b.document.published));
  const titles = [
    ...new Set([first!, second!].map(({ document }) => oneLine(document.title || document.id))),
  ];
  return comparisonBriefing(
    { first: first!, second: second!, found: comparisonOf(first!, second!) },
    { title: `Comparison: ${titles.join(' and ')}`, asOf: today(options.asOf) },
    async (document, edition) => {
      const one = pair.find((text) => text.document.id === document && text.document.edition === edition);
      return one === undefined ? null : { text: one.document.text, places: one.places };
    },
  );
}

/** Texts without a day stay in the order in which they were named. */
const order = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : a < b ? -1 : a > b ? 1 : 0;
