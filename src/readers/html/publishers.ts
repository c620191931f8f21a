/** How the pages of one publisher are built. Selectors are simple: a tag, a class, an id. */
export interface PublisherPages {
  readonly name: string;
  /** The end of the host's name. */
  readonly host: RegExp;
  /** Where the text stands: the first selector that finds anything; all that it finds, in order. */
  readonly main: readonly string[];
  readonly title: readonly string[];
  /** Within the text, what is not the document. */
  readonly drop: readonly string[];
  readonly publisher: string | null;
  /** Where the page names the office that issued it. */
  readonly office?: { readonly at: string; readonly match: RegExp };
}

/** The narrower host before the wider: the first that fits is taken. */
const publisherPages: readonly PublisherPages[] = [
  {
    name: 'legislation.gov.uk',
    host: /(?:^|\.)legislation\.gov\.uk$/,
    main: ['#viewLegContents', '.LegSnippet', '#content'],
    title: ['.pageTitle', 'h1'],
    drop: [
      '.LegAnnotations',
      '.LegCommentaries',
      '.LegExtentRestriction',
      '.LegBlockNotYetInForce',
      '.eniw',
      '.prevNextNav',
    ],
    publisher: 'legislation.gov.uk',
  },
  {
    name: 'GOV.UK',
    host: /(?:^|\.)gov\.uk$/,
    main: ['.govspeak', '#content', 'main'],
    title: ['.gem-c-title__text', '.gem-c-heading__text', 'h1'],
    drop: [
      '.gem-c-metadata',
      '.gem-c-published-dates',
      '.gem-c-contextual-sidebar',
      '.gem-c-contextual-footer',
      '.gem-c-feedback',
    ],
    publisher: null,
    office: { at: '.gem-c-metadata', match: /^From:\s*(.+?)\s*(?:Published|Last updated|Updated|$)/ },
  },
  {
    name: 'The White House',
    host: /(?:^|\.)whitehouse\.gov$|whitehouse\.archives\.gov$/,
    main: ['.body-content', '.entry-content', '.wp-block-post-content', '.page-content'],
    title: ['.page-title', '.wp-block-whitehouse-topper__headline', 'h1'],
    drop: ['.acctext--con', '.share-this', '.wp-block-whitehouse-topper__meta--byline'],
    publisher: 'The White House',
  },
  {
    name: 'EUR-Lex',
    host: /^eur-lex\.europa\.eu$/,
    main: ['#document1', '.eli-container', '#text', '.tabContent'],
    title: ['#title', '.eli-main-title'],
    drop: ['.oj-hd-date', '.oj-hd-lg', '.oj-hd-ti', '.oj-hd-oj', '.modref'],
    publisher: 'European Union',
  },
  {
    name: 'European Union',
    host: /(?:^|\.)europa\.eu$/,
    main: ['.ecl-editor', '.gsc-bge-grid__area--content', '.ep_content', '.ecl-article', 'main'],
    title: ['.ecl-page-header__title', 'h1'],
    drop: ['.ecl-social-media-share', '.ecl-page-header', '.ecl-file', '.related-content'],
    publisher: null,
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
