import type { Head, LinkJudged, Recorded, Review } from '../../register/events.ts';
import type { Entry, Sighting } from '../../register/register.ts';
import { documentIri, editionIri, itemIri, webAddress } from '../addresses.ts';
import { type CitedAs, citedDocument } from '../citing/cite.ts';

export type Node = Readonly<Record<string, unknown>>;

/** A document, through all its editions. */
export const documentNode = (head: Head): Node => ({
  id: documentIri(head.id),
  type: ['Document', 'CreativeWork', 'Entity'],
  identifier: head.id,
  name: head.title,
  ...given('url', webAddress(head.uri)),
  ...(head.publisher === null ? {} : { publisher: { type: 'Organization', name: head.publisher } }),
  ...given('datePublished', head.published),
  inLanguage: head.language,
  genre: head.genre,
  ...citationsOf(citedDocument(head)),
});

/** How a work is cited. */
export const citationsOf = ({ plain, oscola }: CitedAs): Node => ({
  plainCitation: plain,
  bibliographicCitation: oscola,
});

/** One wording of it. */
export const editionNode = (document: string, edition: string): Node => ({
  id: editionIri(edition),
  type: ['Edition', 'CreativeWork', 'Entity'],
  specializationOf: documentIri(document),
  document,
  edition,
  sha256: edition,
});

/** The program with one version of its rules. */
export const agentNode = (rules: string): Node => ({
  id: agentIri(rules),
  type: ['SoftwareAgent', 'schema:SoftwareApplication'],
  name: 'Watchpoint',
  rules,
});

/** A reading of an edition by one version of the rules. */
export const readingNode = ({ seq, at, edition, rules }: Sighting): Node => ({
  id: readingIri(edition, seq),
  type: ['Reading', 'Activity'],
  used: editionIri(edition),
  endedAtTime: at,
  rules,
  wasAssociatedWith: agentIri(rules),
});

/** Where an entry comes from: the reading that found it in its edition, and the persons who worked on it. */
export function provenanceOf(entry: Entry): Node {
  const { edition, reviews } = entry;
  const reading = readingOf(entry);
  return {
    created: entry.readings[0]!.at,
    modified: entry.touched,
    wasGeneratedBy: readingIri(reading.edition, reading.seq),
    wasDerivedFrom: editionIri(edition),
    wasQuotedFrom: editionIri(edition),
    wasAttributedTo: [agentIri(reading.rules), ...new Set(reviews.map(({ by }) => personIri(by.name)))],
    ...(reviews.length === 0 ? {} : { wasInfluencedBy: reviews.map((one) => reviewNode(one, entry.id)) }),
  };
}

/** The newest reading that found the entry in the edition from which it is quoted. */
export const readingOf = ({ readings, edition }: Entry): Sighting =>
  readings.findLast((one) => one.edition === edition) ?? readings.at(-1)!;

/** What a person said of an item or a link. */
export function reviewNode({ seq, at, by, event }: Recorded<Review | LinkJudged>, of: string): Node {
  return {
    id: `${itemIri(of)}:review:${seq}`,
    type: ['Review', 'Activity'],
    used: itemIri(of),
    endedAtTime: at,
    wasAssociatedWith: { id: personIri(by.name), type: 'Person', name: by.name },
    outcome: outcomeOf(event),
    ...given('reason', event.reason),
    ...(event.kind === 'edited' ? { set: event.set } : {}),
  };
}

/** A field with its value, where there is one. */
export const given = (name: string, value: unknown): Node =>
  value === null || value === undefined ? {} : { [name]: value };

const outcomeOf = (event: Review | LinkJudged): string => {
  if (event.kind === 'link judged') return event.confirmed ? 'confirmed' : 'refused';
  return event.kind === 'judged' ? event.verdict : event.kind;
};

const agentIri = (rules: string): string => itemIri(`agent:${rules}`);
const personIri = (name: string): string => itemIri(`person:${name}`);
const readingIri = (edition: string, seq: number): string => itemIri(`reading:${edition}:${seq}`);
