import { real } from '../day.ts';

/** How the pages of one publisher are built. Selectors are simple: a tag, a class, an id. */
export interface PublisherPages {
  readonly name: string;
  /** The end of the host's name. */
  readonly host: RegExp;
  /** The heading whose text follows it, in the element that holds it: goes before `main`. */
  readonly under?: RegExp;
  /** Where the text stands: the first selector that finds anything; all that it finds, in order. */
  readonly main: readonly string[];
  readonly title: readonly string[];
  /** Within the text, what is not the document. */
  readonly drop: readonly string[];
  readonly publisher: string | null;
  /** Where the page names the office that issued it: by links whose addresses begin so, else by words. */
  readonly office?: { readonly at: string; readonly links: RegExp; readonly match: RegExp };
  /** The day of publication, where the page's address has it: groups `y`, `m`, `d`. */
  readonly day?: RegExp;
}

const ADDRESS_DAY = /\/(?<y>\d{4})[-/](?<m>\d\d)[-/](?<d>\d\d)(?:\/|$)/;
const DRUPAL = [
  '.node__content',
  '.field--name-body',
  '.field-name-body',
  '.text-formatted',
  'article',
  'main',
];
const DRUPAL_DROP = [
  '.field--name-field-tags',
  '.field--type-image',
  '.field--name-field-image',
  '.field--name-field-contact',
  '.field--name-field-theme',
  '.addtoany_list',
  '.node__links',
  '.links',
  '.block-social',
  '.share-buttons',
];

