import type { Genre } from '../../src/model/document.ts';
import type { Relation } from '../../src/model/link.ts';

/** Two short texts of our own wording and what links them: nothing else may be asserted. */
export interface Row {
  readonly name: string;
  readonly earlier: string;
  readonly later: string;
  /** Relation, words of the earlier, words of the later. */
  readonly links: readonly (readonly [relation: Relation, from: string, to: string])[];
  readonly genre?: Genre;
  /** Of both; in December 2025 and June 2026 where it is not said. */
  readonly published?: readonly [earlier: string, later: string];
}

const parties = 'Norway and Chile issued this statement in Oslo. ';

export const RELATED: readonly Row[] = [
  {
    name: 'what a text says again and again is linked once',
    earlier: `${parties}${'The two governments will plant oaks on Jan Mayen. '.repeat(5)}`,
    later: `${parties}${'The two governments will plant oaks on Jan Mayen. '.repeat(5)}`,
    links: [['repeats', 'plant oaks on Jan Mayen', 'plant oaks on Jan Mayen']],
  },
  {
    name: 'a thing is given its day, and nobody is said to do it',
    earlier: `${parties}The two governments will consider free museum entry for pupils.`,
    later: `${parties}Free museum entry for pupils will start on 1 March 2027.`,
    links: [['firms', 'free museum entry', 'Free museum entry for pupils will start on 1 March 2027']],
  },
  {
    name: 'an absent day is supplied',
    earlier: `${parties}No date was given for the freeze on ferry fares.`,
    later: `${parties}The freeze on ferry fares will begin on 4 May 2027.`,
    links: [['answers', 'No date was given', 'The freeze on ferry fares will begin on 4 May 2027']],
    genre: 'news analysis',
  },
  {
    name: 'an end that was promised has come',
    earlier: `${parties}Norway will scrap the tolls on the Alta bridge.`,
    later: `${parties}The tolls on the Alta bridge were scrapped on 1 April 2026.`,
    links: [['delivers', 'scrap the tolls', 'tolls on the Alta bridge were scrapped']],
  },
  {
    name: 'what was to end is kept',
    earlier: `${parties}Norway will abolish the tax on lamp oil.`,
    later: `${parties}Norway will keep the tax on lamp oil.`,
    links: [['withdraws', 'abolish the tax', 'keep the tax on lamp oil']],
  },
  {
    name: 'one time instead of another',
    earlier: `${parties}Norway will publish its whaling report in March 2026.`,
    later: `${parties}The whaling report will be published in September 2026 instead of March.`,
    links: [['reschedules', 'publish its whaling report', 'The whaling report will be published']],
  },
  {
    name: 'another amount of the same',
    earlier: `${parties}Norway will invest £20 million in a library of sound at Bodø.`,
    later: `${parties}Norway will invest £35 million in a library of sound at Bodø.`,
    links: [['firms', 'invest £20 million', 'invest £35 million']],
  },
  {
    name: 'the same promise in other words is repeated',
    earlier: `${parties}The two governments will promote deeper exchange of fisheries data.`,
    later: `${parties}The two governments will continue to promote greater exchange of fisheries data. They will open a museum.`,
    links: [
      ['repeats', 'promote deeper exchange of fisheries data', 'promote greater exchange of fisheries data'],
    ],
  },
  {
    name: 'a date that was lacking firms',
    earlier: `${parties}The two governments will open a rescue centre in Tromsø.`,
    later: `${parties}The two governments will open the rescue centre in Tromsø by June 2027. They will plant trees.`,
    links: [['firms', 'open a rescue centre in Tromsø', 'open the rescue centre in Tromsø by June 2027']],
  },
  {
    name: 'a promise that was a study firms',
    earlier: `${parties}The two governments will explore a direct ferry between Bergen and Valparaíso.`,
    later: `${parties}The two governments will launch a direct ferry between Bergen and Valparaíso.`,
    links: [['firms', 'explore a direct ferry', 'launch a direct ferry between Bergen and Valparaíso']],
  },
  {
    name: 'an amount that was lacking firms',
    earlier: `${parties}Norway will support the restoration of kelp forests in Chilean waters.`,
    later: `${parties}Norway will provide €12 million for the restoration of kelp forests in Chilean waters.`,
    links: [
      ['firms', 'support the restoration of kelp forests', '€12 million for the restoration of kelp forests'],
    ],
  },
  {
    name: 'a treaty in which cooperation is cast firms',
    earlier: `${parties}The two governments agreed to closer police cooperation against timber smuggling.`,
    later: `${parties}The two governments will sign a treaty on police cooperation against timber smuggling in 2027.`,
    links: [
      ['firms', 'closer police cooperation', 'sign a treaty on police cooperation against timber smuggling'],
    ],
  },
  {
    name: 'from building to looking at it softens',
    earlier: `${parties}Norway will build two radar stations on Svalbard by 2027.`,
    later: `${parties}Norway will explore options for building radar stations on Svalbard.`,
    links: [['softens', 'build two radar stations on Svalbard', 'building radar stations on Svalbard']],
  },
  {
    name: 'from will to intends softens',
    earlier: `${parties}The two governments will abolish roaming charges for travellers.`,
    later: `${parties}The two governments intend to abolish roaming charges for travellers.`,
    links: [['softens', 'abolish roaming charges for travellers', 'abolish roaming charges for travellers']],
  },
  {
    name: 'a condition that was not there softens',
    earlier: `${parties}Chile will publish the catch register.`,
    later: `${parties}Chile will publish the catch register, subject to the availability of funds.`,
    links: [['softens', 'publish the catch register', 'publish the catch register']],
  },
  {
    name: 'another date reschedules',
    earlier: `${parties}Norway will deliver the survey ship by 31 March 2026.`,
    later: `${parties}Norway will deliver the survey ship by the end of 2026.`,
    links: [['reschedules', 'deliver the survey ship', 'deliver the survey ship']],
  },
  {
    name: 'what is reported postponed is rescheduled',
    earlier: `${parties}The two governments will hold a whaling conference in March 2026.`,
    later: `${parties}The whaling conference has been postponed to October 2026.`,
    links: [
      [
        'reschedules',
        'hold a whaling conference',
        'The whaling conference has been postponed to October 2026',
      ],
    ],
  },
  {
    name: 'what has been opened is delivered',
    earlier: `${parties}The two governments will build a second depot at Narvik.`,
    later: `${parties}Ministers toured the second depot at Narvik that opened in May.`,
    links: [['delivers', 'build a second depot at Narvik', 'the second depot at Narvik that opened in May']],
  },
  {
    name: 'what has been signed is delivered',
    earlier: `${parties}The two governments intend to sign an extradition treaty this year.`,
    later: `${parties}In May the two governments signed the extradition treaty.`,
    links: [['delivers', 'sign an extradition treaty', 'signed the extradition treaty']],
  },
  {
    name: 'a passive with its subject delivers',
    earlier: `${parties}Chile will publish a strategy for lithium.`,
    later: `${parties}The strategy for lithium was published in April.`,
    links: [
      ['delivers', 'publish a strategy for lithium', 'The strategy for lithium was published in April'],
    ],
  },
  {
    name: 'a recurring act that was held is delivered',
    earlier: `${parties}The two governments will hold annual talks on avalanche safety.`,
    later: `${parties}The two governments held their annual talks on avalanche safety in Santiago in February.`,
    links: [
      ['delivers', 'hold annual talks on avalanche safety', 'held their annual talks on avalanche safety'],
    ],
  },
  {
    name: 'progress towards it progresses',
    earlier: `${parties}Norway will support Chile in buying icebreakers.`,
    later: `${parties}The two governments have made good progress towards Chile buying icebreakers.`,
    links: [
      ['progresses', 'support Chile in buying icebreakers', 'good progress towards Chile buying icebreakers'],
    ],
  },
  {
    name: 'a draft is progress',
    earlier: `${parties}The two governments will sign an extradition treaty.`,
    later: `${parties}The two governments have agreed a draft of the extradition treaty.`,
    links: [['progresses', 'sign an extradition treaty', 'agreed a draft of the extradition treaty']],
  },
  {
    name: 'what is being built progresses',
    earlier: `${parties}Norway will build an icebreaker for Chile.`,
    later: `${parties}The icebreaker for Chile is now being built in Ålesund.`,
    links: [['progresses', 'build an icebreaker for Chile', 'The icebreaker for Chile is now being built']],
  },
  {
    name: 'what is done as one speaks progresses',
    earlier: `${parties}Both navies will share sonar recordings of the fjords.`,
    later: `${parties}Both navies are sharing sonar recordings of the fjords.`,
    links: [['progresses', 'share sonar recordings of the fjords', 'sharing sonar recordings of the fjords']],
  },
  {
    name: 'what will not go ahead is withdrawn',
    earlier: `${parties}Norway will build a railway from Bodø to Tromsø.`,
    later: `${parties}The railway from Bodø to Tromsø will not go ahead.`,
    links: [
      [
        'withdraws',
        'build a railway from Bodø to Tromsø',
        'The railway from Bodø to Tromsø will not go ahead',
      ],
    ],
  },
  {
    name: 'what was decided against is withdrawn',
    earlier: `${parties}The government will introduce a levy on cruise passengers.`,
    later: `${parties}Ministers have decided not to introduce a levy on cruise passengers.`,
    links: [
      [
        'withdraws',
        'introduce a levy on cruise passengers',
        'decided not to introduce a levy on cruise passengers',
      ],
    ],
  },
  {
    name: 'what was cancelled is withdrawn',
    earlier: `${parties}The two governments will launch a satellite for mapping krill.`,
    later: `${parties}The krill mapping satellite has been cancelled.`,
    links: [
      ['withdraws', 'launch a satellite for mapping krill', 'The krill mapping satellite has been cancelled'],
    ],
  },
  {
    name: 'a statement that was watched for is out',
    genre: 'news analysis',
    earlier:
      'Norway and Chile met in Oslo. Next steps to watch are any follow-up Norway–Chile statements on salmon quotas.',
    later: 'Chile and Norway have issued a joint statement confirming new work on salmon quotas and ports.',
    links: [
      ['answers', 'any follow-up Norway–Chile statements on salmon quotas', 'issued a joint statement'],
    ],
  },
  {
    name: 'a timetable that was absent is there',
    genre: 'news analysis',
    earlier: 'Norway agreed to reopen the Røros mine. No timetable for reopening the mine was given.',
    later: 'Norway will reopen the Røros mine by September 2027.',
    links: [
      ['answers', 'No timetable for reopening the mine was given', 'reopen the Røros mine by September 2027'],
      ['firms', 'reopen the Røros mine', 'reopen the Røros mine by September 2027'],
    ],
  },
  {
    name: 'a general promise comes back as named measures',
    genre: 'news analysis',
    earlier: 'Norway and Chile met in Oslo. They agreed to intensify joint work against timber smuggling.',
    later:
      'Norway and Chile met again. On timber smuggling, the two governments plan to train forest rangers and mark every log.',
    links: [
      ['firms', 'intensify joint work against timber smuggling', 'train forest rangers'],
      ['firms', 'intensify joint work against timber smuggling', 'mark every log'],
    ],
  },
];

