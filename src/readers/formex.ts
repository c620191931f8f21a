import type { Problem } from '../model/problem.ts';
import type { Draft } from './draft.ts';
import { readAct } from './formex/body.ts';
import { metaOf } from './formex/meta.ts';
import { composedWithReferences } from './xml/marks.ts';
import { attribute, type Element, elementsIn, parseXml } from './xml.ts';

/**
 * A text of the European Union in Formex, the format of its Publications Office: an act of the Official Journal, one
 * of its annexes, or a consolidated text. Footnotes stand after it.
 */
export function readFormex(source: string): Draft | Problem {
  const xml = parseXml(source);
  if ('message' in xml) return xml;
  const { root } = xml;
  if (RECORDS.has(root.name))
    return { message: `is the record of a publication without its text: ${named(root)}` };
  const { title, legislation, ...said } = metaOf(root);
  const { references, ...text } = composedWithReferences(readAct(root));
  return {
    ...text,
    ...said,
    title,
    genre: 'legislation',
    legislation: { ...legislation, references },
    problems: xml.problems,
  };
}

/** What Formex delivers beside the texts: the record of a document and the table of contents of an issue. */
const RECORDS = new Set(['DOC', 'PUBLICATION']);

function named(root: Element): string {
  for (const element of elementsIn(root)) {
    const file = element.name === 'REF.PHYS' && attribute(element, 'FILE');
    if (file) return `read ${file.slice(0, 100)}`;
  }
  return 'read the files that it names';
}
