// The periods that Parliament counts, each with what it rests on.
import { type Doing, doing, type House, isAbout, type SittingCalendar } from './calendar.ts';

/** One way of counting days. */
export interface Counting {
  /** In plain words, for the working. */
  readonly words: string;
  /** Whether a day counts; null where the calendar does not say. */
  readonly counts: (calendar: SittingCalendar, day: string) => boolean | null;
  /** Of a day of which nothing is announced, whether it could count at the earliest: weekdays, or every day. */
  readonly earliest: 'weekdays' | 'every day';
  readonly houses: readonly House[];
}

/** A period that begins with an act and runs for so many counted days. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  /** What the day is that it is counted from. */
  readonly from: 'laid' | 'made' | 'statement' | 'published' | 'sent';
  /** How many days where the law says; null where the parent Act does, and the caller must. */
  readonly days: number | null;
  /** `same day`: a day that counts may be the first itself. `next day`: the first is after it. */
  readonly begins: 'same day' | 'next day';
  /** Of several, each is counted, and the period ends with the last. */
  readonly counting: readonly Counting[];
  /** The provision, and what it says in our words. */
  readonly authority: string;
  readonly because: string;
  /** What may follow on its end. */
  readonly afterwards: string;
}

const both = (calendar: SittingCalendar, day: string): boolean | null =>
  joined(doing(calendar, 'Commons', day), doing(calendar, 'Lords', day));

/** Both sit; one that does not is enough to say no. */
function joined(commons: Doing | null, lords: Doing | null): boolean | null {
  if ((commons !== null && commons !== 'sitting') || (lords !== null && lords !== 'sitting')) return false;
  return commons === null || lords === null ? null : true;
}

const either = (...is: readonly (boolean | null)[]): boolean | null =>
  is.includes(true) ? true : is.includes(null) ? null : false;

const all = (...is: readonly (boolean | null)[]): boolean | null =>
  is.includes(false) ? false : is.includes(null) ? null : true;

const BOTH_SIT: Counting = {
  words: 'days on which both Houses sit',
  counts: both,
  earliest: 'weekdays',
  houses: ['Commons', 'Lords'],
};

const sittingsOf = (house: House): Counting => ({
  words: `days on which the House of ${house} sits`,
  counts: (calendar, day) => {
    const is = doing(calendar, house, day);
    return is === null ? null : is === 'sitting';
  },
  earliest: 'weekdays',
  houses: [house],
});

const COMMONS_SITS = sittingsOf('Commons');
const LORDS_SIT = sittingsOf('Lords');

const EITHER_ABOUT: Counting = {
  words:
    'days but those of dissolution, of prorogation, and on which both Houses are adjourned for more than four days',
  counts: (calendar, day) => either(isAbout(calendar, 'Commons', day), isAbout(calendar, 'Lords', day)),
  earliest: 'every day',
  houses: ['Commons', 'Lords'],
};

const BOTH_ABOUT: Counting = {
  words:
    'days but those of dissolution, of prorogation, and on which either House is adjourned for more than four days',
  counts: (calendar, day) => all(isAbout(calendar, 'Commons', day), isAbout(calendar, 'Lords', day)),
  earliest: 'every day',
  houses: ['Commons', 'Lords'],
};

const COMMONS_ABOUT: Counting = {
  words:
    'days but those of dissolution, of prorogation, and on which the House of Commons is adjourned for more than four days',
  counts: (calendar, day) => isAbout(calendar, 'Commons', day),
  earliest: 'every day',
  houses: ['Commons'],
};

