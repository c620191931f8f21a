import type { Did, Digest } from '../../law/digest/digest.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Shelf } from './rows.ts';

/** A law provision by provision, for programs; offsets count in the text of the document. */
export function digestJson(
  { document }: Pick<Analysis, 'document'>,
  digest: Digest,
  only: Shelf | null,
): object {
  return {
    ...headOf({ document }),
    extent: digest.extent,
    commencement: digest.commencement,
    provisions: digest.own.map((provision) => provisionOf(document.text, digest, provision, only)),
  };
}

/** One provision with what it and its parts do. */
export function provisionJson(
  { document }: Pick<Analysis, 'document'>,
  digest: Digest,
  provision: Provision,
): object {
  return { ...headOf({ document }), provision: provisionOf(document.text, digest, provision, null, true) };
}

const headOf = ({ document }: Pick<Analysis, 'document'>) => ({
  document: document.id,
  edition: document.edition,
  title: document.title,
});

function provisionOf(
  text: string,
  digest: Digest,
  provision: Provision,
  only: Shelf | null,
  deep = false,
): object {
  const did = digest.of(provision, deep);
  const { id, kind, number, parent, start, end } = provision;
  const heading = did.heading && text.slice(did.heading.start, did.heading.end);
  return {
    id,
    cited: digest.cite(id),
    kind,
    number,
    parent: parent?.id ?? null,
    heading,
    start,
    end,
    ...shelf(did, only),
  };
}

function shelf({ heading: _, uses, ...did }: Did, only: Shelf | null): object {
  if (only === 'duties') return { obligations: did.obligations };
  if (only === 'definitions') return { definitions: did.definitions };
  if (only === 'amendments') return { amendments: did.amendments };
  if (only === 'references') return { references: did.references };
  if (only === 'extent') return { extent: did.extent, commencement: did.commencement };
  return {
    ...did,
    uses: uses.map(({ words, definition }) => ({
      words,
      definedAt: definition.term.start,
      definedIn: definition.provision,
    })),
  };
}
