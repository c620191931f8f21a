// What papers, instruments and acts are that are neither agreements nor announcements: who has a say in them, and what they bind.
import { CRAG, CRAG_TREATY, FCDO, VCLT } from './agreements.ts';
import { at, type ConsequenceRule, MADE_UNDER, type TextRule, uk } from './consequence.ts';

/** A text that says it of itself, or is of such a kind. */
const text = (by: Omit<TextRule, 'kind'>): TextRule => ({ kind: 'text', ...by });

const TFEU = (article: string) => at(`Treaty on the Functioning of the European Union, ${article}`);

export const paperRules: readonly ConsequenceRule[] = [
  {
    id: 'readout',
    title: 'A readout',
    of: text({ genres: ['readout'] }),
    follows:
      'It is what one side says was talked about: it binds nobody, is laid nowhere, and the other side may have told it otherwise.',
    authority: [VCLT, CRAG_TREATY],
    assumes: [],
    cannotTell: ['what the other side says was agreed'],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'agreement-text',
    title: 'The text of an agreement',
    of: text({
      genres: ['agreement'],
      unless: /\bnot\s+(?:intended\s+to\s+(?:be\s+)?)?(?:create\s+)?legally[\s-]binding\b/iu,
    }),
    follows:
      'If its parties mean to be bound in international law it is a treaty. Where the United Kingdom is a party and it is subject to ratification, it is laid before Parliament for 21 sitting days first; once in force it is registered with the United Nations.',
    authority: [VCLT, CRAG, at('Charter of the United Nations, Art. 102(1)')],
    assumes: [
      'that its parties mean to be bound: its words ("shall", "Parties", clauses on entry into force) decide',
    ],
    cannotTell: ['whether it is in force now, unless the text says so'],
    clock: 'treaty',
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'memorandum-text',
    title: 'A memorandum that does not say whether it binds',
    of: text({
      genres: ['memorandum'],
      unless: /\blegally[\s-]binding\b|\blegal\s+(?:obligations?|rights?|relations?)\b/iu,
    }),
    follows:
      'As a rule of practice it does not bind in international law and is not laid before Parliament; its words decide, not its name.',
    authority: [CRAG_TREATY, FCDO],
    assumes: ['that it is worded as such memoranda are ("will", not "shall")'],
    cannotTell: ['whether it binds: the text read does not say'],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'written-statement',
    title: 'A written statement to Parliament',
    of: text({ genres: ['written statement'] }),
    follows:
      'It tells a House of Parliament something and changes no law. A minister who finds that it was wrong is to correct the record; what it announces may need a Bill or an instrument.',
    authority: [
      at('Ministerial Code, paragraph on giving accurate and truthful information to Parliament'),
      at('Resolutions of both Houses on ministerial accountability, 19 and 20 March 1997'),
    ],
    assumes: ['that it was made in the Parliament of the United Kingdom'],
    cannotTell: [],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'white-paper',
    title: 'A White Paper or a Green Paper',
    of: text({
      match:
        /\b(?:(?:[Tt]his|[Tt]he)\s+(?:[\p{L}-]+\s+){0,3}?(?:White|Green)\s+Paper|(?:publish(?:es|ed|ing)?|present(?:s|ed|ing)?)\s+(?:to\s+Parliament\s+)?(?:an?|the|its|our|their)\s+(?:[\p{L}-]+\s+){0,5}?(?:White|Green)\s+Paper|[Pp]resented\s+to\s+Parliament\s+by\s+the\s+(?:[\p{L}-]+\s+){1,14}?by\s+Command\s+of\s+(?:His|Her)\s+Majesty)\b/gu,
    }),
    follows:
      'It is policy and no law. A Green Paper asks, a White Paper says what the Government means to do; both are laid as command papers, on which no period runs and no House has to vote. Law that it announces comes as a Bill or an instrument.',
    authority: [
      at('Erskine May, Parliamentary Practice (papers presented by command)'),
      at('Cabinet Office, Consultation principles'),
    ],
    assumes: [],
    cannotTell: ['whether and when a Bill will follow'],
    examples: [
      'The Government will [publish a Fisheries White Paper] in May.',
      '[Presented to Parliament by the Secretary of State for Fisheries by Command of His Majesty].',
    ],
    counterexamples: ['The letter was on white paper.', 'It is a paper on fish.'],
  },
  {
    id: 'legislative-reform-order',
    title: 'A legislative reform order',
    of: text({
      match: /\b(?:Legislative\s+Reform\s+\([^)]{3,120}\)\s+Order|legislative\s+reform\s+orders?)\b/giu,
    }),
    follows:
      'A Minister can change an Act by it, to reduce burdens or for better regulation. It is laid in draft with a document that explains it; committees of both Houses decide within 30 days on one of three procedures: negative (40 days), affirmative (40 days, then a vote), super-affirmative (60 days of consultation first).',
    authority: [
      uk('Legislative and Regulatory Reform Act 2006, ss. 1, 2 and 14 to 18', 'ukpga/2006/51/section/14'),
    ],
    assumes: [],
    cannotTell: ['which of the three procedures the Houses will have'],
    clock: 'lro-determination',
    examples: ['The [Legislative Reform (Herring) Order] 2025 was laid in draft.'],
    counterexamples: ['They asked for legislative reform in order to fish.'],
  },
  {
    id: 'remedial-order',
    title: 'A remedial order under the Human Rights Act',
    of: text({
      match: /\(Remedial\)\s+(?:\([^)]{3,60}\)\s+)?Order\b|\bremedial\s+orders?\b/giu,
    }),
    follows:
      'A Minister can amend an Act by it to take away an incompatibility with Convention rights. A proposal is laid for 60 days, then a draft for another 60, which both Houses approve; an urgent order is made first and lapses after 120 days unless both approve it.',
    authority: [uk('Human Rights Act 1998, s. 10 and Sch. 2', 'ukpga/1998/42/schedule/2')],
    assumes: [],
    cannotTell: ['whether the urgent procedure is used, unless the text says so'],
    examples: ['The Herring Act 1999 [(Remedial) Order] 2025 was laid.'],
    counterexamples: ['Remedial work is in order.'],
  },
  {
    id: 'scottish-instrument',
    title: 'A Scottish statutory instrument',
    of: text({
      kinds: MADE_UNDER,
      match: /\b(?:laid|Laid)\s+before\s+the\s+Scottish\s+Parliament\b/gu,
      genres: ['legislation'],
    }),
    follows:
      'It is laid before the Scottish Parliament. Where it is negative it is laid at least 28 days before it comes into force, and can be annulled within 40 days; where it is affirmative it is made only after the Parliament approved the draft.',
    authority: [
      uk('Interpretation and Legislative Reform (Scotland) Act 2010, ss. 28 to 33', 'asp/2010/10/section/28'),
    ],
    assumes: [],
    cannotTell: ['which procedure its parent Act sets, unless the instrument says so'],
    examples: ['[Laid before the Scottish Parliament] 3rd March 2025'],
    counterexamples: ['Laid before Parliament 3rd March 2025'],
  },
  {
    id: 'welsh-instrument',
    title: 'A Welsh statutory instrument',
    of: text({
      kinds: MADE_UNDER,
      match:
        /\b(?:laid|Laid)\s+before\s+(?:Senedd\s+Cymru|the\s+Senedd|the\s+National\s+Assembly\s+for\s+Wales)\b/gu,
      genres: ['legislation'],
    }),
    follows:
      'It is laid before Senedd Cymru, which approves it (a draft first, or after it was made) or can annul it within 40 days, as its parent Act says.',
    authority: [
      at('Standing Orders of the Senedd, Standing Order 27 (subordinate legislation)'),
      uk('Legislation (Wales) Act 2019, Part 2A', 'anaw/2019/4'),
    ],
    assumes: [],
    cannotTell: ['which procedure its parent Act sets, unless the instrument says so'],
    examples: ['[Laid before Senedd Cymru] 3 March 2025'],
    counterexamples: ['Laid before Parliament 3rd March 2025'],
  },
  {
    id: 'not-laid',
    title: 'Regulations that bring an Act into force',
    of: text({ kinds: MADE_UNDER, titled: /\(Commencement\b/u, genres: ['legislation'] }),
    follows:
      'They bring provisions of an Act into force on the days that they name. As a rule they are not laid before Parliament, and no House has a vote.',
    authority: [
      at('the commencement section of the Act'),
      uk('Interpretation Act 1978, s. 4', 'ukpga/1978/30/section/4'),
    ],
    assumes: ['that the Act asks for no laying'],
    cannotTell: ['when the provisions that they do not name will come into force'],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'act-commencement',
    title: 'An Act that says how it comes into force',
    of: text({
      kinds: ['Act', 'Measure'],
      genres: ['legislation'],
      match:
        /\bcomes?\s+into\s+force\s+(?:on\s+(?:such|the|an?)\s+days?\s+(?:or\s+days\s+)?(?:as|that|appointed)|on\s+the\s+day\s+after\s+(?:the\s+day\s+(?:on\s+which\s+)?)?(?:Royal\s+Assent|it\s+receives|this\s+Act\s+(?:is\s+passed|receives))|at\s+the\s+end\s+of\s+the\s+period\s+of\s+two\s+months|on\s+the\s+day\s+(?:on\s+which\s+)?(?:this|the)\s+Act\s+is\s+passed)\b/giu,
    }),
    follows:
      'It binds from the days that its commencement section gives. What is left to regulations is not in force before they are made; nothing obliges a Minister to make them by a day unless the Act does.',
    authority: [
      uk('Interpretation Act 1978, s. 4', 'ukpga/1978/30/section/4'),
      at('R v Secretary of State for the Home Department, ex parte Fire Brigades Union [1995] 2 AC 513'),
    ],
    assumes: [],
    cannotTell: ['on which days provisions left to regulations come into force'],
    examples: [
      'The other provisions [come into force on such day as] the Secretary of State may by regulations appoint.',
    ],
    counterexamples: ['The Act came into force in 1990.'],
  },
  {
    id: 'eu-decision',
    title: 'A decision of the European Union',
    of: text({
      match:
        /\bThis\s+Decision\s+(?:is\s+addressed\s+to|shall\s+(?:enter\s+into\s+force|take\s+effect|apply))\b/gu,
    }),
    follows:
      'It is binding in its entirety; where it names those to whom it is addressed, on them alone, and it then takes effect when they are notified.',
    authority: [TFEU('Art. 288, fourth paragraph'), TFEU('Art. 297(2)')],
    assumes: [],
    cannotTell: [],
    examples: ['[This Decision is addressed to] the Kingdom of Belgium.'],
    counterexamples: ['This Regulation shall enter into force tomorrow.'],
  },
  {
    id: 'eu-delegated',
    title: 'A delegated act of the Commission, or the power to make one',
    of: text({
      match: /\bpower\s+to\s+adopt\s+delegated\s+acts\b|\bdelegated\s+act\s+adopted\s+pursuant\s+to\b/giu,
    }),
    follows:
      'The Commission supplements or amends what is not essential. It is in force only where neither the European Parliament (by a majority of its members) nor the Council (by qualified majority) objects in the time given, mostly two months that can be extended by two; either may revoke the power.',
    authority: [TFEU('Art. 290')],
    assumes: ['that the act gives the usual period'],
    cannotTell: ['whether an objection was made'],
    examples: ['The [power to adopt delegated acts] is conferred on the Commission.'],
    counterexamples: ['A delegated authority acts for it.'],
  },
  {
    id: 'eu-implementing',
    title: 'Implementing acts of the Commission',
    of: text({
      match:
        /\bimplementing\s+acts\s+(?:shall|are\s+to)\s+be\s+adopted\s+in\s+accordance\s+with\s+the\s+(?:examination|advisory)\s+procedure\b/giu,
    }),
    follows:
      'A committee of the Member States votes on the draft: in the examination procedure the Commission may not adopt what a qualified majority is against. The European Parliament has no vote; it may say that the draft goes beyond the power.',
    authority: [
      TFEU('Art. 291'),
      at('Regulation (EU) No 182/2011, Arts 4, 5 and 11', 'http://data.europa.eu/eli/reg/2011/182/oj'),
    ],
    assumes: [],
    cannotTell: [],
    examples: ['Those [implementing acts shall be adopted in accordance with the examination procedure].'],
    counterexamples: ['Acts shall be adopted in accordance with the rules.'],
  },
  {
    id: 'eu-transposition',
    title: 'A day by which Member States have to put a directive into their law',
    of: text({
      match:
        /\bMember\s+States\s+shall\s+(?:(?:bring\s+into\s+force|adopt(?:\s+and\s+publish)?)[^.;]{0,120}?\bnecessary\s+to\s+comply\s+with\s+this\s+Directive)\b/giu,
    }),
    follows:
      'Each Member State has to change its law by that day and tell the Commission. One that does not can be taken to the Court of Justice, and a clear and unconditional provision can be relied on against it.',
    authority: [TFEU('Arts 258, 260 and 288'), at('Case 41/74 Van Duyn v Home Office [1974] ECR 1337')],
    assumes: [],
    cannotTell: ['which Member States have done so'],
    examples: [
      '[Member States shall bring into force the laws necessary to comply with this Directive] by 1 May 2027.',
    ],
    counterexamples: ['Member States shall ensure that herring are counted.'],
  },
];
