import { isOneDocument } from './onePage.ts';
import { given, isOf, type Preset } from './preset.ts';

const UNREACHED = 'was found in programs that use it; it was not reached when this was written.';

export const council: Preset = {
  id: 'eu-council',
  title: 'European Council and Council of the EU: press',
  covers:
    'Press releases, statements and conclusions of the European Council, the Council and its President, newest first, as far back as the feed goes.',
  kind: 'feed',
  settings: [],
  address: () => 'https://www.consilium.europa.eu/en/rss/pressreleases.ashx',
  newWithin: 10,
  terms: 'Reuse allowed with the source named.',
  remarks: [
    `The address of the feed ${UNREACHED} https://www.consilium.europa.eu/en/about-site/rss/ has the others.`,
    'The site guards itself against programs: where it answers with a challenge, the check says so.',
  ],
  means: (address) => (isOf(address, 'consilium.europa.eu') && isList(address) ? {} : null),
};

export const commission: Preset = {
  id: 'eu-commission',
  title: 'European Commission: Press Corner',
  covers:
    'Press releases, statements, speeches, questions and answers of the Commission, newest first; each as Press Corner gives it to its pages, which are made by script.',
  kind: 'feed',
  settings: [],
  address: () => 'https://ec.europa.eu/commission/presscorner/api/rss?language=en&pagesize=100',
  fixed: {
    document: 'https://ec.europa.eu/commission/presscorner/api/documents?reference={reference}&language=en',
  },
  newWithin: 7,
  terms: 'Reuse allowed with the source named (Decision 2011/833/EU).',
  remarks: [
    `The addresses of the feed and of the documents ${UNREACHED} Neither is documented.`,
    'Others found that the feed lists no more than the newest ten, whatever it is asked: have it checked several times a day.',
  ],
  means: (address) =>
    isOf(address, 'ec.europa.eu') &&
    address.pathname.startsWith('/commission/presscorner') &&
    !isOneDocument(address)
      ? {}
      : null,
};

export const eurojust: Preset = {
  id: 'eurojust',
  title: 'Eurojust: news',
  covers: 'Press releases and news of Eurojust, newest first, as far back as the feed goes.',
  kind: 'feed',
  settings: [],
  address: () => 'https://www.eurojust.europa.eu/rss/press-releases.xml',
  newWithin: 14,
  terms: 'Reuse allowed with the source named.',
  remarks: [`The address of the feed ${UNREACHED}`],
  means: (address) => (isOf(address, 'eurojust.europa.eu') && isList(address) ? {} : null),
};

export const europol: Preset = {
  id: 'europol',
  title: 'Europol: news',
  covers: "News and press releases of Europol's newsroom, newest first, as far back as the feed goes.",
  kind: 'feed',
  settings: [],
  address: () => 'https://www.europol.europa.eu/cms/api/rss/news',
  newWithin: 14,
  terms: 'Reuse allowed with the source named.',
  remarks: [
    `The address of the feed ${UNREACHED} Others name https://www.europol.europa.eu/rss.xml.`,
    'The pages of the newsroom may be made by script: where a page has no text, the check says so.',
  ],
  means: (address) => (isOf(address, 'europol.europa.eu') && isList(address) ? {} : null),
};

export const euroclear: Preset = {
  id: 'euroclear',
  title: 'Euroclear: press releases',
  covers: 'Press releases of Euroclear, in the order of its press page.',
  kind: 'page',
  settings: [],
  address: () => 'https://www.euroclear.com/newsandinsights/en/press.html',
  fixed: { links: '/newsandinsights/en/press/20' },
  newWithin: 60,
  terms: 'All rights reserved: for reading and citing, not for publishing again.',
  remarks: [
    'The form of the releases’ addresses (/newsandinsights/en/press/2026/mr-…) was seen in pages that link to them. The address of the page that lists them could not be confirmed, nor whether it makes its links by script.',
  ],
  means: (address) => (isOf(address, 'euroclear.com') && isList(address) ? {} : null),
};

export const belgium: Preset = {
  id: 'belgium',
  title: 'Belgian federal government: news.belgium.be',
  covers:
    'Press releases of the federal government, its Council of Ministers and federal services, newest first, as far back as the feed goes. Few are in English: most are in French and Dutch only.',
  kind: 'feed',
  settings: [
    { name: 'language', means: 'the language of the feed', example: 'en', values: ['en', 'fr', 'nl', 'de'] },
  ],
  address: ({ language = 'en' }) => `https://news.belgium.be/${language}/feeds/all`,
  newWithin: 30,
  terms: 'The federal services allow reuse of their information with the source named; see the site.',
  remarks: [
    `The address of the feed ${UNREACHED} Others report that the site answers programs with a challenge: where it does, the check says so.`,
  ],
  means: (address) =>
    isOf(address, 'news.belgium.be') && !isOneDocument(address)
      ? given({ language: /^\/(en|fr|nl|de)(?:\/|$)/.exec(address.pathname)?.[1] })
      : null,
};

/** Neither one document nor another feed of the site: those are taken as they are. */
const isList = (address: URL): boolean =>
  !isOneDocument(address) && !/\/rss\b|\.(?:ashx|rss|xml|atom)$/.test(address.pathname);
