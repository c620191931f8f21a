// Agreements between States that are to come: what they are, and what each party's law asks before it is bound.
import type { Form } from '../../languages/en/lawmaking.ts';
import { at, type ComingRule, type ConsequenceRule, uk } from './consequence.ts';

export const CRAG = uk('Constitutional Reform and Governance Act 2010, s. 20', 'ukpga/2010/25/section/20');
export const CRAG_TREATY = uk(
  'Constitutional Reform and Governance Act 2010, s. 25(1)',
  'ukpga/2010/25/section/25/1',
);
export const VCLT = at('Vienna Convention on the Law of Treaties 1969, Art. 2(1)(a)');
export const FCDO = at(
  'Foreign, Commonwealth and Development Office, Treaties and Memoranda of Understanding: guidance on practice and procedures',
  'https://www.gov.uk/government/publications/treaties-and-mous-guidance-on-practice-and-procedures',
);

const BINDING: readonly Form[] = ['treaty', 'agreement'];

const is = (form: Form): ComingRule => ({ kind: 'coming', forms: [form], answers: 'what it is' });
/** What the law of one party asks. */
const ofParty = (...parties: string[]): ComingRule => ({
  kind: 'coming',
  forms: BINDING,
  parties,
  answers: 'parliament',
});

const IF_BINDING = 'that it is to bind in international law and is not in force on signature alone';

