/** What each form of a view is served as, and how its file ends. */
export const MEDIA_TYPES = {
  csv: { type: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  csvw: { type: 'application/csvm+json', ending: 'json' },
  json: { type: 'application/json', ending: 'json' },
  jsonld: { type: 'application/ld+json', ending: 'jsonld' },
  ics: { type: 'text/calendar; charset=utf-8; method=PUBLISH', ending: 'ics' },
  atom: { type: 'application/atom+xml; charset=utf-8', ending: 'xml' },
  jsonfeed: { type: 'application/feed+json', ending: 'json' },
} as const satisfies Readonly<Record<string, { readonly type: string; readonly ending: string }>>;
