import type { Rule } from '../../model/rule.ts';

/** Nouns that end a short title and are followed by its year, with what their provisions are called. */
export const lawNouns: ReadonlyMap<string, 'primary' | 'secondary'> = new Map([
  ['act', 'primary'],
  ['measure', 'primary'],
  ['bill', 'primary'],
  ['order', 'secondary'],
  ['orders', 'secondary'],
  ['regulations', 'secondary'],
  ['rules', 'secondary'],
  ['scheme', 'secondary'],
  ['directions', 'secondary'],
  ['instrument', 'secondary'],
]);

/** Nouns that make a title of the capitalised words before them, without a year. */
export const titleNouns: ReadonlySet<string> = new Set(
  (
    'act bill treaty agreement arrangement convention protocol charter covenant accord accords pact compact concordat ' +
    'declaration framework memorandum directive regulation regulations constitution mou protocols conventions treaties'
  ).split(' '),
);

/** Of those, the ones that make a title of the words after them: "Convention on the Rights of the Child". */
export const titledOnNouns: ReadonlySet<string> = new Set(
  (
    'treaty agreement arrangement understanding convention protocol charter covenant pact compact declaration ' +
    'memorandum mou accord concordat'
  ).split(' '),
);

/** Small words inside titles. */
export const connectors: ReadonlySet<string> = new Set(
  'of and for to in on with by from at against between as under into or concerning relating regarding its their etc &'.split(
    ' ',
  ),
);

/** Capitalised words that lead into a title and are not of it. */
export const leading: ReadonlySet<string> = new Set(
  (
    'the a an this that these those our your its their his her my no any each every both all some such under in on of for to by ' +
    'with from at as and or but if when while since see also however following pursuant whether where after before during ' +
    'through against per via within without although because unless until upon is are was were will shall may must has have had ' +
    'including include includes welcome welcoming recall recalling reaffirm reaffirming note noting sign signed signing implement implementing ' +
    'new updated revised proposed draft existing current future same said first second third what which who how why it they we he she'
  ).split(' '),
);

/** A noun that points back to an instrument named before. */
interface Pointing {
  /** The kind of instrument that it stands for. */
  readonly noun: string;
  /** Whether it does so without a capital: "the treaty", but not "the order". */
  readonly small: boolean;
}

const pointingNouns = (small: boolean, words: string): [string, Pointing][] =>
  words.split(' ').map((word) => {
    const [written, noun = written] = word.split('=') as [string, string?];
    return [written, { noun, small }];
  });

/** Nouns that "the", "that" and "this" point back with. */
export const pointing: ReadonlyMap<string, Pointing> = new Map([
  ...pointingNouns(
    true,
    'agreement treaty convention mou=memorandum memorandum protocol pact accord deal arrangement framework',
  ),
  ...pointingNouns(
    false,
    'charter covenant act regulations=regulation regulation order rules=rule directive decision measure declaration ' +
      'compact code partnership partnerships=partnership roadmap plan programme program=programme',
  ),
]);

/** What may stand between: "the same partnership", "the revised code". */
export const again: ReadonlySet<string> = new Set('same said revised updated amended renewed'.split(' '));

/** The like, of what is not yet long in force: no treaty that everybody knows is "the new agreement". */
export const stillToCome: ReadonlySet<string> = new Set('new proposed planned draft final signed'.split(' '));

/** Capitalised words with "of the" or "to the" that point into a law: "Part 1 of the …", "Amendment of the …". */
export const pointers: ReadonlySet<string> = new Set(
  (
    'part parts schedule schedules section sections article articles chapter chapters annex annexes paragraph paragraphs regulation ' +
    'regulations rule rules title appendix amendment amendments repeal repeals review impact implementation application use ' +
    'commencement passage provision provisions requirement requirements effect extension revocation operation enforcement ' +
    'assessment evaluation purpose purposes scrutiny introduction breach text preamble signature ratification party parties ' +
    'conclusion negotiation state states member members secretary council parliament commission court light terms'
  ).split(' '),
);

/** Capitalised words that alone make no title: "Council Regulation", "International Agreement". */
export const bareWords: ReadonlySet<string> = new Set(
  (
    'council commission european parliament government international bilateral multilateral trilateral joint legal regulatory ' +
    'national federal final general draft new updated revised proposed existing peace trade political policy strategic common ' +
    'framework implementing delegated executive un eu uk us u.s. u.k. ministerial interim model standard community parliamentary ' +
    'law prime minister president ministers leaders'
  ).split(' '),
);

