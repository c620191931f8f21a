import type { TabledAmendment } from '../../model/legislation.ts';
import { attribute, type Element, elementsIn, wordsOf } from '../xml.ts';

/** The amendments of a paper: what each is about and whose it is. */
export function tabledIn(document: Element): TabledAmendment[] {
  if (document.name !== 'amendmentList' && document.name !== 'amendment') return [];
  const found: TabledAmendment[] = [];
  for (const element of elementsIn(document, ({ name }) => name !== 'meta' && name !== 'amendmentBody'))
    if (element.name === 'amendmentBody') found.push(tabled(element));
  return found;
}

function tabled(body: Element): TabledAmendment {
  const parts = [...elementsIn(body, ({ name }) => name !== 'quotedStructure')];
  const named = (name: string): string[] =>
    parts
      .filter((part) => part.name === name)
      .map((part) => wordsOf(part))
      .filter(Boolean);
  return {
    provision: attribute(body, 'eId') ?? '',
    number: named('num')[0] ?? '',
    proposer: named('docIntroducer')[0] ?? '',
    supporters: named('docProponent'),
    target: attribute(body, 'targetProvision') || null,
    action: attribute(body, 'type') || null,
  };
}
