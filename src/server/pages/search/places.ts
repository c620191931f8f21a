import type { Html } from '../../look/components/markup.ts';
import { tabs } from '../../look/components/moving.ts';

/** The same words looked for in what was taken out of documents, or in their whole texts. */
export function whereToSearch(current: 'register' | 'texts', typed: string): Html {
  const query = typed === '' ? '' : `?q=${encodeURIComponent(typed)}`;
  return tabs('Where to search', [
    { href: `/register${query}`, words: 'In the register', current: current === 'register' },
    { href: `/search${query}`, words: 'In the texts', current: current === 'texts' },
  ]);
}
