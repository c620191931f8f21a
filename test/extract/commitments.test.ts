import { describe, expect, test } from 'vitest';
import { checkedAnalysis } from '../checked.ts';
import { documentOf } from '../documents.ts';
import { actsIn, type Row } from './acts.ts';

const FOUND: readonly Row[] = [
  [
    'work with somebody to do a thing is one act',
    'The two governments will work with the fishing ports to cut the waste of nets and ropes at sea.',
    'work with the fishing ports to cut the waste of nets and ropes at sea',
  ],
  [
    'an aside between a verb and its purpose',
    'We will explore ways, as appropriate, to share weather data.',
    'explore ways, as appropriate, to share weather data',
  ],
  [
    'what is done in accordance with something ends before it',
    'Both sides will reopen the strait in accordance with maritime law.',
    'reopen the strait',
  ],
  [
    'a limit between the verb and its object belongs to neither',
    'Both sides will explore, where appropriate, a shared patrol. They will share, subject to domestic law, data on landings.',
    'explore, where appropriate, a shared patrol',
    'share, subject to domestic law, data on landings',
  ],
  ['a dash ends an act', 'We will rebuild the pier – the oldest in Oslo – by 2027.', 'rebuild the pier'],
  [
    'work together to do several things: each is an act',
    'They committed to working together to rebuild the pier, to deepen the harbour, and to explore a night ferry.',
    'working together to rebuild the pier',
    'deepen the harbour',
    'explore a night ferry',
  ],
  [
    'what leaders with a name of several parts met to reaffirm',
    'President Kari Grey, Jr. met Prime Minister Mori to reaffirm their shared commitment to the court.',
    'commitment to the court',
  ],
  [
    'what one owner and another stand by',
    'They reaffirmed Norway and Japan’s new partnership on cod.',
    'Norway and Japan’s new partnership on cod',
  ],
  [
    'what somebody has been assured of',
    'Osaka has been assured that it will not be charged for the pier.',
    'it will not be charged for the pier',
  ],
  [
    'what is only supposed is a condition',
    'Norway will receive its share should the ministers later decide to raise the toll.',
    'receive its share',
  ],
  [
    'two verbs of one object',
    'We will prepare for and manage the end of the ban.',
    'prepare for and manage the end of the ban',
  ],
  ['for whom it is', 'They will deepen trade for the mutual benefit of both peoples.', 'deepen trade'],
  [
    'what is agreed to be',
    'They agreed that a further report on cod be submitted to ministers.',
    'a further report on cod be submitted to ministers',
  ],
  ['a plan that is noted', 'The two sides noted that Norway intends to open a desk.', 'open a desk'],
  ['a ban that is kept', 'The ban on nets will be maintained.', 'The ban on nets'],
  [
    'what leaders spoke to underscore',
    'The Prime Minister of Norway spoke today with the Prime Minister of Japan to underscore their support for the court.',
    'support for the court',
  ],
  [
    'what leaders resolved, before a semicolon',
    'The two leaders resolved to push back against poachers; underscored the weight of the law; and went home.',
    'push back against poachers',
  ],
  ['to make grow', 'We commit to grow the trade in cod.', 'grow the trade in cod'],
  ['a plan behind a modal of others', 'We note what others can do and plan to open a desk.', 'open a desk'],
  ['goals that will be', 'The goals of the group will be to deepen the harbour.', 'deepen the harbour'],
  ['the start of a thing', 'We look forward to the resumption of the ferry.', 'the resumption of the ferry'],
  ['a thing that will be there', 'There will be a review of the fares.', 'a review of the fares'],
  [
    'a campaign that is being launched',
    'A campaign against poaching is being launched.',
    'A campaign against poaching is being launched',
  ],
  [
    'a review beside the main act',
    'The fares will be published with a review of their effect to be held after a year.',
    'The fares will be published',
    'a review of their effect to be held after a year',
  ],
  [
    'a common aim told of in the past',
    'They agreed that their common objective was to keep the strait open.',
    'keep the strait open',
  ],
  [
    'a coordinated willingness',
    'Norway and Japan stressed the weight of the matter and their willingness to reopen the talks.',
    'reopen the talks',
  ],
  [
    'what people will not be allowed to do',
    'Port authorities will publish their fares. They will not be allowed to raise them.',
    'publish their fares',
    'They will not be allowed to raise them',
  ],
  [
    'what parties agreed should be done',
    'The ministers agreed that officials should draft a plan.',
    'draft a plan',
  ],
  [
    'a meeting that will discuss',
    'The next summit will discuss the price of cod.',
    'discuss the price of cod',
  ],
  [
    'rules that stay as they are',
    'The rules for small boats will remain unchanged.',
    'The rules for small boats will remain unchanged',
  ],
  [
    'after a colon, paragraphs that open with a verb',
    'Both sides agreed to the following steps:\n\nSuspend the duties on cod for two years.\n\nEstablish a joint council of ports.',
    'Suspend the duties on cod for two years',
    'Establish a joint council of ports',
  ],
  [
    'a second clause of its own',
    'The talks were short and both sides committed to continue their consultations.',
    'continue their consultations',
  ],
  [
    'a pledge joined to another statement',
    'We welcome the report on the strait, and pledge to publish our own.',
    'publish our own',
  ],
  [
    'what the leaders met to reaffirm',
    'The two leaders met to reaffirm their commitment to a free sea.',
    'commitment to a free sea',
  ],
  [
    'after a colon, paragraphs that open with a gerund, past headings and sentences',
    'The initiative will focus on the following areas:\n\n1. Ports\n\nFurther widening the locks of Oslo. This will take time.\n\nThe harbour is old.\n\nRecognising its age, seeking to mend the northern pier.',
    'widening the locks of Oslo',
    'mend the northern pier',
  ],
  [
    'after a colon, things to be done that end as items do',
    'The four-year programme will fund work such as:\n\nImproved training of pilots in the fjords;\n\nGreater access to the northern ports.',
    'fund work',
    'Improved training of pilots in the fjords',
    'Greater access to the northern ports',
  ],
  [
    'an item with a subject of its own needs no lead',
    'The council met to settle its work plan, which will focus on two strands:\n\n- Monitor the price of cod in both countries:\n\n- Both governments intend to publish their landings.',
    'Monitor the price of cod in both countries',
    'publish their landings',
  ],
  [
    'what governs an item by itself says how it is meant',
    'The two governments will:\n\n- seek to mend the old pier;\n\n- work with the ports to explore a night ferry.',
    'mend the old pier',
    'work with the ports to explore a night ferry',
  ],
  [
    'a long series behind one purpose',
    'We intend to raise funds to mend the piers, widen the locks, improve the river, recruit new pilots, and reduce the fares.',
    'raise funds to mend the piers',
    'widen the locks',
    'improve the river',
    'recruit new pilots',
    'reduce the fares',
  ],
  [
    'means that are named one by one',
    'Both sides agreed to widen their trade by opening a second port and lowering the fares.',
    'widen their trade',
    'opening a second port',
    'lowering the fares',
  ],
  [
    'a relative clause that undertakes',
    'The meeting prepared the new ports fund, which will commence in May.',
    'the new ports fund, which will commence in May',
  ],
  [
    'what is included by name, as a thing done',
    'We will deepen our work on ports, including through: the development of a second pier; and the training of pilots.',
    'deepen our work on ports',
    'the development of a second pier',
    'the training of pilots',
  ],
  [
    'a sentence that names the parts of the one before',
    'We will widen the northern port. This includes dredging the river and training more pilots.',
    'widen the northern port',
    'dredging the river',
    'training more pilots',
  ],
  [
    'what efforts will include',
    'Efforts will include widening the locks when the river is low; lowering the fares; and training more pilots.',
    'widening the locks',
    'lowering the fares',
    'training more pilots',
  ],
  [
    'what is said of oneself in the present',
    'Today, we launch a joint survey. Norway is providing $3 million for lifeboats.',
    'launch a joint survey',
    'providing $3 million for lifeboats',
  ],
  [
    'what both must do, and an agreement that was signed',
    'Together, we must cut the fares. Norway and Japan signed an agreement to mend the pier.',
    'cut the fares',
    'mend the pier',
  ],
  [
    'operative words in capitals, with numbers',
    'The leaders hereby:\n\n10 REAFFIRM steadfast support for the court.\n\n11 ESTABLISH a council of ports.',
    'steadfast support for the court',
    'ESTABLISH a council of ports',
  ],
  [
    'a list under a lead without a verb',
    'In the short term:\n\n- Identify means to cut queues.\n\n- Open a second pier.',
    'Identify means to cut queues',
    'Open a second pier',
  ],
  [
    'sums to several',
    'Norway is today announcing funding of $900,000 for Bergen and $1.5 million for Oslo.',
    'funding of $900,000 for Bergen',
    '$1.5 million for Oslo',
  ],
  [
    'a passive whose subject stands in a clause before',
    'This is the largest programme of its kind and will be run in line with the law.',
    'will be run in line with the law',
  ],
  [
    'why they did it',
    'That is why in Oslo leaders opened the pier and announced their intention to widen the canal.',
    'widen the canal',
  ],
  [
    'sums under what a package includes',
    'The features of the package include:\n\n- $6 million to train pilots;\n\n- $4 million to widen the locks.',
    '$6 million to train pilots',
    '$4 million to widen the locks',
  ],
  [
    'a series of "to" and a gerund',
    'We commit to maintaining the rules, to cracking down on piracy and to closing gaps.',
    'maintaining the rules',
    'cracking down on piracy',
    'closing gaps',
  ],
  [
    'a short object with the clause that tells which',
    'We commit to countering pirates who threaten our ports.',
    'countering pirates who threaten our ports',
  ],
];

