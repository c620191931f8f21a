import type { Fetched, Fetcher } from '../fetching.ts';

/** Where a page that people see in their browser is to be had in a form that says more of itself. */
export interface BetterAddress {
  readonly address: string;
  /** What is there, as "it is …" goes on. */
  readonly is: string;
}

/** Of a single document of a publisher that gives its documents to programs in another form; null for any other page. */
export function betterAddress(page: URL): BetterAddress | null {
  const path = page.pathname.replace(/\/$/, '');
  for (const { site, matches, address, is } of FORMS) {
    const found = page.hostname.replace(/^www\./, '') === site ? matches.exec(path) : null;
    if (found) return { address: address(found), is };
  }
  return null;
}

/** Asks for a page that somebody named: in the form that says more of itself where there is one, else as it is. */
export async function askAtBest(fetcher: Fetcher, address: string): Promise<Fetched> {
  const better = URL.canParse(address) ? betterAddress(new URL(address)) : null;
  const first = better === null ? null : await fetcher.get(better.address);
  return first?.is === 'body' ? first : fetcher.get(address);
}

interface Form {
  readonly site: string;
  readonly matches: RegExp;
  readonly address: (found: RegExpExecArray) => string;
  readonly is: string;
}

const FORMS: readonly Form[] = [
  {
    site: 'gov.uk',
    matches: /^(?!\/(?:api|search)\/)\/.+$/,
    address: ([path]) => `https://www.gov.uk/api/content${path}`,
    is: 'a page of GOV.UK, had from its Content API',
  },
  {
    site: 'legislation.gov.uk',
    // https://www.legislation.gov.uk/developer/uris: type, year (or the session of a reign) and number, and what goes on
    matches: /^\/[a-z]{2,6}\/(?:\d{4}|[A-Z][\w]+\/[\d-]+)\/\d+(?:\/(?!data\.)[\w-]+)*$/,
    address: ([path]) => `https://www.legislation.gov.uk${path}/data.xml`,
    is: 'legislation, had as CLML',
  },
  {
    site: 'questions-statements.parliament.uk',
    matches: /^\/written-(statement|question)s\/detail\/(\d{4}-\d\d-\d\d)\/(\w+)$/,
    address: ([, what, day, uin]) =>
      `https://questions-statements-api.parliament.uk/api/written${what}s/${what}s/${day}/${uin!.toUpperCase()}?expandMember=true`,
    is: "a written statement or question, had from Parliament's service",
  },
  {
    site: 'ec.europa.eu',
    matches: /^\/commission\/presscorner\/detail\/([a-z]{2})\/(\w+)$/,
    address: ([, language, reference]) =>
      `https://ec.europa.eu/commission/presscorner/api/documents?reference=${reference!.toUpperCase().replaceAll('_', '/')}&language=${language}`,
    is: 'a document of Press Corner, had as it gives it to its pages',
  },
];

/** Whether an address is that of one document, by its last part: titles have many words, lists have few. */
export function isOneDocument({ pathname }: URL): boolean {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return /\/detail\//.test(pathname) || last.split('-').length > 3;
}
