const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs whose future tells what will happen and promises nothing, whoever their subject is. */
export const happenings = set(`
  result depend see become seem appear remain occur happen mean lead cause affect benefit suffer fall rise grow increase decrease
  lose gain require flow stem derive face find feel know notice recognise recognize remember forget hear wait like want need prefer think believe judge
  turn prove vary differ matter cost last belong consist contain exist come go arise press weigh bear exemplify symbolise symbolize illustrate mark emerge entail involve live die inherit outlive
`);

/** Of those, the ones that a government does do when it is their subject. */
export const deeds = set('require increase press bear lead remain go come involve recognise recognize face');

/** Verbs that say where an undertaking goes when the undertaking itself is their subject: "the effort will focus on". */
export const courses = set(`
  focus concentrate include cover begin start open commence run end conclude continue proceed take apply build address aim seek
  support provide operate launch close complete extend enter come see discuss review consider examine look explore assess identify
  develop set establish create introduce require draw leverage reference work convene engage invest announce publish
  report consult emphasise emphasize clarify specify define cooperate collaborate coordinate pursue tackle
`);

/** Verbs by which a scheme, a rule or a service comes about or ends, where no object follows. */
export const beginnings = set(
  'commence begin start open reopen restart close end conclude expire resume proceed launch',
);

/** Nouns of what is planned or laid down: "the strategy will set out", "the meeting will discuss". */
export const planNouns = set(`
  approach framework strategy strategies plan plans meeting summit conference forum event gathering session roundtable code guidance bill legislation
  regulations rules scheme schemes package fund taskforce consultation review inquiry study pilot programme program project mechanism process
  system effort initiative campaign partnership dialogue talks arrangement arrangements changes reforms paper roadmap road-map workshop mission centre center hub body service
`);

/** Verbs of what a thing brings about for others: said of a plan they praise it. */
export const results = set(`
  bring help enable allow give make ensure provide support strengthen improve boost deliver serve play contribute send save reduce benefit
  facilitate protect secure shore safeguard reinforce enhance promote advance foster drive accelerate transform unlock stimulate encourage
  generate offer afford represent reflect mark signal remain raise lower cut remove prevent stop end free ease simplify keep complement match have be do
`);

/** Verbs that say what a text, framework or scheme will itself do; others ("will provide a durable basis") praise it. */
export const textCourses = set(`
  focus concentrate cover begin start continue include set emphasise emphasize clarify specify define introduce require establish create
  consider examine review explore assess identify build leverage reference address seek aim prohibit ban forbid repeal replace amend limit cap extend incorporate apply take come
`);

/** Nouns of doing: what can be undertaken without a verb ("closer cooperation on", "annual exchanges"). */
export const actNouns = set(`
  cooperation co-operation collaboration coordination co-ordination exchange exchanges dialogue dialogues support participation
  consultation consultations sharing investigation investigations exploration work efforts measures preparedness assistance
  provision imposition training development implementation dissemination integration engagement exercises exercise partnership
  partnerships investment investments discussions negotiation negotiations meetings visits patrols research monitoring review
  reviews reform reforms funding financing creation establishment expansion reduction increase improvement improvements
  interoperability harmonisation harmonization protection promotion enforcement deployment delivery construction signature
  ratification adoption conclusion publication planning studies pilots pilot projects project programmes programs programme program
  initiative initiatives campaign campaigns commitment commitments adherence compliance alignment access recognition strengthening
  deepening working building improving reducing enhancing operations interconnection connectivity information-sharing
  security-sharing capacity-building exchanges contributions contribution action actions resilience transparency readiness
  backing solidarity maintenance continuation completion closure simplification removal use inquiry inquiries talks conversations audit audits
  visit negotiation reductions elimination abolition liberalisation liberalization modernisation modernization
  updates acceleration expedition facilitation initiation launch resumption inauguration finalisation finalization
  renewal extension restoration accession opening signing convening evaluation evaluations assessment assessments study survey surveys trial trials hearing hearings
`);

/** Adjectives that make a noun of doing into something new or more: they begin a conjunct that stands alone. */
export const actAdjectives = set(`
  deepened broadened extended coordinated integrated combined widened reinforced updated
  closer greater deeper stronger further continued continuing enhanced strengthened improved increased expanded sustained new joint
  regular annual biennial additional better more wider broader faster quicker renewed intensified shared mutual ongoing long-term
  practical targeted active full effective strong
`);

/** Those whom leaders instruct: asking them is promising that it be done. */
export const subordinates = set(`
  minister ministers official officials officers team teams department departments ministry ministries agency agencies group groups
  representatives experts authorities secretary secretaries cabinet committee committees advisers advisors delegations sherpas
  commission council staff services negotiators ambassadors envoys taskforce
`);

/** Nouns that turn what follows into a view: "agreed on the need for", "the importance of". */
export const viewNouns = set(
  'need needs importance necessity value significance urgency view views concern concerns desirability principle principles fact role relevance centrality benefits vision visions',
);

/** Words that end the object of an action where they follow a comma. */
export const adjuncts = set(`
  including included building with in on at by through to as while whilst where which who whose that when guided recognising recognizing
  noting ensuring leveraging based underpinned drawing subject such notably especially particularly so because since although though
  but following pending within without under via alongside for from after before until unless if once given making taking
  using thus thereby both consistent mindful respecting reflecting helping enabling facilitating supporting focusing starting
  beginning allowing bringing giving seeking working also and or namely particularly primarily
`);

