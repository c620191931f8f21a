import type { ProvisionForce } from '../../model/legislation.ts';
import { real } from '../day.ts';
import { attribute, children, type Element, isElement } from '../xml.ts';

/** What is said of the force of an element: its attributes, or those of what holds it. */
interface Force {
  readonly extent: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
}

/** The provisions whose extent, dates or status are not those of what holds them. */
export function forceOf(root: Element): ProvisionForce[] {
  const found: ProvisionForce[] = [];
  read(root, saidOf(root, { extent: '', from: '', to: '', status: '' }), found);
  return found;
}

function read(element: Element, above: Force, found: ProvisionForce[]): void {
  for (const node of element.nodes) {
    if (!isElement(node) || QUOTED.has(node.name)) continue;
    const said = saidOf(node, above);
    const provision = said === above ? undefined : provisionOf(node);
    if (provision) found.push(changed(provision, said, above));
    read(node, provision || said === above ? said : above, found);
  }
}

/** What is quoted says nothing of itself; what stands aside has no force. */
const QUOTED = new Set([
  'BlockAmendment',
  'Metadata',
  'Contents',
  'Text',
  'Versions',
  'Resources',
  'Commentaries',
]);

function saidOf({ attributes }: Element, above: Force): Force {
  const { RestrictExtent, RestrictStartDate, RestrictEndDate, Status } = attributes;
  const said = {
    extent: RestrictExtent ?? above.extent,
    from: RestrictStartDate ?? above.from,
    to: RestrictEndDate ?? above.to,
    status: Status ?? above.status,
  };
  const same =
    said.extent === above.extent &&
    said.from === above.from &&
    said.to === above.to &&
    said.status === above.status;
  return same ? above : said;
}

/** A group of one section says of the section what it says of itself. */
const provisionOf = (element: Element): string | undefined =>
  attribute(element, 'id') ?? children(element, 'P1')[0]?.attributes.id;

const changed = (provision: string, said: Force, above: Force): ProvisionForce => ({
  provision,
  extent: said.extent === above.extent ? null : extentOf(said.extent),
  from: said.from === above.from ? null : real(said.from),
  to: said.to === above.to ? null : real(said.to),
  status: said.status === above.status ? null : said.status,
});

/** "E+W+S+N.I." */
export const extentOf = (words = ''): string[] =>
  words
    .split('+')
    .map((part) => part.replace(/[.\s]/g, '').toUpperCase())
    .filter(Boolean);
