/**
 * The currencies of ISO 4217 (list one, with those of list three that policy prose still names) as English writes them.
 * Each row: code | digits of the minor unit | adjectives | names | names of the minor unit | signs; words of a kind are
 * parted by commas. Signs of letters are written as they stand in print; every code may also stand before `$`.
 */
const TABLE = `
AED|2|uae,emirati,united arab emirates|dirham,dirhams|fils|Dhs,Dh,د.إ
AFN|2|afghan|afghani,afghanis|pul,puls|؋,Afs
ALL|2|albanian|lek,lekë,leke|qindarka|
AMD|2|armenian|dram,drams|luma|֏
AOA|2|angolan|kwanza,kwanzas|cêntimo|Kz
ARS|2|argentine,argentinian|peso,pesos|centavo,centavos|AR$,Arg$
AUD|2|australian|dollar,dollars|cent,cents|A$,AU$
AWG|2|aruban|florin,florins||Afl
AZN|2|azerbaijani,azeri|manat,manats|qapik|₼
BAM|2|bosnian,bosnia and herzegovina,convertible|mark,marks|fening|KM
BBD|2|barbadian,barbados|dollar,dollars|cent,cents|Bds$
BDT|2|bangladeshi|taka,takas|poisha|৳,Tk
BGN|2|bulgarian|lev,leva,levs|stotinka,stotinki|лв
BHD|3|bahraini|dinar,dinars|fils|
BIF|0|burundian,burundi|franc,francs||FBu
BMD|2|bermudian,bermudan,bermuda|dollar,dollars|cent,cents|BD$
BND|2|brunei|dollar,dollars|cent,cents|B$
BOB|2|bolivian|boliviano,bolivianos|centavo,centavos|Bs
BRL|2|brazilian|real,reais,reals|centavo,centavos|R$
BSD|2|bahamian|dollar,dollars|cent,cents|
BTN|2|bhutanese|ngultrum,ngultrums|chetrum|Nu
BWP|2|botswanan,botswana|pula,pulas|thebe|
BYN|2|belarusian,belarussian|ruble,rubles,rouble,roubles|kopeck,kopecks|Br
BZD|2|belizean,belize|dollar,dollars|cent,cents|BZ$
CAD|2|canadian|dollar,dollars|cent,cents|C$,CA$,Can$,Cdn$,CDN$
CDF|2|congolese|franc,francs|centime,centimes|FC
CHF|2|swiss|franc,francs|rappen,centime,centimes|SFr,SFr.,sFr,Fr.
CLP|0|chilean|peso,pesos||CLP$
CNY|2|chinese|yuan,yuans,renminbi,rmb,kuai|jiao,fen|CN¥,RMB,Rmb,元
COP|2|colombian|peso,pesos|centavo,centavos|COL$,Col$
CRC|2|costa rican|colón,colon,colones,colons|céntimo,céntimos|₡
CUP|2|cuban|peso,pesos|centavo,centavos|
CVE|2|cape verdean,cabo verdean|escudo,escudos|centavo,centavos|
CZK|2|czech|koruna,korunas,koruny,korun,crown,crowns|haler,haléř|Kč
DJF|0|djiboutian,djibouti|franc,francs||Fdj
DKK|2|danish|krone,kroner,kr,crown,crowns|øre|DKr,Dkr
DOP|2|dominican|peso,pesos|centavo,centavos|RD$
DZD|2|algerian|dinar,dinars|centime,centimes|
EGP|2|egyptian|pound,pounds|piastre,piastres,piaster,piasters|E£,£E,LE
ERN|2|eritrean|nakfa,nakfas||
ETB|2|ethiopian|birr,birrs|santim|
EUR|2|european|euro,euros|euro cent,euro cents,eurocent,eurocents|€
FJD|2|fijian,fiji|dollar,dollars|cent,cents|F$,FJ$
FKP|2|falkland islands,falklands|pound,pounds|penny,pence|FK£
GBP|2|british,uk,sterling,english|pound,pounds,quid,sterling|penny,pence,pennies|£,UK£,GB£
GEL|2|georgian|lari,laris|tetri|₾
GHS|2|ghanaian,ghana|cedi,cedis|pesewa,pesewas|₵,GH₵,GH¢
GIP|2|gibraltar,gibraltarian|pound,pounds|penny,pence|
GMD|2|gambian|dalasi,dalasis|butut,bututs|
GNF|0|guinean|franc,francs||FG
GTQ|2|guatemalan|quetzal,quetzals,quetzales|centavo,centavos|
GYD|2|guyanese,guyana|dollar,dollars|cent,cents|G$,GY$
HKD|2|hong kong|dollar,dollars|cent,cents|HK$
HNL|2|honduran|lempira,lempiras|centavo,centavos|
HTG|2|haitian|gourde,gourdes|centime,centimes|
HUF|2|hungarian|forint,forints|fillér|Ft
IDR|2|indonesian|rupiah,rupiahs||Rp
ILS|2|israeli,new israeli,israeli new|shekel,shekels,sheqel,sheqels|agora,agorot|₪,NIS
INR|2|indian|rupee,rupees|paisa,paise|₹
IQD|3|iraqi|dinar,dinars|fils|
IRR|2|iranian|rial,rials,toman|dinar|
ISK|0|icelandic|króna,krona,krónur,kronur,kr,crown,crowns||IKr
JMD|2|jamaican|dollar,dollars|cent,cents|J$,JA$
JOD|3|jordanian|dinar,dinars|fils|JD
JPY|0|japanese|yen||¥,JP¥,円
KES|2|kenyan,kenya|shilling,shillings|cent,cents|KSh,Ksh,KShs,Kshs
KGS|2|kyrgyz,kyrgyzstani|som,soms|tyiyn|⃀
KHR|2|cambodian|riel,riels||៛
KMF|0|comorian,comoran|franc,francs||
KPW|2|north korean|won||
KRW|0|south korean,korean|won|jeon|₩
KWD|3|kuwaiti|dinar,dinars|fils|KD
KYD|2|cayman islands,cayman,caymanian|dollar,dollars|cent,cents|CI$
KZT|2|kazakhstani,kazakh|tenge,tenges|tiyn|₸
LAK|2|lao,laotian|kip,kips||₭
LBP|2|lebanese|pound,pounds,lira,liras|piastre,piastres|L£,£L,LL
LKR|2|sri lankan|rupee,rupees|cent,cents|SLRs,ரூ
LRD|2|liberian|dollar,dollars|cent,cents|L$,LD$
LSL|2|lesotho,basotho|loti,maloti|sente,lisente|
LYD|3|libyan|dinar,dinars|dirham|LD
MAD|2|moroccan|dirham,dirhams|centime,centimes|
MDL|2|moldovan|leu,lei|ban,bani|
MGA|2|malagasy|ariary,ariaries||Ar
MKD|2|macedonian|denar,denars,denari||
MMK|2|myanmar,burmese|kyat,kyats|pya|
MNT|2|mongolian|tugrik,tugriks,tögrög|möngö|₮
MOP|2|macanese,macau,macao|pataca,patacas|avo,avos|MOP$
MRU|2|mauritanian|ouguiya,ouguiyas|khoums|UM
MUR|2|mauritian|rupee,rupees|cent,cents|MURs
MVR|2|maldivian|rufiyaa,rufiyaas|laari|Rf
MWK|2|malawian|kwacha,kwachas|tambala|MK
MXN|2|mexican|peso,pesos|centavo,centavos|Mex$,MX$
MYR|2|malaysian|ringgit,ringgits|sen|RM
MZN|2|mozambican|metical,meticals,meticais|centavo,centavos|MTn
NAD|2|namibian|dollar,dollars|cent,cents|N$
NGN|2|nigerian|naira,nairas|kobo|₦
NIO|2|nicaraguan|córdoba,córdobas,cordoba,cordobas|centavo,centavos|
NOK|2|norwegian|krone,kroner,kr,crown,crowns|øre|NKr,Nkr
NPR|2|nepalese,nepali|rupee,rupees|paisa,paise|NRs
NZD|2|new zealand,nz|dollar,dollars|cent,cents|NZ$
OMR|3|omani|rial,rials|baisa|RO
PAB|2|panamanian|balboa,balboas|centésimo|B/.
PEN|2|peruvian|sol,soles|céntimo,céntimos|S/,S/.
PGK|2|papua new guinean,papua new guinea,png|kina,kinas|toea|
PHP|2|philippine,filipino|peso,pesos|sentimo,centavo,centavos|₱,PhP
PKR|2|pakistani,pakistan|rupee,rupees|paisa,paise|PKRs
PLN|2|polish|zloty,zlotys,złoty,złotys,zlotych,złotych|grosz,groszy|zł
PYG|0|paraguayan|guarani,guaranis,guaraní,guaraníes||₲
QAR|2|qatari|riyal,riyals,rial,rials|dirham|QR
RON|2|romanian|leu,lei|ban,bani|
RSD|2|serbian|dinar,dinars|para|
RUB|2|russian|ruble,rubles,rouble,roubles|kopek,kopeks,kopeck,kopecks|₽
RWF|0|rwandan,rwanda|franc,francs||RF,FRw
SAR|2|saudi,saudi arabian|riyal,riyals,rial,rials|halala,halalas|SR
SBD|2|solomon islands|dollar,dollars|cent,cents|SI$
SCR|2|seychellois,seychelles|rupee,rupees|cent,cents|
SDG|2|sudanese|pound,pounds|piastre,piastres|
SEK|2|swedish|krona,kronor,kr,crown,crowns|öre|SKr,Skr
SGD|2|singapore,singaporean|dollar,dollars|cent,cents|S$,SG$
SHP|2|saint helena,st helena|pound,pounds|penny,pence|
SLE|2|sierra leonean|leone,leones|cent,cents|
SOS|2|somali|shilling,shillings|cent,cents|
SRD|2|surinamese,suriname|dollar,dollars|cent,cents|
SSP|2|south sudanese|pound,pounds|piastre,piastres|
STN|2|são tomé,sao tome|dobra,dobras|cêntimo|Db
SVC|2|salvadoran|colón,colon,colones||
SYP|2|syrian|pound,pounds,lira,liras|piastre,piastres|S£,£S
SZL|2|swazi,eswatini|lilangeni,emalangeni|cent,cents|
THB|2|thai|baht,bahts|satang|฿
TJS|2|tajik,tajikistani|somoni,somonis|diram|
TMT|2|turkmen,turkmenistani|manat,manats|tenge|
TND|3|tunisian|dinar,dinars|millime,millimes|DT
TOP|2|tongan|pa'anga,paanga,pa’anga|seniti|T$
TRY|2|turkish|lira,liras,lire|kuruş,kurus|₺,TL
TTD|2|trinidad and tobago,trinidadian|dollar,dollars|cent,cents|TT$
TWD|2|new taiwan,taiwanese,taiwan|dollar,dollars|cent,cents|NT$
TZS|2|tanzanian|shilling,shillings|cent,cents|TSh,Tsh,TShs,TSHS
UAH|2|ukrainian|hryvnia,hryvnias,hryvnya,hryvnyas,hryvnyia|kopiyka,kopiykas|₴
UGX|0|ugandan,uganda|shilling,shillings||USh,Ush,UShs,UGX
USD|2|us,american,united states|dollar,dollars,greenbacks|cent,cents,penny,pennies|US$
UYU|2|uruguayan|peso,pesos|centésimo|$U
UZS|2|uzbek,uzbekistani|som,soms,sum,sums|tiyin|
VED|2||||
VES|2|venezuelan|bolívar,bolívares,bolivar,bolivars,bolivares|céntimo|
VND|0|vietnamese|dong,đồng||₫
VUV|0|vanuatu,ni-vanuatu|vatu,vatus||VT,Vt
WST|2|samoan|tala,talas|sene|WS$
XAF|0|central african cfa|franc,francs||FCFA
XCD|2|east caribbean,eastern caribbean|dollar,dollars|cent,cents|EC$
XCG|2|caribbean|guilder,guilders|cent,cents|Cg
XDR|0||special drawing rights,special drawing right,sdr,sdrs||SDR
XOF|0|west african cfa,cfa|franc,francs||
XPF|0|cfp,pacific|franc,francs||
YER|2|yemeni|rial,rials,riyal,riyals|fils|
ZAR|2|south african|rand,rands|cent,cents|R
ZMW|2|zambian|kwacha,kwachas|ngwee|ZK
ZWG|2|zimbabwe gold,zimbabwean gold|zig||ZiG
ZWL|2|zimbabwean,zimbabwe|dollar,dollars|cent,cents|Z$,ZW$
XBT|8||bitcoin,bitcoins|satoshi,satoshis|₿,BTC
ATS|2|austrian|schilling,schillings||
BEF|2|belgian|franc,francs||
DEM|2|german,west german,deutsche,d-|mark,marks,deutschmark,deutschmarks,deutsche mark,deutsche marks|pfennig,pfennigs|DM
ESP|0|spanish|peseta,pesetas||₧,Pta
FIM|2|finnish|markka,markkaa,markkas||FMk
FRF|2|french|franc,francs|centime,centimes|₣,FFr
GRD|2|greek|drachma,drachmas,drachmae||
HRK|2|croatian|kuna,kunas|lipa|
IEP|2|irish|pound,pounds,punt,punts||IR£
ITL|0|italian|lira,lire,liras||₤
LUF|2|luxembourg,luxembourgish|franc,francs||
NLG|2|dutch,netherlands|guilder,guilders||
PTE|2|portuguese|escudo,escudos||
ANG|2|netherlands antillean,antillean|guilder,guilders|cent,cents|NAf
`;

