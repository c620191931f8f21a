import { isBlock } from './pieces.ts';
import { isSilent } from './silent.ts';
import { type Element, isElement, isText, type Node } from './tree.ts';

/** How much text an element holds, all told. */
export interface Measure {
  /** Characters, white space counted as one between words. */
  text: number;
  /** Those within links. */
  links: number;
  commas: number;
  /** Those of paragraphs: blocks of some length whose own words are not mostly links. */
  prose: number;
  /** Its own words: those in no block below it. */
  own: Own;
}

export interface Own {
  text: number;
  links: number;
  commas: number;
}

const PARAGRAPH = 80;

export type Measures = ReadonlyMap<Element, Measure>;

/** Measures every element that is read; those dropped, and what stands in them, are left out. */
export function measured(root: Element, drop: ReadonlySet<Element> = new Set()): Measures {
  const measures = new Map<Element, Measure>();
  const measure = (element: Element, linked: boolean): Measure => {
    const sum: Measure = { text: 0, links: 0, commas: 0, prose: 0, own: { text: 0, links: 0, commas: 0 } };
    for (const node of element.childNodes) {
      if (isText(node)) count(sum, node.value, linked);
      else if (isElement(node) && !drop.has(node) && !isSilent(node)) {
        const inner = measure(node, linked || node.tagName === 'a');
        add(sum, inner);
        sum.prose += inner.prose;
        if (!isBlock(node)) add(sum.own, inner.own);
      }
    }
    if (isBlock(element) && sum.own.text >= PARAGRAPH && linkShare(sum.own) < 0.3) sum.prose += sum.own.text;
    measures.set(element, sum);
    return sum;
  };
  measure(root, false);
  return measures;
}

function count(sum: Measure, words: string, linked: boolean): void {
  let [text, commas, space] = [0, 0, true];
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    const isSpace = code <= 32 || code === 0xa0;
    if (!isSpace || !space) text++;
    space = isSpace;
    if (COMMAS.has(code)) commas++;
  }
  const counted = { text, links: linked ? text : 0, commas };
  add(sum, counted);
  add(sum.own, counted);
}

/** Of Latin, Arabic, Chinese and Japanese writing. */
const COMMAS = new Set([0x2c, 0x60c, 0x3001, 0xff0c, 0xfe50]);

function add(sum: Own, more: Own): void {
  sum.text += more.text;
  sum.links += more.links;
  sum.commas += more.commas;
}

/** Which part of an element's text stands in links. */
export const linkShare = ({ text, links }: Own): number => (text ? links / text : 0);

export const ancestors = function* (element: Element): Generator<Element> {
  for (let at: Node | null = element.parentNode; at && isElement(at); at = at.parentNode) yield at;
};
