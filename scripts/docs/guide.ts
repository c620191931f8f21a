import * as bounds from '../../src/languages/en/dates-bounds.ts';
import * as events from '../../src/languages/en/dates-events.ts';
import * as joins from '../../src/languages/en/dates-joins.ts';
import * as lengths from '../../src/languages/en/dates-lengths.ts';
import * as parts from '../../src/languages/en/dates-parts.ts';
import * as points from '../../src/languages/en/dates-points.ts';
import * as recurrences from '../../src/languages/en/dates-recurrences.ts';
import * as refusals from '../../src/languages/en/dates-refusals.ts';
import * as relative from '../../src/languages/en/dates-relative.ts';
import * as years from '../../src/languages/en/dates-years.ts';
import { governors } from '../../src/languages/en/governors.ts';
import type { Firmness } from '../../src/model/analysis.ts';
import type { Rule } from '../../src/model/rule.ts';

/** What a reader wants to know, with the rules that answer it. */
export interface Chapter {
  readonly question: string;
  /** In plain words: what the program looks for, and what its answer means. */
  readonly answer: string;
  /** The stages whose rules it shows: the second part of their addresses. */
  readonly stages: readonly string[];
  /** Rules that belong together; those in none stand before the parts. */
  readonly parts?: readonly Part[];
}

export interface Part {
  readonly title: string;
  readonly about: string;
  readonly ids: ReadonlySet<string>;
}

const part = (title: string, about: string, rules: readonly Rule[]): Part => ({
  title,
  about,
  ids: new Set(rules.map(({ id }) => id)),
});

const ruled = (...shelves: readonly object[]): Rule[] =>
  shelves
    .flatMap((shelf) => Object.values(shelf))
    .flatMap((value) => (Array.isArray(value) ? (value as Rule[]) : []))
    .filter((one) => typeof one === 'object' && 'because' in one);

const firm = (firmness: Firmness | null): readonly Rule[] =>
  governors.filter((one) => one.firmness === firmness);