/** Names that more than one currency bears, and the one that is meant where nothing more is said; null where none is. */
const BARE: Readonly<Record<string, string | null>> = {
  dollar: 'USD',
  cent: 'USD',
  pound: 'GBP',
  penny: 'GBP',
  franc: 'CHF',
  rupee: 'INR',
  paisa: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  kopek: 'RUB',
  kopeck: 'RUB',
  sol: 'PEN',
  real: 'BRL',
  lira: 'TRY',
  lire: 'ITL',
  won: 'KRW',
  krona: 'SEK',
  kronor: 'SEK',
  krónur: 'ISK',
  kronur: 'ISK',
  króna: 'ISK',
  som: 'KGS',
  escudo: 'CVE',
  manat: 'AZN',
  guilder: 'XCG',
  shekel: 'ILS',
  sen: 'MYR',
  euro: 'EUR',
  leu: 'RON',
  lei: 'RON',
};

/** Names that the table's columns cannot make. */
const OTHER_NAMES: readonly (readonly [string, string | null])[] = [
  ['u.s. dollars', 'USD'],
  ['u.s. dollar', 'USD'],
  ['u.s dollars', 'USD'],
  ['u.s dollar', 'USD'],
  ['pounds sterling', 'GBP'],
  ['pound sterling', 'GBP'],
  ['kr', null],
  ['rmb', 'CNY'],
];

