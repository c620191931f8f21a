/** Words for those who act in official prose without being named, and for what cannot act. All in lower case. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plurals that stand for the parties of the document, whatever their number: "both sides", "the leaders". */
export const collectives = set(`
  sides parties governments countries nations states leaders ministers presidents premiers chancellors principals delegations
  participants signatories heads counterparts capitals administrations partners allies members economies democracies powers
  secretaries delegates interlocutors neighbours neighbors
`);

/** Of those, the ones that need "the two", "our" or the like before them: alone they are any countries. */
export const anyone = set(
  'countries nations states partners allies members economies democracies powers neighbours neighbors counterparts capitals heads',
);

/** Singulars that stand for each of them: "each side", "neither party". */
export const eachOf = set(
  'side party country nation government state participant signatory leader partner member',
);
export const distributives = set('each either neither every');

/** Words that may stand before a collective without making it somebody else. */
export const bounding = set(`
  the our both two three four five six seven eight nine ten all these those said respective high contracting participating signatory
  signing such member own undersigned following federal national prime foreign defence defense finance trade interior home justice
  heads of state and their
`);

/** What ministers are over: those of the parties, where they have no other name. */
export const portfolios = set(`
  energy climate environment transport health education agriculture fisheries migration immigration asylum digital technology
  science research innovation industry economy economic culture development security european europe treasury business labour
  labor employment social housing maritime ports shipping cabinet responsible senior line sectoral relevant competent and
`);

/** The government of the document's own state. */
export const governments = set('government administration cabinet executive');

/** What may stand between a state and "government" or "administration": with other words it is an authority of its own. */
export const governing = set(`
  federal national central new current present previous former outgoing incoming elected coalition minority caretaker interim
  transitional devolved commonwealth union state labour labor conservative liberal democratic republican socialist
`);

/** Offices in the singular that act for their state. */
export const offices = set(`
  minister president premier chancellor secretary taoiseach treasurer leader ambassador commissioner envoy king queen prince
  sultan emir sheikh chairman chair attorney-general spokesperson spokesman spokeswoman
`);

/** Officers who act by themselves, and not for the government. */
export const officers = set(`
  magistrate constable judge coroner registrar inspector auditor auditor-general comptroller prosecutor superintendent reviewer
  director director-general sheriff marshal rapporteur examiner adjudicator statistician
`);

/** Bodies in the singular: they point back to one that was named, or are a class of their own. */
export const singleBodies = set(`
  department ministry agency commission committee council authority board office bank regulator court group panel taskforce force
  service inspectorate institute centre center secretariat parliament assembly senate tribunal corporation fund directorate unit
  presidency alliance union organisation organization body forum team inquiry mission delegation treasury watchdog ombudsman police
  commissioner army navy military bureau college foundation federation association consortium network institution university company
`);

/** Public bodies and officials in the plural: a class that can undertake something. */
export const publicClasses = set(`
  authorities agencies officials teams ambassadors experts officers departments ministries regulators police forces militaries
  services councils bodies institutions committees commissions groups courts boards envoys representatives negotiators inspectors coastguards guards colleagues units peacekeepers
  commissioners legislatures parliaments commanders secretariats depositories inspectorates institutes directorates units boroughs
  prosecutors judges coroners customs navies armies diplomats embassies missions advisers advisors deputies sherpas coordinators
  co-ordinators taskforces panels organisations organizations banks ministers-counsellor registrars magistrates mayors senators
  lawmakers governors chairs co-chairs focal contact offices centres centers troops personnel staff taskforces constabularies
  municipalities provinces territories regions jurisdictions ambassadors-at-large institutions delegates
`);

/** Private persons and firms: they can be told or bound, but their doings are nobody's undertaking. */
export const privateClasses = set(`
  firms companies businesses farms shops hotels employers exporters importers ports operators universities schools academies investors families
  citizens patients pupils teachers students parents children people workers residents consumers customers providers suppliers
  manufacturers producers developers lenders insurers carriers airlines shippers farmers growers charities academics researchers
  trusts landlords tenants owners drivers passengers travellers travelers users readers observers analysts critics commentators
  markets industries sectors smes start-ups startups contractors managers  officers colleges hospitals clinics gps
  practices doctors nurses applicants claimants taxpayers voters households communities  stakeholders buyers sellers
  retailers importers bidders practitioners lawyers   traders hauliers brokers depositors shareholders publishers
  broadcasters platforms utilities generators refugees migrants victims women men girls boys veterans pensioners 
  councils-in-exile individuals persons organisers organizers professionals graduates apprentices firm company business employer
  school university person pupil student patient citizen provider supplier operator landlord tenant applicant sector industry public anyone everyone
  nobody everybody somebody someone nobody
`);

