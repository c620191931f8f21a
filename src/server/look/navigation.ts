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

/** What the bar has no room for: under every page. */
export const MORE = [
  { href: '/search', words: 'Search in texts' },
  { href: '/briefing', words: 'Briefings' },
  { href: '/compare', words: 'Compare' },
  { href: '/audiences', words: 'Audiences' },
  { href: '/alerts', words: 'Alerts' },
  { href: '/views', words: 'Saved views' },
  { href: '/api', words: 'API' },
] as const;
/** The same for whoever is somebody here, and for those who signed in. */
export const OWN = [{ href: '/notes', words: 'Notes' }] as const;
export const ACCOUNT = [{ href: '/account', words: 'Your account' }] as const;

/** Addresses that the frame of every page names. */
export const ADDRESSES = {
  search: '/register',
  signIn: '/sign-in',
  signOut: '/sign-out',
  account: '/account',
} as const;
