import type { Tally } from '../../search/tally.ts';
import type { SummaryRow } from '../look/components/lists.ts';
import { linkTo } from '../look/components/moving.ts';

/** What law stands behind an instrument, as far as its identifier says. */
export function lawBehind({ id }: Pick<Tally, 'id'>): SummaryRow[] {
  if (id === null)
    return [
      {
        key: 'Law behind it',
        value:
          'Cannot be told from the text: the documents name it without a number by which it could be looked up.',
      },
    ];
  const found = HOMES.find(({ is }) => is.test(id));
  const href = found?.href(id) ?? null;
  return [
    { key: 'Law behind it', value: found?.kind ?? 'Cannot be told from its identifier' },
    { key: 'Identifier', value: href === null ? id : linkTo(href, id) },
  ];
}

interface Home {
  readonly is: RegExp;
  readonly kind: string;
  /** Null where there is no page to lead to. */
  readonly href: (id: string) => string | null;
}

/** Where identifiers lead; https://www.legislation.gov.uk/developer/uris and https://eur-lex.europa.eu/content/tools/eur-lex-celex-infographic-A3.pdf */
const HOMES: readonly Home[] = [
  home(
    'ukpga|apgb|aep|gbla|ukla|asp|anaw|asc|mwa|nia|apni|mnia',
    'An Act of Parliament, or of one of the United Kingdom’s legislatures',
  ),
  home('uksi|ssi|wsi|nisr|nisi|uksro|ukci|ukmo', 'Secondary legislation of the United Kingdom'),
  home('eur|eudr|eudn', 'European Union legislation as the United Kingdom keeps it'),
  {
    is: /^treaty:/,
    kind: 'A treaty: it binds its parties once it is in force for them. The name is this project’s own, as it has no public identifier',
    href: () => null,
  },
  celex('3', 'R', 'A regulation of the European Union: it applies in all Member States as it stands'),
  celex('3', 'L', 'A directive of the European Union: Member States give effect to it in law of their own'),
  celex('3', 'D', 'A decision of the European Union: it binds those to whom it is addressed'),
  celex('1', '', 'A treaty of the European Union'),
  celex('2', '', 'An agreement of the European Union with others'),
];

function home(types: string, kind: string): Home {
  return {
    is: new RegExp(`^https?://www\\.legislation\\.gov\\.uk/id/(?:${types})/`),
    kind,
    href: (id) => id,
  };
}

function celex(sector: string, type: string, kind: string): Home {
  return {
    is: new RegExp(`^${sector}\\d{4}${type === '' ? '[A-Z]' : type}`),
    kind,
    href: (id) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${encodeURIComponent(id)}`,
  };
}