/** Signs that more than one currency bears. */
const SHARED_SIGNS: Readonly<Record<string, string | null>> = {
  rmb: 'CNY',
  $: 'USD',
  '¢': 'USD',
  '¥': 'JPY',
  kr: null,
  Kr: null,
  'kr.': null,
  'Kr.': null,
  Rs: 'INR',
  'Rs.': 'INR',
  '₨': null,
  '﷼': null,
  Sh: null,
  Shs: null,
};

export interface Currency {
  /** ISO 4217; XBT for bitcoin, which has no code of the standard. Null where the words leave it open. */
  readonly code: string | null;
  /** Powers of ten from what is named to the main unit: -2 for pence, 0 for pounds. */
  readonly exponent: number;
}

/** Words that are a currency's name and a common word: money only with an adjective, a scale or thousands. */
export const commonWords: ReadonlySet<string> = new Set(
  'won real reals sol mark marks colon colons crown crowns som soms sum sums dram drams pul puls fen ban bani florin fils sen sene avo rand quid toman zig lev leu pula sente sterling para diram'.split(
    ' ',
  ),
);

/** Codes that are words or other names too, by what they name: Try, ALL, COP30, CAD. Before a number only with thousands. */
export const doubtfulCodes: ReadonlySet<string> = new Set(
  'ALL TOP TRY CUP PEN MAD COP GEL MOP BAM LAK RON AMD SOS ERN CVE SLE STN KM AR LE RM SR LD KD JD UM RF FC FG MK QR RO LL TL DM DT VT'.split(
    ' ',
  ),
);

