import { type Element, isElement, textOf } from './tree.ts';

/** No more than the mark of an item: "(a)", "(iv)", "–", "1.". */
const MARK =
  /^(?:\(?(?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z])[).]|\((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z])\)|[—–•·-])$/;

/** Whether a cell is the mark of an item whose text stands in the only other cell of its row: EUR-Lex sets its lists so. */
export const isItemMark = (element: Element): boolean =>
  element.tagName === 'td' && rowOf(element)?.[0] === element;

/** Whether a cell is the text of such an item. */
export const isItemText = (element: Element): boolean =>
  element.tagName === 'td' && rowOf(element)?.[1] === element;

/** The mark and the text, of a row that is an item. */
function rowOf(cell: Element): readonly [mark: Element, text: Element] | null {
  const nodes = cell.parentNode?.childNodes ?? [];
  if (nodes.length > MOST_NODES) return null;
  const [mark, text, ...more] = nodes.filter(isElement);
  if (!mark || !text || more.length || mark.tagName !== 'td' || mark.childNodes.length > MOST_NODES)
    return null;
  return MARK.test(textOf(mark)) ? [mark, text] : null;
}

/** Two cells with white space and comments between them. */
const MOST_NODES = 9;
