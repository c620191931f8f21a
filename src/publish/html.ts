import type { Fact, Item, Page, Section } from './page.ts';
import { oneLine, quoted } from './words.ts';

const STYLE = `
body { font: 1.0625rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; margin: 0 }
main { max-width: 46rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.9rem; line-height: 1.2 } h2 { margin-top: 2.5rem; border-top: 2px solid #0b0c0c; padding-top: .5rem }
ul.items { list-style: none; padding: 0 } ul.items > li { margin: 1.5rem 0 }
.lead { font-weight: 700; margin: 0 } dl { margin: .25rem 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem }
dt { color: #505a5f } dd { margin: 0; overflow-wrap: anywhere }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 4px solid #b1b4b6; overflow-wrap: anywhere }
@media (max-width: 30rem) { dl { display: block } }
@media (prefers-color-scheme: dark) { body { color: #f3f2f1; background: #0b0c0c } dt { color: #b1b4b6 } h2 { border-color: #f3f2f1 } }
`;

/** A page as one HTML file that needs nothing else: no script, no network. */
export function pageHtml(page: Page): string {
  const facts = page.facts.filter(([, value]) => value !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 lang="${html(page.language)}">${html(page.title)}</h1>
${factList(facts)}${page.sections.map((one) => sectionHtml(one, 2, page.language)).join('')}</main>
</body>
</html>
`;
}

/** Words as they are to be read: nothing in them is taken for a mark of HTML, in text or in an attribute. */
export const html = (words: string): string =>
  oneLine(words).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

function sectionHtml({ heading, note, items, sections }: Section, level: number, language: string): string {
  const tag = `h${Math.min(level, 6)}`;
  const list = items.map((one) => itemHtml(one, language)).join('');
  return `<section>
<${tag}>${html(heading)}</${tag}>
${note === null ? '' : `<p>${html(note)}</p>\n`}${list === '' ? '' : `<ul class="items">\n${list}</ul>\n`}${sections
  .map((one) => sectionHtml(one, level + 1, language))
  .join('')}</section>
`;
}

function itemHtml({ id, lead, facts, quote }: Item, language: string): string {
  const words =
    quote === null ? '' : `<blockquote lang="${html(language)}">${html(quoted(quote))}</blockquote>\n`;
  return `<li${id === null ? '' : ` id="${html(id)}"`}>
<p class="lead">${html(lead)}</p>
${factList(facts)}${words}</li>
`;
}

const factList = (facts: readonly Fact[]): string =>
  facts.length === 0
    ? ''
    : `<dl>\n${facts.map(([label, value]) => `<dt>${html(label)}</dt><dd>${html(value)}</dd>\n`).join('')}</dl>\n`;
