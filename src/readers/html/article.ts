import { clutterIn } from './clutter.ts';
import { ancestors, linkShare, type Measures, measured } from './measures.ts';
import { isAroundByName, isTextByName, weightOf } from './names.ts';
import { type Element, elements, type Root } from './tree.ts';

/** Where the article of a page stands: elements one after the other, and what within them is not of it. */
export interface Article {
  readonly roots: readonly Element[];
  readonly drop: ReadonlySet<Element>;
}

/** A paragraph has so many characters at least. */
const SHORTEST = 25;

/**
 * The article of a page of any builder, or null where no prose is found. Prose gives its worth to what holds it, as in
 * Arc90's Readability: the parent all, the one above half, those further up less and less.
 */
export function articleIn(tree: Root): Article | null {
  const body = [...elements(tree)].find(({ tagName }) => tagName === 'body');
  if (!body) return null;
  const around = surroundings(body);
  const measures = measured(body, around);
  const scores = scored(measures);
  const found = topOf(scores, body);
  if (!found) return null;
  const top = whereItGoesOn(found, body, measures);
  const roots = withSiblings(top, scores, measures, around);
  return { roots, drop: new Set([...around, ...clutterIn(roots, measures, around)]) };
}

/** A part that holds so much of a page's prose is its text, whatever it is called. */
const TOO_MUCH = 0.4;

/** What stands around the text of a part of a page, by what it is or is called. */
export function surroundings(body: Element): Set<Element> {
  const measures = measured(body);
  const all = proseIn(body, measures);
  const around = new Set<Element>();
  for (const element of elements(body, (one) => !around.has(one)))
    if (isAround(element) && proseIn(element, measures) <= all * TOO_MUCH && !holdsArticle(element))
      around.add(element);
  return around;
}

const AROUND = new Set(['aside', 'nav', 'footer', 'figcaption', 'form']);

const isAround = (element: Element): boolean =>
  AROUND.has(element.tagName) ||
  (!/^(?:html|body|main|article)$/.test(element.tagName) && isAroundByName(element));

function holdsArticle(element: Element): boolean {
  if (isTextByName(element) && !isAroundByName(element)) return true;
  for (const inner of elements(element))
    if (inner.tagName === 'article' || inner.tagName === 'main') return true;
  return false;
}

/** Characters outside of links. */
function proseIn(element: Element, measures: Measures): number {
  const measure = measures.get(element);
  return measure ? measure.text - measure.links : 0;
}

function scored(measures: Measures): Map<Element, number> {
  const scores = new Map<Element, number>();
  for (const [element, { own }] of measures) {
    if (own.text < SHORTEST || linkShare(own) > 0.5) continue;
    const worth =
      (1 + own.commas + Math.min(3, Math.floor(own.text / 100))) * (element.tagName === 'li' ? 0.3 : 1);
    let level = 0;
    for (const above of ancestors(element)) {
      if (level > 4 || above.tagName === 'html') break;
      const part = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      scores.set(above, (scores.get(above) ?? firstWorth(above)) + worth / part);
      level++;
    }
  }
  for (const [element, score] of scores) scores.set(element, score * (1 - linkShare(measures.get(element)!)));
  return scores;
}

function firstWorth(element: Element): number {
  const byTag = /^(?:div|article|section|main)$/.test(element.tagName)
    ? 5
    : /^(?:pre|td|blockquote)$/.test(element.tagName)
      ? 3
      : /^(?:address|ol|ul|dl|dd|dt|li|form)$/.test(element.tagName)
        ? -3
        : 0;
  return byTag + weightOf(element);
}

/** What holds the most, or what holds several that hold nearly as much. */
function topOf(scores: ReadonlyMap<Element, number>, body: Element): Element | null {
  const ranked = [...scores].sort(([, a], [, b]) => b - a).slice(0, 5);
  const [first] = ranked;
  if (!first) return null;
  const near = ranked.filter(([, score]) => score >= first[1] * 0.75).map(([element]) => element);
  let top = sharedBy(near, first[0]) ?? first[0];
  let last = scores.get(top) ?? 0;
  const floor = last / 3;
  for (const above of ancestors(top)) {
    const score = scores.get(above) ?? 0;
    if (above === body || score < floor) break;
    if (score > last) top = above;
    last = Math.max(last, score);
  }
  return top;
}

function sharedBy(near: readonly Element[], top: Element): Element | null {
  if (near.length < 4) return null;
  const above = near.filter((one) => one !== top).map((one) => new Set(ancestors(one)));
  for (const one of ancestors(top))
    if (one.tagName !== 'body' && above.filter((set) => set.has(one)).length >= 3) return one;
  return null;
}

/** A text in several parts that have a box each: an element above that adds much prose, and little else. */
function whereItGoesOn(found: Element, body: Element, measures: Measures): Element {
  let top = found;
  const prose = (element: Element) => measures.get(element)?.prose ?? 0;
  const text = (element: Element) => measures.get(element)?.text ?? 0;
  for (const above of ancestors(found)) {
    if (above === body) break;
    const gain = prose(above) - prose(top);
    if (gain > 0.25 * prose(top) && gain > 0.85 * (text(above) - text(top))) top = above;
  }
  return top;
}

/** The top and those beside it that go on with the text. */
function withSiblings(
  top: Element,
  scores: ReadonlyMap<Element, number>,
  measures: Measures,
  around: ReadonlySet<Element>,
): Element[] {
  const parent = top.parentNode;
  const best = scores.get(top) ?? 0;
  const names = JSON.stringify(top.attrs.find(({ name }) => name === 'class'));
  const goesOn = (one: Element): boolean => {
    const measure = measures.get(one);
    if (one === top) return true;
    if (!measure || around.has(one)) return false;
    const same =
      names !== undefined && JSON.stringify(one.attrs.find(({ name }) => name === 'class')) === names;
    if ((scores.get(one) ?? 0) + (same ? best * 0.2 : 0) >= Math.max(10, best * 0.2)) return true;
    return one.tagName === 'p' && measure.text > 80 && linkShare(measure) < 0.25;
  };
  return (parent?.childNodes ?? []).filter((node): node is Element => 'tagName' in node && goesOn(node));
}
