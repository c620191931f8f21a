import { createRequire } from 'node:module';
import { boundedAdapter, TooTangled } from '../../readers/html/bounds.ts';
import type { Root } from '../../readers/html/tree.ts';
import { CouldNotCheck } from '../source.ts';
import { shown } from './asking.ts';

const require = createRequire(import.meta.url);

/**
 * The elements of a page.
 * @throws CouldNotCheck where they would cost far more than its bytes
 */
export function pageTree(html: string, address: string): Root {
  const { parse, defaultTreeAdapter } = require('parse5') as typeof import('parse5');
  try {
    return parse(html, { treeAdapter: boundedAdapter(defaultTreeAdapter, html.length) });
  } catch (error) {
    if (!(error instanceof TooTangled)) throw error;
    throw new CouldNotCheck(
      `${shown(address)} answered with a page that cannot be read: it ${error.message}`,
    );
  }
}
