import { type Element, isElement } from '../xml.ts';
import { type Flow, type ReadElement, type Setting, write, writeFor } from './flow.ts';

/** Parts of a formula in MathML that stand apart from what is next to them. */
const APART = new Set(['mi', 'mo', 'mn', 'mtext', 'mfrac', 'msup', 'msub']);

/** What is set between the two parts of an element that print shows one above the other. */
const BETWEEN = new Map([
  ['mfrac', '/'],
  ['msup', '^'],
]);

export const isMaths = ({ name }: Element): boolean => APART.has(name);

/** A part of a formula on one line: a fraction is "x / y". */
export function readMaths(flow: Flow, element: Element, setting: Setting, read: ReadElement): void {
  const between = BETWEEN.get(element.name);
  let seen = 0;
  for (const node of element.nodes) {
    if (!isElement(node)) write(flow, node, element);
    else {
      if (between && seen++ === 1) writeFor(flow, element, `${between} `);
      read(node, setting);
    }
  }
  writeFor(flow, element, ' ');
}
