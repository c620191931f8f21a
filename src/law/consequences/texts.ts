// What a text itself is, and what follows from that.
import { CRAG_TREATY, VCLT } from './agreements.ts';
import { at, type ConsequenceRule, MADE_UNDER, type TextRule, uk } from './consequence.ts';

/** A text that says it of itself, or is of such a kind. */
const text = (by: Omit<TextRule, 'kind'>): TextRule => ({ kind: 'text', ...by });

export const textRules: readonly ConsequenceRule[] = [
  {
    id: 'joint-statement',
    title: 'A joint statement',
    of: text({ genres: ['joint statement'] }),
    follows:
      'It is not laid before Parliament and binds nobody in law: what it says is kept as a matter of politics. What it announces may need an instrument of its own.',
    authority: [CRAG_TREATY, VCLT],
    assumes: ['that its authors did not mean it to be binding: nothing in it says so'],
    cannotTell: ['which of its undertakings will be put into an instrument that binds'],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'memorandum-not-binding',
    title: 'A memorandum that says that it does not bind',
    of: text({
      match:
        /\b(?:(?:is|are)\s+not\s+(?:intended\s+to\s+(?:be|create|give\s+rise\s+to)\s+(?:any\s+)?)?legally[\s-]binding|(?:does|do)\s+not\s+(?:constitute|create|give\s+rise\s+to|impose)\s+(?:any\s+)?(?:legally[\s-]binding|legal)\s+(?:obligations?|commitments?|rights?)|not\s+intended\s+to\s+create\s+(?:any\s+)?(?:legally[\s-]binding|legal)\s+(?:obligations?|rights?|relations?))\b/giu,
    }),
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
    id: 'made-affirmative',
    title: 'An instrument made and laid for approval (made affirmative)',
    of: text({
      kinds: MADE_UNDER,
      match:
        /\bmade\b[^.;]{0,80}?\band\s+laid\s+before\s+(?:Parliament|the\s+House\s+of\s+Commons)\b[^.;]{0,120}?\bfor\s+approval\s+by\s+resolution\b|\blaid\s+before\s+(?:Parliament|the\s+House\s+of\s+Commons)\s+(?:under\b[^.;]{0,120}?\s)?for\s+approval\s+by\s+resolution\b[^.;]{0,120}?\bwithin\b/giu,
    }),
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
    of: text({
      kinds: MADE_UNDER,
      match:
        /\bDraft\s+(?:Order|Regulations|Rules|Scheme|Instrument|Statutory\s+Instrument)s?\s+laid\s+before\s+(?:Parliament|the\s+House\s+of\s+Commons)\b[^.;]{0,160}?\bfor\s+approval\s+by\s+resolution\b/giu,
    }),
    follows:
      'It is no law yet: it can be made only after each House has approved the draft, for which no period runs.',
    authority: [at('the parent Act'), at('Erskine May, Parliamentary Practice (affirmative instruments)')],
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
    of: text({
      kinds: MADE_UNDER,
      genres: ['legislation'],
      match:
        /\bsubject\s+to\s+annulment\s+(?:in\s+pursuance\s+of|by)\s+(?:a\s+)?resolution\b|\b[Ll]aid\s+before\s+Parliament\s+(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+\s+\d{4}\b/gu,
      unless: /\bfor\s+approval\s+by\s+resolution\b/iu,
    }),
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
    of: text({
      match:
        /\bArticle\s+122(?:\s*\(\s*[12]\s*\))?\s+(?:of\s+the\s+Treaty\s+on\s+the\s+Functioning\s+of\s+the\s+European\s+Union|TFEU)(?![\p{L}\d])/gu,
    }),
    follows:
      'The Council adopts it on a proposal from the Commission by qualified majority; the European Parliament has no vote on it, and is told of a decision on financial help under paragraph 2.',
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
    of: text({
      match:
        /\bThis\s+Regulation\s+shall\s+be\s+binding\s+in\s+its\s+entirety\s+and\s+directly\s+applicable\b/gu,
    }),
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
    of: text({
      match: /\bThis\s+Directive\s+is\s+addressed\s+to\s+(?:the\s+)?(?:Member\s+States|[\p{Lu}])/gu,
    }),
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
    of: text({ genres: ['conclusions'] }),
    follows:
      'They say what is agreed politically, and are no legal act: what they call for needs one, or an act of those called on.',
    authority: [
      at('Treaty on the Functioning of the European Union, Art. 288 (which names the legal acts)'),
      at('Treaty on European Union, Arts 15(1) and (4) (the European Council decides by consensus) and 16'),
    ],
    assumes: [],
    cannotTell: ['which of it will be proposed as law'],
    examples: ['[]'],
    counterexamples: [],
  },
  {
    id: 'legislative-consent',
    title: 'A Bill that touches devolved matters',
    of: text({
      match: /\blegislative\s+consent\s+(?:motions?|memorand(?:um|a)|is\s+(?:sought|required|needed))\b/giu,
    }),
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
