import { attribute, children, type Element, first, wordsOf } from '../xml.ts';

/**
 * The identifier of a provision: the subdivisions of ELI, `art_5.par_2.pnt_a`, `rct_12`, `anx_III`; articles and
 * paragraphs by the identifiers of the file (`IDENTIFIER="005.002"`), the rest by their printed numbers.
 */
export function provisionOf(element: Element, above: string | undefined): string | undefined {
  const { name } = element;
  const given = attribute(element, 'IDENTIFIER');
  if (name === 'ARTICLE') return given ? `art_${bare(given)}` : above;
  if (name === 'PARAG') return given ? joined(above, `par_${bare(given.split('.').at(-1) ?? '')}`) : above;
  if (name === 'CONSID') return joined(undefined, numbered('rct', first(element, 'NP/NO.P')));
  if (name === 'ITEM') return joined(above, numbered('pnt', first(element, 'NP/NO.P')));
  if (name === 'ANNEX' || name === 'CONS.ANNEX') return joined(undefined, annexOf(element)) ?? above;
  return above;
}

const bare = (identifier: string): string => identifier.replace(/^0+(?=.)/, '');

const joined = (above: string | undefined, part: string | undefined): string | undefined =>
  part === undefined ? above : above === undefined ? part : `${above}.${part}`;

function numbered(kind: string, number: Element | undefined): string | undefined {
  const [digits] = /[\p{L}\p{N}]+/u.exec(wordsOf(number)) ?? [];
  return digits && `${kind}_${digits}`;
}

/** "ANNEX III", in whatever language: the number is the last word of the first line. */
function annexOf(annex: Element): string | undefined {
  const title = first(annex, 'TITLE/TI');
  const words = title && wordsOf(children(title)[0]);
  const [, digits] = /\s([IVXLC]+|\d+)\.?$/.exec(words ?? '') ?? [];
  return digits ? `anx_${digits}` : 'anx';
}
