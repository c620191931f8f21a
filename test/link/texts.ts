import type { Row } from './rows.ts';

// Longer pairs of our own wording, in the manner of the texts that a newsroom reads.

const STATEMENT = `Joint Statement on the Pacific Resilience Partnership

14 March 2024

Australia, Japan and New Zealand met in Auckland today.

We commit to establish a Pacific Resilience Fund with an initial capital of A$200 million by the end of 2024. We will open two regional warehouses for relief supplies, in Suva and Port Vila, by mid-2025. Japan will provide three patrol vessels to partner countries over the next two years.

We will hold an annual ministerial dialogue on disaster risk, and we will publish a joint action plan on early warning systems by September 2024. We intend to negotiate an agreement on the mutual recognition of engineering qualifications.

We will explore the feasibility of a submarine cable between Auckland and Apia. New Zealand will train 400 emergency managers by 2026. Our officials will work together to harmonise customs procedures for relief goods. We are committed to ending plastic pollution in the region.

Australia will fund a floating clinic for the outer islands. The three governments will consider joint procurement of helicopters. We remain committed to the Boe Declaration on Regional Security.
`;

const A_YEAR_ON = `Pacific Resilience Partnership: progress since Auckland

20 May 2025

One year on, Australia, Japan and New Zealand have taken stock of the Partnership.

The Pacific Resilience Fund was established in November 2024 and has made its first three grants, worth A$12 million. The warehouse in Suva opened in February. Construction of the warehouse in Port Vila was delayed by the earthquake; it will now open in March 2026. Japan handed over the first of three patrol vessels to Tonga in January, and the remaining two are under construction.

Ministers held the first annual dialogue on disaster risk in Tokyo last October. The joint action plan on early warning systems was published on 30 September 2024. Negotiations on the mutual recognition of engineering qualifications have begun.

A feasibility study of the Auckland–Apia submarine cable has been completed, and we will lay the cable by 2028, subject to commercial partners. More than 150 emergency managers have been trained. Customs officials met in Nadi to compare procedures for relief goods.

The floating clinic will not proceed, owing to rising costs; Australia will instead fund medical flights. We have decided not to pursue joint procurement of helicopters. We reaffirm our commitment to the Boe Declaration. We will establish a fund for coral research and open a training centre in Honiara.
`;

const PROMISED = `Westminster Policy News & Legislative Analysis

Ministers promise overhaul of rural bus funding

The transport secretary told the Commons on 3 June that the government will consolidate four bus grants into a single settlement from April 2026. Officials expect the settlement to be worth £955 million a year. Local authorities will be required to publish bus improvement plans by 31 December 2025.

Ministers also intend to pilot demand-responsive services in six counties and will consult on franchising guidance this autumn. The department said it would explore fare caps for under-21s.

No allocation by authority was published, and the statement did not say when legislation will be introduced. The department declined to give a figure for the cost of the pilots.

What to watch next: the publication of the franchising guidance consultation, the outcome of the spending review on 11 June, and whether the six pilot counties are named before the summer recess.
`;

const CONFIRMED = `Westminster Policy News & Legislative Analysis

Bus funding settlement confirmed, but pilots are cut

On 20 November the Department for Transport confirmed that four bus grants will be merged into a single settlement from April 2026, worth £955 million a year. Allocations for each authority were published alongside the statement.

The Bus Services (Consolidation) Bill will be introduced in January 2026, the department said. The deadline for bus improvement plans has been extended to 31 March 2026.

The department launched a consultation on franchising guidance on 6 October. Pilots of demand-responsive services will go ahead in three counties, Cumbria, Norfolk and Shropshire, at a cost of £18 million. Plans for a fare cap for under-21s have been dropped.

The department will also review concessionary travel for disabled passengers.
`;

export const TEXTS: readonly Row[] = [
  {
    name: 'a joint statement and what became of it a year on',
    published: ['2024-03-14', '2025-05-20'],
    earlier: STATEMENT,
    later: A_YEAR_ON,
    links: [
      [
        'delivers',
        'establish a Pacific Resilience Fund',
        'The Pacific Resilience Fund was established in November 2024',
      ],
      ['progresses', 'open two regional warehouses', 'The warehouse in Suva opened in February'],
      ['reschedules', 'open two regional warehouses', 'it will now open in March 2026'],
      ['progresses', 'provide three patrol vessels', 'handed over the first of three patrol vessels'],
      [
        'delivers',
        'hold an annual ministerial dialogue on disaster risk',
        'held the first annual dialogue on disaster risk',
      ],
      [
        'delivers',
        'publish a joint action plan',
        'The joint action plan on early warning systems was published',
      ],
      [
        'progresses',
        'negotiate an agreement on the mutual recognition',
        'Negotiations on the mutual recognition',
      ],
      [
        'delivers',
        'explore the feasibility of a submarine cable',
        'A feasibility study of the Auckland–Apia submarine cable has been completed',
      ],
      ['firms', 'explore the feasibility of a submarine cable', 'lay the cable by 2028'],
      ['progresses', 'train 400 emergency managers', 'More than 150 emergency managers have been trained'],
      ['progresses', 'harmonise customs procedures', 'compare procedures for relief goods'],
      ['withdraws', 'fund a floating clinic', 'The floating clinic will not proceed'],
      [
        'withdraws',
        'consider joint procurement of helicopters',
        'not to pursue joint procurement of helicopters',
      ],
      ['repeats', 'the Boe Declaration', 'commitment to the Boe Declaration'],
    ],
  },
  {
    name: 'two news analyses half a year apart',
    genre: 'news analysis',
    published: ['2025-06-04', '2025-11-21'],
    earlier: PROMISED,
    later: CONFIRMED,
    links: [
      ['firms', 'consolidate four bus grants', 'four bus grants will be merged into a single settlement'],
      [
        'reschedules',
        'publish bus improvement plans',
        'The deadline for bus improvement plans has been extended',
      ],
      [
        'firms',
        'pilot demand-responsive services in six counties',
        'Pilots of demand-responsive services will go ahead',
      ],
      ['delivers', 'consult on franchising guidance', 'launched a consultation on franchising guidance'],
      [
        'withdraws',
        'explore fare caps for under-21s',
        'Plans for a fare cap for under-21s have been dropped',
      ],
      [
        'answers',
        'No allocation by authority was published',
        'Allocations for each authority were published',
      ],
      [
        'answers',
        'when legislation will be introduced',
        'The Bus Services (Consolidation) Bill will be introduced',
      ],
      ['answers', 'a figure for the cost of the pilots', '£18 million'],
      [
        'answers',
        'the publication of the franchising guidance consultation',
        'launched a consultation on franchising guidance',
      ],
    ],
  },
];
