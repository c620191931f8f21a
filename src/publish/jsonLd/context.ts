import { TERMS } from '../addresses.ts';
import { markdownTable, spaced } from '../markdown.ts';
import { CLASSES, PREFIXES, PROPERTIES, type Term, VALUES } from './terms.ts';

/** The context of our JSON-LD 1.1, whole: nothing has to be fetched to read what it is given to. */
export const CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  watchpoint: TERMS,
  ...PREFIXES,
  ...Object.fromEntries([...CLASSES, ...VALUES, ...PROPERTIES].map((term) => [term.term, defined(term)])),
  // Its offsets are no oa:start and oa:end, which count code points: the terms are its own wherever it stands.
  CodeUnitSelector: {
    '@id': 'watchpoint:CodeUnitSelector',
    '@context': {
      start: { '@id': 'watchpoint:codeUnitStart', '@type': 'xsd:nonNegativeInteger' },
      end: { '@id': 'watchpoint:codeUnitEnd', '@type': 'xsd:nonNegativeInteger' },
    },
  },
};

/** `watchpoint.jsonld`: what a server gives at the address that its JSON-LD names as context. */
export const contextDocument = (): string => `${JSON.stringify({ '@context': CONTEXT }, null, 2)}\n`;

/** The terms as a page. */
export const contextMarkdown = (): string =>
  spaced(
    [
      '# The terms of `export jsonld`',
      '',
      '<!-- made from src/publish/jsonLd/terms.ts by "npm run docs"; change it there -->',
      '',
      'JSON-LD 1.1. Words are pointed to as Web Annotations (https://www.w3.org/TR/annotation-model/), where they come from is said with PROV-O (https://www.w3.org/TR/prov-o/), what they are of with schema.org. Each place has two offsets: in Unicode code points, as the annotation model counts (`TextPositionSelector`), and in UTF-16 code units, as JavaScript, Java and Watchpoint count (`CodeUnitSelector`). Both count in the text of the edition that the target names as its source.',
      ...section('Prefixes', [['watchpoint', TERMS], ...Object.entries(PREFIXES)], ['Prefix', 'Stands for']),
      ...section('Kinds', CLASSES.map(row), HEADER),
      ...section('Values', VALUES.map(row), HEADER),
      ...section('Properties', PROPERTIES.map(row), HEADER),
    ].join('\n'),
  );

function defined({ iri, type, set }: Term): unknown {
  if (type === undefined && set === undefined) return iri;
  return {
    '@id': iri,
    ...(type === undefined ? {} : { '@type': type }),
    ...(set ? { '@container': '@set' } : {}),
  };
}

const HEADER = ['Term', 'Stands for', 'Says'] as const;

const row = ({ term, iri, about }: Term): string[] => [term, iri, about];

const section = (
  title: string,
  rows: readonly (readonly string[])[],
  header: readonly string[],
): string[] => ['', `## ${title}`, '', markdownTable(header, rows)];