/** Pairs of words that end the object of an action wherever they stand: what follows says how, why or under what. */
export const phrasalAdjuncts: ReadonlySet<string> = new Set([
  'in accordance',
  'in recognition',
  'in line',
  'in response',
  'in light',
  'in view',
  'in keeping',
  'in parallel',
  'in conjunction',
  'in order',
  'in compliance',
  'in conformity',
  'in return',
  'where able',
  'where possible',
  'where appropriate',
  'where necessary',
  'where needed',
  'where relevant',
  'where feasible',
  'where applicable',
  'when appropriate',
  'as necessary',
  'as needed',
  'as appropriate',
  'as required',
  'as soon',
  'as part',
  'so as',
  'pursuant to',
  'subject to',
  'consistent with',
  'on condition',
]);

/** Words that end the object of an action wherever they stand. */
export const boundaries = set(
  'while whilst which who whose because although though unless whereas if when once whenever',
);

/** Nouns that "to" completes: what follows says what they are, not what for. */
export const completed = set(`
  ways way efforts effort options option ability capacity opportunity opportunities steps measures plans plan commitment commitments need needs
  work readiness right means intention desire obligation obligations attempt attempts proposal proposals power powers duty freedom
`);

/** Verbs that open the items of a list of undertakings, which a tagger takes for nouns at the head of a line. */
export const itemVerbs = set(`
  support promote advance review develop strengthen adopt pursue facilitate deepen expand increase enhance improve build create establish launch
  explore examine consider continue work share publish provide ensure encourage foster deploy commit pilot champion boost bolster leverage harness
  accelerate monitor tackle counter combat reduce cut end invest fund finance train protect uphold respect implement maintain coordinate cooperate
  collaborate convene host hold meet exchange identify address design draft report update renew extend open appoint introduce bring make take set
  put lead join sign ratify conclude finalise finalize complete deliver step mobilise mobilize prioritise prioritize streamline simplify align engage
  broaden intensify reaffirm reinforce safeguard secure use welcome
  highlight showcase benchmark focus target scale double halve phase help seek undertake issue offer give enable facilitate raise lower close keep drive harmonise harmonize
  standardise standardize modernise modernize restore rebuild upgrade eliminate prevent resolve recruit hire stop ban limit restrict consult
  empower equip highlight prioritise commission award donate contribute allocate confront suspend oppose deter enforce eradicate digitise digitize
`);

/** Verbs whose object is to act: "encourage firms to invest". */
export const complemented = set(`
  encourage help enable allow support urge invite empower assist ask call press persuade permit require equip prepare train
  encouraging helping enabling allowing supporting urging assisting
`);

/** Nouns that say nothing without what follows: "take action to", "pursue initiatives to". */
export const emptyNouns = set(
  'action actions steps step measures measure effort efforts part lead leadership together partners others community initiative initiatives project projects pilot means',
);

/** Verbs of setting up and putting out: what they set up stands by itself, and what for is another matter. */
export const completing = set(`
  establish launch create convene hold host publish issue open appoint sign introduce establishing launching creating convening holding hosting
  publishing issuing opening appointing signing introducing
`);

/** Verbs that say nothing without what they are to lead to: "work with X to do Y" is one act, and so is "engage X to do Y". */
export const vagueVerbs = set(`
  work working cooperate co-operate cooperating collaborate collaborating coordinate co-ordinate coordinating engage engaging partner partnering
  act acting pursue pursuing exert exerting join joining
`);

/** Verbs by which parties remark on things: after "and" they begin another statement. */
export const remarks = set(`
  welcome welcomed note noted thank thanked commend commended applaud applauded condemn condemned urge urged stress stressed concur concurred
  recognise recognised recognize recognized acknowledge acknowledged emphasise emphasised emphasize emphasized highlighted praised regret
  underscored underlined expressed reiterated reaffirmed
`);

/** With these a list item says why, before it says what. */
export const reasons = set(`
  recognising recognizing acknowledging underscoring underlining noting recalling emphasising emphasizing stressing
  highlighting welcoming reflecting considering mindful aware given
`);

/** What the law sets: it rises and falls because somebody decides so. */
export const levies = set(
  'tax taxes levy levies tariff tariffs duty duties fee fees toll tolls charge charges quota quotas cap threshold premium allowance fine surcharge excise',
);

/** Papers that go to whoever asked for them. */
export const deliverables = set(
  'account report reports paper bill draft proposal proposals list letter review recommendations findings plan statement update',
);

/** Nouns that name an undertaking by themselves, in a newsroom's words. */
export const promises = set(
  'promise promises pledge pledges undertaking undertakings commitment commitments vow guarantee assurance deliverable',
);

/** Verbs whose "would" tells what somebody feels, or what would come of something, and no plan. */
export const longedFor = set(`
  like love prefer welcome hate rather want wish need have mean cost take require make help allow let seem suggest suit say know see
  find depend do give struggle balk risk gain lose benefit appear amount imply count matter serve leave raise cause add save affect
`);

/** Words that cannot end an action. */
export const danglers = set(`
  and or to including the of in on with by as a an at for from that which who whose where when how whereby upon its their our those these such
  into between through towards under over without is are was were be been will would has have
`);

/** Fixed pairs whose second word is no verb of its own: "add stop and search data". */
export const pairs = set(`
  stop-search search-rescue search-seizure hire-fire track-trace test-trace cap-trade check-challenge command-control supply-demand wear-tear
  research-review trial-test buy-sell repair-return park-ride hit-run plug-play arms-ammunition tax-spend boom-bust start-stop drop-collect
`);
