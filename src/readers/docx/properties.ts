import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The core properties of a file (ECMA-376 part 2, 11); null where they say nothing. */
export interface Properties {
  readonly title: string | null;
  /** The day, as written. */
  readonly created: string | null;
  readonly language: string | null;
}

export function propertiesOf(parts: ReadonlyMap<string, string>): Properties {
  const fields = fieldsIn(parts.get('docProps/core.xml') ?? '');
  const [, styled = null] =
    /<w:lang\b[^>]*\bw:val="([a-zA-Z-]{2,20})"/.exec((parts.get('word/styles.xml') ?? '').slice(0, 20_000)) ??
    [];
  return {
    title: fields.get('dc:title') ?? null,
    created: /^\d{4}-\d\d-\d\d/.exec(fields.get('dcterms:created') ?? '')?.[0] ?? null,
    language: fields.get('dc:language') ?? styled,
  };
}

/** The texts of elements, by name; as far as the XML is sound. */
function fieldsIn(xml: string): Map<string, string> {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const fields = new Map<string, string>();
  const parser = new SaxesParser();
  let name = '';
  parser.on('opentag', (tag) => {
    name = tag.name;
  });
  parser.on('text', (words) => {
    if (words.trim()) fields.set(name, `${fields.get(name) ?? ''}${words}`);
  });
  parser.on('error', () => undefined); // what is broken says nothing
  parser.write(xml.slice(0, LONGEST)).close();
  return fields;
}

const LONGEST = 100_000;
