/** What the parts of a law are called. */
export type ProvisionKind =
  | 'part'
  | 'chapter'
  | 'crossheading'
  | 'schedule'
  | 'annex'
  | 'section'
  | 'article'
  | 'regulation'
  | 'rule'
  | 'order'
  | 'recital'
  | 'subsection'
  | 'paragraph'
  | 'subparagraph'
  | 'point'
  | 'amendment';

/** What an identifier says of a provision. */
export interface Name {
  readonly id: string;
  readonly kind: ProvisionKind;
  /** Bare: `20`, `a`; '' where it has none. */
  readonly number: string;
  /** Of the provision around it; null of one that stands by itself, whatever division it stands in. */
  readonly within: string | null;
  /** Whether it is to stand in another law. */
  readonly quoted: boolean;
}

/** What the identifier of a provision says; null of what identifies something else. */
export function nameOf(id: string): Name | null {
  const found = FORMS.find(({ is }) => is.test(id));
  return found ? found.name(id) : null;
}

interface Form {
  readonly is: RegExp;
  readonly name: (id: string) => Name | null;
}

/** legislation.gov.uk counts down by hyphens; the papers of Parliament by `__`; the Publications Office by dots. */
const FORMS: readonly Form[] = [
  { is: /^(?:art|anx|rct|pnt|par)_[^.]+(?:\.(?:art|par|pnt|sub)_[^.]+)*$/, name: ofUnion },
  {
    is: /^(?:sec|sched|part|chp|para|pt|ch|amnd|reg|art|rule|hcont|xhdg|cl)(?:_[^_]+)*(?:__|$)/,
    name: ofParliament,
  },
  {
    is: /^(?:part|chapter|schedule|section|article|regulation|rule|order|paragraph|crossheading|group)-/,
    name: ofLegislation,
  },
];

function ofUnion(id: string): Name {
  const parts = id.split('.');
  const [word = '', number = ''] = parts.at(-1)!.split('_');
  const kind = parts.length > 1 && word === 'par' ? 'paragraph' : UNION[word]!;
  return { id, kind, number, within: parts.length > 1 ? parts.slice(0, -1).join('.') : null, quoted: false };
}

const UNION: Readonly<Record<string, ProvisionKind>> = {
  art: 'article',
  anx: 'annex',
  rct: 'recital',
  par: 'paragraph',
  pnt: 'point',
  sub: 'subparagraph',
};

/** `sec_10__subsec_2__qstr__sec_126A__subsec_4__para_a`; `oc_1` tells apart what else would be named alike. */
function ofParliament(id: string): Name | null {
  const parts = id.split('__');
  const at = parts.findLastIndex((part) => !/^oc_\d+$/.test(part));
  const [word = '', ...number] = (parts[at] ?? '').split('_');
  const kind = PARLIAMENT[word];
  if (kind === undefined) return null;
  return {
    id,
    kind,
    number: number.join('_'),
    within: at > 0 ? parts.slice(0, at).join('__') : null,
    quoted: parts.includes('qstr'),
  };
}

const PARLIAMENT: Readonly<Record<string, ProvisionKind>> = {
  part: 'part',
  pt: 'part',
  chp: 'chapter',
  ch: 'chapter',
  xhdg: 'crossheading',
  sched: 'schedule',
  sec: 'section',
  cl: 'section',
  reg: 'regulation',
  art: 'article',
  rule: 'rule',
  subsec: 'subsection',
  para: 'paragraph',
  subpara: 'subparagraph',
  amnd: 'amendment',
};

/** `section-20-2-a`, `schedule-1-part-2`, `schedule-1-paragraph-3-b`, `part-1-crossheading-reviews`. */
function ofLegislation(id: string): Name | null {
  const parts = id.split('-');
  const heading = parts.indexOf('crossheading');
  if (heading >= 0)
    return {
      id,
      kind: 'crossheading',
      number: '',
      within: parts.slice(0, heading).join('-') || null,
      quoted: false,
    };
  const at = parts.findLastIndex((part) => part in LEGISLATION);
  const kind = LEGISLATION[parts[at]!]!;
  const numbers = parts.slice(at + 1);
  const above = parts.slice(0, at).join('-') || null;
  if (numbers.length === 0) return null;
  if (numbers.length === 1 || DIVISIONS.has(kind))
    return { id, kind, number: numbers.join('-'), within: above, quoted: false };
  return {
    id,
    kind: levelBelow(kind, numbers.length - 2),
    number: numbers.at(-1)!,
    within: parts.slice(0, -1).join('-'),
    quoted: false,
  };
}

const LEGISLATION: Readonly<Record<string, ProvisionKind>> = {
  part: 'part',
  chapter: 'chapter',
  group: 'part',
  schedule: 'schedule',
  section: 'section',
  article: 'article',
  regulation: 'regulation',
  rule: 'rule',
  order: 'order',
  paragraph: 'paragraph',
};

/** Sections have subsections and those paragraphs; what else there is has paragraphs and those sub-paragraphs. */
const levelBelow = (kind: ProvisionKind, depth: number): ProvisionKind => {
  const names: readonly ProvisionKind[] =
    kind === 'section'
      ? ['subsection', 'paragraph', 'subparagraph']
      : kind === 'paragraph'
        ? ['subparagraph', 'paragraph', 'subparagraph']
        : ['paragraph', 'subparagraph'];
  return names[Math.min(depth, names.length - 1)]!;
};

/** What holds provisions that are named without it. */
export const DIVISIONS: ReadonlySet<ProvisionKind> = new Set([
  'part',
  'chapter',
  'crossheading',
  'schedule',
  'annex',
  'amendment',
]);
