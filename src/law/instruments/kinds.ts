import type { Analysis } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { type Headed, headOf } from './heads.ts';
import type { InstrumentKind } from './record.ts';

/** What kind of instrument something is, and what told it. */
export interface Kind {
  readonly kind: InstrumentKind;
  readonly by: string;
  /** Of a document itself: what its head and its last clauses say. */
  readonly headed?: Headed | null;
}

/** Of a document itself: by its publisher's word, else its title, else the kind of text it is. Formex calls everything ACT. */
export function kindOf(analysis: Analysis): Kind {
  const { document, legislation } = analysis;
  const lawful = ['legislation', 'agreement', 'memorandum'].includes(document.genre);
  const headed = legislation || !lawful ? null : headOf(analysis);
  if (headed !== null) return { kind: headed.kind, by: headed.by, headed };
  const said = legislation?.kind ?? null;
  if (legislation && legislation.amendments.length > 0)
    return { kind: 'amendment paper', by: 'the publisher lists amendments in it' };
  if (said !== null && said !== 'ACT') {
    const published = PUBLISHED.find(([pattern]) => pattern.test(said));
    if (published) return { kind: published[1], by: `the publisher calls it ${said}` };
  }
  if (lawful) {
    const named = kindNamed(document.title, legislation?.celex ?? legislation?.uri ?? document.id);
    if (named.kind !== 'cannot tell') return named;
  }
  if (/\bexchange of (?:notes|letters)\b/i.test(document.title))
    return { kind: 'exchange of notes', by: 'its title' };
  return { kind: GENRES[document.genre], by: `the kind of text: ${document.genre}` };
}

/** The words of legislation.gov.uk for types (https://www.legislation.gov.uk/developer/uris), of Lawmaker, of Formex. */
const PUBLISHED: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/bill/i, 'Bill'],
  [/amendment/i, 'amendment paper'],
  [/Measure$/, 'Measure'],
  [/OrderInCouncil/, 'Order in Council'],
  [/StatutoryInstrument$|StatutoryRule|StatutoryRuleOrOrder|Regulations?$|^uksi$/, 'statutory instrument'],
  [/^EuropeanUnionRegulation$|^REG/, 'EU regulation'],
  [/^EuropeanUnionDirective$|^DIR/, 'EU directive'],
  [/^EuropeanUnionDecision$|^DEC/, 'EU decision'],
  [/Act$|ActOf|^ukpga$/i, 'Act'],
];

const GENRES: Readonly<Record<Genre, InstrumentKind>> = {
  'joint statement': 'joint statement',
  readout: 'readout',
  'press release': 'no instrument',
  speech: 'no instrument',
  'written statement': 'no instrument',
  'news analysis': 'no instrument',
  agreement: 'agreement',
  memorandum: 'memorandum',
  legislation: 'cannot tell',
  conclusions: 'conclusions',
  report: 'no instrument',
  other: 'no instrument',
};

/** Of something that is only named: by its identifier, then by the words of its title. */
export function kindNamed(title: string, id: string | null): Kind {
  const byId = id === null ? undefined : IDENTIFIED.find(([pattern]) => pattern.test(id));
  if (byId) return { kind: byId[1], by: 'its identifier' };
  const byTitle = TITLED.find(([pattern]) => pattern.test(title));
  if (byTitle?.[1] === 'agreement' && id?.startsWith('treaty:'))
    return { kind: 'treaty', by: 'the list of known instruments has it among the treaties' };
  return byTitle ? { kind: byTitle[1], by: 'its title' } : { kind: 'cannot tell', by: 'nothing tells it' };
}

const IDENTIFIED: readonly (readonly [RegExp, InstrumentKind])[] = [
  [
    /legislation\.gov\.uk\/id\/(?:ukpga|ukla|ukppa|apgb|aep|aosp|aip|gbla|gbppa|asp|anaw|asc|nia|apni)\//,
    'Act',
  ],
  [/legislation\.gov\.uk\/id\/(?:ukcm|mwa|mnia)\//, 'Measure'],
  [/legislation\.gov\.uk\/id\/(?:nisi|ukmo)\//, 'Order in Council'],
  [/legislation\.gov\.uk\/id\/(?:uksi|ssi|wsi|nisr|uksro|nisro|ukci)\//, 'statutory instrument'],
  [/legislation\.gov\.uk\/id\/eur\/|^3\d{4}R|\/eli\/reg/, 'EU regulation'],
  [/legislation\.gov\.uk\/id\/eudr\/|^3\d{4}L|\/eli\/dir/, 'EU directive'],
  [/legislation\.gov\.uk\/id\/eudn\/|^3\d{4}[DF]|\/eli\/dec/, 'EU decision'],
  [/^3\d{4}H|\/eli\/reco/, 'EU recommendation'],
  [/^1\d{4}[A-Z]/, 'EU treaty'],
  [/^(?:untc|cets|ets):/, 'treaty'],
];

/** The first that fits holds: a protocol to a treaty is a protocol. */
const TITLED: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/\bexchange of (?:notes|letters)\b/i, 'exchange of notes'],
  [/\bmemorand(?:um|a)\b|\bMoUs?\b|\bMOUs?\b|\bletter of intent\b/i, 'memorandum'],
  [/\bprotocol\b(?! on)|\bprotocol (?:to|on|amending|of|relating|additional)\b/i, 'protocol'],
  [/\b(?:treaty|treaties|conventions?|covenants?|charter of the united nations)\b/i, 'treaty'],
  [
    /\b(?:joint )?(?:declaration|communiqu\S|statement|accords?|compact|charter|vision)\b/i,
    'political agreement',
  ],
  [/\bBill\b/, 'Bill'],
  [/\bOrder in Council\b/, 'Order in Council'],
  [/\b(?:Regulations|Order|Rules|Scheme)\b(?: \([^)]*\))? \d{4}\b/, 'statutory instrument'],
  [/\bRegulations$/, 'statutory instrument'],
  [/\bMeasure\b(?: \([^)]*\))? \d{4}\b/, 'Measure'],
  [/\bAct\b/, 'Act'],
  [/^(?:\p{L}+ )?(?:implementing |delegated )?regulation\b|\bregulation\b/iu, 'EU regulation'],
  [/\bdirective\b/i, 'EU directive'],
  [/\b(?:council|commission) (?:implementing )?decision\b|^(?:implementing )?decision\b/i, 'EU decision'],
  [/\bconclusions\b/i, 'conclusions'],
  [/\b(?:agreement|arrangement)s?\b/i, 'agreement'],
  [
    /\b(?:framework|agenda|partnerships?|understanding|roadmap|road map|commitment|pledge)\b/i,
    'political agreement',
  ],
  [/\b(?:programme|program|strategy|plan|facility|fund|mechanism|initiative|scheme|horizon)\b/i, 'programme'],
];
