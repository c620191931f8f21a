import type { Analysis, Named } from '../../model/analysis.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Amendment } from '../amendments/amendment.ts';
import { amendmentsOf } from '../amendments/amendments.ts';

/** The other law that a provision changes, or is to stand in. */
export interface OtherLaw {
  readonly law: Named;
  /** What of it is changed, as cited: "s. 193(1)"; '' where the provision is itself put in. */
  readonly provision: string;
}

/** Which other law a provision is about: of what is quoted, that into which it goes. Worked out when first asked for. */
export function otherLawsOf(analysis: Analysis): (provision: Provision) => OtherLaw | null {
  let known: ReadonlyMap<string, Amendment> | null = null;
  return (provision) => {
    known ??= new Map(
      amendmentsOf(analysis)
        .toReversed()
        .map((one) => [one.provision ?? '', one]),
    );
    const found = known.get(unquoted(provision).id);
    if (!found?.law) return null;
    return { law: found.law, provision: provision.quoted ? '' : found.targets[0].cited };
  };
}

/** What puts it in. */
const unquoted = (provision: Provision): Provision =>
  provision.quoted && provision.parent !== null ? unquoted(provision.parent) : provision;
