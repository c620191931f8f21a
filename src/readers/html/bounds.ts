import type { DefaultTreeAdapterTypes } from 'parse5';

type Adapter = typeof import('parse5').defaultTreeAdapter;

/** Where Chromium and Firefox stop nesting too. */
const DEEPEST = 512;

/** A page whose tree would cost far more than its bytes. */
export class TooTangled extends Error {}

/**
 * The parser's own tree, held to a depth and to a number of elements: the HTML standard's repair of open elements
 * (13.2.4.3) goes through all that are open for each new one, and copies unclosed ones into every paragraph.
 */
export function boundedAdapter(adapter: Adapter, length: number): Adapter {
  let depth = 0;
  let elements = 0;
  const most = 10_000 + length;
  return {
    ...adapter,
    createElement(name, namespace, attributes): DefaultTreeAdapterTypes.Element {
      if (++elements > most)
        throw new TooTangled('opens elements without end: mend the HTML or give its text');
      return adapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      if (++depth > DEEPEST)
        throw new TooTangled(`nests elements more than ${DEEPEST} deep: mend the HTML or give its text`);
    },
    onItemPop() {
      depth--;
    },
    // The words of a page are placed, not its tags: half the cost of places is spared.
    setNodeSourceCodeLocation(node, location) {
      if (node.nodeName === '#text') node.sourceCodeLocation = location;
    },
    updateNodeSourceCodeLocation(node, { endOffset }) {
      if (endOffset !== undefined && node.sourceCodeLocation) node.sourceCodeLocation.endOffset = endOffset;
    },
  };
}
