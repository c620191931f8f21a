import type { Reference } from '../xml/flow.ts';
import { workOf } from '../xml/works.ts';
import { attribute, type Element, elementsIn } from '../xml.ts';

/**
 * What a citation refers to: by the address that the file gives it, else by that of the citation it is a part of
 * (CLML schema: `CitationRef` of a `CitationSubRef`, `Ref` of an `InternalLink`).
 */
export function referencesIn(root: Element): (element: Element) => Reference | null {
  let works: Map<string, string> | null = null;
  return (element) => {
    const { name: what } = element;
    if (!MARKED.has(what)) return null;
    const within = attribute(element, 'Ref');
    if (what === 'InternalLink') return within ? { uri: `#${within}`, what, ...endOf(element) } : null;
    const uri = attribute(element, 'URI');
    const upTo = attribute(element, 'UpTo');
    if (uri) return { uri: workOf(uri), what, ...(upTo && { upTo: workOf(upTo) }) };
    if (what === 'Citation') return classed(element);
    works ??= citedIn(root);
    const work = works.get(attribute(element, 'CitationRef') ?? '');
    const part = attribute(element, 'SectionRef') ?? attribute(element, 'StartSectionRef');
    return work && part ? { uri: `${work}/${part.replaceAll('-', '/')}`, what } : null;
  };
}

/** By class, year and number, where the file has no address yet (CLML schema, `Class` of a `Citation`). */
function classed(element: Element): Reference | null {
  const type = TYPES[attribute(element, 'Class') ?? ''];
  const [year = '', number = ''] = ['Year', 'Number'].map((name) =>
    (attribute(element, name) ?? '').replace(/^0+/, ''),
  );
  return type && /^\d{4}$/.test(year) && /^\d+$/.test(number)
    ? { uri: `http://www.legislation.gov.uk/id/${type}/${year}/${number}`, what: element.name }
    : null;
}

const TYPES: Readonly<Record<string, string>> = {
  UnitedKingdomPublicGeneralAct: 'ukpga',
  UnitedKingdomLocalAct: 'ukla',
  UnitedKingdomChurchMeasure: 'ukcm',
  UnitedKingdomStatutoryInstrument: 'uksi',
  ScottishAct: 'asp',
  ScottishStatutoryInstrument: 'ssi',
  WelshParliamentAct: 'asc',
  WelshNationalAssemblyAct: 'anaw',
  WelshAssemblyMeasure: 'mwa',
  WelshStatutoryInstrument: 'wsi',
  NorthernIrelandAct: 'nia',
  NorthernIrelandParliamentAct: 'apni',
  NorthernIrelandAssemblyMeasure: 'mnia',
  NorthernIrelandOrderInCouncil: 'nisi',
  NorthernIrelandStatutoryRule: 'nisr',
  EuropeanUnionRegulation: 'eur',
  EuropeanUnionDirective: 'eudr',
  EuropeanUnionDecision: 'eudn',
};

const endOf = (element: Element): { upTo?: string } => {
  const end = attribute(element, 'EndRef');
  return end ? { upTo: `#${end}` } : {};
};

const MARKED = new Set(['Citation', 'CitationSubRef', 'CitationListRef', 'InternalLink', 'ExternalLink']);

function citedIn(root: Element): Map<string, string> {
  const works = new Map<string, string>();
  for (const element of elementsIn(root)) {
    const [id, uri] = [attribute(element, 'id'), attribute(element, 'URI')];
    if (element.name === 'Citation' && id && uri) works.set(id, workOf(uri));
  }
  return works;
}
