import type { Rule } from '../../model/rule.ts';
import { formsOf } from './verbs.ts';

/** Ways to say that something is absent which are read by parts of speech, with the words below. */
export const absences: readonly Rule[] = [
  {
    id: 'en/silences/denied-verb',
    because: 'A verb of telling is denied of the text, of its makers, or of what one would look for.',
    examples: [
      '[The cost of the fleet is not itemised].',
      '[Oslo will not divulge the route].',
      'Owners should ask, since [the terms are not enumerated].',
    ],
    counterexamples: [
      'The bridge was not built.',
      'Goods that are not itemised pay more.',
      'The crew was not told to leave.',
      'If the cargo is not described, ask.',
      'Norway did not vote.',
    ],
  },
  {
    id: 'en/silences/denied-thing',
    because:
      'What one would look for stands as a subject with a negation, and its verb says that it is not there.',
    examples: [
      '[No breakdown by region was supplied].',
      '[Not one berth in the north emerges].',
      'The loan will be signed, but [no motive is hinted].',
      '[No timetable comes with the offer].',
      '[No member has indicated what it will pay].',
    ],
    counterexamples: [
      'No ship may dock at night.',
      'No other country is cited as often.',
      'No crew was told to leave.',
      'Skippers wrote no letter that was printed.',
    ],
  },
  {
    id: 'en/silences/comes-without',
    because: 'The promise or the passage is there, and the means or the detail is not.',
    examples: ['[The corridor is announced without money].', '[The paragraph stands without clear dates].'],
    counterexamples: ['The treaty may not be announced without a date.', 'They arrived without umbrellas.'],
  },
];

/** What a text does with a detail, by which one can say that it does not: "does not name", "is not named". */
const TELL =
  'say state specify name give disclose publish reveal list identify define describe explain cite quote mention record fix settle decide agree determine quantify budget attribute attach append supply provide release announce confirm detail address discuss tackle answer resolve earmark allocate assign appoint reproduce clarify offer indicate pledge promise guarantee hint volunteer furnish schedule enumerate itemise itemize elucidate elaborate propose suggest envisage hazard divulge date cost note print circulate table';
/** Of a thing of which there is none, also that it was made or foreseen. */
const ARRANGE =
  'create establish foresee plan set put lay draw make commit invoke request nominate designate reserve foot issue include require impose signal tie add';
const APPEAR = 'appear feature figure occur emerge survive exist accompany follow surface arise come go';

const irregulars: Readonly<Record<string, readonly string[]>> = {
  foresee: ['foresaw', 'foreseen'],
  arise: ['arose', 'arisen'],
  quote: ['quoted'],
};

/** Which forms of the verbs are asked for. */
type Form = 'base' | 'finite' | 'participle';

/** The words that are such a form of such a verb. */
function wordsOf(lemmas: string, form: Form): ReadonlySet<string> {
  return new Set(
    lemmas.split(' ').flatMap((lemma) => {
      const { base, third, past, participle } = formsOf(lemma);
      if (form === 'base') return [base];
      return form === 'finite'
        ? [base, third, past, ...(irregulars[lemma] ?? [])]
        : [participle, ...(irregulars[lemma] ?? [])];
    }),
  );
}

export const tell: ReadonlySet<string> = wordsOf(TELL, 'base');
export const tells: ReadonlySet<string> = wordsOf(TELL, 'finite');
export const told: ReadonlySet<string> = new Set([
  ...wordsOf(`${TELL} spell`, 'participle'),
  ...['spelt', 'shown', 'broken', 'worked', 'thought'],
]);
export const arranged: ReadonlySet<string> = new Set([...told, ...wordsOf(ARRANGE, 'participle')]);
export const appears: ReadonlySet<string> = wordsOf(APPEAR, 'finite');

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is read, and those who wrote it or speak for them. */
export const tellers: ReadonlySet<string> = set(`
  statement declaration communique communiqué text document release announcement agreement accord deal pact memorandum paper letter
  report note notice treaty plan strategy bill order draft annex guidance readout sheet list page pages paragraph passage section clause
  sentence wording formula prose summary account language chapter schedule appendix footnote version versions provisions
  side sides party parties government governments minister ministers leader leaders president presidents official officials spokesman
  spokeswoman spokesperson negotiators delegations capital capitals ministry ministries department departments commission council
  treasury agency authors drafters signatories partners two three both neither they it he she we nobody
`);

/** What a reader looks for in such a text; and the means that show that it is meant. */
export const wanted: ReadonlySet<string> = set(`
  date dates deadline deadlines timetable timetables timeline schedule figure figures number numbers amount amounts sum sums price
  cost costs costing costings budget budgets target targets detail details name names list definition mechanism mechanisms machinery
  enforcement penalty penalties sanction sanctions money cash funds funding forces troops means resources explanation breakdown criteria
  threshold thresholds milestones benchmarks specifics particulars teeth commitment commitments obligation obligations guarantee
  guarantees source sources secretariat staff reasons
`);

/** After "no" these ask for nothing, and are no thing that is missing. */
export const noThing: ReadonlySet<string> = set(`
  doubt wonder longer later more less fewer such other others matter sooner better worse need surprise way question one-off means
`);

/** Verbs by which a promise or a passage comes, well or badly equipped: "comes without money". */
export const brings: ReadonlySet<string> = set(`
  come comes came arrive arrives arrived is are was were stands stand stood launched announced promised pledged offered listed
  described mentioned named given stated endorsed affirmed
`);