/** Texts that speak for those who issued them: "the statement commits to". */
export const documents = set(`
  statement declaration communiqué communique agreement memorandum mou readout document text treaty protocol charter arrangement
  accord pact convention plan strategy roadmap road-map framework announcement release letter paper commitments commitment
  conclusions resolution understanding priorities measures deal package partnership note programme program initiative pledge
  declarations statements agreements priority section chapter article
`);

/** What happens to people, and what comes of acts: its future is a prediction. */
export const happeningThings = set(`
  delivery change changes outcome outcomes success failure impact impacts result results risk risks growth uncertainty price prices
  cost costs inflation demand pressure pressures effect effects consequence consequences progress future challenge challenges
  question questions answer detail details timing time times emphasis focus message point points reason test answer attention
  difference differences reality truth problem problems threat threats war conflict crisis weather evidence value share need
  opportunity opportunities benefit benefits shape scale pace scope much more most less little nothing none something anything
  everything this that these those there what which who whoever whatever here now bond bonds history friendship relationship
  relations ties link links world region economy economies market climate technology science
`);

/** Words that point at something and name nobody who could act. */
export const pointers = set(
  'this that these those there here what which who you one none nothing noone everything some many others',
);

/** Prepositions, relatives and marks that end the head of a noun phrase. */
export const postmodifiers = set(`
  of in for on with by to from under at within between across into including involved responsible concerned who which that whose
  where through throughout against about among amongst during after before since until toward towards via per without around
  outside inside over as than like regarding concerning represented working set based meeting attending present acting
`);

/** Words that open a phrase before the subject: "On trade, the two governments". */
export const introductions = set(`
  on in at for to from by with as under over through during within after before since until while when where if although though
  because given based building recognising recognizing noting following further furthermore moreover additionally today yesterday
  together finally also meanwhile separately however therefore thus beyond alongside regarding concerning despite including
  according first second third next then last this consistent looking drawing guided exploiting acknowledging reaffirming recalling
  welcoming mindful determined convinced conscious inspired having across against among between both-ways instead elsewhere
  similarly likewise equally specifically particularly respectively accordingly consequently nevertheless nonetheless
  internationally domestically bilaterally separately ultimately crucially importantly
`);

export const determiners = set(`
  the a an this that these those our their its his her my your both two three four five six seven eight nine ten all each every
  either neither some any no several many most few other another such said various numerous respective same own relevant-said also
  today together jointly
`);

/** Words that begin or hold the verb, where a subject ends. */
export const verbal = set(`
  will shall would should may might can could must is are was were be been being am has have had do does did 'll cannot wo
  agree agreed agrees commit committed commits reaffirm reaffirmed reaffirms reiterate reiterated reiterates underscore underscored
  underscores emphasise emphasised emphasize emphasized discuss discussed note noted notes welcome welcomed welcomes call called
  calls urge urged express expressed expresses intend intends intended plan plans planned pledge pledged pledges undertake undertook
  undertakes affirm affirmed affirms decide decided decides announce announced announces support supported supports recognise
  recognised recognize recognized recognises recognizes acknowledge acknowledged met meet meets signed sign signs exchanged look
  looked remain remained remains continue continued continues seek sought seeks aim aimed aims reviewed resolved resolve direct
  directed directs instructed asked ask asks said say says stressed stress highlighted highlight underlined underline undertook
  confirmed confirm expect expected expects want wants hope hopes hoped condemn condemned endorsed endorse adopted adopt launched
  launch established establish tasked task held hold holds spoke exchanged set sets embark thanked thank praised praise reports
  reported records recorded indicated told tell believe believed share shared shares identified outlined explored explore
`);

