// What follows from what a text is. Each rule is law or settled practice with where it stands; none is a forecast.
import type { Genre } from '../../model/document.ts';
import type { Authority, ConsequenceRule } from './consequence.ts';

const at = (cites: string, address: string | null = null): Authority => ({ cites, address });
const uk = (cites: string, path: string) => at(cites, `http://www.legislation.gov.uk/id/${path}`);

const CRAG = uk('Constitutional Reform and Governance Act 2010, s. 20', 'ukpga/2010/25/section/20');
const CRAG_TREATY = uk(
  'Constitutional Reform and Governance Act 2010, s. 25(1)',
  'ukpga/2010/25/section/25/1',
);
const VCLT = at('Vienna Convention on the Law of Treaties 1969, Art. 2(1)(a)');

/** A binding agreement between States that is to come. */
const TO_COME =
  '(?:will|shall|intend to|agreed to|plan to|aim to|are to|is to|to)\\s+(?:soon\\s+)?(?:negotiate|conclude|sign|ratify|agree|finalise)\\s+(?:on\\s+)?(?:an?|the|this|that)\\s+(?:[\\p{L}-]+\\s+){0,4}?';

/** Where somebody says what is to come; in law and treaties "an agreement" is one of many. */
const SPOKEN: readonly Genre[] = [
  ...([
    'joint statement',
    'readout',
    'press release',
    'speech',
    'written statement',
    'news analysis',
  ] as const),
  ...(['conclusions', 'report', 'other'] as const),
];

