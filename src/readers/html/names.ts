import { attribute, type Element, elements, textOf } from './tree.ts';

/**
 * Names that page builders give to what stands around a text, as whole words of a class or an id (`article-share` is
 * `article share`). None of them decides alone: an element that holds much of the page's prose is kept.
 */
const AROUND = new RegExp(
  ` (?:${[
    // what readers say
    'comments?|commentlist|disqus|respond|replies|discussion',
    // passing it on
    'share|shares|sharing|sharebar|shareable|addthis|addtoany|sharedaddy|social|socials|sociallinks|follow',
    // where else to go
    'related|relatedposts|recommended|recommendations?|recirc|recirculation|readmore|outbrain|taboola|zergnet|trending|popular|mostpopular|mostread',
    'read (?:more|next|also)|see also|most (?:read|popular|viewed)|more (?:stories|news|from|on|articles)|you (?:may|might)|also like|(?:next|previous|prev) (?:article|post|story|up)|up next',
    'pagination|pager|paging|post nav(?:igation)?|posts nav(?:igation)?|breadcrumbs?|navbar|navigation|nav|menu|toc|skip',
    // wanting something
    'newsletters?|subscribe|subscription|signup|sign up|mailing list|optin|paywall|regwall|promo|promos|promotion|donate|donation|cta',
    'advert|adverts|advertisement|advertising|ad|ads|adsbygoogle|adslot|dfp|sponsor|sponsored|sponsors|banner',
    'cookie|cookies|consent|gdpr|onetrust|ccpa|modal|popup|overlay|tooltip|lightbox|login|signin|register|poll|survey|rating|ratings|feedback',
    // who, when, under what
    'author|authors|bio|byline|bylines|contributors?|about the author|vcard|dateline|timestamp|pubdate|entry meta|post meta|article meta|meta',
    'tags|taglist|tag list|tag cloud|tagcloud|topics|categories|entry footer|post footer|article footer|copyright|disclaimer',
    // pictures
    'captions?|credits?|figcaption|gallery|slideshow|carousel|image description|photo details',
    'sidebar|side bar|rail|footer|masthead|toolbar|tools|utility|print|widgetarea|widget area|infobox links',
  ].join('|')}) `,
);

/** Names of what holds a text. */
const WITHIN =
  / (?:article ?body|entry content|post content|post body|story ?body|article content|article text|articletext|body content|body text|main content|content body|storytext|story text|story content|page content|rich text|richtext|wysiwyg|govspeak|hentry) /;

/** An element's names as words with a space around each. */
export const namesOf = (element: Element): string =>
  asWords(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);

function asWords(written: string): string {
  if (!/\p{L}/u.test(written)) return '';
  return ` ${written
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase()} `;
}

const LONGEST = 400;

/** Always a builder's, whoever gives them as an id. */
const BOX =
  / (?:comments?|commentlist|disqus|respond|related|share|sharing|newsletters?|sidebar|footer|nav|menu|breadcrumbs?|cookies?|banner) /;
const HOLDS = new Set(['div', 'section', 'aside', 'ul', 'ol', 'dl', 'form', 'header', 'footer', 'figure']);

/**
 * Whether an element is called what stands around a text is called. An id is often made of the heading below it ("Tax
 * credits" gives `tax-credits`): such a one says nothing of what the element is for.
 */
export function isAroundByName(element: Element): boolean {
  if (AROUND.test(asWords(attribute(element, 'class') ?? ''))) return true;
  const id = asWords(attribute(element, 'id') ?? '');
  if (!HOLDS.has(element.tagName) || !AROUND.test(id)) return false;
  const heading = [...elements(element)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
  return BOX.test(id) || !heading || !asWords(textOf(heading)).includes(id.trimEnd());
}

/** What the names of an element are worth: those that hold text go before those that stand around one. */
export function weightOf(element: Element): number {
  const names = namesOf(element);
  if (WITHIN.test(names) || / (?:article|post|story|entry|blog|main|text|content|body) /.test(names))
    return 25;
  return isAroundByName(element) ? -25 : 0;
}

export const isTextByName = (element: Element): boolean =>
  WITHIN.test(namesOf(element)) || attribute(element, 'itemprop')?.toLowerCase() === 'articlebody';
