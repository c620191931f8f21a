import { attribute, type Element } from './tree.ts';

/** Some simple selectors as one test: `main`, `#content`, `.govspeak`. */
interface Compiled {
  readonly tags: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

const compiled = new WeakMap<readonly string[], Compiled>();

/** Whether an element fits one of some simple selectors: a tag, an id, a class. */
export function fitsOne(element: Element, selectors: readonly string[]): boolean {
  const { tags, ids, classes } = compiledOf(selectors);
  if (tags.has(element.tagName)) return true;
  if (ids.size && ids.has(attribute(element, 'id') ?? '')) return true;
  const names = classes.size ? attribute(element, 'class') : undefined;
  return names?.split(/\s+/).some((name) => classes.has(name)) ?? false;
}

/** Each list is read once: publishers' are the same for every page. */
function compiledOf(selectors: readonly string[]): Compiled {
  const known = compiled.get(selectors);
  if (known) return known;
  const after = (mark: string) =>
    new Set(selectors.filter((one) => one.startsWith(mark)).map((one) => one.slice(1)));
  const made = {
    ids: after('#'),
    classes: after('.'),
    tags: new Set(selectors.filter((one) => /^[a-z]/.test(one))),
  };
  compiled.set(selectors, made);
  return made;
}
