import { dateOf } from '../frontMatter.ts';
import { attribute, type Element, elements, type Root, textOf } from './tree.ts';

export interface Meta {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly address: string | undefined;
  readonly label: string | undefined;
}

const PUBLISHED = [
  'govuk:first-published-at',
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'citation_publication_date',
  'publish-date',
  'pubdate',
  'date',
  'parsely-pub-date',
  'sailthru.date',
];
const PUBLISHER = [
  'dcterms.publisher',
  'dc.publisher',
  'og:site_name',
  'citation_publisher',
  'publisher',
  'application-name',
];
const TITLE = ['og:title', 'dcterms.title', 'dc.title', 'citation_title', 'twitter:title'];
const LABEL = ['govuk:format', 'dcterms.type', 'dc.type', 'article:section'];

/** What the head of a page says of it. */
export function metaOf(root: Root): Meta {
  const said = new Map<string, string>();
  let address: string | undefined;
  let title: string | undefined;
  let language: string | undefined;
  let linked = '';
  for (const element of elements(root, ({ tagName }) => tagName !== 'svg')) {
    if (element.tagName === 'html') language = attribute(element, 'lang') || language;
    else if (element.tagName === 'title') title ??= textOf(element).slice(0, 1000);
    else if (element.tagName === 'link' && isCanonical(element)) address ??= attribute(element, 'href');
    else if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      linked += `${textOf(element)}\n`;
    else if (element.tagName === 'meta' || attribute(element, 'itemprop')) note(said, element);
  }
  const first = (names: readonly string[]) => names.map((name) => said.get(name)).find(Boolean);
  return {
    title: first(TITLE) ?? (title && withoutSite(title)),
    publisher: first(PUBLISHER) ?? publisherIn(linked),
    published:
      PUBLISHED.map((name) => dateOf(said.get(name))).find(Boolean) ??
      dateOf(/"datePublished"\s*:\s*"([^"]{1,40})"/.exec(linked)?.[1]),
    language: language?.trim().replace('_', '-'),
    address: webAddress(address) ?? webAddress(said.get('og:url')),
    label: first(LABEL)?.replaceAll('_', ' '),
  };
}

const isCanonical = (link: Element): boolean =>
  /(?:^|\s)canonical(?:\s|$)/i.test(attribute(link, 'rel') ?? '');

function note(said: Map<string, string>, element: Element): void {
  const name = (
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop')
  )?.toLowerCase();
  const value = (attribute(element, 'content') ?? attribute(element, 'datetime'))?.trim();
  if (name && value && !said.has(name)) said.set(name, value);
}

/** "UK–Belgium joint statement - GOV.UK" */
const withoutSite = (title: string): string => title.replace(/\s+[|–—·»-]\s+[^|–—·»]{2,40}$/, '') || title;

const publisherIn = (linked: string): string | undefined =>
  /"publisher"\s*:\s*\{[^{}]{0,400}?"name"\s*:\s*"([^"]{1,200})"/.exec(linked)?.[1];

const webAddress = (href: string | undefined): string | undefined =>
  /^https?:\/\/\S+$/i.test(href?.trim() ?? '') ? href!.trim() : undefined;
