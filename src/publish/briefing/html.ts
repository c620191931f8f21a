import { html } from '../html.ts';
import type { Fact } from '../page.ts';
import {
  CHOSEN,
  CITATIONS,
  COUNTED,
  citeWords,
  countedRow,
  DOCUMENTS,
  HOW,
  placed,
  VERIFY,
  verifiableLines,
  webAddress,
} from './annex.ts';
import type { Briefing, Citation, CitationNumber, Part, Statement } from './model.ts';
import { BRIEFING_STYLE } from './style.ts';

/** A briefing as one HTML file that needs nothing else: no script, no network; to read on a screen or to print. */
export function briefingHtml(briefing: Briefing): string {
  const { title, about } = briefing;
  const first = firstUses(briefing.parts);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${html(title)}</title>
<style>${BRIEFING_STYLE}</style>
</head>
<body>
${briefingBody(briefing, first, about.facts)}</body>
</html>
`;
}

function briefingBody(
  briefing: Briefing,
  first: ReadonlyMap<CitationNumber, string>,
  facts: readonly Fact[],
): string {
  const { title, parts, citations, documents, rules } = briefing;
  const numbered = parts.map((part, at) => partHtml(part, 2, `part-${at + 1}`)).join('');
  return `<main>
<header>
<h1>${html(title)}</h1>
${factList(facts)}</header>
${contents(parts)}${numbered}<section class="annex" id="citations">
<h2>${CITATIONS}</h2>
<ol class="citations">
${citations.map((one) => citationHtml(one, first.get(one.number) ?? '')).join('')}</ol>
</section>
${annexHtml(DOCUMENTS, table(documents.map(countedRow)))}${annexHtml(
  VERIFY,
  `${HOW.map((one) => `<p>${html(one)}</p>\n`).join('')}<details>
<summary>The citations as data</summary>
<pre class="watchpoint-citations">
${verifiableLines(briefing).join('\n')}
</pre>
</details>
`,
)}${rules.length === 0 ? '' : annexHtml(CHOSEN, `<ul>\n${rules.map((rule) => `<li>${html(rule)}</li>\n`).join('')}</ul>\n`)}</main>
`;
}

/** Where each citation is first used: the way back from the annex. */
function firstUses(parts: readonly Part[]): Map<CitationNumber, string> {
  const first = new Map<CitationNumber, string>();
  const note = (part: Part, id: string) => {
    for (const [at, { cites }] of part.statements.entries())
      for (const number of cites) if (!first.has(number)) first.set(number, statementId(id, at));
    for (const [at, one] of part.parts.entries()) note(one, `${id}-${at + 1}`);
  };
  for (const [at, part] of parts.entries()) note(part, `part-${at + 1}`);
  return first;
}

const statementId = (part: string, at: number): string => `${part}-s${at + 1}`;

const contents = (parts: readonly Part[]): string =>
  parts.length < 3
    ? ''
    : `<nav aria-label="Contents">
<ul>
${parts.map(({ heading }, at) => `<li><a href="#part-${at + 1}">${html(heading)}</a></li>\n`).join('')}<li><a href="#citations">${CITATIONS}</a></li>
</ul>
</nav>
`;

function partHtml({ heading, statements, parts }: Part, level: number, id: string): string {
  const items = statements
    .map((one, at) => `<li id="${statementId(id, at)}">${statementHtml(one)}</li>\n`)
    .join('');
  return `<section class="part" id="${id}">
<h${level}>${html(heading)}</h${level}>
${items === '' ? '' : `<ul class="statements">\n${items}</ul>\n`}${parts
  .map((one, at) => partHtml(one, level + 1, `${id}-${at + 1}`))
  .join('')}</section>
`;
}

/** One sentence, with its citations as links to the annex. */
const statementHtml = ({ words }: Statement): string =>
  words
    .map(({ text, kind, cites }) => {
      const shown = spacedHtml(text);
      const marked =
        kind === 'strong' ? `<strong>${shown}</strong>` : kind === 'quote' ? `<q>${shown}</q>` : shown;
      return `${text === '' ? '' : marked}${cites.length === 0 ? '' : `<sup>${cites.map(citeHtml).join(' ')}</sup>`}`;
    })
    .join('');

const citeHtml = (number: CitationNumber): string =>
  `<a class="cite" href="#c${number}" aria-label="Citation ${number}">[${number}]</a>`;

const spacedHtml = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${html(text)}${/\s$/.test(text) && text.trim() !== '' ? ' ' : ''}`;

function citationHtml(one: Citation, back: string): string {
  const address = webAddress(one.uri);
  const title =
    address === null ? html(one.title) : `<a href="${html(address)}" rel="noreferrer">${html(one.title)}</a>`;
  const way = back === '' ? '' : ` <a class="back" href="#${back}" aria-label="Back to the text">↑ text</a>`;
  return `<li id="c${one.number}" value="${one.number}"><q class="passage">“${html(one.quote)}”</q> <cite>${title}</cite>, ${html(placed(one))}.${citeWords(one) && ` ${html(citeWords(one))}`}${way}</li>
`;
}

const annexHtml = (heading: string, body: string): string => `<section class="annex">
<h2>${heading}</h2>
${body}</section>
`;

const table = (rows: readonly (readonly string[])[]): string => `<table>
<thead><tr>${COUNTED.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([first = '', ...more]) => `<tr><th scope="row">${html(first)}</th>${more.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>\n`).join('')}</tbody>
</table>
`;

const factList = (facts: readonly Fact[]): string =>
  `<dl>\n${facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<div><dt>${html(label)}</dt><dd>${html(value)}</dd></div>\n`)
    .join('')}</dl>\n`;
