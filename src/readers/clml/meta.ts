import { type LawDate, type Legislation, type UnappliedEffect, unknownLaw } from '../../model/legislation.ts';
import { real } from '../day.ts';
import type { Draft } from '../draft.ts';
import { attribute, children, type Element, elementsIn, first, noElement, wordsOf } from '../xml.ts';
import { extentOf, forceOf } from './force.ts';

type Said = Pick<Draft, 'title' | 'address' | 'published' | 'language'> & {
  readonly legislation: Legislation;
};

/** What a `Legislation` says of itself: in its `ukm:Metadata`, and in the attributes of its elements. */
export function metaOf(root: Element): Said {
  const { legislation, ...said } = saidIn(first(root, 'Metadata'));
  const uri = attribute(root, 'IdURI') ?? legislation.uri;
  const title = said.title || wordsOf([...elementsIn(root)].find(({ name }) => name === 'Title'));
  return {
    ...said,
    title: title || undefined,
    address: said.address ?? uri ?? attribute(root, 'DocumentURI'),
    language: attribute(root, 'lang') ?? said.language,
    legislation: {
      ...legislation,
      uri,
      extent: extentOf(attribute(root, 'RestrictExtent')),
      status: attribute(root, 'Status') ?? (/\(repealed\)\s*$/i.test(title) ? 'Repealed' : null),
      asOf: legislation.asOf ?? real(attribute(root, 'RestrictStartDate') ?? ''),
      provisions: forceOf(root),
    },
  };
}

/** What the metadata of legislation.gov.uk says, which stands in its CLML and in its Akoma Ntoso alike. */
export function saidIn(metadata: Element | undefined): Said {
  const known =
    metadata && children(metadata).find(({ name }) => /^(?:Primary|Secondary|EU)Metadata$/.test(name));
  const identifier = wordsOf(first(metadata, 'identifier'));
  const dates = datesIn(known);
  const year = Number(saidAs(known, 'Year'));
  return {
    title: wordsOf(first(metadata, 'title')) || undefined,
    address: addressOf(identifier),
    language: wordsOf(first(metadata, 'language')) || undefined,
    published: dates.find(({ what }) => what === 'enacted' || what === 'made' || what === 'adopted')?.date,
    legislation: {
      ...unknownLaw,
      kind: saidAs(first(known, 'DocumentClassification'), 'DocumentMainType'),
      year: year || null,
      number: saidAs(known, 'Number'),
      celex: saidAs(first(known, 'EURLexIdentifiers'), 'CELEX'),
      version: saidAs(first(known, 'DocumentClassification'), 'DocumentStatus'),
      asOf: real(wordsOf(first(metadata, 'valid'))),
      dates,
      unapplied: unappliedIn(known),
    },
  };
}

const saidAs = (element: Element | undefined, name: string): string | null =>
  attribute(first(element, name) ?? noElement, 'Value') || null;

/**
 * The id URI of what the file holds: a version's own address without the version, so that all versions of a section
 * are editions of one document. (legislation.gov.uk, "URI set": `/{type}/{year}/{number}/{section}/{version}`.)
 */
export const addressOf = (identifier: string): string | undefined => {
  const [, path] = /^https?:\/\/(?:www\.)?legislation\.gov\.uk\/(?:id\/)?(.+)$/.exec(identifier) ?? [];
  if (!path) return identifier || undefined;
  const kept = path.split('/').filter((part, at) => at < 2 || !VERSION.test(part));
  return `http://www.legislation.gov.uk/id/${kept.join('/')}`;
};

const VERSION = /^(?:enacted|made|adopted|created|prospective|\d{4}-\d\d-\d\d)$/;

function datesIn(known: Element | undefined): LawDate[] {
  const dates: LawDate[] = [];
  for (const element of known ? children(known) : []) {
    const what = DATES[element.name];
    if (!what) continue;
    const days = element.name === 'ComingIntoForce' ? children(element) : [element];
    for (const day of days) {
      const date = real((attribute(day, 'Date') ?? '').slice(0, 10));
      if (date) dates.push({ what, date });
    }
  }
  return dates;
}

const DATES: Readonly<Record<string, LawDate['what']>> = {
  EnactmentDate: 'enacted',
  AdoptedDate: 'adopted',
  Made: 'made',
  Laid: 'laid',
  ComingIntoForce: 'in force',
};

function unappliedIn(known: Element | undefined): UnappliedEffect[] {
  const effects = first(known, 'UnappliedEffects');
  return (effects ? children(effects, 'UnappliedEffect') : []).map((effect) => ({
    provisions: attribute(effect, 'AffectedProvisions') ?? wordsOf(first(effect, 'AffectedProvisions')),
    effect: attribute(effect, 'Type') ?? '',
    by: wordsOf(first(effect, 'AffectingTitle')),
    uri: attribute(effect, 'AffectingURI') ?? null,
    byProvisions: attribute(effect, 'AffectingProvisions') ?? wordsOf(first(effect, 'AffectingProvisions')),
    dates: [...elementsIn(effect)].flatMap((element) =>
      element.name === 'InForce' ? (real(attribute(element, 'Date') ?? '') ?? []) : [],
    ),
  }));
}
