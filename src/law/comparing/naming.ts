import type { Analysis } from '../../model/analysis.ts';
import { type Quote, quote } from '../../model/span.ts';
import { cited } from '../../segment/provisionCited.ts';
import { type OtherLaw, otherLawsOf } from './bound.ts';
import type { Unit } from './units.ts';

export interface ProvisionNamed {
  /** As its publisher names it. */
  readonly id: string;
  /** As a person cites it. */
  readonly cited: string;
  readonly heading: string | null;
  /** Of a changed, new or dropped one: the other law that it changes, or into which it is to be put. */
  readonly otherLaw: OtherLaw | null;
  /** Its own words, without those of its parts; empty where it has none. */
  readonly quotes: readonly Quote[];
}

/** How the provisions of a law are told of; of a changed one also the other law that it is about. */
export function namer(analysis: Analysis): (unit: Unit, changed: boolean) => ProvisionNamed {
  const bill = isBill(analysis);
  const otherLaw = otherLawsOf(analysis);
  return ({ provision, spans }, changed) => {
    const quotes = spans.map((span) => quote(analysis.document, span));
    return {
      id: provision.id,
      cited: cited(provision, { bill }),
      heading: headingOf(provision, quotes),
      otherLaw: changed ? otherLaw(provision) : null,
      quotes,
    };
  };
}

/** The first line of what has a name of its own: a stored analysis does not tell headings apart. */
function headingOf({ kind, children }: Unit['provision'], [first, second]: readonly Quote[]): string | null {
  const headed = HEADED.has(kind) && (second !== undefined || children.length > 0);
  return first && headed && !/[.;:—]$/.test(first.quote) ? first.quote : null;
}

const HEADED: ReadonlySet<string> = new Set([
  'part',
  'chapter',
  'crossheading',
  'schedule',
  'annex',
  'section',
  'article',
  'regulation',
  'rule',
]);

export const isBill = ({ document, legislation }: Pick<Analysis, 'document' | 'legislation'>): boolean =>
  /\bbill\b/i.test(legislation?.kind ?? document.title);
