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

/** The fields that hold words, or a list that begins with some; what is nested deeper is not asked, nor any alias followed. */
function parsed(yaml: string): { fields: Map<string, string>; problems: Problem[] } {
  const { parseDocument, isMap, isScalar, isSeq } = require('yaml') as typeof import('yaml');
  // The parser goes back over long runs of white space again and again.
  const { contents, errors } = parseDocument(yaml.replace(/[ \t]{80,}/g, ' '), {
    strict: false,
    uniqueKeys: false,
    schema: 'failsafe',
  });
  const fields = new Map<string, string>();
  if (errors[0]) {
    const [line] = errors[0].message.split('\n');
    const message = `has front matter that is no YAML (${line}): mend it or take it out`;
    return { fields, problems: [{ message: message.slice(0, 250) }] };
  }
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const field = isSeq(value) ? value.items[0] : value;
    if (isScalar(key) && isScalar(field) && typeof field.value === 'string')
      fields.set(String(key.value).toLowerCase().replaceAll('-', '_'), field.value);
  }
  return { fields, problems: [] };
}

const wordsOf = (field: string | undefined): string | undefined =>
  field?.trim().replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')) || undefined;

/** The day of a date or time written as ISO 8601, or in words; the zone's own day, not that of another zone. */
export function dateOf(words: string | undefined): string | undefined {
  if (!words) return undefined;
  const [iso] = /^\d{4}-\d\d-\d\d(?!\d)/.exec(words.trim()) ?? [];
  return (iso ? real(iso) : dayIn(words.slice(0, 200))) ?? undefined;
}