const NOTHING: readonly Row[] = [
  ['what is hosted stands before', 'They spoke about the fair Norway will host.'],
  ['how it is praised', 'They highlighted how the Government of Norway will bring jobs to the ports.'],
  ['what somebody minds', 'The Government of Norway will be concerned not to harm trade.'],
  ['what is announced by saying so', 'Today we wish to announce measures in the ports.'],
  ['a measure that is praised', 'This measure will open up trade and remove any doubt.'],
  ['what others go on doing', 'Chile continues to close the strait to ships.'],
  ['what commitments are like', 'The ministers said that these commitments are sacred and bipartisan.'],
  ['what has been paid', 'Norway has committed $4 million since 2014.'],
  ['to go on doing so', 'We have the will and the commitment to continue doing so.'],
  ['what is included in a thing', 'This includes a report. The fare includes crossing the strait.'],
  ['what others must do', 'All states must keep the strait open.'],
  ['a relative clause that praises', 'The ministers welcomed a memorandum, which will enable trade in cod.'],
  ['a paragraph that is a sentence', 'Both sides read the list:\n\nSupport for the list has grown.'],
  ['a question that is left open', 'How they will share the cost is not said.'],
  ['a view of what is to come', 'We recognise that our future will be written at sea.'],
  ['an outcome of another act', 'This will bring jobs to the islands.'],
  ['what the times ask of us', 'Our common goals require us to reckon with the storm.'],
  ['what stands before its verb', 'The summit is a chance to say what we hope to achieve.'],
  ['others who are asked', 'We invite other coastal states to join us.'],
  ['what is only highlighted', 'The ministers highlighted the strong ties between the two ports.'],
];