export const CHAPTERS: readonly Chapter[] = [
  {
    question: 'Is it a promise, and how firm?',
    answer:
      'The program looks for the words that stand between whoever acts and what is to be done: "will", "agreed to explore", "remain committed to". The innermost of them decides: "agreed to explore" promises a look at a thing, not the thing. Its answer is one of five words, from the strongest to the weakest.',
    stages: ['commitments', 'firmness'],
    parts: [
      part('Obliged', 'A legal duty, or an act that a law fixes.', firm('obliged')),
      part('Committed', 'A plain promise.', firm('committed')),
      part(
        'Intended',
        'A plan or an effort: that it will be tried, not that it will be done.',
        firm('intended'),
      ),
      part('Exploratory', 'Looking at a thing, and no more.', firm('exploratory')),
      part('Affirmed', 'Standing by something held before; no new act.', firm('affirmed')),
      part(
        'As firm as the words around it',
        'These words say that an undertaking follows, and leave its firmness to what governs them; alone, they promise.',
        firm(null),
      ),
    ],
  },
  {
    question: 'On what conditions?',
    answer:
      'What limits the undertaking, in the text’s own words. A limit is looked for in the sentence of the undertaking only.',
    stages: ['conditions'],
  },
  {
    question: 'By when, and how often?',
    answer:
      'Dates, stretches of time and recurrences, each with the value it stands for. What counts from the day of publication ("next spring") needs that day; what can be read in two ways is given no value, and the readings are named.',
    stages: ['dates'],
    parts: [
      part('Limits: by, before, from, until', 'Between which days a thing is to be done.', ruled(bounds)),
      part('Days, months and seasons', 'Written out, in numbers, or by a name.', ruled(points)),
      part('Years of every kind', 'Calendar, financial, school, tax and marketing years.', ruled(years)),
      part(
        'Parts of a year, month or week',
        'Halves and quarters, early and late, the end of.',
        ruled(parts),
      ),
      part(
        'Counted from the day of publication',
        '"This month", "within two years", "next week".',
        ruled(relative),
      ),
      part('Lengths of time', 'How long, and within how long of what.', ruled(lengths)),
      part(
        'By the calendar of an institution',
        'Parliaments, recesses, summits: named, and dated only where the text dates them.',
        ruled(events),
      ),
      part('How often', '"Annually", "twice a year", "every third May".', ruled(recurrences)),
      part('Dates that belong together', 'Stretches, lists and what trails after a date.', ruled(joins)),
      part('What looks like a date and is none', 'Left alone, and why.', ruled(refusals)),
    ],
  },
  {
    question: 'Who?',
    answer:
      'States, governments, bodies, offices and persons, under one name each however the text calls them. "We", "both sides" and "they" stand for parties that the text has named; who that is depends on the kind of text.',
    stages: ['names'],
  },
  {
    question: 'What kind of text is it, and who is "we"?',
    answer:
      'In a joint statement "we" are all who issue it; in a minister’s statement the department; in a readout what was said is reported and not undertaken; in a treaty "shall" is a duty. So the kind of text is settled first.',
    stages: ['genre'],
  },
  {
    question: 'Under which law, treaty or agreement?',
    answer:
      'What is cited or named, with its identifier: the address at legislation.gov.uk, the CELEX number of EU law, a treaty’s title. An identifier that is not certain is left out.',
    stages: ['instruments'],
  },
  {
    question: 'What does a law lay down?',
    answer:
      'In the text of a law: what somebody has to do, may do or may not do, what is to be reviewed or laid before Parliament, and when the law begins and ends. Each stands in a provision, by which it is named.',
    stages: ['law'],
  },
  {
    question: 'Which provision do the words of a law point to?',
    answer:
      '"Subsection (4)", "paragraph (a)", "this Part", "section 22(4)": which provision of the same law is meant from where the words stand; and where another law is meant, by name or because the words amend it. What cannot be found in the text is said to be missing.',
    stages: ['references'],
  },
  {
    question: 'What does it do with the law that it cites?',
    answer:
      'Whether a law is amended, revoked, brought into force, quoted, relied on, applied, used for its definitions, or only named: by the words directly before or behind it, or those that introduce its list. Of "X as amended by Y" neither is amended by the text itself.',
    stages: ['citations'],
  },
  {
    question: 'When was it signed, made, in force, and what does it change?',
    answer:
      'What documents tell of laws, treaties and agreements: of themselves, and of those that they name. Each date has the words that tell it, and whether it is told as done, laid down by the law itself, to come, or hanging on something. `watchpoint instrument` puts it together.',
    stages: ['records'],
  },
  {
    question: 'Which treaties, laws and instruments are to come?',
    answer:
      'By which words a text says that an instrument is to be negotiated, signed, ratified, introduced, laid, adopted or brought into force. `watchpoint consequences` says of each what follows: whether it is a treaty, which parliament sees it, when at the earliest it could be in force, what law it changes.',
    stages: ['lawmaking'],
  },
  {
    question: 'What changes in a law from one version to the next?',
    answer:
      'Where two versions of a law are compared, words that come, go or give way to others in a provision tell what changes in it: who must or may do what, by when, how Parliament sees what is made under a power, whom an amount reaches, on what conditions. Days, periods and amounts that have a value are compared by it.',
    stages: ['law-changes'],
  },
  {
    question: 'How much?',
    answer:
      'Amounts of money and counted quantities, and which of them carry a claim: with the least or the most it may be, whether it is rounded, as of when and by whom.',
    stages: ['figures', 'bounds', 'amounts', 'payments'],
  },
  {
    question: 'What has happened?',
    answer: 'What the text says is done, with its date where one is given. A finished act is no promise.',
    stages: ['events'],
  },
  {
    question: 'What is not said?',
    answer:
      'What the text itself says is absent, undecided or withheld. What it simply does not mention is not a silence: the program cannot know what ought to be there.',
    stages: ['silences'],
  },
  {
    question: 'What is there to watch, and who should do what?',
    answer: 'What the text says to look out for next, and what it tells a kind of reader to do or expect.',
    stages: ['watchpoints', 'advisories'],
  },
  {
    question: 'Where does a law hold, and from when?',
    answer:
      'The program looks for what a law says of itself: where it extends to, where it applies, when it comes into force, who appoints the day, and when it ends. What its publisher says beside the words is shown with that, and where the two do not agree both are.',
    stages: ['extents'],
  },
  {
    question: 'What does a law say its words mean?',
    answer:
      'The program looks for terms in quotation marks and for the words by which a law defines them: "means", "includes", "has the meaning given by", "referred to as", or a term in brackets after what it stands for. Where a definition holds is read from the words before it ("in this Part"); where they say nothing, what usually holds is assumed, and said to be.',
    stages: ['definitions'],
  },
  {
    question: 'What does a law change in another?',
    answer:
      'The program looks for instructions to another law: "for … substitute", "after … insert", "omit", "is replaced by the following". Words in quotation marks and remarks in brackets are blotted out before they are sought, so that nothing quoted is taken for an instruction; what a law only tells of ("as amended by") is none.',
    stages: ['amendments'],
  },
  {
    question: 'What became of it in a later document?',
    answer:
      'How a later text tells that something is done, under way, given up or put off. That it says so is all that is claimed.',
    stages: ['links'],
  },
];
