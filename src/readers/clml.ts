import type { Problem } from '../model/problem.ts';
import { readLaw } from './clml/body.ts';
import { metaOf } from './clml/meta.ts';
import type { Draft } from './draft.ts';
import { composedWithReferences } from './xml/marks.ts';
import { children, parseXml } from './xml.ts';

/** Explanatory notes are marked up alike, and are no law. */
const LAW = { genre: 'legislation' } as const;

/** What legislation.gov.uk publishes besides the text itself. */
const ASIDE = new Set(['Metadata', 'Versions', 'Resources']);

/**
 * An Act, an instrument or a part of one in the Crown Legislation Markup Language of legislation.gov.uk: its prelims,
 * body, schedules and explanatory note in the order of the file, footnotes after them, and the editors' annotations
 * last, as furniture.
 */
export function readClml(source: string): Draft | Problem {
  const xml = parseXml(source);
  if ('message' in xml) return xml;
  const { root } = xml;
  const parts = children(root).filter(({ name }) => !ASIDE.has(name));
  if (!parts.length)
    return xml.problems[0] ?? { message: 'holds what is known of a law without its text: get its data.xml' };
  const { references, ...text } = composedWithReferences(readLaw(root, parts));
  const { legislation, ...said } = metaOf(root);
  return {
    ...text,
    ...said,
    legislation: { ...legislation, references },
    ...(root.name === 'Legislation' && LAW),
    problems: xml.problems,
  };
}