/** Signs that are no code and stand behind a number too. */
export const signsBehind: ReadonlySet<string> = new Set(
  'kr Kr Kč zł Ft лв RMB Rmb Rs 元 円 BTC SDR FCFA Dh Dhs DM NIS Tk Afs rmb'.split(' '),
);

/** Words about a country of another dollar, with its code: who pays in `$` says whose it is. */
export const dollarCountries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AUD: 'australia australian australians canberra queensland victoria tasmania nsw',
    CAD: 'canada canadian canadians ottawa ontario quebec alberta manitoba saskatchewan',
    NZD: 'zealand nz aotearoa',
    SGD: 'singapore singaporean singaporeans',
    HKD: 'hong hksar',
    TWD: 'taiwan taiwanese taipei',
    FJD: 'fiji fijian suva',
    JMD: 'jamaica jamaican',
    BBD: 'barbados barbadian',
    TTD: 'trinidad',
    BSD: 'bahamas bahamian',
    GYD: 'guyana guyanese',
    NAD: 'namibia namibian',
    BND: 'brunei',
    BZD: 'belize',
    SBD: 'solomon',
    LRD: 'liberia liberian',
    USD: 'us u.s. u.s america american washington congress pentagon',
  }).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
);

/** Words by which somebody pays: the dollar before them is the payer's own. */
export const payingWords: ReadonlySet<string> = new Set(
  (
    'provide provides provided providing contribute contributes contributed contributing invest invests invested investing give gives gave given giving ' +
    'commit commits committed committing pledge pledges pledged pledging spend spends spent spending allocate allocates allocated allocating set ' +
    'pay pays paid paying fund funds funded funding donate donates donated grant grants granted lend lends lent budget budgets budgeted ' +
    'dedicate dedicates dedicated earmark earmarks earmarked deliver delivers delivered delivering offer offers offered award awards awarded ' +
    'announce announces announced announcing put puts putting inject injects injected back backs backed support supports supported approve approved ' +
    'transfer transfers transferred send sends sent government treasury budget parliament reserve reserved cost costs'
  ).split(' '),
);

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.split(',').filter(Boolean)))
  .map(([code, digits, adjectives, names, minor, signs]) => ({
    code: code![0]!,
    exponent: -Number(digits![0]),
    adjectives: adjectives!,
    names: names!,
    minor: minor!,
    signs: signs!,
  }));

