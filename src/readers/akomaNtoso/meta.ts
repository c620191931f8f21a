import { type LawDate, type Legislation, unknownLaw } from '../../model/legislation.ts';
import { saidIn } from '../clml/meta.ts';
import { real } from '../day.ts';
import type { Draft } from '../draft.ts';
import { attribute, children, type Element, elementsIn, first, noElement, wordsOf } from '../xml.ts';
import { forceIn } from './force.ts';
import { referencesIn } from './references.ts';

type Said = Pick<Draft, 'title' | 'address' | 'publisher' | 'published' | 'language'> & {
  readonly legislation: Legislation;
};

/** What a document says of itself: the publisher's own metadata first, then FRBR's work and expression. */
export function metaOf(meta: Element | undefined, document: Element): Said {
  const { legislation, ...own } = saidIn(first(meta, 'proprietary'));
  const refer = referencesIn(meta);
  const work = first(meta, 'identification/FRBRWork');
  const expression = first(meta, 'identification/FRBRExpression');
  const uri = refer(told(work, 'FRBRuri') ?? told(work, 'FRBRthis'));
  const dates = legislation.dates.length ? legislation.dates : datesIn(work, meta);
  const name = refer(told(work, 'FRBRname'));
  return {
    title: own.title ?? refer('#varBillTitle') ?? titleIn(document, refer) ?? name,
    address: own.address ?? addressOf(document, uri, refer(told(expression, 'FRBRuri'))),
    publisher: own.address ? undefined : publisherOf(work, refer),
    published: own.published ?? publishedOf(dates, refer),
    language: own.language ?? languageOf(expression),
    legislation: {
      ...unknownLaw,
      ...legislation,
      kind: legislation.kind ?? refer(told(work, 'FRBRsubtype')) ?? attribute(document, 'name') ?? null,
      uri: sessional(own.address) ?? uri ?? null,
      year: legislation.year ?? (Number((dates[0]?.date ?? '').slice(0, 4)) || null),
      number: legislation.number ?? refer('#varBillNo') ?? refer(told(work, 'FRBRnumber')) ?? null,
      version: legislation.version ?? refer('#varStageVersion') ?? null,
      dates,
      ...forceIn(meta),
    },
  };
}

/** An Act of before 1963 is named by the session of its Parliament, as its CLML is; FRBR has the year for it. */
const sessional = (address: string | undefined): string | undefined =>
  /^http:\/\/www\.legislation\.gov\.uk\/id\/\w+\/[A-Z]\w*\/[\d-]+\/\d+/.exec(address ?? '')?.[0];

const told = (part: Element | undefined, name: string): string | undefined => {
  const element = first(part, name);
  return (element && (attribute(element, 'value') ?? attribute(element, 'href'))) || undefined;
};

/** A bill keeps its address through its stages; a paper of amendments through the days on which it is published. */
const addressOf = (
  document: Element,
  work: string | undefined,
  expression: string | undefined,
): string | undefined =>
  AMENDMENTS.has(document.name)
    ? (expression ?? work)?.replace(/@\d{4}-\d\d-\d\d$/, '')
    : (work ?? expression);

const AMENDMENTS = new Set(['amendmentList', 'amendment']);

function publisherOf(
  work: Element | undefined,
  refer: (value?: string) => string | undefined,
): string | undefined {
  const house = refer('#varHouse');
  if (house) return house;
  const author = told(work, 'FRBRauthor');
  return author?.startsWith('#') ? refer(author) : undefined;
}

/** Lawmaker writes a year that nobody will see where a date is still to come. */
function datesIn(work: Element | undefined, meta: Element | undefined): LawDate[] {
  const found: LawDate[] = [];
  const events = [...elementsIn(meta ?? noElement, ({ name }) => name !== 'proprietary')].filter(
    ({ name }) => name === 'eventRef',
  );
  const said = [
    ...(work ? children(work, 'FRBRdate') : []).map((one) => [attribute(one, 'name'), one] as const),
    ...events.map((one) => [attribute(one, 'refersTo')?.slice(1), one] as const),
  ];
  for (const [name = '', element] of said) {
    const what = DATES.get(name);
    const date = real((attribute(element, 'date') ?? '').slice(0, 10));
    if (!what || !date || date >= '9999') continue;
    if (!found.some((one) => one.what === what && one.date === date)) found.push({ what, date });
  }
  return found;
}

const DATES = new Map<string, LawDate['what']>([
  ['enacted', 'enacted'],
  ['enactment', 'enacted'],
  ['made', 'made'],
  ['laid', 'laid'],
  ['adopted', 'adopted'],
  ['published', 'published'],
  ['publication', 'published'],
]);

const publishedOf = (
  dates: readonly LawDate[],
  refer: (value?: string) => string | undefined,
): string | undefined =>
  dates.find(({ what }) => what === 'enacted' || what === 'made' || what === 'adopted')?.date ??
  real(refer('#varPublishDate') ?? refer('#varPublicationDate') ?? '') ??
  dates.find(({ what }) => what === 'published')?.date;

function titleIn(document: Element, refer: (value?: string) => string | undefined): string | undefined {
  const within = (element: Element): boolean => !['meta', 'body', 'toc'].includes(element.name);
  for (const element of elementsIn(document, within))
    if (element.name === 'docTitle' || element.name === 'shortTitle')
      return wordsOf(element) || refer(attribute(children(element, 'ref')[0] ?? noElement, 'href'));
  return undefined;
}

/** ISO 639-2 of FRBR to BCP 47. */
function languageOf(expression: Element | undefined): string | undefined {
  const code = attribute(first(expression, 'FRBRlanguage') ?? noElement, 'language')?.toLowerCase();
  return code && (LANGUAGES.get(code) ?? code);
}

const LANGUAGES = new Map([
  ['eng', 'en'],
  ['cym', 'cy'],
  ['wel', 'cy'],
  ['gla', 'gd'],
  ['gle', 'ga'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['nld', 'nl'],
  ['dut', 'nl'],
]);
