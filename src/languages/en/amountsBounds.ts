import type { Bound } from '../../model/analysis.ts';
import type { Rule } from '../../model/rule.ts';

/** Words beside an amount that say how exact it is. */
export interface BoundRule extends Rule {
  readonly bound: Bound;
  readonly approx: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Where several could be read the longest words win: "no more than" is not "more than". */
export const boundRules: readonly BoundRule[] = [
  {
    id: 'en/bounds/about',
    bound: 'exact',
    approx: true,
    before:
      'c,c.,ca,ca.,circa,about,around,roughly,some,nearly,almost,approximately,approx,approx.,an estimated,a estimated,estimated,estimated at,in the region of,in the order of,of the order of,on the order of,close to,approaching,near,nearing,somewhere around,somewhere in the region of,in the neighbourhood of,in the neighborhood of,just about,broadly,very nearly,very roughly,provisionally,~,≈,getting on for,verging on,an approximate,a little short of,just short of,well nigh,to the tune of'.split(
        ',',
      ),
    after: 'or so,or thereabouts,approximately,approx,approx.,give or take,odd'.split(','),
    because: 'The number is rounded, and stands for what lies near it on either side.',
    examples: [
      'The port holds [around 400 ships].',
      'A grant of [c. £30 million] is planned.',
      'It employs [some 2,000 people] and [an estimated 300 contractors].',
      'Roads take [£60 million or so].',
    ],
    counterexamples: ['They spoke about trade worth £3 million.', 'Some of the £3 million is left.'],
  },
  {
    id: 'en/bounds/more-than',
    bound: 'more than',
    approx: true,
    before:
      'over,more than,in excess of,exceeding,above,greater than,north of,upwards of,upward of,higher than,just over,well over,slightly over,a little over,little more than,slightly more than,just above,well above,a little more than,just more than,far more than,many more than,considerably more than,significantly more than,substantially more than,>,comfortably over,exceeds,exceeded,exceed,larger than,topping,surpassing'.split(
        ',',
      ),
    after: [],
    because: 'The number is a floor that the amount lies above, rounded down.',
    examples: [
      'The scheme pays [over £5 billion].',
      '[More than 600 firms] applied.',
      'Costs are [in excess of 7 per cent].',
    ],
    counterexamples: [
      'It pays no more than £5 billion.',
      'The aid, spread over 12 sites, is £3 million.',
      'The port handed over £3 million.',
    ],
  },
  {
    id: 'en/bounds/less-than',
    bound: 'less than',
    approx: true,
    before:
      'under,just under,well under,slightly under,a little under,less than,fewer than,below,just below,well below,slightly below,lower than,smaller than,slightly less than,little less than,a little less than,just less than,far fewer than,far less than,beneath,short of,<,south of,slightly fewer than,just fewer than'.split(
        ',',
      ),
    after: [],
    because: 'The number is a ceiling that the amount lies beneath, rounded up.',
    examples: [
      'Only firms with [fewer than 20 staff] are exempt.',
      'The share is [just under 40%].',
      'It cost [less than €1 million].',
    ],
    counterexamples: ['There were no fewer than 20 bids.', 'Fines under section 3 are £200.'],
  },
  {
    id: 'en/bounds/at-least',
    bound: 'at least',
    approx: false,
    before:
      'at least,at the least,at the very least,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum of,minimum,a minimum,at a minimum,at minimum,a floor of,>=,≥,equal to or greater than,greater than or equal to,equal to or more than,as few as,as little as,no lower than,not lower than,not below,no smaller than,never less than,never fewer than,starting at,starting from'.split(
        ',',
      ),
    after:
      'or more,or over,or above,or greater,or higher,or upwards,or upward,or better,and over,and above,and more,and upwards,upwards,+,-plus,plus,at least,at a minimum,as a minimum,at the very least,minimum'.split(
        ',',
      ),
    because: 'A limit that is in: the amount is this or more.',
    examples: [
      'States shall hold [at least 9,000 tonnes], or [no less than 5 bcm].',
      'Farms of [50 hectares or more] qualify.',
      'Firms with [250+ employees] must report.',
      'It is a [£40m-plus] plan.',
    ],
    counterexamples: ['Farms of more than 50 hectares qualify.'],
  },
  {
    id: 'en/bounds/at-most',
    bound: 'at most',
    approx: false,
    before:
      'up to,up to and including,as many as,as much as,as high as,no more than,not more than,no greater than,not greater than,no higher than,not higher than,not exceeding,not to exceed,not exceed,never exceed,not above,not over,no larger than,without exceeding,at most,at the most,a maximum of,maximum of,maximum,a maximum,to a maximum of,up to a maximum of,capped at,a cap of,cap of,a ceiling of,ceiling of,limited to,restricted to,<=,≤,less than or equal to,equal to or less than,equal to or below,fewer than or equal to,anything up to,a limit of up to,never more than,an upper limit of,upper limit of,to no more than'.split(
        ',',
      ),
    after:
      'or less,or fewer,or under,or below,or lower,or smaller,and under,and below,at most,at the most,maximum,as a maximum,at a maximum'.split(
        ',',
      ),
    because: 'A limit that is in: the amount is this or less.',
    examples: [
      'Each council gets [up to £2 million].',
      'The fine is [not exceeding €500 000], the fee [a maximum of £90].',
      'Teams of [12 officers or fewer] are exempt.',
    ],
    counterexamples: ['It is up to ministers to find £2 million.', 'They restated the limit of 2°C.'],
  },
];
