import type { Preset, Setting } from './preset.ts';

const address: Setting = {
  name: 'address',
  means: 'its address',
  example: 'https://www.example.org/news.atom',
  required: true,
};
const TERMS = "See the publisher's own; robots.txt is kept.";

/** What is at an address or path that no preset knows. */
export const anyPresets: readonly Preset[] = [
  {
    id: 'feed',
    title: 'Any feed',
    covers:
      'The entries of an RSS, Atom or JSON Feed, through all its pages where it names the next (RFC 5005); each document is the page that an entry leads to.',
    kind: 'feed',
    settings: [
      address,
      {
        name: 'document',
        means:
          "the address of the document, made of the entry's: `{address}`, `{last}` and `{LAST}` (the last part of its path, small or large), `{id}`",
        example: '{address}/data.xml',
      },
      {
        name: 'page',
        means: 'the parameter that numbers the pages, for a feed that does not name the next',
        example: 'page',
        form: /^[\w.-]+$/,
      },
    ],
    address: ({ address }) => address!,
    newWithin: null,
    terms: TERMS,
    remarks: [],
    means: () => null,
  },
  {
    id: 'page',
    title: 'Any page',
    covers: 'A page that is itself the document; or, with `links`, the documents that a page links to.',
    kind: 'page',
    settings: [
      { ...address, example: 'https://www.example.org/news' },
      {
        name: 'links',
        means:
          'which links lead to documents: the beginning of their addresses (`/news/`, `*` for any part of a path), or where they stand in the page (`main li a`)',
        example: '/news/20*/',
      },
    ],
    address: ({ address }) => address!,
    newWithin: null,
    terms: TERMS,
    remarks: ['A page that makes its links by script has none for programs: the check says so.'],
    means: () => null,
  },
  {
    id: 'sitemap',
    title: 'Any sitemap',
    covers:
      'The pages of a sitemap or of an index of sitemaps, packed or not, the last changed first (https://www.sitemaps.org/protocol.html).',
    kind: 'sitemap',
    settings: [
      { ...address, example: 'https://www.example.org/sitemap.xml' },
      { name: 'prefix', means: 'only addresses that begin so', example: 'https://www.example.org/news/' },
    ],
    address: ({ address }) => address!,
    newWithin: null,
    terms: TERMS,
    remarks: [],
    means: () => null,
  },
  {
    id: 'folder',
    title: 'A folder',
    covers: 'The files of a folder and of those in it. Left out are hidden files and links to folders.',
    kind: 'folder',
    settings: [
      { name: 'path', means: 'where it is', example: './papers', required: true },
      { name: 'endings', means: 'only files whose names end so', example: 'pdf,html', several: true },
    ],
    address: ({ path }) => path!,
    newWithin: null,
    terms: 'Your own files: nothing is asked of anybody.',
    remarks: [],
    means: () => null,
  },
  {
    id: 'mbox',
    title: 'A mailbox file',
    covers:
      'The messages of a mailbox in one file (mbox, RFC 4155), as mail programs and IMAP tools export them.',
    kind: 'mbox',
    settings: [{ name: 'path', means: 'where it is', example: './press.mbox', required: true }],
    address: ({ path }) => path!,
    newWithin: null,
    terms: 'Your own mail: nothing is asked of anybody.',
    remarks: [],
    means: () => null,
  },
];
