/** A term of our JSON-LD: what it is short for, what its values are, and what it says. */
export interface Term {
  readonly term: string;
  readonly iri: string;
  /** How a plain value is to be read: `@id` an address, `@vocab` one of these terms, or a datatype. */
  readonly type?: string;
  /** Several values, in no order. */
  readonly set?: true;
  readonly about: string;
}

export const PREFIXES: Readonly<Record<string, string>> = {
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
};

const OFFSET = 'xsd:nonNegativeInteger';

/** Kinds of things. */
export const CLASSES: readonly Term[] = [
  {
    term: 'Commitment',
    iri: 'watchpoint:Commitment',
    about: 'An undertaking by someone to do, keep doing or look at something; also a schema:PlanAction.',
  },
  { term: 'PlanAction', iri: 'schema:PlanAction', about: 'An action that is planned (schema.org).' },
  { term: 'Figure', iri: 'watchpoint:Figure', about: 'An amount, as the words give it.' },
  { term: 'MonetaryAmount', iri: 'schema:MonetaryAmount', about: 'An amount of money (schema.org).' },
  {
    term: 'QuantitativeValue',
    iri: 'schema:QuantitativeValue',
    about: 'An amount of anything else (schema.org).',
  },
  {
    term: 'Silence',
    iri: 'watchpoint:Silence',
    about: 'What a document states as absent, undecided or withheld.',
  },
  { term: 'Watchpoint', iri: 'watchpoint:Watchpoint', about: 'What a document says to watch.' },
  {
    term: 'Event',
    iri: 'watchpoint:Event',
    about: 'What happened or is set to happen; also a schema:Event.',
  },
  { term: 'Advisory', iri: 'watchpoint:Advisory', about: 'What a kind of reader is told.' },
  {
    term: 'Thread',
    iri: 'watchpoint:Thread',
    about: 'One undertaking through all documents that speak of it; also a prov:Collection of its wordings.',
  },
  {
    term: 'Link',
    iri: 'watchpoint:Link',
    about:
      'A later passage that speaks of an earlier one; also an oa:Annotation of the later by the earlier.',
  },
  { term: 'Document', iri: 'watchpoint:Document', about: 'A published thing; also a schema:CreativeWork.' },
  {
    term: 'Edition',
    iri: 'watchpoint:Edition',
    about: 'One wording of a document, named by the hash of its text (RFC 6920); also a prov:Entity.',
  },
  { term: 'CreativeWork', iri: 'schema:CreativeWork', about: 'A work (schema.org).' },
  { term: 'Organization', iri: 'schema:Organization', about: 'A party that is no state (schema.org).' },
  { term: 'Country', iri: 'schema:Country', about: 'A party that is a state (schema.org).' },
  { term: 'Legislation', iri: 'schema:Legislation', about: 'A law, treaty or agreement (schema.org).' },
  { term: 'Annotation', iri: 'oa:Annotation', about: 'What is said of words (Web Annotation).' },
  { term: 'SpecificResource', iri: 'oa:SpecificResource', about: 'A place in an edition (Web Annotation).' },
  { term: 'TextQuoteSelector', iri: 'oa:TextQuoteSelector', about: 'A place by its words and those around.' },
  {
    term: 'TextPositionSelector',
    iri: 'oa:TextPositionSelector',
    about:
      'A place by its offsets in Unicode code points, as the Web Annotation model counts; left out where the text is not at hand or the words begin or end within a surrogate pair.',
  },
  {
    term: 'CodeUnitSelector',
    iri: 'watchpoint:CodeUnitSelector',
    about:
      'The same place by its offsets in UTF-16 code units, as Watchpoint counts everywhere; an oa:Selector whose start and end are terms of its own.',
  },
  {
    term: 'EditionState',
    iri: 'watchpoint:EditionState',
    about: 'The state of the document in which the place holds: the edition, by its hash; an oa:State.',
  },
  { term: 'Entity', iri: 'prov:Entity', about: 'A thing with a provenance (PROV-O).' },
  { term: 'Collection', iri: 'prov:Collection', about: 'An entity with members (PROV-O).' },
  { term: 'Activity', iri: 'prov:Activity', about: 'What was done over some time (PROV-O).' },
  { term: 'SoftwareAgent', iri: 'prov:SoftwareAgent', about: 'A program that acts (PROV-O).' },
  { term: 'Person', iri: 'prov:Person', about: 'A person who acts (PROV-O).' },
  {
    term: 'Reading',
    iri: 'watchpoint:Reading',
    about: 'A reading of an edition by one version of the rules.',
  },
  { term: 'Review', iri: 'watchpoint:Review', about: 'What a person said of an item or a link.' },
];