export const CONSEQUENCES: readonly ConsequenceRule[] = [
  {
    id: 'joint-statement',
    title: 'A joint statement',
    genres: ['joint statement'],
    follows:
      'It is not laid before Parliament and binds nobody in law: what it says is kept as a matter of politics. What it announces may need an instrument of its own.',
    authority: [CRAG_TREATY, VCLT],
    assumes: ['that its authors did not mean it to be binding: nothing in it says so'],
    cannotTell: ['which of its undertakings will be put into an instrument that binds'],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'treaty-announced',
    title: 'A treaty that is to come',
    genres: SPOKEN,
    match: new RegExp(
      `\\b${TO_COME}(?:treaty|convention|protocol)\\b|\\b(?:treaty|convention|protocol)\\s+(?:(?:will|shall|is\\s+to|is\\s+expected\\s+to|is\\s+due\\s+to)\\s+be|to\\s+be)\\s+(?:negotiated|concluded|signed|ratified)\\b`,
      'giu',
    ),
    follows:
      'Once signed, the United Kingdom may ratify it only after it was laid before Parliament and 21 days on which both Houses sit have passed without a resolution against it. It changes no law within the United Kingdom by itself.',
    authority: [
      CRAG,
      at('R (Miller) v Secretary of State for Exiting the European Union [2017] UKSC 5, [55] to [57]'),
    ],
    assumes: [
      'that the United Kingdom is to be a party',
      'that it is subject to ratification or an act like it: some treaties are in force on signature',
    ],
    cannotTell: ['when it will be laid', 'whether a change of law in the United Kingdom is needed first'],
    clock: 'treaty',
    parties: ['GB', 'United Kingdom', 'UK'],
    examples: ['The two governments [will sign a treaty] next year.', 'A [protocol to be signed] in March.'],
    counterexamples: ['They recalled the treaty of 1842.', 'Under the Convention, each party reports.'],
  },
  {
    id: 'agreement-announced',
    title: 'An agreement that is to come',
    genres: SPOKEN,
    match: new RegExp(
      `\\b${TO_COME}agreements?\\b|\\bagreements?\\s+(?:(?:will|shall|is\\s+to|is\\s+expected\\s+to)\\s+be|to\\s+be)\\s+(?:negotiated|concluded|signed|ratified)\\b`,
      'giu',
    ),
    follows:
      'If it is to bind in international law it is a treaty, whatever it is called, and is laid before Parliament before ratification; if it is not, it is not laid as one.',
    authority: [CRAG_TREATY, VCLT],
    assumes: [],
    cannotTell: ['whether it is to bind in international law: "agreement" is used for both'],
    clock: 'treaty',
    parties: ['GB', 'United Kingdom', 'UK'],
    examples: ['Ministers [will conclude an operational agreement] by the summer.'],
    counterexamples: ['They reached agreement on the agenda.', 'The Agreement of 2020 applies.'],
  },
  {
    id: 'memorandum-not-binding',
    title: 'A memorandum that says that it does not bind',
    match:
      /\b(?:(?:is|are)\s+not\s+(?:intended\s+to\s+(?:be|create|give\s+rise\s+to)\s+(?:any\s+)?)?legally[\s-]binding|(?:does|do)\s+not\s+(?:constitute|create|give\s+rise\s+to|impose)\s+(?:any\s+)?(?:legally[\s-]binding|legal)\s+(?:obligations?|commitments?|rights?)|not\s+intended\s+to\s+create\s+(?:any\s+)?(?:legally[\s-]binding|legal)\s+(?:obligations?|rights?|relations?))\b/giu,
    follows:
      'It is no treaty: it is not laid before Parliament, is not registered with the United Nations, and breaking it breaks no law.',
    authority: [CRAG_TREATY, at('Charter of the United Nations, Art. 102(1)')],
    assumes: [],
    cannotTell: [
      'whether some part of it is meant to bind all the same, as clauses on confidentiality may be',
    ],
    examples: [
      'This Memorandum [is not legally binding].',
      'It [does not create legally binding obligations] on either side.',
    ],
    counterexamples: ['The agreement is legally binding on both.', 'The target is not binding yet.'],
  },
  {
    id: 'memorandum',
    title: 'A memorandum of understanding',
    genres: SPOKEN,
    match: /\bmemorandum\s+of\s+(?:understanding|co-?operation)\b/giu,
    unless: /\blegally[\s-]binding\b/iu,
    follows:
      'As a rule of practice it does not bind in international law and is not laid before Parliament; its words decide, not its name.',
    authority: [
      CRAG_TREATY,
      at(
        'Foreign, Commonwealth and Development Office, Treaties and Memoranda of Understanding: guidance on practice and procedures',
      ),
    ],
    assumes: ['that it is worded as such memoranda are ("will", not "shall")'],
    cannotTell: ['whether it binds: the text read does not say'],
    examples: ['The ministers signed a [memorandum of understanding] on rail.'],
    counterexamples: ['An explanatory memorandum is published beside it.'],
  },
  {
    id: 'made-affirmative',
    title: 'An instrument made and laid for approval (made affirmative)',
    match:
      /\bmade\b[^.;]{0,80}?\band\s+laid\s+before\s+(?:Parliament|the\s+House\s+of\s+Commons)\b[^.;]{0,120}?\bfor\s+approval\s+by\s+resolution\b|\blaid\s+before\s+(?:Parliament|the\s+House\s+of\s+Commons)\s+(?:under\b[^.;]{0,120}?\s)?for\s+approval\s+by\s+resolution\b[^.;]{0,120}?\bwithin\b/giu,
    follows:
      'It is law from the day it says, and ceases to be if it is not approved in the time that its parent Act gives, 28 or 40 days as a rule.',
    authority: [
      at('the parent Act'),
      uk(
        'Statutory Instruments Act 1946, s. 7(1) (how the days are counted)',
        'ukpga/Geo6/9-10/36/section/7/1',
      ),
    ],
    assumes: ['that the parent Act counts days as the 1946 Act does'],
    cannotTell: ['how many days the parent Act gives, unless the instrument says so'],
    clock: 'made-affirmative',
    examples: [
      'Regulations [made by the Treasury and laid before the House of Commons under section 3 for approval by resolution] of that House.',
    ],
    counterexamples: ['Draft Regulations laid before Parliament for approval by resolution of each House.'],
  },
  {
    id: 'draft-affirmative',
    title: 'A draft instrument for approval (draft affirmative)',
    match:
      /\bDraft\s+(?:Order|Regulations|Rules|Scheme|Instrument|Statutory\s+Instrument)s?\s+laid\s+before\s+(?:Parliament|the\s+House\s+of\s+Commons)\b[^.;]{0,160}?\bfor\s+approval\s+by\s+resolution\b/giu,
    follows:
      'It is no law yet: it can be made only after each House has approved the draft, for which no period runs.',
    authority: [
      at('the parent Act'),
      uk(
        'Statutory Instruments Act 1946, s. 6 (where a draft is laid under the negative form)',
        'ukpga/Geo6/9-10/36/section/6',
      ),
    ],
    assumes: [],
    cannotTell: ['when it will be debated'],
    examples: [
      '[Draft Regulations laid before Parliament under section 9(2) of the Act, for approval by resolution] of each House.',
    ],
    counterexamples: ['Laid before Parliament on 3rd March.'],
  },
  {
    id: 'negative',
    title: 'An instrument that may be annulled (negative)',
    match:
      /\bsubject\s+to\s+annulment\s+(?:in\s+pursuance\s+of|by)\s+(?:a\s+)?resolution\b|\b[Ll]aid\s+before\s+Parliament\s+(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+\s+\d{4}\b/gu,
    genres: ['legislation'],
    unless: /\bfor\s+approval\s+by\s+resolution\b/iu,
    follows:
      'It is law from the day it says. Either House may annul it within forty days of its laying, counted without dissolution, prorogation, or adjournment of both for more than four days.',
    authority: [uk('Statutory Instruments Act 1946, s. 5(1)', 'ukpga/Geo6/9-10/36/section/5/1')],
    assumes: [
      'that its parent Act puts it under the negative procedure: laying alone may also be all that the Act asks',
    ],
    cannotTell: [],
    clock: 'negative',
    examples: [
      'The instrument is [subject to annulment in pursuance of a resolution] of either House.',
      '[Laid before Parliament 9th January 2025]',
    ],
    counterexamples: ['The report was laid before Parliament.'],
  },
  {
    id: 'council-article-122',
    title: 'A Council regulation under Article 122 TFEU',
    match:
      /\bArticle\s+122(?:\s*\(\s*[12]\s*\))?\s+(?:of\s+the\s+Treaty\s+on\s+the\s+Functioning\s+of\s+the\s+European\s+Union|TFEU)(?![\p{L}\d])/gu,
    follows:
      'The Council adopts it on a proposal from the Commission by qualified majority; the European Parliament has no vote on it.',
    authority: [
      at('Treaty on the Functioning of the European Union, Arts 122 and 238'),
      at('Treaty on European Union, Art. 16(3)'),
    ],
    assumes: ['that the text relies on the Article and does not only mention it'],
    cannotTell: ['how long the exceptional circumstances last that it needs'],
    examples: ['Having regard to [Article 122(1) of the Treaty on the Functioning of the European Union],'],
    counterexamples: ['Article 122 of the Rules of Procedure', 'Article 114 TFEU'],
  },
  {
    id: 'eu-regulation',
    title: 'A regulation of the European Union',
    match:
      /\bThis\s+Regulation\s+shall\s+be\s+binding\s+in\s+its\s+entirety\s+and\s+directly\s+applicable\b/gu,
    follows: 'It applies in every Member State as it stands; no law of theirs is needed to give it effect.',
    authority: [at('Treaty on the Functioning of the European Union, Art. 288, second paragraph')],
    assumes: [],
    cannotTell: [],
    examples: [
      '[This Regulation shall be binding in its entirety and directly applicable] in all Member States.',
    ],
    counterexamples: ['This Decision is binding on those to whom it is addressed.'],
  },
  {
    id: 'eu-directive',
    title: 'A directive of the European Union',
    match: /\bThis\s+Directive\s+is\s+addressed\s+to\s+(?:the\s+)?(?:Member\s+States|[\p{Lu}])/gu,
    follows:
      'It binds Member States as to the result; each has to bring its law in line by the day that the directive sets.',
    authority: [at('Treaty on the Functioning of the European Union, Art. 288, third paragraph')],
    assumes: [],
    cannotTell: ['whether each Member State has done so'],
    examples: ['[This Directive is addressed to the Member States].'],
    counterexamples: ['This Regulation shall be binding in its entirety.'],
  },
  {
    id: 'council-conclusions',
    title: 'Conclusions of the Council or the European Council',
    genres: ['conclusions'],
    follows:
      'They say what is agreed politically, and are no legal act: what they call for needs one, or an act of those called on.',
    authority: [
      at('Treaty on the Functioning of the European Union, Art. 288 (which names the legal acts)'),
      at('Treaty on European Union, Art. 15(1)'),
    ],
    assumes: [],
    cannotTell: ['which of it will be proposed as law'],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'belgian-mixed-treaty',
    title: 'A treaty of Belgium on matters of its regions or communities',
    genres: SPOKEN,
    match: new RegExp(`\\b${TO_COME}(?:treaty|convention|protocol|agreement)\\b`, 'giu'),
    parties: ['BE', 'Belgium'],
    follows:
      'Where it touches what regions or communities decide, it is a mixed treaty: it needs the assent of the federal parliament and of those of all regions and communities concerned before Belgium can be bound.',
    authority: [
      at('Constitution of Belgium, Art. 167(2) to (4)'),
      at(
        'Cooperation Agreement of 8 March 1994 between the federal State, the communities and the regions on mixed treaties',
      ),
    ],
    assumes: ['that it is to bind in international law'],
    cannotTell: [
      'whether it is mixed, and which parliaments are concerned: a working group of the interministerial conference on foreign policy decides that',
    ],
    examples: ['Belgium and the United Kingdom [will sign a bilateral treaty].'],
    counterexamples: ['Belgium signed the treaty in 1948.'],
  },
  {
    id: 'bill',
    title: 'A Bill',
    genres: SPOKEN,
    match:
      /\b(?:will|shall|to|is\s+to|intends\s+to)\s+(?:introduce|bring\s+forward|publish)\s+(?:an?|the|this)\s+(?:[\p{L}-]+\s+){0,5}?Bill\b/gu,
    follows:
      'It is no law before both Houses have agreed to it and it has Royal Assent, and it falls with the session or the Parliament unless it is carried over.',
    authority: [
      uk('Royal Assent Act 1967, s. 1', 'ukpga/1967/23/section/1'),
      uk('Parliament Acts 1911 and 1949 (where the Lords do not agree)', 'ukpga/Geo5/1-2/13'),
    ],
    assumes: [],
    cannotTell: ['how fast it will go: the Houses recommend intervals between stages, and may do without'],
    examples: ['The Government [will introduce a Fisheries Bill].'],
    counterexamples: ['The bill for repairs will be paid.'],
  },
  {
    id: 'legislative-consent',
    title: 'A Bill that touches devolved matters',
    match: /\blegislative\s+consent\s+(?:motions?|memorand(?:um|a)|is\s+(?:sought|required|needed))\b/giu,
    follows:
      'Parliament will not normally legislate on devolved matters without the consent of the devolved legislature; that is a convention, and no court enforces it.',
    authority: [
      uk('Scotland Act 1998, s. 28(8)', 'ukpga/1998/46/section/28/8'),
      uk('Government of Wales Act 2006, s. 107(6)', 'ukpga/2006/32/section/107/6'),
      at('R (Miller) v Secretary of State for Exiting the European Union [2017] UKSC 5, [148]'),
    ],
    assumes: [],
    cannotTell: ['whether consent will be given'],
    examples: ['A [legislative consent motion] will be sought in the Senedd.'],
    counterexamples: ['Consent to the works was given.'],
  },
];
