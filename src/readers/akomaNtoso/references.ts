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