export const UNRELATED: readonly Row[] = [
  {
    name: 'the same words of other parties',
    earlier: `${parties}The two governments will hold a dialogue on supply chains.`,
    later:
      'India and Japan issued this statement in Tokyo. India and Japan will hold a dialogue on supply chains.',
    links: [],
  },
  {
    name: 'what any two allies say',
    earlier: `${parties}The two governments will deepen cooperation on security and defence.`,
    later:
      'Chile, Norway and Peru issued this statement in Lima. Chile, Norway and Peru will promote regional security through close defence cooperation.',
    links: [],
  },
  {
    name: 'it was only spoken of',
    earlier: `${parties}Norway will fund 300 advisers on mountain rescue.`,
    later: `${parties}Mountain rescue was discussed at the summit in Oslo.`,
    links: [],
  },
  {
    name: 'the same noun of another kind',
    earlier: `${parties}Norway will improve skills in the furniture industry.`,
    later: `${parties}Norway will improve skills in the hospitality industry.`,
    links: [],
  },
  {
    name: 'another plan of the same month',
    earlier: `${parties}Norway will publish the national cycling plan by May 2027.`,
    later: `${parties}Norway will publish the national freight plan by May 2027.`,
    links: [],
  },
  {
    name: 'two promises on one subject',
    earlier: `${parties}Norway will raise the safety standards of its reactors.`,
    later: `${parties}Norway will host a conference on reactor waste.`,
    links: [],
  },
  {
    name: 'the same words about another object',
    earlier: `${parties}The two governments will enhance the interoperability of their submarines.`,
    later: `${parties}The two governments will enhance the interoperability of their payment systems.`,
    links: [],
  },
  {
    name: 'the same verb and another object',
    earlier: `${parties}The two governments will publish guidance for beekeepers.`,
    later: `${parties}The two governments will publish guidance for shipowners.`,
    links: [],
  },
  {
    name: 'another memorandum',
    earlier: `${parties}The two governments will update their Memorandum of Understanding on Fisheries.`,
    later: `${parties}The two governments will update their Memorandum of Understanding on Tourism.`,
    links: [],
  },
  {
    name: 'another working group',
    earlier: `${parties}The two governments will set up a working group on wolves.`,
    later: `${parties}The working group on customs met in May. The two governments will set up a working group on lighthouses.`,
    links: [],
  },
  {
    name: 'the same act in another place',
    earlier: `${parties}Norway will open a consulate in Arica.`,
    later: `${parties}Norway will open a consulate in Recife.`,
    links: [],
  },
  {
    name: 'a prediction that comes near',
    earlier: `${parties}The canal is likely to bring prosperity to the villages of the north.`,
    later: `${parties}Norway will bring broadband to the villages of the north.`,
    links: [],
  },
  {
    name: 'an expected effect',
    earlier: `${parties}The fleet will help stability in the Southern Ocean.`,
    later: `${parties}The two governments are committed to stability in the Southern Ocean.`,
    links: [],
  },
  {
    name: 'two acts under one agreement',
    earlier: `${parties}The two governments will exchange port data under the Antarctic Treaty.`,
    later: `${parties}The two governments will inspect research stations under the Antarctic Treaty.`,
    links: [],
  },
  {
    name: 'a silence that still stands',
    genre: 'news analysis',
    earlier: 'Norway and Chile met. No timetable for the salmon accord was given.',
    later: 'Norway and Chile met again. They will continue talks on the salmon accord.',
    links: [],
  },
  {
    name: 'a watchpoint whose subject alone is mentioned',
    genre: 'news analysis',
    earlier: 'Next steps to watch are the outcome of the referendum on whaling.',
    later: 'Norway will count the whales off Lofoten.',
    links: [],
  },
  {
    name: 'a past event and a later promise',
    earlier: `${parties}In 2024 a joint patrol seized a cargo of stolen copper.`,
    later: `${parties}The two governments will run joint patrols of the fjords.`,
    links: [],
  },
  {
    name: 'general words only',
    earlier: `${parties}The two governments will strengthen bilateral cooperation on security.`,
    later: `${parties}The two governments will strengthen cooperation on energy.`,
    links: [],
  },
  {
    name: 'a report of something else of the kind',
    earlier: `${parties}The two governments will sign a treaty on extradition.`,
    later: `${parties}The two governments signed a treaty on double taxation in May.`,
    links: [],
  },
  {
    name: 'what is left out is not withdrawn',
    earlier: `${parties}Norway will build a planetarium. Chile will repair the observatory road.`,
    later: `${parties}Chile will repair the observatory road.`,
    links: [['repeats', 'repair the observatory road', 'repair the observatory road']],
  },
];
