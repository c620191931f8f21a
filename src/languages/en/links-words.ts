// Words by which two passages are held against each other: what weighs little, what means the same, which verbs do alike.

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words without content of their own for a comparison. */
export const empty = set(`
  a an the this that these those such any all both each every either neither some no not its their our your his her my it they them we us
  he she i you who whom which what where when while whilst how why whether as at by for from in into of off on onto out over per than to
  towards toward under until up upon via with within without and or but nor so if then there here also again already still yet only even
  be is are was were been being am have has had having do does did done will would shall should can could may might must ought
  more most further greater deeper closer stronger better much many several few other others own same various new existing additional
  including include includes included through between among amongst across against about around after before during since because given
  today now soon later together jointly significantly fully swiftly closely possible relevant respective appropriate necessary
  million billion thousand
  one two three four five six seven eight nine ten first second third both mr mrs ms dr sir lord lady rt hon minister ministers
  continue continues continued continuing commitment commitments committed commit remain remains remained intend intends plan plans planned
  aim aims seek seeks agree agreed will agreement-to steps step next order view way ways area areas field fields basis
`);

/** Common in official prose: two promises that share only these may well be two promises. */
export const common = set(`
  cooperation security support work policy government governments country countries nation nations national international global regional
  region bilateral trilateral multilateral partner partners partnership partnerships ally allies relation relations relationship issue
  issues matter matters challenge challenges opportunity opportunities effort efforts action actions activity activities measure measures
  initiative initiatives programme programmes program programs project projects system systems service services sector sectors
  community communities public private people person citizen citizens state states world development economic economy political strategic
  joint shared common mutual interest interests priority priorities objective objectives goal goals progress process approach strategy
  strategies framework frameworks level role capacity capability capabilities resource resources need needs high strong close deep wide
  broad full effective important importance key critical vital essential long-term term time year years month months week day date future
  dialogue discussion discussions engagement exchange consultation meeting meetings statement document text information technology
  peace stability prosperity growth value values principle principles rule rules law right rights protection safety resilience
  defence trade market business industry industrial social health energy environment environmental climate research innovation digital
  enhance ensure promote provide strengthen improve develop establish deliver implement increase help make take use build set
  part number range series variety set detail operation operational implementation member members side sides party parties group groups
  leader leaders official officials authority authorities agency agencies department departments ministry team teams representative
  subject agreement agreements treaty treaties arrangement arrangements memorandum convention conventions bill text texts pact accord deal
  mechanism mechanisms network networks transition form position condition station additional structure function title article part
  able ability abilities
  working chapter chapters payment payments
  money fund funding budget cost costs price spending report reports guidance study studies review
  representatives organisation organisations institution institutions stakeholder stakeholders expert experts
`);

/** Nouns that only carry the next one: "a range of capabilities", "efforts to". */
export const light = set(`
  range number series variety set part level degree form kind type effort efforts step steps measure measures way ways option options
  process approach means lot majority amount area areas field basis context opportunity opportunities package body work sense terms
  progress strides stride headway advances signing signature launch opening completion conclusion ratification establishment publication
  creation adoption deadline date target plan plans case account light development use provision delivery implementation
`);

/** Groups of words that mean the same in official prose. The first names the group. Words of one group are one word for comparing. */
export const synonyms: readonly string[] = [
  'cooperation co-operation cooperate cooperates cooperating cooperated collaboration collaborations collaborate collaborating collaborative cooperative collaborates',
  'treaty treaties pact pacts accord accords',
  'police policing constabulary',
  'submarine submarines ssn ssns ssn-aukus ssbn undersea-boats',
  'defence defense defences defenses',
  'migration migrant migrants migratory immigration',
  'irregular illegal illegally irregularly clandestine',
  'returns return removal removals deportation deportations repatriation',
  'readmission readmissions readmit readmitting readmitted',
  'asylum refugee refugees',
  'smuggling smuggler smugglers smuggle',
  'trafficking traffickers trafficker',
  'highest strongest greatest utmost best',
  'achievable possible feasible practicable practical earliest-possible',
  'obligation obligations duty duties',
  'vessel vessels ship ships shipping maritime-vessel boats boat',
  'aircraft aeroplane aeroplanes plane planes',
  'port ports harbour harbours harbor harbors',
  'border borders frontier frontiers',
  'firm firms company companies enterprise enterprises corporation corporations',
  'school schools schooling',
  'pupil pupils student students schoolchildren',
  'teacher teachers teaching',
  'doctor doctors gp gps physician physicians',
  'university universities higher-education',
  'data information intelligence',
  'exchange exchanges exchanging exchanged sharing share shares shared-access interchange',
  'money funding funds fund finance finances financing financed financial funded monies',
  'budget budgets budgetary spending expenditure',
  'tax taxes taxation fiscal tariff-free',
  'tariff tariffs',
  'hydrogen h2',
  'carbon co2 dioxide carbon-dioxide',
  'ai artificial-intelligence',
  'cyber cybersecurity cyber-security cyberspace cyberattacks',
  'weapon weapons weaponry armament armaments arms munitions',
  'soldier soldiers troop troops personnel servicemen',
  'ship-building shipbuilding',
  'scanner scanners scanning scan',
  'lorry lorries truck trucks hgv hgvs trailer trailers',
  'car cars automobile automobiles automotive',
  'rail railway railways',
  'road roads motorway motorways highway highways',
  'house houses housing homes dwelling dwellings',
  'job jobs employment employ employs employed',
  'worker workers workforce',
  'wage wages salary salaries',
  'cost costs price prices costing',
  'grant grants subsidy subsidies',
  'visa visas',
  'vaccine vaccines vaccination vaccinations immunisation immunization',
  'medicine medicines drug drugs pharmaceutical pharmaceuticals medication',
  'disease diseases illness illnesses',
  'hospital hospitals',
  'prison prisons jail jails',
  'court courts tribunal tribunals judicial judiciary',
  'law-making legislation legislative bill bills',
  'standard standards',
  'obligated bound binding',
  'nuclear atomic',
  'wind windfarm windfarms',
  'electricity electric electrical',
  'cable cables',
  'interconnector interconnectors interconnection interconnections',
  'pipeline pipelines',
  'emission emissions',
  'ocean oceans sea seas marine maritime',
  'child children minors minor childhood',
  'woman women girl girls gender female',
  'farmer farmers farm farms farming agriculture agricultural agrifood',
  'food foods',
  'fish fishing fishery fisheries',
  'depot depots warehouse warehouses',
  'office offices',
  'embassy embassies mission-abroad',
  'summit summits',
  'exercise exercises drill drills manoeuvres',
  'report reports reporting-annual',
  'guidance guideline guidelines guide guides',
  'study studies',
  'review reviews reviewing reviewed evaluation evaluations evaluate',
  'assessment assessments assess assessed assessing',
  'audit audits',
  'timetable timetables timeline timelines schedule schedules roadmap roadmaps',
  'ban bans prohibition prohibitions prohibit prohibited outlaw',
  'sanction sanctions sanctioned',
  'asset assets',
  'grid grids',
  'hub hubs centre centres center centers',
  'campaign campaigns',
  'training train-up trainings trainer',
  'position positions stance',
  'magistrate magistrates',
  'corridor corridors',
  'pathway pathways path paths route routes',
  'shortage shortages',
  'supply-chain supply-chains',
  'mobility travel travelling traveler traveller travellers',
];

