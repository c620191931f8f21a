import type { Reference } from '../xml/flow.ts';
import { workOf } from '../xml/works.ts';
import { attribute, children, type Element, first } from '../xml.ts';

/**
 * What a value stands for: `#varBillTitle` is looked up among the references of the document, which Lawmaker fills in
 * where the words are printed; any other value stands for itself. Nothing for a reference that leads nowhere.
 */
export function referencesIn(meta: Element | undefined): (value?: string) => string | undefined {
  const references = first(meta, 'references');
  const known = new Map<string, string>();
  for (const one of references ? children(references) : []) {
    const id = attribute(one, 'eId') ?? attribute(one, 'id');
    const words = attribute(one, 'showAs');
    if (id && words) known.set(id, words);
  }
  return (value) => (value?.startsWith('#') ? known.get(value.slice(1)) : value) || undefined;
}

/** What a `ref` refers to, or a range of provisions (`rref`); null of one that only fills in what the document says elsewhere. */
export function referenceOf(
  element: Element,
  refer: (value?: string) => string | undefined,
): Reference | null {
  const { name: what } = element;
  if (!MARKED.has(what)) return null;
  const address = attribute(element, 'href') ?? attribute(element, 'from');
  if (!address || PLACEHOLDER.test(attribute(element, 'class') ?? '')) return null;
  if (address.startsWith('#') && (address === '#' || refer(address) !== undefined)) return null;
  const upTo = attribute(element, 'upTo');
  return { uri: addressed(address), what, ...(upTo && { upTo: addressed(upTo) }) };
}

const MARKED = new Set(['ref', 'rref', 'mref']);
const PLACEHOLDER = /\bplaceholder\b/;

/** Addresses without a host are those of legislation.gov.uk: `/ukpga/2008/17/section/4`. */
const addressed = (address: string): string =>
  address.startsWith('#')
    ? address
    : workOf(
        /^\/(?:id\/)?[a-z]{3,5}\/[^/]+\/[^/]/.test(address)
          ? `http://www.legislation.gov.uk${address}`
          : address,
      );