const spoken = (rows: readonly Row[]) => rows.map(([name, text, ...acts]) => ({ name, text, acts }));

describe('commitments', () => {
  test.each(spoken(FOUND))('$name', ({ text, acts }) => expect(actsIn(text)).toEqual(acts));
  test.each(spoken(NOTHING))('nothing: $name', ({ text, acts }) => expect(actsIn(text)).toEqual(acts));

  test('a minister charges bodies and people, and told of the past it is no act', () => {
    const text =
      'I have asked the College of Pilots to introduce a test. Last year I commissioned the Audit Office to count the boats.';
    expect(actsIn(text, 'written statement')).toEqual(['introduce a test']);
  });

  test("an item's later sentences stand for themselves", () => {
    const text =
      'The two governments will:\n\n- Rebuild the pier. It was lost to the storm and is used to land cod.\n\n- Deepen the harbour.';
    expect(actsIn(text)).toEqual(['Rebuild the pier', 'Deepen the harbour']);
  });

  test('an item may say first why, or towards what', () => {
    const text =
      'The two governments will focus on the following areas:\n\n- Recognising the role of small ports, seeking to shorten checks there.\n\n- In support of these goals, advancing joint patrols with partners.';
    expect(actsIn(text)).toEqual(['shorten checks there', 'advancing joint patrols with partners']);
  });

  test('a conjunct is as firm as its own words', () => {
    const { commitments } = checkedAnalysis({
      ...documentOf('The two governments will explore new routes and publish their charts.'),
      title: 'Joint statement by Norway and Japan',
    });
    expect(commitments.map(({ firmness }) => firmness)).toEqual(['exploratory', 'committed']);
  });
});
