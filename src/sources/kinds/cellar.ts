import { z } from 'zod';
import { CouldNotCheck, type Found, type List, type Source } from '../source.ts';
import { ask } from './asking.ts';
import { shaped } from './shape.ts';

const SERVICE = "Cellar's query service";

/** https://www.w3.org/TR/sparql11-results-json/, with what the query below asks for. */
const Value = z.object({ value: z.string() });
const Results = z.object({
  results: z.object({
    bindings: z.array(
      z.object({
        celex: Value,
        date: Value,
        changed: Value.optional(),
        title: Value.optional(),
        format: Value.optional(),
        item: Value.optional(),
      }),
    ),
  }),
});
type Row = z.infer<typeof Results>['results']['bindings'][number];

/** The best read first. Formex comes in several files an act. */
const FORMATS = ['xhtml', 'html', 'pdfa2a', 'pdfa1a', 'pdfa1b', 'pdf'];
const WORKS = 100;
/** Virtuoso, which Cellar runs on, sorts no more. */
const MOST_WORKS = 10_000;

/**
 * Acts and documents of EUR-Lex through Cellar, the newest first, by its query service (SPARQL); each as its file in
 * the best format there is. Settings, each several with commas: `types` (REG, DIR, DEC …), `authors` (COM, CONSIL …),
 * and `since` (a day), `language` (ENG).
 */
export const listCellar: List = async function* (source, get) {
  for (let at = 0; at < MOST_WORKS; at += WORKS) {
    const url = new URL(source.address);
    url.searchParams.set('query', queryOf(source.settings, at).replace(/\s+/g, ' '));
    url.searchParams.set('format', 'application/sparql-results+json');
    const answer = await ask(get, url.href);
    if (!answer) return at === 0 ? 'unchanged' : 'listed';
    const works = worksOf(shaped(Results, answer, SERVICE).results.bindings);
    for (const rows of works.values()) yield* foundIn(rows);
    if (works.size < WORKS) return 'listed';
  }
  throw new CouldNotCheck(
    `${source.address} has more than ${MOST_WORKS} acts that fit, more than it sorts: set \`since\` to a later day`,
  );
};

/** The names of the Common Data Model: http://publications.europa.eu/ontology/cdm */
function queryOf(settings: Source['settings'], offset: number): string {
  const authority = 'http://publications.europa.eu/resource/authority';
  const anyOf = (variable: string, table: string, codes: string[]) =>
    codes.length
      ? `VALUES ?${variable} { ${codes.map((code) => `<${authority}/${table}/${code}>`).join(' ')} }`
      : '';
  const since = dayOf(settings.since);
  return `PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
PREFIX cmr: <http://publications.europa.eu/ontology/cdm/cmr#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?celex ?date ?changed ?title ?format ?item WHERE {
  { SELECT DISTINCT ?work ?celex ?date WHERE {
    ?work cdm:resource_legal_id_celex ?celex ; cdm:work_date_document ?date .
    ${settings.types ? `?work cdm:work_has_resource-type ?type . ${anyOf('type', 'resource-type', codesOf(settings.types))}` : ''}
    ${settings.authors ? `?work cdm:work_created_by_agent ?author . ${anyOf('author', 'corporate-body', codesOf(settings.authors))}` : ''}
    ${since ? `FILTER(?date >= "${since}"^^xsd:date)` : ''}
    FILTER NOT EXISTS { ?work cdm:do_not_index "true"^^xsd:boolean }
  } ORDER BY DESC(?date) ?celex LIMIT ${WORKS} OFFSET ${offset} }
  OPTIONAL { ?work cmr:lastModificationDate ?changed }
  OPTIONAL {
    ?expression cdm:expression_belongs_to_work ?work ;
      cdm:expression_uses_language <${authority}/language/${codesOf(settings.language ?? 'ENG')[0]}> ;
      cdm:expression_title ?title .
    ?manifestation cdm:manifestation_manifests_expression ?expression ; cdm:manifestation_type ?format .
    ?item cdm:item_belongs_to_manifestation ?manifestation .
    FILTER(STR(?format) IN (${FORMATS.map((format) => `"${format}"`).join(', ')}))
  }
} ORDER BY DESC(?date) ?celex ?item`;
}

/** Codes of the Publications Office's authority tables; anything else would become part of the query. */
function codesOf(words: string): string[] {
  const codes = words.split(/[\s,]+/).filter(Boolean);
  const wrong = codes.find((code) => !/^[A-Z0-9_-]{1,40}$/.test(code));
  if (wrong === undefined && codes.length) return codes;
  throw new CouldNotCheck(
    `\`${wrong ?? words}\` is no code of the EU's authority tables, such as REG or COM`,
  );
}

function dayOf(since: string | undefined): string | null {
  if (!since) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(since)) return since;
  throw new CouldNotCheck(`\`since\` is "${since}": write a day as 2026-01-31`);
}

function worksOf(rows: readonly Row[]): Map<string, Row[]> {
  const works = new Map<string, Row[]>();
  for (const row of rows) {
    const work = works.get(row.celex.value);
    if (work) work.push(row);
    else works.set(row.celex.value, [row]);
  }
  return works;
}

/** None for an act that has no text in the language yet: it is listed when it has. */
function* foundIn(rows: readonly Row[]): Generator<Found> {
  const items = rows.filter(({ item, format }) => item && format);
  const rank = ({ format }: Row) => FORMATS.indexOf(format!.value);
  const best = items.toSorted((a, b) => rank(a) - rank(b))[0];
  if (!best) return;
  const { celex, date, changed, title, item } = best;
  yield {
    key: `celex:${celex.value}`,
    address: item!.value.replace(/^http:\/\/publications\.europa\.eu\//, 'https://publications.europa.eu/'),
    version: changed?.value ?? null,
    title: title?.value ?? null,
    published: /^\d{4}-\d\d-\d\d/.exec(date.value)?.[0] ?? null,
    bytes: null,
    name: null,
  };
}
