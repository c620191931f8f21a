/** Where one can go from anywhere, in the order of the bar; `key` is what a page gives as `active`. */
export const NAVIGATION = [
  { key: 'today', href: '/', words: 'Today' },
  { key: 'register', href: '/register', words: 'Register' },
  { key: 'documents', href: '/documents', words: 'Documents' },
  { key: 'calendar', href: '/calendar', words: 'Calendar' },
  { key: 'watch-list', href: '/watch-list', words: 'Watch list' },
  { key: 'figures', href: '/figures', words: 'Figures' },
  { key: 'parties', href: '/parties', words: 'Parties' },
  { key: 'instruments', href: '/instruments', words: 'Instruments' },
  { key: 'programmes', href: '/programmes', words: 'Programmes' },
  { key: 'sources', href: '/sources', words: 'Sources' },
  { key: 'review', href: '/review', words: 'Review' },
] as const;
export type Section = (typeof NAVIGATION)[number]['key'];

/** Addresses that the frame of every page names. */
export const ADDRESSES = {
  search: '/search',
  signIn: '/sign-in',
  signOut: '/sign-out',
  account: '/account',
} as const;