/** Verbs that do alike, with their nouns of doing; one word may stand in several classes. */
export const verbClasses: Readonly<Record<string, string>> = {
  increase: `deepen strengthen enhance expand intensify increase boost reinforce improve upgrade broaden widen accelerate extend foster promote
    advance bolster augment raise grow stimulate redouble strengthening expansion improvement intensification reinforcement heighten escalate`,
  begin: `launch start begin establish create found open introduce inaugurate embark initiate form commence institute launching establishment
    creation opening start introduction formation inauguration set-up setup`,
  agree: `sign conclude ratify finalise finalize complete negotiate adopt approve signature signing conclusion ratification finalisation
    finalization adoption approval completion settle`,
  provide: `provide hand give supply deliver donate contribute send transfer allocate fund finance invest spend pay disburse commit grant award
    provision supply delivery donation contribution allocation investment payment disbursement funding`,
  get: `acquire procure purchase buy order obtain receive acquisition procurement purchase`,
  build: `build construct develop erect manufacture produce install construction development installation production manufacture commission`,
  hold: `hold meet convene host organise organize reconvene gather meeting`,
  publish: `publish issue release report present table announce publication issuance release disclose`,
  comply: `comply fulfil fulfill adhere honour honor implement meet uphold observe respect abide maintain stand compliance adherence
    implementation fulfilment`,
  share: `share exchange sharing`,
  reduce: `reduce cut lower decrease remove eliminate ease simplify lift abolish reduction removal elimination shorten minimise minimize`,
  prevent: `prevent stop combat fight tackle disrupt counter deter dismantle disruption prevention break defeat`,
  review: `review examine assess explore consider study evaluate investigate discuss analyse analyze monitor look discussion exploration
    assessment evaluation consultation consult`,
  update: `update amend revise reform modernise modernize renew replace revision amendment reform modernisation renewal overhaul`,
  deploy: `deploy use station post deployment second assign`,
  hire: `recruit hire appoint employ train designate nominate recruitment appointment`,
  protect: `protect safeguard secure defend ensure guarantee protection`,
  affirm: `reaffirm recommit reiterate affirm underscore underline recognise recognize recommitment`,
  seek: `seek define identify find determine identification`,
  help: `help support assist back aid assistance`,
  use: `use leverage utilise utilize harness employ draw`,
  bring: `bring place put`,
  enact: `legislate enact pass introduce legislation enactment`,
  ban: `ban prohibit outlaw forbid prohibition`,
};

/** Two words that are one: looked up in lower case with a space, after words with hyphens were parted. */
export const phrases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'law enforcement': 'police',
    'artificial intelligence': 'ai',
    'carbon dioxide': 'carbon',
    'higher education': 'university',
    'supply chain': 'supply-chain',
    'supply chains': 'supply-chain',
    'joint work': 'cooperation',
    'work together': 'cooperation',
    'working together': 'cooperation',
    'worked together': 'cooperation',
    'works together': 'cooperation',
    'small boat': 'small-boat',
    'small boats': 'small-boat',
    'human right': 'human-rights',
    'human rights': 'human-rights',
    'climate change': 'climate-change',
    'rule of': 'rule-of-law',
  }),
);

/** Beginnings that make one word with what follows their hyphen: "non-proliferation", "co-operation". */
export const joinedPrefixes = set('non co re pre anti counter multi inter intra trans sub de un e');
