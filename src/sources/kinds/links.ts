import { type Element, fits, isElement } from '../../readers/html/tree.ts';

/** Whether a link of a page is one that was asked for: by its address, or by where it stands. */
export function linkTest(links: string, base: string): (link: Element, to: string) => boolean {
  if (/^(?:\/|https?:)/.test(links)) {
    const address = addressTest(links, base);
    return (_, to) => address(to);
  }
  const selectors = links.split(',').map((one) =>
    one
      .trim()
      .split(/[\s>]+/)
      .filter(Boolean),
  );
  return (link) => selectors.some((steps) => steps.length > 0 && stands(link, steps));
}

/** Addresses that begin so and go on; `*` stands for any part of a path between two slashes. */
function addressTest(links: string, base: string): (to: string) => boolean {
  const whole = URL.canParse(links, base) ? new URL(links, base).href : links;
  const parts = whole.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  const start = new RegExp(`^${parts.join('[^/]{1,300}')}.`);
  return (to) => start.test(to);
}

/** No page that people see is nested deeper. */
const HIGHEST = 256;

/** The last step is the link or stands above it, the others above that in their order. */
function stands(link: Element, steps: readonly string[]): boolean {
  let left = steps.length;
  let at: Element | null = link;
  for (let up = 0; at && left > 0 && up < HIGHEST; up++, at = parentOf(at)) {
    if (fits(at, steps[left - 1]!)) left--;
  }
  return left === 0;
}

function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode && isElement(parentNode) ? parentNode : null;
}
