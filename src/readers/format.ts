import type { Problem } from '../model/problem.ts';
import { isFeed, isJsonFeed } from './feed.ts';
import { isGovuk } from './govuk.ts';
import { isHansard } from './hansard.ts';
import { writtenIn } from './parliament.ts';
import { isPmTranscript } from './pmtranscripts.ts';
import { isPressCorner } from './pressCorner.ts';

export type Format =
  | { readonly is: 'govuk' | 'written' | 'pressCorner'; readonly json: Readonly<Record<string, unknown>> }
  | {
      readonly is:
        | 'clml'
        | 'akomaNtoso'
        | 'formex'
        | 'hansard'
        | 'pmTranscript'
        | 'feed'
        | 'html'
        | 'markdown'
        | 'text';
    };

const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|main|article|section|div|p|h[1-6]|table|ul|ol)\b/i;

const XML_START =
  /^\s*<\?xml\b|^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+[\w:.-]+(?:\s[^<>[]*)?[>[]|(?!!--)[\w:.-]+(?:\s[^<>]*)?\/?>)/i;
/** Of a file that says it is XML by its name, the beginning of one may do: it may be cut off in its first tag. */
const XML_BEGUN = /^\s*<[!?\p{L}_]/u;

/** What a text is written in: shown by its first characters, then by the ending of its name. */
export function formatOf(text: string, name = ''): Format | Problem {
  const [ending = ''] = /\.[a-z0-9]+$/i.exec(name.toLowerCase()) ?? [];
  if (ending === '.txt') return { is: 'text' };
  const start = text.slice(0, 4000);
  if (/^\s*[{[]/.test(start)) return jsonFormat(text, ending);
  if (HTML_START.test(start)) return { is: 'html' };
  if (XML_START.test(start) || (ending === '.xml' && XML_BEGUN.test(start)))
    return xmlFormat(start, text, ending);
  if (/^\.(?:html?|xhtml)$/.test(ending)) return { is: 'html' };
  if (/^\.(?:md|markdown|mdown|mkd|qmd|rmd)$/.test(ending) || /^---[ \t]*\n[\w-]+[ \t]*:/.test(start))
    return { is: 'markdown' };
  return { is: 'text' };
}

function jsonFormat(text: string, ending: string): Format | Problem {
  const json = parsed(text);
  if (isGovuk(json)) return { is: 'govuk', json };
  if (isJsonFeed(json)) return { is: 'feed' };
  const written = writtenIn(json);
  if (written) return { is: 'written', json: written };
  if (isPressCorner(json)) return { is: 'pressCorner', json };
  if (json !== undefined)
    return {
      message:
        'is JSON, but not of the GOV.UK Content API: give one text a line with --jsonl, or the text itself',
    };
  if (ending === '.json') return { message: 'is no valid JSON: get the file again, or give its text' };
  return /^\.(?:md|markdown)$/.test(ending) ? { is: 'markdown' } : { is: 'text' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // prose may well begin with a bracket
  }
}

function xmlFormat(start: string, text: string, ending: string): Format | Problem {
  if (isFeed(start)) return { is: 'feed' };
  if (isPmTranscript(text)) return { is: 'pmTranscript' };
  if (/^\.(?:html?|xhtml)$/.test(ending) || /<html\b/i.test(start)) return { is: 'html' };
  if (/^\.(?:md|markdown)$/.test(ending)) return { is: 'markdown' };
  const root = rootOf(start);
  const format = root && xmlFormats.find(({ match }) => match(root, start));
  if (format) return { is: format.is };
  if (!/^\s*<\?xml\b/i.test(start) && !ending.endsWith('xml')) return { is: 'text' };
  return {
    message: `is XML (${root ?? 'no root element'}), of a kind that cannot be read yet: give its text or HTML`,
  };
}

type XmlFormat = 'clml' | 'akomaNtoso' | 'formex' | 'hansard';

/** Formats of XML by their first element and what is declared with it. */
const xmlFormats: readonly { readonly is: XmlFormat; match(root: string, start: string): boolean }[] = [
  {
    is: 'clml',
    match: (root, start) =>
      /(?:^|:)(?:Legislation|EN)$/.test(root) && start.includes('legislation.gov.uk/namespaces/legislation'),
  },
  { is: 'akomaNtoso', match: (root) => /(?:^|:)akomaNtoso$/.test(root) },
  {
    is: 'formex',
    match: (root, start) => FORMEX.test(root) || /formex\.publications\.europa\.eu\/schema/.test(start),
  },
  { is: 'hansard', match: (root, start) => isHansard(root, start) },
];

/** First elements of Formex that no other format has. */
const FORMEX = /^(?:CONS\.(?:ACT|ANNEX|OTH)|JOINT\.DEC|ACT|AGR|ANNEX|CORR|GENERAL|OPINION|PROT)$/;

/** The name of the first element; that of the document type where it stands further down. */
function rootOf(start: string): string | undefined {
  const bare = start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[\s\S]*?\]\s*)?>/gi, '');
  const [, root] = /<([a-z_][\w:.-]*)(?=[\s/>])/i.exec(bare) ?? /<!doctype\s+([\w:.-]+)/i.exec(start) ?? [];
  return root;
}
