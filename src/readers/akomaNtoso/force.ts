import type { Legislation, ProvisionForce } from '../../model/legislation.ts';
import { real } from '../day.ts';
import { attribute, children, type Element, elementsIn, first } from '../xml.ts';

interface Said {
  extent: string[] | null;
  from: string | null;
  to: string | null;
  status: string | null;
}

/** Extents, periods and statuses, which legislation.gov.uk gives as restrictions of provisions by their identifiers. */
export function forceIn(meta: Element | undefined): Pick<Legislation, 'extent' | 'status' | 'provisions'> {
  const found = new Map<string, Said>();
  const analysis = first(meta, 'analysis');
  const days = analysis ? daysIn(meta!) : new Map<string, [string | null, string | null]>();
  for (const element of analysis ? elementsIn(analysis) : []) {
    const provision = attribute(element, 'href')?.replace(/^#/, '');
    const refers = attribute(element, 'refersTo')?.replace(/^#/, '');
    if (provision === undefined || !refers || !KNOWN.has(element.name)) continue;
    const said = found.get(provision) ?? { extent: null, from: null, to: null, status: null };
    found.set(provision, said);
    if (refers.startsWith('extent-')) said.extent = refers.slice(7).toUpperCase().split('+');
    else if (refers.startsWith('status-')) said.status = capitalised(refers.slice(7));
    else [said.from, said.to] = days.get(refers) ?? [null, null];
  }
  const whole = found.get('') ?? found.get('body');
  const provisions: ProvisionForce[] = [];
  for (const [provision, said] of found)
    if (provision && provision !== 'body') provisions.push({ provision, ...said });
  return { extent: whole?.extent ?? [], status: whole?.status ?? null, provisions };
}

const KNOWN = new Set(['restriction', 'status']);

/** The first and last days of the intervals that the document names. */
function daysIn(meta: Element): Map<string, [string | null, string | null]> {
  const dates = new Map<string, string>();
  const periods = new Map<string, [string | null, string | null]>();
  const dayOf = (reference: string | undefined) => real(dates.get(reference?.slice(1) ?? '') ?? '');
  for (const element of elementsIn(meta)) {
    if (element.name === 'eventRef')
      dates.set(attribute(element, 'eId') ?? '', attribute(element, 'date') ?? '');
    if (element.name !== 'temporalGroup') continue;
    const [interval] = children(element, 'timeInterval');
    if (interval)
      periods.set(attribute(element, 'eId') ?? '', [
        dayOf(attribute(interval, 'start')),
        dayOf(attribute(interval, 'end')),
      ]);
  }
  return periods;
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