export const PROCEDURES: readonly Procedure[] = [
  {
    id: 'treaty',
    title: 'Treaty: period before ratification',
    from: 'laid',
    days: 21,
    begins: 'next day',
    counting: [BOTH_SIT],
    authority: 'Constitutional Reform and Governance Act 2010, s. 20(2) and (9)',
    because:
      'A treaty may not be ratified before 21 sitting days have passed from its laying, beginning with the first after it; a sitting day is one on which both Houses sit.',
    afterwards: 'Where neither House has resolved that it should not be, the treaty may be ratified.',
  },
  {
    id: 'treaty-extended',
    title: 'Treaty: period before ratification, extended',
    from: 'laid',
    days: 42,
    begins: 'next day',
    counting: [BOTH_SIT],
    authority: 'Constitutional Reform and Governance Act 2010, s. 21(1) and (2)',
    because:
      'A Minister may extend the period by not more than 21 sitting days by a statement before it ends; this is the longest of one extension.',
    afterwards: 'Where neither House has resolved that it should not be, the treaty may be ratified.',
  },
  {
    id: 'treaty-after-resolution',
    title: 'Treaty: second period, after the Commons resolved against it',
    from: 'statement',
    days: 21,
    begins: 'next day',
    counting: [COMMONS_SITS],
    authority: 'Constitutional Reform and Governance Act 2010, s. 20(4) to (6)',
    because:
      'After a resolution of the Commons against it a Minister may lay a statement that the treaty should nevertheless be ratified, and 21 days on which the Commons sits begin, beginning with the first after that.',
    afterwards: 'Unless the Commons resolves against it again, the treaty may be ratified.',
  },
  {
    id: 'negative',
    title: 'Negative instrument: period for a motion to annul it (prayer)',
    from: 'laid',
    days: 40,
    begins: 'same day',
    counting: [EITHER_ABOUT],
    authority: 'Statutory Instruments Act 1946, ss. 5(1) and 7(1)',
    because:
      'Either House may pray against it within forty days beginning with the day of laying; no account is taken of dissolution, prorogation, or adjournment of both Houses for more than four days.',
    afterwards: 'It can no longer be annulled under section 5.',
  },
  {
    id: 'negative-commons',
    title: 'Negative instrument laid before the Commons only',
    from: 'laid',
    days: 40,
    begins: 'same day',
    counting: [COMMONS_ABOUT],
    authority: 'Statutory Instruments Act 1946, ss. 5(1) and 7(1) and (2)',
    because: 'The same for the House of Commons alone, to which references to both Houses are then made.',
    afterwards: 'It can no longer be annulled under section 5.',
  },
  {
    id: 'draft-negative',
    title: 'Draft instrument that may be made unless a House resolves otherwise',
    from: 'laid',
    days: 40,
    begins: 'same day',
    counting: [EITHER_ABOUT],
    authority: 'Statutory Instruments Act 1946, ss. 6(1) and 7(1)',
    because: 'It may not be made before forty days have passed, beginning with the day of laying.',
    afterwards: 'Where neither House has resolved against it, it may be made.',
  },
  {
    id: 'made-affirmative',
    title: 'Made affirmative instrument: time for approval',
    from: 'made',
    days: null,
    begins: 'same day',
    counting: [EITHER_ABOUT],
    authority:
      'the parent Act, which gives 28 or 40 days as a rule; the count as in Statutory Instruments Act 1946, s. 7(1)',
    because:
      'It is law when made and ceases to be unless each House approves it in time; most parent Acts leave out dissolution, prorogation, and adjournment of both Houses for more than four days.',
    afterwards: 'Where it has not been approved, it ceases to have effect.',
  },
  {
    id: 'made-affirmative-either',
    title: 'Made affirmative instrument, the count stopping when either House rises',
    from: 'made',
    days: null,
    begins: 'same day',
    counting: [BOTH_ABOUT],
    authority: 'the parent Act, where it leaves out adjournment of either House for more than four days',
    because: 'Some parent Acts stop the count when either House is adjourned for more than four days.',
    afterwards: 'Where it has not been approved, it ceases to have effect.',
  },
  {
    id: 'made-affirmative-commons',
    title: 'Made affirmative instrument laid before the Commons only',
    from: 'made',
    days: null,
    begins: 'same day',
    counting: [COMMONS_ABOUT],
    authority: 'the parent Act, most often on tax',
    because: 'Instruments on tax are for the Commons alone to approve.',
    afterwards: 'Where it has not been approved, it ceases to have effect.',
  },
  {
    id: 'sift',
    title: 'Proposed negative instrument: sifting by committees',
    from: 'laid',
    days: 10,
    begins: 'next day',
    counting: [COMMONS_SITS, LORDS_SIT],
    authority:
      'European Union (Withdrawal) Act 2018, Schedule 7, paragraph 3; Retained EU Law (Revocation and Reform) Act 2023, Schedule 5',
    because:
      'A committee of each House has ten sitting days of its own House, beginning with the first after laying, to recommend the affirmative procedure.',
    afterwards:
      'The Minister may lay it as a negative instrument, with reasons where a committee advised otherwise.',
  },
  {
    id: 'published-draft',
    title: 'Draft instrument published before it is laid',
    from: 'published',
    days: 28,
    begins: 'same day',
    counting: [BOTH_ABOUT],
    authority: 'European Union (Withdrawal) Act 2018, Schedule 8, paragraph 14',
    because:
      'A draft that amends or revokes certain earlier instruments is to be published at least 28 days before it is laid.',
    afterwards: 'It may be laid.',
  },
  ...(
    [
      [
        'lro-determination',
        'Legislative reform order: time to ask for another procedure',
        30,
        's. 15(4) and (6)',
      ],
      [
        'lro-affirmative',
        'Legislative reform order: time before it may be approved',
        40,
        's. 17(3) and (11)',
      ],
      [
        'lro-super-affirmative',
        'Legislative reform order: time before it may be approved (super-affirmative)',
        60,
        's. 18(2) and (13)',
      ],
    ] as const
  ).map(
    ([id, title, days, section]): Procedure => ({
      id,
      title,
      from: 'laid',
      days,
      begins: 'same day',
      counting: [BOTH_ABOUT],
      authority: `Legislative and Regulatory Reform Act 2006, ${section}`,
      because:
        'Counted from the laying of the draft without time in which Parliament is dissolved or prorogued or either House is adjourned for more than four days.',
      afterwards: 'The next step of the order may be taken.',
    }),
  ),
  ...(
    [
      [
        'remedial-proposed',
        'Remedial order: time for representations on the proposed draft',
        'laid',
        60,
        'paragraph 3(1)',
      ],
      [
        'remedial-draft',
        'Remedial order: time before the draft may be approved',
        'laid',
        60,
        'paragraph 2(a)',
      ],
      ['remedial-urgent', 'Urgent remedial order: time for representations', 'made', 60, 'paragraph 4(2)'],
      ['remedial-urgent-approval', 'Urgent remedial order: time for approval', 'made', 120, 'paragraph 4(4)'],
    ] as const
  ).map(
    ([id, title, from, days, paragraph]): Procedure => ({
      id,
      title,
      from,
      days,
      begins: 'same day',
      counting: [EITHER_ABOUT],
      authority: `Human Rights Act 1998, Schedule 2, ${paragraph} and 6`,
      because:
        'No account is taken of time in which Parliament is dissolved or prorogued or both Houses are adjourned for more than four days.',
      afterwards:
        from === 'made'
          ? 'What has not been approved in time ceases to have effect.'
          : 'The next step of the order may be taken.',
    }),
  ),
  {
    id: 'national-policy-statement',
    title: 'National policy statement: time for the Commons to resolve against it',
    from: 'laid',
    days: 21,
    begins: 'next day',
    counting: [COMMONS_SITS],
    authority: 'Planning Act 2008, s. 9(9) and (10)',
    because:
      'It may not be designated before 21 days on which the Commons sits have passed, beginning with the first after laying.',
    afterwards: 'Unless the Commons has resolved otherwise, it may be designated.',
  },
];
