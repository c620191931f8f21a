import type { Tagged } from './treebank.ts';

/**
 * Sentences of the domain put together from frames and word lists of our own: the web's treebank has too few of these
 * words, and most of them as nouns. Only the words from the lists are learnt from.
 */
export function framedSentences(count: number, chance: () => number): Tagged[][] {
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!;
  return Array.from({ length: count }, (_, at) =>
    FRAMES[at % FRAMES.length]!.split(' ').flatMap((cell) => filled(cell, pick)),
  );
}

/** A slot is a list's name and a tag, `v:VB`; what is no slot stands as it is, and teaches nothing. */
function filled(cell: string, pick: (list: readonly string[]) => string): Tagged[] {
  const [name = '', penn = ''] = cell.split(':');
  const list = penn ? LISTS[name] : undefined;
  if (!list) return [{ text: cell, lower: cell.toLowerCase(), tag: '' }];
  return pick(list)
    .split(' ')
    .map((word, at, words) => {
      if (at < words.length - 1) return { text: word, lower: word, tag: '' };
      const lower = inflected(word, penn);
      const text = name === 'V' ? lower[0]!.toUpperCase() + lower.slice(1) : lower;
      return { text, lower, tag: penn === 'RB' ? '' : `${penn}/${penn.startsWith('VB') ? 'VERB' : 'NOUN'}` };
    });
}

function inflected(word: string, penn: string): string {
  if (IRREGULAR.has(word)) return word;
  if (penn === 'NNS' || penn === 'VBZ') {
    if (/(?:s|x|z|ch|sh)$/.test(word)) return word + 'es';
    return /[^aeiou]y$/.test(word) ? word.slice(0, -1) + 'ies' : word + 's';
  }
  const silent = word.endsWith('e') && !word.endsWith('ee');
  const stem = DOUBLED.has(word) ? word + word.at(-1) : word;
  if (penn === 'VBG') return (silent ? word.slice(0, -1) : stem) + 'ing';
  if (penn !== 'VBN' && penn !== 'VBD') return word;
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ied';
  return (silent ? word.slice(0, -1) : stem) + 'ed';
}

const DOUBLED = new Set(['commit', 'deter', 'plan', 'step', 'map', 'permit', 'transfer', 'ship', 'control']);

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Verbs that are nouns as well, or look like them; all regular. */
const DUAL = words(`
  support, work, review, fund, finance, target, aim, plan, launch, pilot, table, draft, champion, monitor, boost, counter, advance,
  progress, pledge, step, host, share, exchange, increase, issue, report, note, call, view, mark, concern, respect, demand, link,
  trade, exercise, patrol, test, design, deliver, update, upgrade, purchase, transfer, debate, task, benefit, halt, visit, grant,
  award, permit, process, question, probe, study, survey, audit, map, market, value, rate, price, supply, stock, ship, transport,
  question, balance, control, contract, detail, document, experience, export, import, focus, guarantee, guide, index,
  influence, interest, label, limit, list, manage, measure, model, name, order, outline, pace, partner, phase, place,
  position, practice, present, project, promise, protest, range, record, reform, regret,
  reserve, resource, return, reward, risk, sanction, scale, schedule, screen, service, shape, shield, signal, source, sponsor, staff,
  surge, trace, track, trial, trigger, trust, vote, welcome, champion, resolve, harness, leverage,
  foster, curb, urge, double, free, secure, open, complete, clear, deploy, commit, pool, broker, anchor, earmark, ring-fence, contest
`);

/** Verbs that are next to never nouns. */
const PURE = words(`
  foster, deploy, strengthen, deepen, establish, develop, ensure, protect, promote, enhance, expand, improve, coordinate, cooperate,
  disrupt, deter, tackle, bolster, harness, curb, dismantle, evaluate, implement, introduce, publish, ratify, convene, maintain,
  pursue, simplify, modernise, modernize, accelerate, facilitate, safeguard, mobilise, mobilize, negotiate, investigate,
  prosecute, prevent, reduce, remove, restore, train, create, extend, explore, examine, assess, consider, adopt, appoint,
  allocate, contribute, invest, commit, combat, counter, underpin, streamline, finalise, finalize, prioritise, prioritize
`);

/** Of the first, those that stand in no slot for nouns. */
const SELDOM_NOUNS = new Set(
  words(
    'commit, deploy, foster, harness, urge, free, open, complete, clear, secure, double, earmark, ring-fence, deliver, manage, resolve, welcome, present',
  ),
);

