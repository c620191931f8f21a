import type { Analysis } from '../../model/analysis.ts';
import type { Expression, InstrumentKind } from './record.ts';

/** Which wording was read: of laws the publisher says it; of other texts, the one that was published. */
export function expressionOf({ document, legislation }: Analysis, kind: InstrumentKind): Expression {
  if (!legislation)
    return {
      words: document.published === null ? 'as given; no day of publication' : 'as published',
      asOf: document.published,
      part: null,
      unapplied: null,
    };
  const { version, asOf, uri, unapplied } = legislation;
  return {
    words: wordsOf(version, asOf, kind),
    asOf,
    part: partOf(document.id, uri),
    unapplied: uri?.includes('legislation.gov.uk') && version === 'revised' ? unapplied.length : null,
  };
}

/** The address of what was read, where it is not the whole work: its language, or its place in the Journal, is no part. */
function partOf(id: string, uri: string | null): string | null {
  const whole = id.replace(/\/(?:welsh|oj)$/, '');
  return uri !== null && whole !== uri && whole.startsWith(`${uri}/`) ? id : null;
}

function wordsOf(version: string | null, asOf: string | null, kind: InstrumentKind): string {
  if (kind === 'Bill' || kind === 'amendment paper') return version ?? 'the stage is not said';
  switch (version) {
    case 'final':
      return MADE[kind] ?? 'as published';
    case 'original':
      return 'as adopted; later amendments not read';
    case 'revised':
      return asOf === null ? 'as revised; the publisher names no day' : `as amended to ${asOf}`;
    case 'consolidated':
      return asOf === null
        ? 'as consolidated; the publisher names no day'
        : `as consolidated to ${asOf}, which has no legal effect of its own`;
    default:
      return (
        version ?? (asOf === null ? 'the publisher does not say which version' : `as it stood on ${asOf}`)
      );
  }
}

const MADE: Partial<Record<InstrumentKind, string>> = {
  Act: 'as enacted; later amendments not read',
  Measure: 'as enacted; later amendments not read',
  'statutory instrument': 'as made; later amendments not read',
  'Order in Council': 'as made; later amendments not read',
  'EU regulation': 'as adopted; later amendments not read',
  'EU directive': 'as adopted; later amendments not read',
  'EU decision': 'as adopted; later amendments not read',
};
