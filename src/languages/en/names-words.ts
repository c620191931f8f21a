/** Words by which names are told: titles, offices, what bodies are called. All in lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** Titles that stand before a person's name and name an office, the longest first where one begins another. */
export const officeTitles = phrases(`
  deputy prime minister
  prime minister
  deputy first minister
  first minister
  chief minister
  vice president
  vice-president
  executive vice president
  president
  federal chancellor
  vice chancellor
  chancellor of the exchequer
  chancellor of the duchy of lancaster
  chancellor
  lord chancellor
  taoiseach
  tánaiste
  tanaiste
  premier
  foreign minister
  foreign secretary
  home secretary
  defence secretary
  defense secretary
  defence minister
  defense minister
  finance minister
  trade minister
  trade secretary
  business secretary
  energy secretary
  environment secretary
  health secretary
  education secretary
  transport secretary
  justice secretary
  culture secretary
  technology secretary
  communities secretary
  housing secretary
  work and pensions secretary
  international development secretary
  chief secretary to the treasury
  economic secretary to the treasury
  exchequer secretary to the treasury
  financial secretary to the treasury
  first secretary of state
  secretary of state
  secretary of defense
  secretary of the treasury
  secretary of commerce
  secretary of energy
  secretary of homeland security
  secretary of agriculture
  secretary of health and human services
  secretary of labor
  secretary of transportation
  treasury secretary
  commerce secretary
  deputy secretary of state
  under secretary of state
  parliamentary under secretary of state
  parliamentary under-secretary of state
  parliamentary secretary
  permanent secretary
  cabinet secretary
  assistant secretary
  deputy secretary
  under secretary
  secretary-general
  secretary general
  secretary
  minister of state
  minister of foreign affairs
  minister for foreign affairs
  minister
  assistant minister
  junior minister
  parliamentary secretary
  paymaster general
  solicitor general
  advocate general
  lord advocate
  attorney general
  attorney-general
  treasurer
  commissioner
  high commissioner
  high representative
  national security adviser
  national security advisor
  deputy national security adviser
  deputy national security advisor
  homeland security advisor
  special representative
  special envoy
  special presidential envoy for climate
  trade representative
  ambassador
  director general
  director-general
  managing director
  chief executive
  chief of staff
  chair
  chairman
  chairwoman
  chairperson
  governor
  governor-general
  lieutenant governor
  mayor
  senator
  speaker
  crown prince
  king
  queen
  prince
  princess
  emperor
  sultan
  sheikh
  amir
  emir
  pope
  general secretary
  state councilor
  state councillor
`);

/** Titles and marks of courtesy before a name; they name no office. */
export const honorifics = words(
  'mr mrs ms miss mx dr sir dame lord lady baroness baron viscount professor prof hon honourable honorable rt right excellency ' +
    'majesty highness h.e senator general admiral captain colonel major rev reverend justice judge his her their the m.p mp mla kcmg',
);

/** What bodies are called: a run of capitals that has one of these is a body. */
export const bodyHeads = words(`
  agency agencies authority authorities commission commissions committee committees council councils department departments
  ministry ministries office offices institute institutes institution bank board boards bureau court courts tribunal tribunals
  group groups taskforce force forces service services fund funds secretariat executive inspectorate directorate directorates
  centre centres center centers college university universities corporation foundation federation forum union association alliance
  organisation organisations organization organizations parliament assembly senate congress cabinet treasury police navy army
  regulator ombudsman trust network registry academy society unit mission command delegation embassy consulate administration
  company limited ltd consortium platform observatory laboratory museum library panel team programme program presidency
  inquiry taskgroup
`);

/** Names of things that end like a body but are not: "Programme" and "Platform" only count with one of these missing. */
export const notBodies = words(
  'act agreement treaty convention protocol regulation regulations directive order decision framework strategy plan declaration ' +
    'statement charter memorandum mou summit conference meeting dialogue initiative review report paper bill budget day week month year',
);

/** Small words that may stand inside a name when a capital follows. */
export const connectors = words('of for on and & the in to de la le du des del di der den und et y von van');

/** First words of a sentence that are no part of a name, though they have a capital there. */
export const openers = words(`
  a an the this that these those it he she they we i you our your his her their its my one two three both all each every some any no
  in on at for from to by with as if when while where after before since under over through during within without against among
  between into upon per via about above below across along around behind beyond despite except following including regarding
  and but or nor so yet however therefore moreover furthermore additionally also further finally first second third last next then
  today tomorrow yesterday now here there what who which how why whether not only even such other another same many most more
  new existing recent current  former future early late      
  recognising recognizing building noting reaffirming welcoming recalling acknowledging working together according given
`);

/** Languages whose name is also a state's adjective, and those that stand beside them in lists. */
export const languages = words(`
  english french german dutch flemish spanish portuguese italian danish norwegian swedish finnish icelandic polish czech slovak
  slovene slovenian hungarian romanian bulgarian croatian serbian bosnian montenegrin albanian macedonian greek turkish russian
  ukrainian belarusian estonian latvian lithuanian maltese irish welsh luxembourgish georgian armenian azerbaijani kazakh kyrgyz
  tajik turkmen uzbek mongolian arabic hebrew persian farsi dari pashto hindi urdu bengali nepali sinhala tamil burmese thai lao
  khmer vietnamese indonesian malay filipino chinese mandarin cantonese japanese korean swahili somali amharic afrikaans samoan
  tongan fijian catalan basque galician gaelic
`);

/** After an adjective they show that it is a language: "the Dutch text", "French-speaking". */
export const languageNouns = words(
  'language languages text texts version versions translation translations speaking speaker speakers',
);

/** Regions that are cities as well, and the words after which the city is meant. */
export const cityRegions = new Set(['Hamburg', 'Bremen']);
export const places = words('in at near from to outside around via through into towards toward');

/** What a text calls all its parties together: in brackets after the last of them, it is no short form of that one alone. */
export const sharedForms = words(
  'participants parties sides signatories governments countries states nations partners members leaders ministers ministries ' +
    'agencies departments authorities institutions organisations organizations regulators administrations entities allies ' +
    'cooperators',
);

/** What follows a party's name or adjective and makes it its government. */
export const governmentWords = words('government administration governments');

/** Offices that only one state has under this name, or that need no "of" in its own prose: by party id. The last resort. */
export const officeStates: ReadonlyMap<string, string> = new Map([
  ['chancellor of the exchequer', 'GB'],
  ['chancellor of the duchy of lancaster', 'GB'],
  ['lord chancellor', 'GB'],
  ['paymaster general', 'GB'],
  ['home secretary', 'GB'],
  ['foreign secretary', 'GB'],
  ['defence secretary', 'GB'],
  ['chief secretary to the treasury', 'GB'],
  ['taoiseach', 'IE'],
  ['tanaiste', 'IE'],
  ['tánaiste', 'IE'],
  ['secretary of defense', 'US'],
  ['secretary of the treasury', 'US'],
  ['treasury secretary', 'US'],
  ['commerce secretary', 'US'],
  ['secretary of commerce', 'US'],
  ['secretary of homeland security', 'US'],
  ['homeland security advisor', 'US'],
]);