/** Clues to whose state a text is where no party is named: word, party's id, weight. */
export const stateClues: ReadonlyMap<string, readonly [id: string, weight: number]> = new Map([
  ['gov.uk', ['GB', 3]],
  ['£', ['GB', 1]],
  ['hm', ['GB', 2]],
  ['mps', ['GB', 1]],
  ['commons', ['GB', 1]],
  ['lords', ['GB', 1]],
  ['peers', ['GB', 0.5]],
  ['westminster', ['GB', 1]],
  ['whitehall', ['GB', 1]],
  ['downing', ['GB', 2]],
  ['academies', ['GB', 0.5]],
  ['nhs', ['GB', 2]],
  ['devolved', ['GB', 1]],
  ['taoiseach', ['IE', 2]],
  ['oireachtas', ['IE', 2]],
  ['a$', ['AU', 2]],
  ['coag', ['AU', 2]],
  ['medicare', ['AU', 0.5]],
]);

/** In a title or opening: several issue the text together. */
export const jointWords = set(
  'joint jointly communiqué communique declaration trilateral quadrilateral bilateral readout memorandum treaty',
);

/** How many parties a number word counts. */
export const partyNumbers: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['bilateral', 2],
  ['three', 3],
  ['trilateral', 3],
  ['four', 4],
  ['quadrilateral', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
]);

/** Verbs of saying, by which a quotation shows its speaker. */
export const saying = set(
  'said says say added adds added told commented stated declared explained announced writes wrote',
);

/** Verbs by which one party lets another know: what the next sentence says will be done is the first one's. */
export const telling = set('told informed notified advised assured confirmed indicated reported');

/** Verbs of those who hear of another's plan, and nouns for the plan: "welcomed the intention … on the part of". */
export const welcomed = set(
  'welcome welcomed welcomes note noted notes acknowledge acknowledged applaud applauded commend commended appreciated recorded',
);
export const wills = set(
  'intention intentions commitment commitments readiness willingness decision decisions determination agreement undertaking ' +
    'undertakings plan plans pledge pledges offer wish resolve',
);

/** Nouns that count the parties: "the pair", "the trio". */
export const countNouns = set('pair duo trio quartet quintet two three four five six seven');

/** Those who act for the parties as a whole when they are "on both sides", and need no name of their own. */
export const deputies = set(
  'officials teams negotiators representatives delegates envoys experts staff diplomats',
);

/** Newsroom and its like: no party of what it reports. */
export const topical = set(
  'in against on for into across toward towards about from inside near at over concerning regarding beyond',
);

/** Names that several bear: which of them is meant, the document's parties and the names in it say. */
export const sharedNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['commonwealth', ['Australia', 'Commonwealth of Nations']],
  ['union', ['European Union', 'African Union']],
  ['alliance', ['North Atlantic Treaty Organization']],
  ['crown', ['United Kingdom']],
  ['brussels', ['Belgium', 'European Union']],
  ['africa', ['African Union']],
  ['europe', ['European Union']],
  ['territory', ['Northern Territory', 'Australian Capital Territory']],
  [
    'state',
    ['New South Wales', 'Victoria', 'Queensland', 'South Australia', 'Western Australia', 'Tasmania'],
  ],
  [
    'province',
    [
      'British Columbia',
      'Alberta',
      'Saskatchewan',
      'Manitoba',
      'Ontario',
      'Quebec',
      'Nova Scotia',
      'New Brunswick',
    ],
  ],
]);

/** Words for a state by its kind, with those that only they can mean; any state may be the others. */
export const lands: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['city-state', new Set(['Singapore', 'Monaco', 'Vatican City', 'Holy See'])],
  [
    'kingdom',
    new Set([
      'Saudi Arabia',
      'Jordan',
      'Morocco',
      'Bahrain',
      'Thailand',
      'Cambodia',
      'Bhutan',
      'Tonga',
      'Eswatini',
      'Lesotho',
    ]),
  ],
  [
    'republic',
    new Set(['Ireland', 'Singapore', 'South Korea', 'Korea', 'Czechia', 'Marshall Islands', 'South Africa']),
  ],
  ['emirate', new Set(['Qatar', 'Kuwait'])],
  ['sultanate', new Set(['Oman', 'Brunei'])],
  ['archipelago', new Set(['Indonesia', 'Philippines', 'Maldives', 'Bahamas', 'Solomon Islands'])],
  ['nation', new Set<string>()],
  ['country', new Set<string>()],
]);

/** Participles of what somebody receives: whoever is the subject of them in the passive does not act. */
export const received = set(
  'paid given granted provided allocated funded supported offered promised awarded guaranteed protected compensated reimbursed ' +
    'consulted informed trained equipped helped assisted notified refunded exempted subsidised subsidized credited sent',
);
