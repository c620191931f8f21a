// Laws that are to come: Bills, instruments under Acts, acts of the European Union.
import type { Act, Form } from '../../languages/en/lawmaking.ts';
import { at, type ComingRule, type ConsequenceRule, uk } from './consequence.ts';

const coming = (
  forms: readonly Form[],
  more: Partial<Pick<ComingRule, 'acts' | 'parties' | 'answers'>> = {},
): ComingRule => ({ kind: 'coming', forms, answers: 'what it is', ...more });

const MAKING: readonly Act[] = ['introduce', 'speak of', 'lay', 'propose', 'adopt', 'amend'];

export const lawRules: readonly ConsequenceRule[] = [
  {
    id: 'bill',
    title: 'A Bill',
    of: coming(['Bill'], { acts: MAKING }),
    follows:
      'It is no law before the House or Houses of its parliament have agreed to it and it has assent; what it is to do can still be changed.',
    authority: [
      uk('Royal Assent Act 1967, s. 1 (United Kingdom)', 'ukpga/1967/23/section/1'),
      at('Erskine May, Parliamentary Practice, Part 4 (proceedings on Bills)'),
    ],
    assumes: [],
    cannotTell: ['how it will be worded when it has assent'],
    examples: ['The Government will introduce [a Fisheries Bill].'],
    counterexamples: ['The bill for repairs will be paid.'],
  },
  {
    id: 'legislation-announced',
    title: 'Legislation that is to come',
    of: coming(['legislation'], { acts: MAKING }),
    follows:
      'It is a Bill, or an instrument under an Act that there is: a Bill needs both Houses and assent, an instrument only what the Act that it rests on asks for.',
    authority: [
      at('Erskine May, Parliamentary Practice, Parts 4 and 5 (Bills; delegated legislation)'),
      uk('Statutory Instruments Act 1946, s. 1 (United Kingdom)', 'ukpga/Geo6/9-10/36/section/1'),
    ],
    assumes: [],
    cannotTell: ['whether it is to be primary or secondary', 'in which session it will come'],
    examples: [
      '[Legislation] will be introduced next year.',
      'We will bring forward [new legislation] on eels.',
    ],
    counterexamples: ['The legislation of 1990 applies.', 'Legislation was introduced in 1990.'],
  },
  {
    id: 'uk-bill',
    title: 'The United Kingdom: both Houses and Royal Assent',
    of: coming(['Bill', 'legislation'], { acts: MAKING, parties: ['GB'], answers: 'parliament' }),
    follows:
      'A Bill passes both Houses, which must agree to the same words, and has Royal Assent; it falls with the session unless it is carried over. Where the Lords do not agree, a Bill of the Commons can pass without them after a year (a Money Bill after a month).',
    authority: [
      uk('Royal Assent Act 1967, s. 1', 'ukpga/1967/23/section/1'),
      uk('Parliament Acts 1911 and 1949', 'ukpga/Geo5/1-2/13'),
    ],
    assumes: [
      'that it goes to the Parliament at Westminster: the legislatures of Scotland, Wales and Northern Ireland pass their own',
    ],
    cannotTell: ['how fast it will go: the Houses recommend intervals between stages, and may do without'],
    clock: 'bill',
    examples: ['The UK Government will introduce [a Fisheries Bill].'],
    counterexamples: ['The Australian Government will introduce a Fisheries Bill.'],
  },
  {
    id: 'us-bill',
    title: 'The United States: both chambers and the President',
    of: coming(['Bill', 'legislation'], { acts: MAKING, parties: ['US'], answers: 'parliament' }),
    follows:
      'It passes the House of Representatives and the Senate in the same words and is signed by the President, or passed again by two thirds of each over a veto. What an agency makes under a statute needs no vote: Congress may disapprove it.',
    authority: [
      at('Constitution of the United States, Art. I, s. 7'),
      at('Congressional Review Act, 5 U.S.C. 801 to 808'),
    ],
    assumes: ['that it is federal'],
    cannotTell: ['when Congress will take it up'],
    examples: ['The United States will introduce [new legislation] on eels.'],
    counterexamples: ['Norway will introduce new legislation on eels.'],
  },
  {
    id: 'australian-bill',
    title: 'Australia: both Houses and Royal Assent',
    of: coming(['Bill', 'legislation'], { acts: MAKING, parties: ['AU'], answers: 'parliament' }),
    follows:
      'A Bill of the Commonwealth passes both Houses and has Royal Assent, and an Act commences 28 days after that unless it says otherwise. A State passes its own: what governments agree to do together each parliament has to pass for itself.',
    authority: [
      at('Constitution of Australia, ss. 1, 51, 53 and 58'),
      at('Acts Interpretation Act 1901 (Cth), s. 3A'),
    ],
    assumes: [],
    cannotTell: ['which of the parliaments of Australia are to pass it, unless the text names them'],
    examples: ['The Australian Government will introduce [a Fisheries Bill].'],
    counterexamples: ['Norway will introduce a Fisheries Bill.'],
  },
  {
    id: 'commencement-announced',
    title: 'Provisions of an Act that are to come into force',
    of: coming(['legislation', 'Bill', 'EU act', 'statutory instrument'], { acts: ['commence'] }),
    follows:
      'What is enacted binds from its commencement, which regulations mostly bring. They are made by a Minister and, unless the Act says otherwise, are not laid or debated.',
    authority: [
      uk('Interpretation Act 1978, s. 4', 'ukpga/1978/30/section/4'),
      at('the commencement section of the Act itself'),
    ],
    assumes: ['that the Act leaves the day to regulations'],
    cannotTell: ['on which day, unless the text names one'],
    examples: ['We will commence section 4 of [the Act] in May.'],
    counterexamples: ['We will commence work on the bridge.'],
  },
  {
    id: 'instrument-announced',
    title: 'A statutory instrument that is to come',
    of: coming(['statutory instrument'], { acts: MAKING }),
    follows:
      'The Act under which it is made decides what Parliament has to do: approve a draft first (draft affirmative), approve it after it was made (made affirmative), annul it if it will (negative), or nothing.',
    authority: [
      at('the parent Act'),
      uk('Statutory Instruments Act 1946, ss. 4 to 6', 'ukpga/Geo6/9-10/36/section/4'),
    ],
    assumes: [],
    cannotTell: ['which procedure its parent Act sets, unless the text says "draft" or "affirmative"'],
    examples: [
      'The minister will lay [draft regulations] in March.',
      '[An Order] will be laid before Parliament.',
    ],
    counterexamples: ['The Order of 1990 applies.', 'In order to act, ministers met.'],
  },
  {
    id: 'uk-instrument',
    title: 'The United Kingdom: as its parent Act says',
    of: coming(['statutory instrument'], { acts: MAKING, parties: ['GB'], answers: 'parliament' }),
    follows:
      'Where the procedure is affirmative each House (on tax the Commons alone) votes, and cannot amend; where it is negative there is a vote only on a prayer against it within forty days. By practice a negative instrument is laid 21 days before it comes into force. Scottish instruments go to the Scottish Parliament, Welsh ones to the Senedd.',
    authority: [
      uk('Statutory Instruments Act 1946, s. 5(1)', 'ukpga/Geo6/9-10/36/section/5/1'),
      uk(
        'Interpretation and Legislative Reform (Scotland) Act 2010, ss. 28 and 29 (Scotland)',
        'asp/2010/10/section/28',
      ),
      uk('Legislation (Procedure, Publication and Repeals) (Wales) Act 2025 (Wales)', 'asc/2025/3'),
    ],
    assumes: [],
    cannotTell: ['when it will be debated'],
    clock: 'negative',
    examples: ['The UK Government will lay [draft regulations] in March.'],
    counterexamples: ['The Australian Government will make regulations in March.'],
  },
  {
    id: 'eu-act-announced',
    title: 'An act of the European Union that is to come',
    of: coming(['EU act'], { acts: MAKING }),
    follows:
      'In the ordinary procedure the Commission proposes it, and the European Parliament and the Council adopt the same text, the Council by qualified majority; what negotiators agree provisionally each still adopts. It is in force on the day it names, else the twentieth after its publication; a directive has then to be put into the law of each Member State.',
    authority: [
      at('Treaty on the Functioning of the European Union, Arts 288, 289, 294 and 297'),
      at('Treaty on European Union, Art. 16(3)'),
    ],
    assumes: [
      'that it is made in the ordinary legislative procedure, unless the text says that it is delegated or implementing',
    ],
    cannotTell: ['on which Article it rests, unless the text names one'],
    examples: [
      'The Commission will propose [a Directive] on eels.',
      'The Council reached a political agreement on [the Directive].',
    ],
    counterexamples: ['The Directive was adopted in 1990.', 'The Commission will propose a date.'],
  },
];
