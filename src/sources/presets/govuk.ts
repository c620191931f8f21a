import {
  DAY,
  given,
  isOf,
  narrowed,
  type Preset,
  type Setting,
  type Settings,
  SLUG,
  valuesOf,
} from './preset.ts';

const SEARCH = 'https://www.gov.uk/api/search.json';
const NUMBER_10 = 'prime-ministers-office-10-downing-street';

/** Names of the search API's fields, after `filter_`. */
const FILTERS = {
  organisation: 'filter_organisations',
  type: 'filter_content_store_document_type',
  purpose: 'filter_content_purpose_supergroup',
  topic: 'filter_part_of_taxonomy_tree',
  event: 'filter_topical_events',
  location: 'filter_world_locations',
  person: 'filter_people',
  words: 'q',
} as const;

const PURPOSES = [
  'news_and_communications',
  'policy_and_engagement',
  'guidance_and_regulation',
  'research_and_statistics',
  'transparency',
  'services',
];

const type: Setting = {
  name: 'type',
  means: 'a document type of the Content API, the words joined by `_`',
  example: 'press_release,policy_paper',
  several: true,
};
const purpose: Setting = {
  name: 'purpose',
  means: 'what documents are for, in the large groups of GOV.UK',
  example: 'news_and_communications',
  several: true,
  values: PURPOSES,
};
const topic: Setting = {
  name: 'topic',
  means:
    "a topic by its content id (`content_id` in the answer of https://www.gov.uk/api/content/ and the topic's path); what lies below it counts",
  example: 'd6c2de5d-ef90-45d1-82d4-5f2438369eea',
  several: true,
};
const words: Setting = { name: 'words', means: 'words to search for', example: '"free port"' };
const since: Setting = {
  name: 'since',
  means: 'only what was published or changed on this day or later',
  example: '2026-01-01',
  form: DAY,
};

const attachments: Setting = {
  name: 'attachments',
  means:
    'what is attached to publications and consultations, which have their text there, at the price of one request more for each: pages of the site only, or PDF and DOCX files too',
  example: 'html',
  values: ['html', 'all'],
};

const TERMS =
  'Open Government Licence v3.0. No key is needed; robots.txt, which others found to close only the search for people and pages to print, and the limit of 10 requests a second of the Content API are kept by asking one at a time with a pause.';
const REMARKS = [
  'Format: https://docs.publishing.service.gov.uk/repos/search-api/using-the-search-api.html and https://content-api.publishing.service.gov.uk/.',
  '`updated_at` is taken for the version of a document: the time of its last indexing, so that small changes are seen. It could not be confirmed that nothing but a change moves it; if it moves, documents are asked for again and found unchanged.',
  'A list of more than 10,000 documents may not be had to its end at once: narrow it with `since`.',
];

/** The search's address for settings: https://docs.publishing.service.gov.uk/repos/search-api/using-the-search-api.html */
function searchAddress(settings: Settings): string {
  const url = new URL(narrowed(SEARCH, settings, FILTERS));
  if (settings.since) url.searchParams.set('filter_public_timestamp', `from:${settings.since}`);
  return url.href;
}

export const govuk: Preset = {
  id: 'govuk',
  title: 'GOV.UK',
  covers:
    'What departments, agencies and public bodies publish on GOV.UK, newest first, by its search API; each document whole from the Content API, with its change history. Left out are pages in other languages than English, and attachments unless they are asked for: a policy paper or consultation often has its text there.',
  kind: 'govuk',
  settings: [
    {
      name: 'organisation',
      means: 'who publishes: the last part of the address of its page, www.gov.uk/government/organisations/…',
      example: 'home-office',
      several: true,
      form: SLUG,
    },
    type,
    purpose,
    topic,
    {
      name: 'event',
      means: 'a topical event: the last part of its address',
      example: 'cop30',
      several: true,
      form: SLUG,
    },
    {
      name: 'location',
      means: 'a country or mission: the last part of its address, www.gov.uk/world/…',
      example: 'belgium',
      several: true,
      form: SLUG,
    },
    {
      name: 'person',
      means: 'a minister or official: the last part of the address',
      example: 'jane-doe',
      form: SLUG,
    },
    words,
    since,
    attachments,
  ],
  address: searchAddress,
  newWithin: 30,
  terms: TERMS,
  remarks: REMARKS,
  means: (address) =>
    isOf(address, 'gov.uk') ? (meantByPath(address) ?? meantBySearch(address) ?? meantByApi(address)) : null,
};

export const number10: Preset = {
  id: 'number-10',
  title: "Prime Minister's Office, 10 Downing Street",
  covers:
    'News, speeches, statements and papers of Number 10 on GOV.UK, newest first. Left out is what only the social media of Number 10 carry.',
  kind: 'govuk',
  settings: [type, purpose, words, since, attachments],
  address: (settings) => searchAddress({ ...settings, organisation: NUMBER_10 }),
  newWithin: 7,
  terms: TERMS,
  remarks: REMARKS,
  means: (address) => {
    const meant = govuk.means(address);
    if (meant?.organisation !== NUMBER_10) return null;
    const { organisation, ...rest } = meant;
    return rest;
  },
};

const PATHS: readonly (readonly [path: RegExp, setting: string])[] = [
  [/^\/government\/organisations\/([\w-]+?)(?:\.atom|\.\w\w)?\/?$/, 'organisation'],
  [/^\/government\/topical-events\/([\w-]+?)(?:\.atom)?\/?$/, 'event'],
  [/^\/world\/([\w-]+?)(?:\/news|\.\w\w)?\/?$/, 'location'],
  [/^\/government\/people\/([\w-]+?)(?:\.\w\w)?\/?$/, 'person'],
];

function meantByPath({ pathname }: URL): Settings | null {
  for (const [path, setting] of PATHS) {
    const [, value] = path.exec(pathname) ?? [];
    if (value) return { [setting]: value };
  }
  return null;
}

/** The finders of the site, https://www.gov.uk/search/…, as people see them in their browser. */
const FINDERS: Readonly<Record<string, string | null>> = {
  all: null,
  'news-and-communications': 'news_and_communications',
  'policy-papers-and-consultations': 'policy_and_engagement',
  'guidance-and-regulation': 'guidance_and_regulation',
  'research-and-statistics': 'research_and_statistics',
  'transparency-and-freedom-of-information-releases': 'transparency',
  services: 'services',
};

function meantBySearch({ pathname, searchParams }: URL): Settings | null {
  const [, finder] = /^\/search\/([\w-]+?)(?:\.atom)?\/?$/.exec(pathname) ?? [];
  const purpose = finder === undefined ? undefined : FINDERS[finder];
  if (purpose === undefined) return null;
  const all = (name: string) => [...searchParams.getAll(name), ...searchParams.getAll(`${name}[]`)].join(',');
  return given({
    organisation: all('organisations'),
    purpose,
    type: all('content_store_document_type'),
    topic: searchParams.get('level_two_taxon') || searchParams.get('level_one_taxon'),
    location: all('world_locations'),
    person: all('people'),
    words: searchParams.get('keywords'),
  });
}

function meantByApi({ pathname, searchParams }: URL): Settings | null {
  if (pathname !== '/api/search.json') return null;
  const settings = Object.entries(FILTERS).map(
    ([name, parameter]) => [name, valuesOf(searchParams.getAll(parameter).join(',')).join(',')] as const,
  );
  const since = /^from:(\d{4}-\d\d-\d\d)$/.exec(searchParams.get('filter_public_timestamp') ?? '')?.[1];
  return given({ ...Object.fromEntries(settings), since });
}
