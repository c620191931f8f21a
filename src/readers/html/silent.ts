import { attribute, type Element, isElement, type Node, textOf } from './tree.ts';

/** Nothing that is read: code, controls, pictures, and what stands around a text. */
const SILENT = new Set(
  'script style noscript template svg math head iframe object embed canvas audio video map button input select textarea datalist dialog progress meter nav img picture source link meta title base'.split(
    ' ',
  ),
);
const HIDDEN =
  /(?:^|\s)(?:(?:govuk-)?visually-?hidden|visuallyhidden|sr-only|screen-reader-text|screen-reader-only|element-invisible|hidden|print-only|gem-c-print-link|gem-c-contents-list|gem-c-share-links|social-share|share-buttons?|breadcrumbs?|cookie-banner|skip-link)(?:\s|$)/i;
const ROLES = /^(?:navigation|banner|search|complementary|dialog|alertdialog|menu|menubar|toolbar)$/;
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether nobody reads what stands in an element: it is code, hidden, or around the text. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (element.tagName === 'sup' || element.tagName === 'a') return isNoteMark(element);
  return element.attrs.some(
    ({ name, value }) =>
      (name === 'hidden' && value !== 'until-found') ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'class' && HIDDEN.test(value)) ||
      (name === 'role' && ROLES.test(value)) ||
      (name === 'style' && UNSEEN.test(value)),
  );
}

/** The number that leads to a footnote, not a word of the text. */
const isNoteMark = (element: Element): boolean =>
  leadsToNote(element) && /^\[?(?:footnote\s+)?[\d*†‡]{1,3}\]?$/i.test(textOf(element));

function leadsToNote(element: Element): boolean {
  const links: Node[] = element.tagName === 'a' ? [element] : element.childNodes;
  return links.some(
    (link) => isElement(link) && /^#.{0,20}(?:fn|note|ref)/i.test(attribute(link, 'href') ?? ''),
  );
}
