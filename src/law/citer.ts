import type { Analysis } from '../model/analysis.ts';
import { cited } from '../segment/provisionCited.ts';
import type { Provisions } from '../segment/provisions.ts';
import { isBill } from './comparing/naming.ts';

/** How the provisions of a law are cited, by their identifiers: a Bill has clauses where an Act has sections. */
export function citerOf(
  law: Pick<Analysis, 'document' | 'legislation'>,
  provisions: Provisions,
): (id: string | null) => string | null {
  const bill = isBill(law);
  return (id) => {
    const provision = id === null ? undefined : provisions.byId(id);
    return provision === undefined ? id : cited(provision, { bill });
  };
}
