import type { Rule } from '../../model/rule.ts';

/** Citations that the publisher of a law marks in its file, with what they cite. */

export const markedRule: Rule = {
  id: 'en/instruments/marked',
  because:
    'Where the publisher of a law marks words in its file as a citation and gives the identifier of what is cited (CLML `Citation`, Akoma Ntoso `ref`, Formex `REF.DOC`), that identifier stands, whatever the words alone would say.',
  examples: ['An authority must have regard to the [Harbours Act 1964 (c. 40)] and to [S.I. 1970/12].'],
  counterexamples: ['Nothing in this text is marked by its publisher.'],
};

export const markedWithinRule: Rule = {
  id: 'en/instruments/marked-within',
  because:
    'A reference to another provision of the same law, where its publisher marks it: the identifier is that of the provision.',
  examples: ['Subject to [subsection (2)], an authority must keep a register.'],
  counterexamples: ['Subject to the rest of this Part, an authority must keep a register.'],
};

export const markedNoteRule: Rule = {
  id: 'en/instruments/marked-note',
  because:
    "The editors' annotations to a law are no words of it, and nothing is read in them; only what they mark as a citation is known, and is told apart as theirs.",
  examples: ['Words inserted by [S.I. 2009/3], [reg. 4].'],
  counterexamples: ['Words repealed.'],
};

export const markedRules: readonly Rule[] = [markedRule, markedWithinRule, markedNoteRule];