/** Of those, the ones of which two together say which it is: "Strategic Framework Agreement", "Interim Trade Agreement". */
export const describing: ReadonlySet<string> = new Set(
  'strategic framework trade interim implementing political policy'.split(' '),
);

/** Nouns that make a title of what states have agreed to do, where something is said to be done under it. */
export const planNouns: ReadonlySet<string> = new Set(
  'plan workplan roadmap programme program partnership partnerships agenda'.split(' '),
);

/** What, just before "the Action Plan", says that it binds: it is acted under, carried out, agreed or changed. */
export const BINDS =
  /(?:\b(?:under|pursuant\s+to|in\s+(?:line|accordance)\s+with|as\s+part\s+of|(?:contained|outlined|set\s+out|laid\s+down|laid\s+out|agreed|specified|identified)\s+in|commitments?\s+(?:to|of|under|in)|implement(?:s|ed|ing)?|implementation\s+of|deliver(?:s|ed|ing|y\s+of)?|adopt(?:s|ed|ing|ion\s+of)?|endors(?:e|es|ed|ing)|renew(?:s|ed|ing|al\s+of)?|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|sign(?:s|ed|ing)?|finali[sz](?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|negotiat(?:e|es|ed|ing)|through\s+the\s+implementation\s+of))\s+(?:(?:swiftly|quickly|fully|the|a|an|its|their|our|this|that|new|joint|existing|full|renewed|revised|updated|\d{4})\s+){0,3}$/iu;

/** What, just before a partnership with a name, makes or enters it. */
export const JOINS =
  /\b(?:launch(?:es|ed|ing)?|establish(?:es|ed|ing)?|join(?:s|ed|ing)?|enter(?:s|ed|ing)?\s+into|form(?:s|ed|ing)?|through|agreed\s+(?:on|to))\s+(?:(?:the|a|an|their|our|this|new|joint|\d{4})\s+){0,3}$/iu;

/** What stands between two states and "Memorandum" where they make it: "have today signed a new". */
export const SIGNS =
  /^\s(?:(?:have|had|has|will|today|also|both|intend\s+to|plan\s+to|agreed\s+to|are\s+to|are)\s+){0,3}(?:entered?\s+into|entering\s+into|sign(?:ed|ing)?|conclud(?:e|ed|ing)|renew(?:ed|ing)?|updat(?:e|ed|ing)|finali[sz](?:e|ed|ing)|reach(?:ed|ing)?|agreed(?:\s+on)?|ratif(?:y|ied))\s+(?:an?|their|the|this)\s+(?:(?:new|updated|revised|renewed|bilateral|joint|landmark|historic)\s+){0,2}$/iu;

/** Words before a known name that leave it the same thing: "UN Refugee Convention", "1951 Refugee Convention". */
export const sameThing: ReadonlySet<string> = new Set(
  "un u.n. united nations 's eu european global landmark historic international the".split(' '),
);

/** Words at which the topic of a memorandum or agreement ends: "on regional processing, signed …". */
export const topicEnds: ReadonlySet<string> = new Set(
  (
    'and or to that which who whose will would shall should may must can could is are was were be been has have had with by from at ' +
    'as in into under when where while if so but signed concluded agreed reached entered made adopted between this these those our ' +
    'their its it they we he she also today yesterday monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april may june july august september october november december'
  ).split(' '),
);

/** What a provision is called, full and short, and its name in an address. */
export const provisionWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    section: 'section s ss sec secs sect sections',
    subsection: 'subsection subsections sub-section sub-sections subs subss',
    article: 'article articles art arts',
    regulation: 'regulation regulations reg regs',
    rule: 'rule rules r rr',
    paragraph: 'paragraph paragraphs para paras subparagraph sub-paragraph subparagraphs sub-paragraphs',
    schedule: 'schedule schedules sch schs sched scheds',
    part: 'part parts pt pts',
    chapter: 'chapter chapters ch chs',
    annex: 'annex annexes',
    appendix: 'appendix appendices',
    point: 'point points',
    recital: 'recital recitals',
    clause: 'clause clauses cl cls',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

const row = (
  id: string,
  because: string,
  examples: readonly [string, ...string[]],
  counterexamples: readonly string[],
): Rule => ({ id: `en/instruments/${id}`, because, examples, counterexamples });

export const knownRule = row(
  'known',
  'A treaty, agreement or framework of our list (`data/instruments.json`), by its title or another name of it.',
  [
    'They reaffirmed the [European Convention on Human Rights].',
    'Work continues under the [Belfast/Good Friday Agreement].',
    'It builds on the [UN Convention on the Law of the Sea].',
  ],
  ['The convention on human rights education in Europe opened.'],
);

export const titleRule = row(
  'title',
  'Capitalised words that end in the name of a kind of instrument are its title; nothing outside the text is claimed, so it has no identifier.',
  [
    'We will sign the [Coastal Rescue Cooperation Agreement] next year.',
    'The [Northern Lights Charter] was adopted.',
    'Congress passed the [Clean Ports Act].',
    'They met under the [Strategic Framework Agreement].',
  ],
  [
    'The act of signing came late, in order to save time.',
    'There is an agreement in principle.',
    'This Agreement enters into force.',
  ],
);

export const titledOnRule = row(
  'titled-on',
  'The kind of instrument with a capital, followed by what it is about, is a title.',
  [
    'They adopted the [Convention on the Shared Rivers of the North].',
    'They updated the [Memorandum of Understanding on energy].',
    'He signed the [Executive Order on Clean Harbours].',
    'It rests on the [Treaty for a Community of the Coasts] and the Ports Charter.',
  ],
  ['We reached agreement on the text.', 'A treaty between the two was not needed.'],
);

export const planRule = row(
  'plan',
  'A plan, programme, partnership, roadmap or agenda with a name is an instrument where something is done under it, or where it is itself carried out, agreed or changed.',
  [
    'Teams will meet under the [Partnership for Ports and Trade].',
    'They reaffirm the commitments of the [Nordic Rural Roads Programme].',
    'They will implement the [Arctic Action Plan to Protect Seals] and the [Baltic Fisheries Recovery Plan].',
    'Norway will join the [Northern Clean Harbours Partnership].',
    'Fiji and Tonga signed [Partnerships for Rural Roads] with Norway.',
    'The [Partnership for Ports and Trade] will pay for two quays.',
  ],
  ['We will launch the Better Coasts Programme.', 'They met under the new plan.'],
);

export const codeRule = row(
  'code',
  'A code of practice or of conduct is named by the law before it, by its letter or by what it is on.',
  [
    'We will revise the [Harbours Act Code of Practice B].',
    'They want a [Code of Conduct for the Northern Straits].',
  ],
  ['Firms have a Code of Conduct.', 'Staff follow a code of practice.'],
);

export const shortFormRule = row(
  'short-form',
  'A short name that the document gives to an instrument in quotation marks or brackets, or by "means".',
  [
    'The Harbours Act 1964 (“the 1964 Act”) applies. Section 2 of the [1964 Act] says so.',
    'They signed the Northern Lights Charter (“the Charter”). Under the [Charter] they meet yearly.',
  ],
  ['They signed the Northern Lights Charter. The charter flight was late.'],
);

export const obliqueRule = row(
  'oblique',
  '"That Act" is the Act last named; "the agreement" is the only one the document has named before. Where it could be another, nothing is said.',
  [
    'The Harbours Act 1964 and orders under [that Act] apply.',
    'They signed the Coastal Rescue Cooperation Agreement. [The agreement] covers the North Sea.',
    'They signed the Coastal Rescue Framework. Under [the new Framework] ships are told apart.',
    'The Island Ports Finance (Amendment) Regulations apply. [The finance regulations] set the date.',
    'Norway and Chile signed the Coastal Rescue Framework. Officials will put [this arrangement] into law.',
  ],
  [
    'They signed the Coastal Rescue Cooperation Agreement and the Ports Agreement. The agreement covers the North Sea.',
  ],
);

export const provisionRule = row(
  'provision',
  'A section, article, regulation, schedule or paragraph belongs to the law it is "of", or to the one cited just before it; each is addressed as legislation.gov.uk, ELI or CELEX does.',
  [
    'Under [section 20(1)(a)] of the Equality Act 2010 (c. 15) they must.',
    'Amended by Courts Act 2003 (c. 39), [ss. 109(1)][(3)], [110], [Sch. 8 para. 263].',
    'They rely on [Article 122] of the Treaty on the Functioning of the European Union.',
  ],
  ['Section 3 is new.', 'He was part of the act.'],
);

export const titleRules: readonly Rule[] = [
  knownRule,
  titleRule,
  titledOnRule,
  planRule,
  codeRule,
  shortFormRule,
  obliqueRule,
  provisionRule,
];
