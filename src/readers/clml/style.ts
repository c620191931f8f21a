import { attribute, type Element, first } from '../xml.ts';

/** How provisions are numbered. */
export interface Style {
  /** "1.—(1)" as in an instrument, not "1". */
  readonly dotted: boolean;
  /** The number stands in the heading, "4 Duty to keep a register", not before the words. */
  readonly headed: boolean;
}

/** Whether a law is numbered as instruments are: all secondary legislation, and the Acts and Measures of Northern Ireland. */
export function isDotted(root: Element): boolean {
  const known = first(root, 'Metadata/PrimaryMetadata/DocumentClassification/DocumentMainType');
  const kind = known ? (attribute(known, 'Value') ?? '') : '';
  return first(root, 'Secondary') !== undefined || kind.startsWith('NorthernIreland');
}

/** Of an element: what stands in a schedule, or is put into another law, follows the style of that. */
export function styleOf(element: Element, dotted: boolean): Style {
  let scheduled = false;
  for (let at = element.parent; at; at = at.parent) {
    if (at.name === 'ScheduleBody') scheduled = true;
    if (at.name !== 'BlockAmendment') continue;
    const target = attribute(at, 'TargetClass');
    const within = target === 'secondary' || (target !== 'primary' && dotted);
    return { dotted: within, headed: !within && !scheduled && attribute(at, 'Context') !== 'schedule' };
  }
  return { dotted, headed: !dotted && !scheduled };
}
