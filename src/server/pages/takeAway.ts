/** The forms in which programs take a view: its address with another ending. */
export const FORMS = [
  { ending: 'csv', type: 'text/csv', title: 'CSV' },
  { ending: 'ics', type: 'text/calendar', title: 'calendar' },
  { ending: 'atom', type: 'application/atom+xml', title: 'Atom feed' },
  { ending: 'feed.json', type: 'application/feed+json', title: 'JSON Feed' },
  { ending: 'jsonld', type: 'application/ld+json', title: 'JSON-LD' },
] as const;

/** @example takeAway('/register?q=port') has `/register.csv?q=port` */
export const takeAway = (address: string): { type: string; href: string; title: string }[] => {
  const [path = '', query] = address.split('?');
  return FORMS.map(({ ending, type, title }) => ({
    type,
    title,
    href: `${path}.${ending}${query === undefined ? '' : `?${query}`}`,
  }));
};
