import { createRequire } from 'node:module';
import type { Problem } from '../model/problem.ts';
import { dayIn, real } from './day.ts';
import type { Draft } from './draft.ts';

const require = createRequire(import.meta.url);

export type Said = Pick<
  Draft,
  'title' | 'publisher' | 'published' | 'language' | 'address' | 'label' | 'problems'
>;

const LONGEST = 100_000;

/** Cuts YAML front matter off a text and reads what it says of the document. */
export function frontMatter(text: string): { said: Said; body: string } {
  const [whole, yaml] =
    /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, LONGEST)) ?? [];
  if (whole === undefined || (yaml && !/^[\w "'.-]+:/m.test(yaml))) return { said: {}, body: text };
  const { fields, problems } = parsed(yaml ?? '');
  const first = (...names: string[]) => names.map((name) => wordsOf(fields.get(name))).find(Boolean);
  return {
    said: {
      title: first('title', 'headline', 'name'),
      publisher: first('publisher', 'organisation', 'organization', 'site_name', 'source', 'author'),
      published: dateOf(
        first('date', 'published', 'published_time', 'publication_date', 'datepublished', 'issued'),
      ),
      language: first('language', 'lang', 'locale'),
      address: first('canonical', 'canonical_url', 'source_url', 'url', 'permalink', 'link', 'base_path'),
      label: first('document_type', 'type', 'genre', 'kind', 'category', 'tags'),
      problems,
    },
    body: text.slice(whole.length),
  };
}

function parsed(yaml: string): { fields: Map<string, unknown>; problems: Problem[] } {
  const { parseDocument } = require('yaml') as typeof import('yaml');
  const document = parseDocument(yaml, { strict: false, uniqueKeys: false, schema: 'failsafe' });
  const fields = new Map<string, unknown>();
  const [error] = document.errors;
  const value: unknown = error ? null : document.toJS({ maxAliasCount: 10 });
  if (value && typeof value === 'object' && !Array.isArray(value))
    for (const [key, field] of Object.entries(value))
      fields.set(key.toLowerCase().replaceAll('-', '_'), field);
  const [line = ''] = error?.message.split('\n') ?? [];
  return {
    fields,
    problems: error
      ? [{ message: `has front matter that is no YAML (${line}): mend it or take it out` }]
      : [],
  };
}

const wordsOf = (field: unknown): string | undefined => {
  const one = Array.isArray(field) ? field[0] : field;
  return typeof one === 'string' && one.trim()
    ? one.trim().replace(/\s+/g, (s) => (s === '\u00a0' ? s : ' '))
    : undefined;
};

/** The day of a date or time written as ISO 8601, or in words; the zone's own day, not that of another zone. */
export function dateOf(words: string | undefined): string | undefined {
  if (!words) return undefined;
  const [iso] = /^\d{4}-\d\d-\d\d(?!\d)/.exec(words.trim()) ?? [];
  return (iso ? real(iso) : dayIn(words.slice(0, 200))) ?? undefined;
}