export const agreementRules: readonly ConsequenceRule[] = [
  {
    id: 'treaty-announced',
    title: 'A treaty that is to come',
    of: is('treaty'),
    follows:
      'It is a treaty: by its name it is to bind its parties in international law. It binds none before each has consented, as a rule by ratifying it after its own parliament had its say.',
    authority: [VCLT, at('Vienna Convention on the Law of Treaties 1969, Arts 11 to 14'), CRAG_TREATY],
    assumes: ['that it is what it is called: the words of the text of a treaty decide, not its name'],
    cannotTell: ['whether it is subject to ratification, or in force on signature'],
    examples: [
      'Norway and Chile will sign [a herring treaty] next year.',
      '[A protocol] on eels is to be concluded in March.',
    ],
    counterexamples: ['They recalled the treaty of 1842.', 'Under the Convention, each party reports.'],
  },
  {
    id: 'agreement-announced',
    title: 'An agreement that is to come',
    of: is('agreement'),
    follows:
      'If it is to bind in international law it is a treaty, whatever it is called, and its parties’ parliaments have the say that they have in treaties; if not, it is laid nowhere and binds nobody in law.',
    authority: [VCLT, CRAG_TREATY, FCDO],
    assumes: [],
    cannotTell: [
      'whether it is to bind in international law: "agreement" and "arrangement" are used for both, though the United Kingdom keeps "agreement" for treaties',
    ],
    examples: [
      'Ministers of Chile and Norway will conclude [an operational agreement] by the summer.',
      'They work under [a Herring Agreement], which both intend to sign in 2027.',
      'Norway and Chile aim to conclude [a bilateral arrangement] on storage.',
    ],
    counterexamples: [
      'They reached agreement on the agenda.',
      'The Agreement of 2020 applies.',
      'They welcomed Chile’s agreement to send a ship.',
      'Unions will sign a collective agreement.',
      'They acted in agreement with the owners.',
    ],
  },
  {
    id: 'memorandum-announced',
    title: 'A memorandum of understanding that is to come',
    of: is('memorandum'),
    follows:
      'As a rule of practice it does not bind in international law: it is no treaty, no parliament has to approve it, and it takes effect when it says, mostly on signature. Its words decide, not its name.',
    authority: [CRAG_TREATY, FCDO],
    assumes: ['that it is worded as such memoranda are ("will", not "shall")'],
    cannotTell: ['whether it binds: other States use the name for treaties, too'],
    examples: ['The ministers will sign [a memorandum of understanding] on rail.'],
    counterexamples: [
      'An explanatory memorandum will be published.',
      'They signed a memorandum of understanding in 1990.',
    ],
  },
  {
    id: 'agreement-within',
    title: 'An agreement that is not between States',
    of: { kind: 'coming', forms: ['treaty', 'agreement', 'memorandum'], within: true, answers: 'what it is' },
    follows:
      'Governments of one State, or bodies that are no States, cannot make a treaty among themselves: it is a contract, or politics, under the law of that State. No parliament approves it as a treaty; what it changes in law each legislature changes for itself.',
    authority: [
      VCLT,
      at(
        'South Australia v Commonwealth (1962) 108 CLR 130 (agreements between governments of a federation)',
      ),
    ],
    assumes: ['that those whom the sentence names are its parties'],
    cannotTell: ['whether it binds as a contract'],
    examples: ['The Premiers will sign [an Intergovernmental Agreement] in May.'],
    counterexamples: ['Norway and Chile will sign a treaty in May.'],
  },
  {
    id: 'uk-treaty-laid',
    title: 'The United Kingdom: laid before Parliament for 21 sitting days',
    of: ofParty('GB'),
    follows:
      'Yes, if it is a treaty subject to ratification: it may be ratified only after it was laid before Parliament and 21 days on which both Houses sit have passed without a resolution against it. A resolution of the Commons can keep it from being ratified, again and again; Parliament has no vote that it must take. A treaty in force on signature is not laid first.',
    authority: [
      CRAG,
      uk(
        'Constitutional Reform and Governance Act 2010, s. 25(3) and (4) (what ratification is)',
        'ukpga/2010/25/section/25/3',
      ),
      uk(
        'Constitutional Reform and Governance Act 2010, ss. 22 and 23 (exceptions)',
        'ukpga/2010/25/section/22',
      ),
    ],
    assumes: [IF_BINDING],
    cannotTell: ['when it will be laid', 'whether the law of the United Kingdom has to be changed first'],
    clock: 'treaty',
    examples: ['The United Kingdom and Norway will sign [a herring treaty] next year.'],
    counterexamples: ['Norway and Chile will sign a herring treaty next year.'],
  },
  {
    id: 'belgian-mixed-treaty',
    title: 'Belgium: assent of the federal parliament, and of regions and communities concerned',
    of: ofParty('BE'),
    follows:
      'A treaty of Belgium has effect only with the assent of the federal parliament. Where it touches what regions or communities decide it is mixed, and needs the assent of all their parliaments concerned as well.',
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
    examples: ['Belgium and the United Kingdom will sign [a bilateral treaty].'],
    counterexamples: ['Belgium signed the treaty in 1948.', 'Norway will sign a treaty with Chile.'],
  },
  {
    id: 'eu-agreement',
    title: 'The European Union: Council, and the consent of the European Parliament',
    of: ofParty('EU'),
    follows:
      'The Council authorises negotiation, signature and conclusion on a proposal from the Commission, mostly by qualified majority. The European Parliament must consent before conclusion in the cases listed (such as association, institutions, important costs for the budget, and fields of the ordinary legislative procedure), else it is consulted. A mixed agreement is also ratified by each Member State. Parts may apply provisionally on the Council’s decision.',
    authority: [
      at('Treaty on the Functioning of the European Union, Art. 218(2) to (6) and (8)'),
      at('Treaty on the Functioning of the European Union, Art. 207(3) and (4) (trade)'),
    ],
    assumes: ['that it is to bind in international law'],
    cannotTell: ['whether it is mixed', 'whether parts of it will apply provisionally'],
    examples: ['The European Union and Chile will sign [a trade agreement].'],
    counterexamples: ['Norway and Chile will sign a trade agreement.'],
  },
  {
    id: 'us-agreement',
    title: 'The United States: treaty, or executive agreement',
    of: ofParty('US'),
    follows:
      'What the President makes as a "treaty" needs the advice and consent of the Senate, two thirds of those present concurring. Most agreements are executive agreements instead, under an Act of Congress, an earlier treaty, or the President’s own powers: Congress is then told of them afterwards, not asked.',
    authority: [
      at('Constitution of the United States, Art. II, s. 2, cl. 2'),
      at('Case-Zablocki Act, 1 U.S.C. 112b'),
    ],
    assumes: ['that it is to bind in international law'],
    cannotTell: ['in which of the two forms the United States will make it'],
    examples: ['The United States and Norway will conclude [a herring agreement].'],
    counterexamples: ['Chile and Norway will conclude a herring agreement.'],
  },
  {
    id: 'australian-treaty',
    title: 'Australia: tabled for 15 or 20 joint sitting days',
    of: ofParty('AU'),
    follows:
      'By practice it is tabled in both Houses with a National Interest Analysis for at least 15 joint sitting days, 20 for treaties of major significance, and the Joint Standing Committee on Treaties reports on it, before Australia is bound. Neither House has to approve it; law that it needs is passed by Parliament.',
    authority: [
      at('Joint Standing Committee on Treaties, resolution of appointment'),
      at('Department of Foreign Affairs and Trade, Australia’s treaty-making process'),
      at('Constitution of Australia, ss. 51(xxix) and 61'),
    ],
    assumes: ['that it is to bind in international law', 'that it is not certified as urgent or sensitive'],
    cannotTell: ['of which category it is'],
    examples: ['Australia and Chile will sign [a herring treaty].'],
    counterexamples: ['Australia and Chile will sign a letter.'],
  },
  {
    id: 'canadian-treaty',
    title: 'Canada: tabled in the House of Commons for 21 sitting days',
    of: ofParty('CA'),
    follows:
      'By the Government’s policy it is tabled in the House of Commons with an explanatory memorandum after signature, and at least 21 sitting days pass before Canada ratifies it or brings in the law that it needs. The House has no vote that it must take.',
    authority: [
      at(
        'Government of Canada, Policy on Tabling of Treaties in Parliament, s. 6.2',
        'https://www.treaty-accord.gc.ca/procedures.aspx',
      ),
    ],
    assumes: ['that it is to bind in international law', 'that the Prime Minister grants no exemption'],
    cannotTell: [],
    examples: ['Canada and Chile will sign [a herring treaty].'],
    counterexamples: ['Canada and Chile will sign a letter.'],
  },
  {
    id: 'irish-treaty',
    title: 'Ireland: laid before Dáil Éireann',
    of: ofParty('IE'),
    follows:
      'It is laid before Dáil Éireann; where it is a charge upon public funds the Dáil has to approve its terms before it binds. It is part of domestic law only as the Oireachtas determines.',
    authority: [
      at('Constitution of Ireland, Art. 29.5 and 29.6', 'https://www.irishstatutebook.ie/eli/cons/en/html'),
    ],
    assumes: ['that it is to bind in international law', 'that it is not technical or administrative'],
    cannotTell: ['whether it is a charge upon public funds'],
    examples: ['Ireland and Chile will sign [a herring treaty].'],
    counterexamples: ['Northern Ireland will sign a letter.'],
  },
  {
    id: 'german-treaty',
    title: 'Germany: a federal law, where it governs politics or federal legislation',
    of: ofParty('DE'),
    follows:
      'Where it governs the political relations of the Federation, or is about matters of federal legislation, it needs the consent of the Bundestag, with the Bundesrat’s part, in the form of a federal law. Others are administrative agreements of the Government.',
    authority: [
      at(
        'Basic Law for the Federal Republic of Germany, Art. 59(2)',
        'https://www.gesetze-im-internet.de/gg/art_59.html',
      ),
    ],
    assumes: ['that it is to bind in international law'],
    cannotTell: ['whether it is such a treaty or an administrative agreement'],
    examples: ['Germany and the United Kingdom will sign [a herring treaty].'],
    counterexamples: ['Germany will sign a letter.'],
  },
  {
    id: 'french-treaty',
    title: 'France: a law, for the treaties listed in the Constitution',
    of: ofParty('FR'),
    follows:
      'Peace treaties, treaties of commerce, on international organisation, that commit public finances, modify law, concern the status of persons, or territory, are ratified or approved only by a law.',
    authority: [at('Constitution of France, Arts 52 to 55')],
    assumes: ['that it is to bind in international law'],
    cannotTell: ['whether it falls under one of these heads'],
    examples: ['France and the United Kingdom will sign [a herring treaty].'],
    counterexamples: ['France will sign a letter.'],
  },
  {
    id: 'dutch-treaty',
    title: 'The Netherlands: approval by the States General, tacit or by an Act',
    of: ofParty('NL'),
    follows:
      'The Kingdom is not bound without the approval of the States General, given by an Act or tacitly: it is tacit where within thirty days of submission neither House, nor a fifth of the members of one, asks for an Act.',
    authority: [
      at('Constitution of the Kingdom of the Netherlands, Art. 91'),
      at(
        'Rijkswet goedkeuring en bekendmaking verdragen, Arts 2 to 5 and 7',
        'https://wetten.overheid.nl/BWBR0006799',
      ),
    ],
    assumes: ['that it is to bind in international law', 'that no exception of the Rijkswet holds'],
    cannotTell: ['which of the two ways will be taken'],
    examples: ['The Netherlands and Norway will sign [a herring treaty].'],
    counterexamples: ['The Netherlands will sign a letter.'],
  },
  {
    id: 'japanese-treaty',
    title: 'Japan: approval by the Diet',
    of: ofParty('JP'),
    follows:
      'The Cabinet concludes treaties, with the approval of the Diet before or, depending on circumstances, after; if the Houses differ, the House of Representatives prevails.',
    authority: [at('Constitution of Japan, Arts 61 and 73(3)')],
    assumes: [
      'that it is to bind in international law, and is of the kind that goes to the Diet: touching law, the budget, or of political importance',
    ],
    cannotTell: ['whether it is an executive agreement, which does not'],
    examples: ['Japan and the United Kingdom will sign [a herring treaty].'],
    counterexamples: ['Japan will sign a letter.'],
  },
  {
    id: 'party-unknown',
    title: 'Parties whose law is not stated here',
    of: { kind: 'coming', forms: BINDING, parties: [], answers: 'parliament' },
    follows:
      'Whether a parliament sees it depends on who its parties are: the constitution of each says that. No rule for one of those named is stated here.',
    authority: [at('Vienna Convention on the Law of Treaties 1969, Arts 11 to 16')],
    assumes: [],
    cannotTell: ['which parliaments have a say in it'],
    examples: ['They will sign [a herring treaty].'],
    counterexamples: ['They will sign a letter.'],
  },
];
