import type { Context } from 'hono';
import type { Env, Person } from '../env.ts';
import type { House } from '../house.ts';
import { asset } from './assets.ts';
import { hidden } from './components/forms.ts';
import { attribute, type Html, markup, type Text } from './components/markup.ts';
import { MARK } from './mark.ts';
import { ACCOUNT, ADDRESSES, MORE, NAVIGATION, OWN, type Section } from './navigation.ts';

/** Who looks, and from where: what the frame of a page has to know. */
export interface Visit {
  readonly house: Pick<House, 'access' | 'version'>;
  readonly person: Person | null;
  readonly csrf: string;
  /** The path asked for, with its query: whoever signs in comes back to it. */
  readonly address: string;
}

export const visitOf = (c: Context<Env>, house: Visit['house']): Visit => {
  const { pathname, search } = new URL(c.req.url);
  return { house, person: c.var.person ?? null, csrf: c.var.csrf ?? '', address: pathname + search };
};

export interface Page {
  /** As it stands in the tab, before "Watchpoint"; front-loaded: "Overdue: Register". */
  readonly title: string;
  /** Which entry of the bar this belongs to; null for none. */
  readonly active: Section | null;
  /** Everything in `main`, with its h1. */
  readonly body: Text;
  /** Back link or breadcrumbs, over `main`. */
  readonly back?: Html | null;
  /** `errorSummary` of a form; the title then says "Error". */
  readonly errors?: Html | null;
  /** Names of scripts in assets/, besides the ones that every page has. */
  readonly scripts?: readonly string[];
  /** What stands in the search box. */
  readonly query?: string;
  /** `reading`: a line no longer than one likes to read. As given by default, the page is as wide as it needs. */
  readonly width?: 'reading' | 'wide';
  /** Feeds and files of the same view, for programs that look for them. */
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title: string }[];
}

/** A whole document around what a page shows. */
export function page(visit: Visit, shown: Page): Html {
  const { active, body, back, errors, query, width = 'wide' } = shown;
  return markup`<!doctype html>
<html lang="en-GB" class="govuk-template wp-template">
${head(shown)}
<body class="govuk-template__body wp-body">
<a href="#main" class="govuk-skip-link">Skip to main content</a>
${header(visit, query ?? '')}
${navigation(active)}
<div class="wp-width">${back}
<main class="wp-main wp-main--${width}" id="main" tabindex="-1">${errors}${body}</main></div>
${footer(visit)}
</body>
</html>
`;
}

function head({ title, errors, scripts = [], alternates = [] }: Page): Html {
  return markup`<head>
<meta charset="utf-8">
<title>${errors ? 'Error: ' : ''}${title} – Watchpoint</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#123c46">
<link rel="icon" type="image/svg+xml" href="${asset('mark.svg')}">
<link rel="stylesheet" href="${asset('watchpoint.css')}">
${['page.js', 'search.js', ...scripts].map((name) => markup`<script type="module" src="${asset(name)}"></script>`)}
${alternates.map(({ type, href, title }) => markup`<link rel="alternate" type="${type}" href="${href}" title="${title}">`)}
</head>`;
}

const header = (visit: Visit, query: string): Html =>
  markup`<header class="wp-header"><div class="wp-header__row">
<a class="wp-header__home" href="/">${MARK}<span class="wp-header__name">Watchpoint</span></a>
<search class="wp-search"><form action="${ADDRESSES.search}" method="get"><label class="govuk-visually-hidden" for="search">Search</label><input class="wp-search__words" id="search" name="q" type="search" value="${query}" autocomplete="off" spellcheck="false" placeholder="Search the register"><button class="wp-search__go" type="submit">Search</button></form></search>
<div class="wp-header__person">${personOf(visit)}</div></div></header>`;

function personOf({ house, person, csrf, address }: Visit): Html | null {
  if (house.access === 'own') return markup`<span class="wp-header__who">On this machine</span>`;
  if (person === null)
    return markup`<a class="wp-header__link" href="${ADDRESSES.signIn}?next=${encodeURIComponent(address)}">Sign in</a>`;
  return markup`<a class="wp-header__link" href="${ADDRESSES.account}">${person.name}<span class="govuk-visually-hidden">, ${person.role}: your account</span></a>
<form class="wp-header__leave" method="post" action="${ADDRESSES.signOut}">${hidden('csrf', csrf)}<button class="wp-header__button" type="submit">Sign out</button></form>`;
}

/** Under 960 px the bar is a sheet that its button opens: the popover of HTML, without script. */
const navigation = (active: Section | null): Html =>
  markup`<div class="wp-bar"><button class="wp-bar__open" type="button" popovertarget="menu">Menu</button>
<nav class="wp-bar__nav" id="menu" popover aria-label="Main"><ul class="wp-bar__list">${NAVIGATION.map(({ key, href, words }) => markup`<li class="wp-bar__item"><a class="wp-bar__link" href="${href}"${attribute('aria-current', key === active ? 'page' : null)}>${words}</a></li>`)}</ul>
<button class="wp-sheet-close wp-bar__close" type="button" popovertarget="menu" popovertargetaction="hide">Close</button></nav></div>`;

const footer = ({ house, person }: Visit): Html =>
  markup`<footer class="wp-footer"><div class="wp-width wp-footer__row">
<nav aria-label="More"><ul class="wp-footer__links">${[...MORE, ...(person === null ? [] : OWN), ...(person === null || house.access === 'own' ? [] : ACCOUNT)].map(({ href, words }) => markup`<li><a class="wp-footer__link" href="${href}">${words}</a></li>`)}</ul></nav>
<p class="wp-footer__words">Every entry shows the words it rests on. What is not in the sources read is not known, and not denied. <span class="wp-footer__version">Watchpoint ${house.version}</span></p></div></footer>`;
