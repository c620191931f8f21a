import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Claims } from '../../claims.ts';
import { claimsShown, type Shown } from '../cited.ts';

type Node = Tree.Node;
type Element = Tree.Element;

/** Whether a file is a page: a briefing among them has its citations in it. */
export const isBriefingHtml = (start: string): boolean =>
  /^\uFEFF?\s*<(?:!doctype\s+html|html)\b/i.test(start);

/** What a briefing in HTML claims. */
export function htmlClaims(text: string): Claims {
  const statements: Shown['statements'][number][] = [];
  const passages = new Map<number, string>();
  const lines: string[] = [];
  for (const one of elementsIn(parse(text))) {
    const id = attribute(one, 'id');
    if (one.tagName === 'li' && /^part-[\d-]+-s\d+$/.test(id))
      statements.push({ at: id, text: textIn(one, ['sup']), cites: citesIn(one) });
    else if (one.tagName === 'li' && /^c\d+$/.test(id)) passages.set(Number(id.slice(1)), textIn(one));
    else if (one.tagName === 'pre' && attribute(one, 'class') === 'watchpoint-citations')
      lines.push(
        ...textIn(one)
          .split('\n')
          .filter((line) => line.trim() !== ''),
      );
  }
  return claimsShown({ statements, passages, lines });
}

/** In the order of the document, without recursion: a file may nest as deep as it likes. */
function* elementsIn(root: Node): Iterable<Element> {
  const ahead: Node[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if ('tagName' in next) yield next;
    if ('childNodes' in next) ahead.push(...next.childNodes.toReversed());
  }
}

function textIn(root: Element, without: readonly string[] = []): string {
  const words: string[] = [];
  const ahead: Node[] = [root];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if ('value' in next && next.nodeName === '#text') words.push(next.value);
    if ('tagName' in next && without.includes(next.tagName)) continue;
    if ('childNodes' in next) ahead.push(...next.childNodes.toReversed());
  }
  return words.join('');
}

const citesIn = (one: Element): number[] =>
  [...elementsIn(one)].flatMap((link) => {
    const [, number] = /^#c(\d+)$/.exec(attribute(link, 'href')) ?? [];
    return number === undefined ? [] : [Number(number)];
  });

const attribute = ({ attrs }: Element, asked: string): string =>
  attrs.find(({ name }) => name === asked)?.value ?? '';
