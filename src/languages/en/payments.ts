import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** How texts tell that a sum that is owed was paid, will be, and for which time. */
export interface PaymentRule extends Rule {
  readonly match: RegExp;
}

const re = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'giu'));
const PAYMENT = '(?:payments?|transfers?|tranches?|instal?lments?|contributions?)';

export const paidRule: PaymentRule = {
  id: 'en/payments/paid',
  match: re(
    `\\b(?:paid|pays|transferred|received|receives|remitted|handed(?: over)?|contributed|made available|makes available|disbursed|delivered|(?:made|makes|reports|reported|confirms|confirmed|completed) (?:its |an? |the )?(?:\\p{L}+ )?${PAYMENT})\\b`,
  ),
  because: 'A payment is told by a verb of paying.',
  examples: [
    'The port [paid] €3 million in May.',
    'The port [made a first payment] of €3 million.',
    'The port [reports an initial payment] of €3 million.',
    'Today the Union [makes available] €3 million.',
  ],
  counterexamples: ['The port earns €3 million a year.', 'The third transfer of €3 million is late.'],
};

export const paymentRule: PaymentRule = {
  id: 'en/payments/payment',
  match: re(
    `\\b(?:initial|first|second|third|fourth|fifth|sixth|latest|last|another) ${PAYMENT}\\b|\\b${PAYMENT} of\\b`,
  ),
  because: 'Its noun says that a sum is a payment, and not whether it was made: that is for the verb.',
  examples: [
    'The [second transfer], €3 million, is expected in May.',
    'A [payment of] €3 million came in May.',
  ],
  counterexamples: ['The port earns €3 million a year.'],
};

export const toPayRule: PaymentRule = {
  id: 'en/payments/to-come',
  match: re(
    `\\b(?:will|would|shall|should|expects?|expected|plans?|planned|intends?|indicat(?:es|ed)|announc(?:es|ed)|forecasts?|estimates?|estimated|is due|are due|is to|are to|to be|anticipates?|anticipated|going to|set to|about to)\\b`,
  ),
  because: 'What is announced or expected is not yet paid, whatever is said of it later.',
  examples: ['The port [will] pay €3 million.', 'The port [indicated] some €2 million more.'],
  counterexamples: ['The port paid €3 million.'],
};

/** Which one it is: the first is that of the first period. */
export const nthRule: PaymentRule = {
  id: 'en/payments/nth',
  match: re(
    `\\b(initial|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:such |half-yearly |biannual |annual |windfall )?${PAYMENT}\\b`,
  ),
  because: 'Payments that are owed for one period after the other are counted.',
  examples: ['This was the [third transfer] of its kind.', 'An [initial payment] of €3 million was made.'],
  counterexamples: ['The third port paid its share.'],
};

/** What stands before a period for which, and not in which, something is paid. */
export const coversRule: PaymentRule = {
  id: 'en/payments/covers',
  match: re(
    '\\b(?:for|covers?|covering|accumulated (?:in|during|over)|generated (?:in|during|over)|earned (?:in|during|over)|accru(?:ed|ing) (?:in|during|over)|relat(?:es|ed|ing) to|in respect of|arising (?:in|during))(?: the| (?:revenues?|profits?|proceeds|income)(?: accumulated| generated| earned)?(?: (?:in|during|over|for))?){0,2}\\s*$',
  ),
  because:
    '"For the second half of 2024" is the time that a payment is owed for; "in July 2024" is when it was made.',
  examples: ['Two million were paid [for the]', 'It [covers revenues accumulated during the]'],
  counterexamples: ['Two million were paid in the'],
};

export const NTH: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

export const paymentRules: readonly PaymentRule[] = [paidRule, paymentRule, toPayRule, nthRule, coversRule];