/** The narrower host before the wider: the first that fits is taken. */
const publisherPages: readonly PublisherPages[] = [
  {
    name: 'legislation.gov.uk',
    host: /(?:^|\.)legislation\.gov\.uk$/,
    main: ['#viewLegSnippet', '#viewLegContents', '.LegSnippet', '#content'],
    title: ['.pageTitle', 'h1'],
    drop: [
      '.LegAnnotations',
      '.LegCommentaries',
      '.LegExtentRestriction',
      '.LegBlockNotYetInForce',
      '.eniw',
      '.prevNextNav',
      '.LegNavTextOnly',
      '#statusWarning',
    ],
    publisher: 'legislation.gov.uk',
  },
  {
    name: 'Number 10, before GOV.UK',
    host: /(?:^|\.)(?:number10|number-10|pm)\.gov\.uk$/,
    main: ['.entry-content', '.post-content', '.article-content', '.content', 'article', '#content', 'main'],
    title: ['.entry-title', '.post-title', 'h1', 'h2'],
    drop: ['.post-meta', '.postmetadata', '.related', '.share', '.comments', '.navigation'],
    publisher: "Prime Minister's Office, 10 Downing Street",
  },
  {
    name: 'GOV.UK',
    host: /(?:^|\.)gov\.uk$/,
    main: ['.govspeak', '#content', 'main'],
    title: ['.gem-c-title__text', '.gem-c-heading__text', 'h1'],
    drop: [
      '.gem-c-metadata',
      '.gem-c-notice',
      '.gem-c-published-dates',
      '.app-c-published-dates',
      '.gem-c-contextual-sidebar',
      '.gem-c-contextual-footer',
      '.gem-c-feedback',
      '.gem-c-attachment',
      '.gem-c-devolved-nations',
      '.gem-c-translation-nav',
      '.gem-c-pagination',
      '.app-c-banner',
    ],
    publisher: null,
    office: {
      at: '.gem-c-metadata',
      links: /^(?:https:\/\/www\.gov\.uk)?\/government\/organisations\//,
      match: /^From:\s*(.+?)\s*(?:Published|Last updated|Updated|Delivered on|$)/,
    },
  },
  {
    name: 'Hansard',
    host: /^hansard\.parliament\.uk$/,
    main: ['.debate-item', '.primary-content', 'main'],
    title: ['h1'],
    drop: [
      '.debate-item-columnnumber',
      '.column-number',
      '.controls',
      '.share',
      '.card-controls',
      '.link-to-contribution',
    ],
    publisher: 'Hansard (UK Parliament)',
    day: ADDRESS_DAY,
  },
  {
    name: 'Written questions and statements',
    host: /^questions-statements\.parliament\.uk$/,
    under: /^Statement$/,
    main: ['.primary-content', '#main-content', 'main'],
    title: ['h1'],
    drop: ['.card-contact', '.share', '.hero-banner', '.pagination'],
    publisher: 'UK Parliament',
    day: ADDRESS_DAY,
  },
  {
    name: 'Papers of committees and of the House',
    host: /^publications\.parliament\.uk$/,
    main: [
      '#report-content',
      '.report-content',
      '#maincontent1',
      '#content-small',
      '#content-large',
      '#maincontent',
      '#main-content',
      'main',
    ],
    title: ['h1', 'h2'],
    drop: ['.prevnext', '.prev-next', '.printlink', '.footnote-nav'],
    publisher: 'UK Parliament',
  },
  {
    name: 'UK Parliament',
    host: /(?:^|\.)parliament\.uk$/,
    main: ['.article-body', '.rich-text', '.primary-content', '.main-content', '#main-content', 'main'],
    title: ['h1'],
    drop: [
      '.hero-banner',
      '.share',
      '.card-list',
      '.pagination',
      '.secondary-content',
      '.sub-nav',
      '.related-content',
    ],
    publisher: 'UK Parliament',
  },
  {
    name: 'The White House',
    host: /(?:^|\.)whitehouse\.gov$|whitehouse\.archives\.gov$/,
    main: [
      '.body-content',
      '.entry-content',
      '.wp-block-post-content',
      '.page-content',
      '#content-start',
      'main',
    ],
    title: ['.page-title', '.wp-block-whitehouse-topper__headline', '.pane-node-title', 'h1'],
    drop: [
      '.acctext--con',
      '.share-this',
      '.wp-block-whitehouse-topper',
      '.wp-block-post-terms',
      '.page-header',
    ],
    publisher: 'The White House',
  },
  {
    name: 'EUR-Lex',
    host: /^eur-lex\.europa\.eu$/,
    main: ['#document1', '.eli-container', '#docHtml', '#TexteOnly', '#text', '.tabContent'],
    title: ['#title', '.eli-main-title', '#englishTitle'],
    drop: [
      '.oj-hd-date',
      '.oj-hd-lg',
      '.oj-hd-ti',
      '.oj-hd-oj',
      '.hd-date',
      '.hd-lg',
      '.hd-ti',
      '.hd-oj',
      '.modref',
      '.PanelGroup',
    ],
    publisher: 'European Union',
  },
  {
    name: 'European Council and Council',
    host: /(?:^|\.)consilium\.europa\.eu$/,
    main: [
      '.council-left-content-basic',
      '.gsc-bge-grid__area--content',
      '.gsc-u-text-content',
      '.textblock',
      'article',
      'main',
    ],
    title: ['.gsc-c-heading__title', 'h1'],
    drop: [
      '.related-content',
      '.gsc-c-contact',
      '.council-right-content',
      '.topic-tags',
      '.share',
      '.page-metadata',
      '.gsc-c-share',
    ],
    publisher: 'European Council and Council of the European Union',
    day: ADDRESS_DAY,
  },
  {
    name: 'European Commission',
    host: /(?:^|\.)(?:ec|commission)\.europa\.eu$/,
    main: ['.ecl-paragraph-detail', '.ecl-paragraph', '.ecl-editor', '.ecl-article', 'article', 'main'],
    title: ['.ecl-page-header__title', 'h1'],
    drop: [
      '.ecl-social-media-share',
      '.ecl-page-header',
      '.ecl-file',
      '.ecl-contact',
      '.ecl-tag',
      '.press-contacts',
      '.related-content',
    ],
    publisher: 'European Commission',
  },
  {
    name: 'European Union',
    host: /(?:^|\.)europa\.eu$/,
    main: ['.ecl-editor', '.ep_content', '.ep-a_text', '.ecl-article', ...DRUPAL],
    title: ['.ecl-page-header__title', 'h1'],
    drop: ['.ecl-social-media-share', '.ecl-page-header', '.ecl-file', '.related-content', ...DRUPAL_DROP],
    publisher: null,
  },
  {
    name: 'Prime Minister of Belgium',
    host: /(?:^|\.)premier(?:\.belgium)?\.be$/,
    main: DRUPAL,
    title: ['.page-title', 'h1'],
    drop: DRUPAL_DROP,
    publisher: 'Prime Minister of Belgium',
  },
  {
    name: 'Belgian foreign service',
    host: /(?:^|\.)(?:diplomatie|diplomatie\.belgium|diplomacy\.belgium)\.be$|(?:^|\.)diplobel\.be$/,
    main: DRUPAL,
    title: ['.page-title', 'h1'],
    drop: DRUPAL_DROP,
    publisher: 'Federal Public Service Foreign Affairs, Belgium',
  },
  {
    name: 'Belgian federal government',
    host: /(?:^|\.)(?:belgium|fgov)\.be$/,
    main: DRUPAL,
    title: ['.page-title', 'h1'],
    drop: DRUPAL_DROP,
    publisher: 'Belgian federal government',
  },
  {
    name: 'Prime Minister of Australia',
    host: /(?:^|\.)(?:pm\.gov\.au|pmtranscripts\.d?pmc\.gov\.au)$/,
    main: [
      '.field--name-body',
      '.field--name-field-transcript',
      '.field-name-body',
      '.transcript',
      'article',
    ],
    title: ['.page-header', 'h1'],
    drop: ['.field--name-field-media-type', '.field--name-field-tags', '.addtoany_list'],
    publisher: 'Prime Minister of Australia',
  },
];

/** Whose pages an address leads to, if its host is known. */
export const pagesAt = (address: string | undefined): PublisherPages | undefined => {
  const [, host = ''] = /^https?:\/\/([^/:?#]+)/i.exec(address ?? '') ?? [];
  return publisherPages.find((pages) => pages.host.test(host.toLowerCase()));
};

/** The day of publication that an address has in it, where its publisher builds addresses so. */
export function dayInAddress(address: string | undefined): string | undefined {
  const { y, m, d } = pagesAt(address)?.day?.exec(address ?? '')?.groups ?? {};
  return (y && real(`${y}-${m}-${d}`)) || undefined;
}