/** One of a few values. */
export const VALUES: readonly Term[] = [
  { term: 'identifying', iri: 'oa:identifying', about: 'Motivation: the words are the item.' },
  { term: 'describing', iri: 'oa:describing', about: 'Motivation: the words decide one of its values.' },
  { term: 'linking', iri: 'oa:linking', about: 'Motivation: the words are linked with others.' },
  { term: 'codePoint', iri: 'watchpoint:codePoint', about: 'Unit: Unicode code points.' },
  { term: 'codeUnit', iri: 'watchpoint:codeUnit', about: 'Unit: UTF-16 code units.' },
];

/** What is said of things. */
export const PROPERTIES: readonly Term[] = [
  {
    term: 'bibliographicCitation',
    iri: 'dcterms:bibliographicCitation',
    about: 'How the work is cited, in the style of OSCOLA; what is not known is left out.',
  },
  { term: 'plainCitation', iri: 'watchpoint:plainCitation', about: 'The same in plain words.' },
  {
    term: 'body',
    iri: 'oa:hasBody',
    type: '@id',
    about: 'What an annotation says: the item, or the earlier place.',
  },
  { term: 'target', iri: 'oa:hasTarget', type: '@id', about: 'The place of which it says so.' },
  { term: 'source', iri: 'oa:hasSource', type: '@id', about: 'The edition in which the place is.' },
  {
    term: 'selector',
    iri: 'oa:hasSelector',
    type: '@id',
    set: true,
    about: 'Ways to find the place, all of the same one.',
  },
  { term: 'state', iri: 'oa:hasState', type: '@id', about: 'The state in which it holds.' },
  { term: 'motivation', iri: 'oa:motivatedBy', type: '@vocab', about: 'Why the annotation is made.' },
  { term: 'exact', iri: 'oa:exact', about: 'The exact words.' },
  { term: 'prefix', iri: 'oa:prefix', about: 'The words just before.' },
  { term: 'suffix', iri: 'oa:suffix', about: 'The words just after.' },
  { term: 'start', iri: 'oa:start', type: OFFSET, about: 'Where the place begins, in code points.' },
  { term: 'end', iri: 'oa:end', type: OFFSET, about: 'Where it ends, that place excluded.' },
  { term: 'unit', iri: 'watchpoint:unit', type: '@vocab', about: 'What the offsets of a selector count.' },
  {
    term: 'of',
    iri: 'watchpoint:of',
    about: 'What the words are: action, sentence, firmness, deadline, cadence, condition, words.',
  },
  {
    term: 'evidence',
    iri: 'watchpoint:evidence',
    type: '@id',
    set: true,
    about: 'The annotations with an item’s words.',
  },
  { term: 'document', iri: 'watchpoint:document', about: 'The id of the document, as Watchpoint has it.' },
  { term: 'edition', iri: 'watchpoint:edition', about: 'SHA-256 of the edition’s text, hexadecimal.' },
  { term: 'sha256', iri: 'schema:sha256', about: 'The same of the edition itself (schema.org).' },
  {
    term: 'identifier',
    iri: 'schema:identifier',
    about: 'The id as Watchpoint has it; of a country ISO 3166.',
  },
  { term: 'name', iri: 'schema:name', about: 'The name or title; of a commitment the words of the action.' },
  { term: 'url', iri: 'schema:url', type: '@id', about: 'Where it is seen on the web.' },
  { term: 'publisher', iri: 'schema:publisher', type: '@id', about: 'Who published the document.' },
  { term: 'datePublished', iri: 'schema:datePublished', type: 'xsd:date', about: 'The day of publication.' },
  { term: 'inLanguage', iri: 'schema:inLanguage', about: 'The language of the words (BCP 47).' },
  { term: 'genre', iri: 'schema:genre', about: 'What kind of text the document is.' },
  { term: 'agent', iri: 'schema:agent', type: '@id', set: true, about: 'Who is to act.' },
  {
    term: 'startTime',
    iri: 'schema:startTime',
    type: 'xsd:date',
    about: 'The first day for it, where one is certain.',
  },
  {
    term: 'endTime',
    iri: 'schema:endTime',
    type: 'xsd:date',
    about: 'The last day for it, where one is certain.',
  },
  {
    term: 'date',
    iri: 'watchpoint:date',
    type: 'edtf:EDTF',
    about: 'When, as the words have it (EDTF, ISO 8601-2).',
  },
  { term: 'cadence', iri: 'watchpoint:cadence', about: 'How it recurs: an ISO 8601 duration, or regular.' },
  {
    term: 'firmness',
    iri: 'watchpoint:firmness',
    about: 'How firmly it is said: affirmed, exploratory, intended, committed, obliged.',
  },
  { term: 'novelty', iri: 'watchpoint:novelty', about: 'Whether it is new or continuing.' },
  { term: 'theme', iri: 'watchpoint:theme', about: 'What it is about.' },
  {
    term: 'legislation',
    iri: 'watchpoint:legislation',
    type: '@id',
    set: true,
    about: 'Laws, treaties and agreements under which it stands.',
  },
  {
    term: 'legislationIdentifier',
    iri: 'schema:legislationIdentifier',
    about: 'The identifier of a law (schema.org).',
  },
  {
    term: 'attribution',
    iri: 'watchpoint:attribution',
    about: 'Who says so, where the document reports another.',
  },
  { term: 'audience', iri: 'watchpoint:audience', about: 'Whom an advisory is for.' },
  { term: 'value', iri: 'schema:value', about: 'The amount in base units (schema.org).' },
  { term: 'minValue', iri: 'schema:minValue', about: 'The lower end of a range (schema.org).' },
  { term: 'maxValue', iri: 'schema:maxValue', about: 'The upper end of a range (schema.org).' },
  { term: 'currency', iri: 'schema:currency', about: 'ISO 4217 (schema.org).' },
  { term: 'unitText', iri: 'schema:unitText', about: 'The counted thing or a UCUM unit (schema.org).' },
  { term: 'bound', iri: 'watchpoint:bound', about: 'Whether the amount is exact or a bound.' },
  {
    term: 'approximate',
    iri: 'watchpoint:approximate',
    type: 'xsd:boolean',
    about: 'Whether the words say about or the like.',
  },
  { term: 'rule', iri: 'watchpoint:rule', about: 'The rule that found it: its address in docs/rules.md.' },
  {
    term: 'revision',
    iri: 'watchpoint:revision',
    type: OFFSET,
    about: 'How often it was read or spoken of since it came.',
  },
  {
    term: 'standing',
    iri: 'watchpoint:standing',
    about: 'Whether it still stands: see the data dictionary.',
  },
  {
    term: 'asRead',
    iri: 'watchpoint:asRead',
    type: '@json',
    about: 'Values as the program read them, where a person set them right.',
  },
  {
    term: 'threadState',
    iri: 'watchpoint:threadState',
    about: 'Where the thread stands, by what documents say.',
  },
  { term: 'asOf', iri: 'watchpoint:asOf', type: 'xsd:date', about: 'The day from which that is seen.' },
  { term: 'relation', iri: 'watchpoint:relation', about: 'What the later words do to the earlier ones.' },
  {
    term: 'item',
    iri: 'watchpoint:item',
    type: '@id',
    about: 'The item that a linked place is the words of.',
  },
  { term: 'changes', iri: 'watchpoint:changes', set: true, about: 'What is different, in short phrases.' },
  { term: 'because', iri: 'watchpoint:because', set: true, about: 'What decided.' },
  { term: 'created', iri: 'dcterms:created', type: 'xsd:dateTime', about: 'When it was first recorded.' },
  {
    term: 'modified',
    iri: 'dcterms:modified',
    type: 'xsd:dateTime',
    about: 'When it was last read or spoken of.',
  },
  { term: 'rules', iri: 'schema:softwareVersion', about: 'The version of the rules that read (schema.org).' },
  {
    term: 'outcome',
    iri: 'watchpoint:outcome',
    about: 'What a person decided: accepted, rejected, edited, kept, missed, confirmed, refused.',
  },
  { term: 'reason', iri: 'watchpoint:reason', about: 'Why, in the person’s words.' },
  { term: 'set', iri: 'watchpoint:set', type: '@json', about: 'The values that the person set.' },
  {
    term: 'wasGeneratedBy',
    iri: 'prov:wasGeneratedBy',
    type: '@id',
    about: 'The reading that found it (PROV-O).',
  },
  {
    term: 'wasDerivedFrom',
    iri: 'prov:wasDerivedFrom',
    type: '@id',
    about: 'The edition from which it was read (PROV-O).',
  },
  {
    term: 'wasQuotedFrom',
    iri: 'prov:wasQuotedFrom',
    type: '@id',
    about: 'The edition whose words it repeats (PROV-O).',
  },
  {
    term: 'wasAttributedTo',
    iri: 'prov:wasAttributedTo',
    type: '@id',
    set: true,
    about: 'The program that read it and the persons who worked on it (PROV-O).',
  },
  {
    term: 'wasInfluencedBy',
    iri: 'prov:wasInfluencedBy',
    type: '@id',
    set: true,
    about: 'The reviews of persons (PROV-O).',
  },
  {
    term: 'specializationOf',
    iri: 'prov:specializationOf',
    type: '@id',
    about: 'The document of which this is an edition (PROV-O).',
  },
  { term: 'used', iri: 'prov:used', type: '@id', about: 'What an activity worked on (PROV-O).' },
  { term: 'endedAtTime', iri: 'prov:endedAtTime', type: 'xsd:dateTime', about: 'When it was done (PROV-O).' },
  { term: 'wasAssociatedWith', iri: 'prov:wasAssociatedWith', type: '@id', about: 'Who did it (PROV-O).' },
  {
    term: 'hadMember',
    iri: 'prov:hadMember',
    type: '@id',
    set: true,
    about: 'The wordings of a thread (PROV-O).',
  },
];