const LISTS: Readonly<Record<string, readonly string[]>> = {
  v: [...DUAL, ...PURE],
  V: [...DUAL, ...PURE],
  d: DUAL.filter((verb) => !SELDOM_NOUNS.has(verb)),
  org: words(
    'ministry, agency, regulator, commission, council, bank, committee, government, institute, secretariat, authority, department, consortium, parliament, company, facility, fund, programme, scheme, partnership, law, reform, treaty, accord, strategy, state, country, line, call, agreement, region, province, minister, bill, centre, office, terminal',
  ),
  past: words(
    'rose, fell, grew, met, held, took, set, led, made, gave, began, sent, won, built, spoke, sought, undertook, brought, put, cut',
  ),
  part: words(
    'set, held, made, laid, put, given, led, built, cut, taken, undertaken, sought, drawn, found, brought, met, sent, hit, lost',
  ),
  side: words(
    'party, government, partner, minister, leader, side, ministry, country, member, agency, state, measure, plan, rule, project, initiative',
  ),
  thing: words(
    'joint project, regional network, small firm, young researcher, secure route, local school, shared standard, visa rule, research vessel, supply chain, border check, maritime patrol, police force, energy link, licence, vessel, airport, port, expert, school, hospital, grid, grant, guideline',
  ),
  adverb: words(
    'jointly, closely, further, regularly, actively, swiftly, fully, gradually, also, together, promptly',
  ),
};

const IRREGULAR = new Set([...LISTS.past!, ...LISTS.part!]);

const FRAMES = [
  'The two side:NNS will v:VB thing:NNS and v:VB thing:NNS .',
  'The side:NNS will v:VB their thing:NNS , v:VB thing:NNS and v:VB a new thing:NN .',
  'Both side:NNS agree to v:VB thing:NNS and to v:VB the thing:NN .',
  'The org:NN v:VBZ thing:NNS and v:VBZ thing:NNS .',
  'The org:NN d:VBZ thing:NNS in rural areas .',
  'A new org:NN will v:VB the thing:NN and d:VB its staff .',
  'The side:NNS d:VBP thing:NNS and d:VBP restraint .',
  'These side:NNS d:VBP all thing:NNS .',
  'The side:NNS v:VBP the thing:NN .',
  'The d:NN of the thing:NN will be v:VBN .',
  'The d:NNS of the org:NN were v:VBN in May .',
  'Their d:NN for thing:NNS was v:VBN last year .',
  'The org:NN has v:VBN thing:NNS since 2020 .',
  'thing:NNS have been v:VBN and v:VBN .',
  'They reaffirmed the need for d:NN and d:NN .',
  'The org:NN opposes the d:NN of thing:NNS .',
  'Further d:NNS are needed .',
  'The d:NN that the side:NNS d:VBP is clear .',
  'thing:NNS that d:VBP thing:NNS will be v:VBN .',
  'The org:NN that v:VBZ the thing:NN will v:VB a d:NN .',
  'V:VB thing:NNS through regional cooperation .',
  'V:VB the thing:NN and v:VB thing:NNS by March 2027',
  'V:VB cooperation between thing:NNS and thing:NNS .',
  'V:VB a thing:NN for the org:NN .',
  'The side:NNS will adverb:RB v:VB thing:NNS and adverb:RB v:VB their thing:NNS .',
  'We will v:VB , v:VB and v:VB thing:NNS .',
  'We d:VBP the d:NN of the org:NN .',
  'We v:VBP thing:NNS and v:VBP the work .',
  'In order to v:VB thing:NNS , we will v:VB the thing:NN .',
  'The org:NN intends to v:VB thing:NNS , d:VB firms and v:VB thing:NNS .',
  'Access to d:NN and d:NN remains limited .',
  'The org:NN is subject to d:NN .',
  'Barriers to d:NN will be v:VBN .',
  'It is v:VBG thing:NNS and v:VBG the thing:NN .',
  'By v:VBG thing:NNS , the side:NNS can d:VB the thing:NN .',
  'The side:NNS v:VBD thing:NNS and v:VBD the thing:NN in May .',
  'The org:NN v:VBD its thing:NNS .',
  'The d:NN between the side:NNS d:VBZ the thing:NN .',
  'A d:NN on thing:NNS will be v:VBN at the next summit .',
  'The next d:NN will v:VB thing:NNS .',
  'The thing:NNS v:VBN in this statement will be v:VBN .',
  'The d:NN of thing:NNS past:VBD by 4 per cent .',
  'The org:NN past:VBD in May and d:VBZ in June .',
  'The org:NN of thing:NNS d:VBZ in May .',
  'The d:NNS part:VBN out in this statement d:VBP the thing:NN .',
  'The d:NNS part:VBN by the org:NN d:VBP effect today .',
  'The thing:NNS were part:VBN and the d:NN was part:VBN last year .',
  'The org:NN will v:VB its work and v:VB thing:NNS .',
  'The org:NN d:VBZ most of its thing:NNS .',
  'V:VB research networks and d:VB women .',
  'The side:NNS stand ready to v:VB thing:NNS and v:VB experts .',
];
