import { docxClaims, isBriefingDocx } from './briefing/cited/docx.ts';
import { htmlClaims, isBriefingHtml } from './briefing/cited/html.ts';
import { isBriefingMarkdown, markdownClaims } from './briefing/cited/markdown.ts';
import { atomClaims } from './claims/atom.ts';
import { csvClaims } from './claims/csv.ts';
import { icsClaims } from './claims/ics.ts';
import { jsonClaims } from './claims/json.ts';
import type { Claimed } from './verify.ts';

/** What a file that is to be verified claims, or in one line why it cannot be told. */
export type Claims = readonly Claimed[] | { readonly problem: string };

/** One form in which exports carry their quotes. */
export interface Form {
  readonly name: string;
  /** Whether a file is meant to be one, by how it begins or what only this form has. */
  readonly is: (text: string, bytes: Uint8Array) => boolean;
  /** Never throws: a file that is cut short or was written to harm gives a problem. */
  readonly claims: (text: string, bytes: Uint8Array) => Claims;
}

/** In the order they are tried; a new form to publish in has its line here. */
const FORMS: readonly Form[] = [
  { name: 'JSON', is: (text) => /^\s*[[{]/.test(text), claims: jsonClaims },
  { name: 'Atom', is: (text) => /^\s*<(?:\?xml|feed\b|[a-z]+:feed\b)/i.test(text), claims: atomClaims },
  { name: 'iCalendar', is: (text) => /^\s*BEGIN:/i.test(text), claims: icsClaims },
  {
    name: 'CSV',
    is: (text) => /^[^\r\n]*(?:^|[",])evidence(?:[",]|\r?\n|$)/.test(text),
    claims: csvClaims,
  },
  { name: 'a briefing in Word', is: isBriefingDocx, claims: docxClaims },
  { name: 'in HTML', is: isBriefingHtml, claims: htmlClaims },
  { name: 'in Markdown', is: isBriefingMarkdown, claims: markdownClaims },
];

/** Every quote in a file that `analyse` or `export` wrote, in order. */
export function claimsOf(bytes: Uint8Array): Claims {
  const text = new TextDecoder().decode(bytes);
  const form = FORMS.find((one) => one.is(text, bytes));
  return (
    form?.claims(text, bytes) ?? {
      problem: `is in none of the forms that verify takes: ${FORMS.map(({ name }) => name).join(', ')}`,
    }
  );
}
