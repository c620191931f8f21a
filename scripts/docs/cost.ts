import { type Bill, type Inputs, type Needs, needsOf } from '../../bench/cost.ts';

/** docs/cost.md: what a national service would need and pay, on paper, each number with where it comes from. */
export function costPage(all: Inputs): string {
  const three = ([0, 1, 2] as const).map((at) => needsOf(all, at));
  return [
    '# What a national service would cost',
    '',
    '<!-- made from docs/cost.json by "npm run docs" -->',
    '',
    'On paper: all of GOV.UK, Hansard and EUR-Lex in English, taken in once and then',
    'kept up day by day. Nothing of this size was run. *Low* puts together all that',
    'makes it cheap, *high* all that makes it dear; neither is likely. What was',
    'published is named with its address, as a stored copy of the page had it, not',
    'looked up live; what is assumed says so. `node bench/cost.ts` computes the tables',
    'from `docs/cost.json`: change a number there and run `npm run docs`.',
    '',
    ...needsTable(three),
    ...collectionsTable(three),
    ...all.offers.flatMap((offer, at) => [
      '',
      `## ${offer.name}, ${offer.currency}`,
      '',
      ...moneyTable(three.map(({ bills }) => bills[at]!)),
      '',
      ...wrapped(
        `Machines: ${offer.machine.what}: ${offer.machine.vcpu} vCPUs, ${offer.machine.gib} GiB. Database: ${offer.database.what}: ${offer.database.vcpu} vCPUs, ${offer.database.gib} GiB. Larger ones come in sizes that double, with their price. ${offer.note} Sources: ${names(offer.from)}.`,
      ),
    ]),
    ...LESSONS,
    ...inputs(all),
    ...sources(all),
    '',
  ].join('\n');
}

function needsTable(three: readonly Needs[]): string[] {
  const row = (what: string, of: (needs: Needs) => string) => `| ${what} | ${three.map(of).join(' | ')} |`;
  return [
    '## What is needed',
    '',
    '| | low | mid | high |',
    '| --- | --: | --: | --: |',
    row('documents', (n) => count(n.documents)),
    row('text', (n) => size(n.bytes)),
    row('sentences', (n) => count(n.sentences)),
    row('new documents a day', (n) => count(n.newDocumentsPerDay)),
    row('new text a day', (n) => size(n.newBytesPerDay)),
    row('vCPU hours to take all in, once', (n) => count(n.firstHours)),
    row('vCPU minutes of work a day', (n) => count(n.dailyHours * 60)),
    row('days to fetch all, politely', (n) => count(n.daysOfFetching)),
    row('database on disk', (n) => size(n.databaseBytes)),
    row('… grows in a year by', (n) => size(n.yearlyBytes)),
    row('memory of each database host', (n) => size(n.databaseMemory)),
    row('memory of each web server', (n) => size(n.serverMemory)),
    row('database hosts', (n) => count(n.databases)),
    row('web servers', (n) => count(n.servers)),
  ];
}

const collectionsTable = (three: readonly Needs[]): string[] => [
  '',
  '## Where the text is',
  '',
  'Documents, text, and new documents a day.',
  '',
  '| | low | mid | high |',
  '| --- | --: | --: | --: |',
  ...three[0]!.collections.flatMap(({ name }, at) => {
    const each = three.map(({ collections }) => collections[at]!);
    return [
      `| ${name} | ${each.map((one) => count(one.documents)).join(' | ')} |`,
      `| … text | ${each.map((one) => size(one.bytes)).join(' | ')} |`,
      `| … a day | ${each.map((one) => count(one.newPerDay)).join(' | ')} |`,
    ];
  }),
];

function moneyTable(bills: readonly Bill[]): string[] {
  const row = (what: string, of: (bill: Bill) => number) =>
    `| ${what} | ${bills.map((bill) => count(of(bill))).join(' | ')} |`;
  return [
    '| | low | mid | high |',
    '| --- | --: | --: | --: |',
    row('once: taking all in', (bill) => bill.first),
    row('a month: database hosts', (bill) => bill.databases),
    row('a month: their disks', (bill) => bill.disks),
    row('a month: backups', (bill) => bill.backups),
    row('a month: web servers', (bill) => bill.servers),
    row('a month: workers', (bill) => bill.workers),
    row('**a month, together**', (bill) => bill.perMonth),
  ];
}

const LESSONS = [
  '',
  '## What it says',
  '',
  '- Reading is not what costs: all there is takes days on a small machine, and',
  '  what is new in a day takes minutes.',
  '- Fetching may well take longer than reading: how often publishers may be',
  '  asked decides when all is there.',
  '- Memory is the bill. A web server keeps columns of every entry in memory: at',
  '  hundreds of millions of sentences that is tens of GB, extrapolated from a',
  '  million. Whoever builds such a service should keep them in the database, or',
  '  divide the register by publisher or by years.',
  '- Files attached to pages of GOV.UK are most of the text, and the number least',
  '  known: count them first.',
  '- People, support, licences, traffic and an on-call rota are not in it, and may',
  '  well cost more than all of this.',
  '- Not found: a list price of a hosting platform of the UK Government (of GOV.UK',
  '  PaaS only old plans, without prices), the totals that the search of GOV.UK and',
  '  the statistics of EUR-Lex give, and words in written answers. Prices of Google',
  '  Cloud were not looked up.',
];

const inputs = ({ inputs }: Inputs): string[] => [
  '',
  '## Every number that goes in',
  '',
  ...Object.values(inputs).flatMap(({ what, values, from, note }) => [
    `- **${what}**: ${values.map(count).join(' / ')}`,
    ...wrapped(`${note}.${from.length > 0 ? ` (${names(from)})` : ''}`, '  '),
  ]),
];

const sources = ({ sources }: Inputs): string[] => [
  '',
  '## Sources',
  '',
  'As seen on 22 November 2026 in stored copies, whose age varies.',
  '',
  ...Object.entries(sources).flatMap(([name, { what, address }]) => [
    `- *${name}*`,
    ...wrapped(what, '  '),
    ...(address === undefined ? [] : [`  <${address}>`]),
  ]),
];

/** Lines that fit a terminal. */
function wrapped(text: string, before = ''): string[] {
  const lines: string[] = [];
  let line = before;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = before;
    }
    line += line === before ? word : ` ${word}`;
  }
  return [...lines, line];
}

const WIDTH = 80;

const names = (from: readonly string[]): string => from.map((one) => `*${one}*`).join(', ');

const grouped = (n: string): string => n.replace(/\B(?=(\d{3})+$)/g, ',');

/** With no more figures than it is worth. */
function count(n: number): string {
  if (n < 10) return String(Number(n.toPrecision(2)));
  if (n < 1_000) return String(Math.round(n));
  if (n < 1e6) return grouped(String(Math.round(n)));
  return `${grouped(String(n < 1e8 ? Math.round(n / 1e5) / 10 : Math.round(n / 1e6)))} million`;
}

function size(bytes: number): string {
  for (const [unit, least] of UNITS)
    if (bytes >= least) return `${Number((bytes / least).toPrecision(3))} ${unit}`;
  return `${Math.round(bytes)} bytes`;
}

const UNITS = [
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
] as const;
