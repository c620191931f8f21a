import type { Named } from '../../model/analysis.ts';
import { firstDay, lastDay } from '../../model/edtf.ts';
import type { Field } from '../../register/events.ts';
import type { Entry, EntryOf } from '../../register/register.ts';
import { itemIri, webAddress } from '../addresses.ts';
import { citedInstrument } from '../citing/cite.ts';
import { evidenceOf } from '../evidence.ts';
import type { Lens } from '../view.ts';
import { citationsOf, given, type Node, provenanceOf } from './provenance.ts';
import { targetOf, type Words } from './target.ts';

/** One entry: what it is, where it comes from, and its words, each as an annotation. */
export function itemNode(entry: Entry, words: Words | null, lens: Pick<Lens, 'recordAt'>): Node {
  return {
    id: itemIri(entry.id),
    ...saidNode(entry),
    identifier: entry.id,
    ...given('url', webAddress(lens.recordAt(entry.id))),
    rule: entry.said.rule,
    standing: entry.standing,
    revision: entry.revision,
    ...provenanceOf(entry),
    evidence: evidenceOf(entry).map((one, at) => ({
      id: `${itemIri(entry.id)}:evidence:${at}`,
      type: 'Annotation',
      motivation: at === 0 ? 'identifying' : 'describing',
      of: one.of,
      body: itemIri(entry.id),
      target: targetOf(one, words),
    })),
  };
}

function saidNode(entry: Entry): Node {
  switch (entry.kind) {
    case 'commitment':
      return commitmentNode(entry);
    case 'figure':
      return figureNode(entry);
    case 'silence':
      return { type: ['Silence', 'Entity'], name: entry.said.quote };
    case 'watchpoint':
      return { type: ['Watchpoint', 'Entity'], name: entry.said.quote, ...datesOf(entry.said.date) };
    case 'advisory':
      return { type: ['Advisory', 'Entity'], name: entry.said.quote, audience: entry.said.audience };
    default:
      return {
        type: ['Event', 'schema:Event', 'Entity'],
        name: entry.said.quote,
        ...datesOf(entry.said.date),
      };
  }
}

function commitmentNode({ said, values }: EntryOf<'commitment'>): Node {
  return {
    type: ['Commitment', 'PlanAction', 'Entity'],
    name: said.action.quote,
    agent: values.actors.map(partyNode),
    firmness: values.firmness,
    novelty: values.novelty,
    ...datesOf(values.deadline),
    ...given('cadence', values.cadence),
    ...given('theme', values.theme),
    ...given('attribution', said.attribution),
    legislation: values.instruments.map(instrumentNode),
    ...(values.corrected.length === 0 ? {} : { asRead: asRead(said, values.corrected) }),
  };
}

/** A date as the words have it, with its first and last day where they are certain. */
const datesOf = (edtf: string | null): Node =>
  edtf === null
    ? {}
    : { date: edtf, ...given('startTime', firstDay(edtf)), ...given('endTime', lastDay(edtf)) };

/** A state, by ISO 3166; anybody else is an organisation, under the identifier that it has. */
const partyNode = ({ name, id }: Named): Node => ({
  ...(/^Q\d+$/.test(id ?? '') ? { id: `http://www.wikidata.org/entity/${id}` } : {}),
  type: /^[A-Z]{2}$/.test(id ?? '') ? 'Country' : 'Organization',
  name,
  ...given('identifier', id),
});

const instrumentNode = ({ name, id }: Named): Node => ({
  ...given('id', webAddress(id)),
  type: 'Legislation',
  name,
  ...given('legislationIdentifier', id),
  ...citationsOf(citedInstrument({ name, id })),
});

const READ: Readonly<Record<Field, (said: EntryOf<'commitment'>['said']) => unknown>> = {
  actors: ({ actors }) => actors,
  firmness: ({ firmness }) => firmness,
  novelty: ({ novelty }) => novelty,
  deadline: ({ deadline }) => deadline?.edtf ?? null,
  cadence: ({ cadence }) => cadence?.duration ?? null,
  instruments: ({ instruments }) => instruments,
  theme: ({ theme }) => theme,
};

const asRead = (said: EntryOf<'commitment'>['said'], corrected: readonly { field: Field }[]): Node =>
  Object.fromEntries(corrected.map(({ field }) => [field, READ[field](said)]));

function figureNode({ said }: EntryOf<'figure'>): Node {
  const { value, unit, bound, approx, asOf, attribution, quote } = said;
  const isMoney = /^[A-Z]{3}$/.test(unit ?? '');
  return {
    type: ['Figure', isMoney ? 'MonetaryAmount' : 'QuantitativeValue', 'Entity'],
    name: quote,
    ...(typeof value === 'number' ? { value } : { minValue: value[0], maxValue: value[1] }),
    ...given(isMoney ? 'currency' : 'unitText', unit),
    bound,
    approximate: approx,
    ...given('date', asOf),
    ...given('attribution', attribution),
  };
}
