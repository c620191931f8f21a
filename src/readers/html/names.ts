import { attribute, type Element } from './tree.ts';

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
export function namesOf(element: Element): string {
  const written = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  if (written === ' ') return '';
  return ` ${written
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase()} `;
}

const LONGEST = 400;

export const isAroundByName = (element: Element): boolean => AROUND.test(namesOf(element));

/** What the names of an element are worth: those that hold text go before those that stand around one. */
export function weightOf(element: Element): number {
  const names = namesOf(element);
  if (WITHIN.test(names) || / (?:article|post|story|entry|blog|main|text|content|body) /.test(names))
    return 25;
  return AROUND.test(names) ? -25 : 0;
}

export const isTextByName = (element: Element): boolean =>
  WITHIN.test(namesOf(element)) || attribute(element, 'itemprop')?.toLowerCase() === 'articlebody';