export const codes: ReadonlySet<string> = new Set(rows.map(({ code }) => code));

/** Names, in lower case, with and without their adjective ("swiss francs", "pence"). */
export const currencyNames: ReadonlyMap<string, Currency> = namesOf();

/** Signs and codes as they stand before or behind a number; those of letters are told by case. */
export const currencySigns: ReadonlyMap<string, Currency> = signsOf();

function namesOf(): Map<string, Currency> {
  const names = new Map<string, Currency>();
  const owners = new Map<string, Set<string>>();
  for (const { code, exponent, adjectives, names: main, minor } of rows)
    for (const [list, power] of [
      [main, 0],
      [minor, exponent || -2],
    ] as const)
      for (const name of list) {
        for (const adjective of adjectives) names.set(`${adjective} ${name}`, { code, exponent: power });
        owners.set(name, (owners.get(name) ?? new Set()).add(code));
        if (!names.has(name)) names.set(name, { code, exponent: power });
      }
  for (const [name, { size }] of owners) {
    const one = singular(name);
    const code = one in BARE ? BARE[one]! : size === 1 ? names.get(name)!.code : null;
    names.set(name, { code, exponent: names.get(name)!.exponent });
  }
  for (const [name, code] of OTHER_NAMES) names.set(name, { code, exponent: 0 });
  return names;
}

function singular(name: string): string {
  if (name in BARE) return name;
  return name === 'pence' || name === 'pennies' ? 'penny' : name.replace(/s$/, '');
}

function signsOf(): Map<string, Currency> {
  const signs = new Map<string, Currency>();
  for (const { code, signs: own } of rows) {
    for (const sign of [code, `${code}$`, ...own]) signs.set(sign, { code, exponent: 0 });
    for (const [letter, exponent] of [
      ['M', 6],
      ['k', 3],
      ['K', 3],
      ['m', 6],
      ['bn', 9],
      ['mn', 6],
    ] as const)
      if (/^(?:USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY|SEK|NOK|DKK|INR|CNY|ZAR|PLN|CZK|SGD|HKD)$/.test(code))
        signs.set(letter + code, { code, exponent }).set(code + letter.toLowerCase(), { code, exponent });
  }
  for (const code of 'USD EUR GBP JPY CNY AUD CAD CHF NZD HKD SGD INR MXN'.split(' '))
    for (const sign of [code.toLowerCase(), `${code.toLowerCase()}$`]) signs.set(sign, { code, exponent: 0 });
  for (const [sign, code] of Object.entries(SHARED_SIGNS))
    signs.set(sign, { code, exponent: sign === '¢' ? -2 : 0 });
  for (const [letters, exponent] of [
    ['m', 6],
    ['bn', 9],
    ['k', 3],
  ] as const)
    for (const [sign, code] of [
      ['£', 'GBP'],
      ['€', 'EUR'],
      ['$', 'USD'],
      ['US$', 'USD'],
      ['A$', 'AUD'],
    ] as const)
      signs.set(sign + letters, { code, exponent });
  return signs;
}
