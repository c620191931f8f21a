import { dateOf } from '../frontMatter.ts';
import { linkedIn } from './linkedData.ts';
import { attribute, type Element, elements, type Root, textOf } from './tree.ts';

export interface Meta {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  /** The day of the latest change. */
  readonly modified: string | undefined;
  readonly language: string | undefined;
  readonly address: string | undefined;
  readonly label: string | undefined;
}

/** Dublin Core and the like, which say what they mean, before what is written for others (Open Graph). */
const PUBLISHED = [
  'govuk:first-published-at',
  'article:published_time',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date.issued',
  'eli:date_publication',
  'eli:date_document',
  'dcterms.available',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'publication_date',
  'publication-date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
];
const MODIFIED = [
  'govuk:public-updated-at',
  'article:modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'revised',
  'datemodified',
];
const PUBLISHER = [
  'govuk:primary-publishing-organisation',
  'dcterms.publisher',
  'dc.publisher',
  'citation_publisher',
  'publisher',
];
const TITLE = ['dcterms.title', 'dc.title', 'eli:title', 'citation_title'];
const LANGUAGE = ['dcterms.language', 'dc.language', 'content-language'];
const LABEL = ['govuk:format', 'dcterms.type', 'dc.type', 'article:section'];
const IDENTIFIER = ['dcterms.identifier', 'dc.identifier', 'dcterms.identifier.uri'];

/** What a page says of itself where no reader sees it, in the order of trust: its own metadata, linked data, Open Graph. */
export function metaOf(root: Root): Meta {
  const head = headOf(root);
  const linked = linkedIn(head.scripts);
  const first = (names: readonly string[]) => names.map((name) => head.said.get(name)).find(Boolean);
  const day = (names: readonly string[]) => names.map((name) => dateOf(head.said.get(name))).find(Boolean);
  const language = head.language || first(LANGUAGE) || linked.language || first(['og:locale']);
  return {
    title:
      first(TITLE) ??
      linked.title ??
      first(['og:title', 'twitter:title']) ??
      (head.title && withoutSite(head.title)),
    publisher: first(PUBLISHER) ?? linked.publisher ?? first(['og:site_name', 'application-name']),
    published: day(PUBLISHED) ?? linked.published ?? day(['og:article:published_time', 'og:published_time']),
    modified: day(MODIFIED) ?? linked.modified ?? day(['og:article:modified_time', 'og:updated_time']),
    language: language && languageTag(language),
    address: [head.canonical, first(IDENTIFIER), linked.address, first(['og:url'])]
      .map(webAddress)
      .find(Boolean),
    label: first(LABEL)?.replaceAll('_', ' '),
  };
}

interface Head {
  readonly said: ReadonlyMap<string, string>;
  readonly scripts: readonly string[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly canonical: string | undefined;
}

function headOf(root: Root): Head {
  const said = new Map<string, string>();
  const scripts: string[] = [];
  let [title, language, canonical]: (string | undefined)[] = [];
  for (const element of elements(root, ({ tagName }) => tagName !== 'svg')) {
    const { tagName } = element;
    if (tagName === 'html')
      language = attribute(element, 'lang') || attribute(element, 'xml:lang') || language;
    else if (tagName === 'title') title ??= textOf(element).slice(0, 1000);
    else if (tagName === 'link' && isCanonical(element)) canonical ??= attribute(element, 'href');
    else if (
      tagName === 'script' &&
      /^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? '')
    )
      scripts.push(textOf(element));
    else if (tagName === 'meta' || attribute(element, 'itemprop')) note(said, element);
  }
  return { said, scripts, title, language, canonical };
}

const isCanonical = (link: Element): boolean =>
  /(?:^|\s)canonical(?:\s|$)/i.test(attribute(link, 'rel') ?? '');

/** Names are written as `DC.date.issued`, `dc:date`, `dcterms:issued`; the first of a name is kept. */
function note(said: Map<string, string>, element: Element): void {
  const name =
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'http-equiv') ??
    attribute(element, 'itemprop');
  const value = (attribute(element, 'content') ?? attribute(element, 'datetime'))?.trim();
  if (!name || !value) return;
  for (const one of name.toLowerCase().trim().split(/\s+/)) {
    const key = one.replace(/^(dc|dcterms)[:_-]/, '$1.');
    if (!said.has(key)) said.set(key, value);
  }
}

/** "UK–Belgium joint statement - GOV.UK" */
const withoutSite = (title: string): string => title.replace(/\s+[|–—·»-]\s+[^|–—·»]{2,40}$/, '') || title;

/** A tag of BCP 47, or nothing: `en_GB`, `en-GB, fr`. */
const languageTag = (written: string): string | undefined =>
  /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}(?=$|[\s,;])/i.exec(written.trim())?.[0].replaceAll('_', '-');

const webAddress = (href: string | undefined): string | undefined =>
  /^https?:\/\/\S+$/i.test(href?.trim() ?? '') ? href!.trim() : undefined;
