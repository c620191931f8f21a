import type { Reference } from '../xml/flow.ts';
import { workOf } from '../xml/works.ts';
import { attribute, type Element } from '../xml.ts';

/**
 * What a reference of Formex leads to: the address it gives, else the place in the Official Journal by series, year,
 * issue and page (`COLL="L" DATE.PUB="20190620" NO.OJ="154" PAGE.FIRST="1"`: Formex 4, `REF.DOC.OJ`), written as
 * EUR-Lex does; an act that is an issue of its own by its year and number.
 */
export function referenceOf(element: Element): Reference | null {
  const { name: what } = element;
  if (!/^REF\./.test(what)) return null;
  const address = attribute(element, 'URI') ?? attribute(element, 'NO.CELEX');
  if (address) return { uri: workOf(address), what };
  const uri = journalOf(element);
  return uri ? { uri, what } : null;
}

function journalOf(element: Element): string | null {
  const series = attribute(element, 'COLL');
  const year = (attribute(element, 'YEAR') ?? attribute(element, 'DATE.PUB') ?? '').slice(0, 4);
  if (!series || !/^\d{4}$/.test(year)) return null;
  const [issue, page, act] = ['NO.OJ', 'PAGE.FIRST', 'NO.DOC'].map((name) => bare(attribute(element, name)));
  if (issue && page) return `OJ.${series}_.${year}.${issue.padStart(3, '0')}.01.${page.padStart(4, '0')}`;
  return act && !issue ? `OJ:${series}_${year}${act.padStart(5, '0')}` : null;
}

const bare = (number: string | undefined): string => /^0*(\d+)$/.exec(number ?? '')?.[1] ?? '';
