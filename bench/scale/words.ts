// Words for made-up documents: common ones as lists, names and terms of art by rule, thousands of each.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns that stand alone: "the report on drainage". */
const common =
  list(`water housing transport energy education health safety trade research training drainage planning
  forestry fishing farming tourism heritage recycling lighting heating insulation irrigation broadband freight parking
  cycling policing sentencing probation adoption fostering nursing midwifery pharmacy dentistry screening vaccination
  nutrition hygiene sanitation noise dust smoke soil gravel timber steel cement glass paper textile leather poultry
  dairy cattle sheep barley wheat potato orchard vineyard hedgerow moorland wetland woodland peatland saltmarsh estuary
  shellfish salmon herring mackerel seaweed lighthouse pilotage dredging salvage towage customs excise tariff quota
  licence permit charter tender contract lease rent pension payroll audit insurance mortgage credit savings charity
  library museum archive theatre orchestra stadium playground allotment cemetery market fairground promenade canal
  reservoir aqueduct culvert sluice weir embankment viaduct tunnel junction roundabout footpath bridleway tramway
  railway signalling rolling-stock depot hangar runway helipad radar beacon satellite spectrum telegraph cable fibre
  battery turbine boiler furnace hydrogen ammonia methane biogas geothermal nuclear uranium isotope radiology oncology
  cardiology dialysis maternity paediatrics dementia stroke asthma diabetes obesity smoking alcohol gambling literacy
  numeracy languages engineering apprenticeship childcare kindergarten truancy bursary scholarship laboratory
  observatory aquarium arboretum beekeeping falconry veterinary quarantine pesticide fertiliser seed machinery tractor
  harvester robotics software cryptography hosting archives statistics census cartography surveying geology hydrology
  meteorology oceanography seismology archaeology forensics custody tribunal inquest legal-aid mediation translation
  asylum visas border coastguard ambulance rescue firefighting resilience flooding drought wildfire landslide erosion`);

const beginnings =
  list(`agro aero aqua audio bio cardio chrono cryo cyber demo eco electro ethno ferro geo gyro helio
  hemo hetero hydro iso kine litho macro magneto meteo micro morpho multi nano neuro omni ortho paleo petro phono photo
  phyto poly pseudo psycho pyro radio retro seismo socio spectro steno stereo tele terra thermo topo tribo ultra xeno`);
const endings =
  list(`metry graphy nomics genics tronics logistics dynamics statics synthesis analysis mechanics scopy
  plasty cycling metrics chemistry sensing mapping storage polymer filter reactor sampler monitor scanner`);

/** Terms of art: "hydrometry", "photosensing". */
const terms = beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));

/** Those that documents speak of, the commonest first: some plain, then rarer and rarer ones. */
export const matters: readonly string[] = [...common, ...mixed(terms)];

export const things =
  list(`scheme strategy framework programme pilot facility centre register network platform service
  unit fund levy standard code charter plan review inquiry survey inventory database portal helpline partnership forum
  board panel academy campus terminal corridor depot laboratory observatory reserve barrier bypass interchange`);

export const qualities =
  list(`regional national local joint independent interim statutory voluntary digital mobile rural
  urban coastal upland tidal seasonal temporary permanent shared integrated dedicated specialist technical annual
  quarterly targeted revised expanded simplified strategic tailored open secure sustainable affordable accessible`);

export const people =
  list(`residents farmers patients teachers pupils commuters tenants carers employers apprentices
  veterans pensioners hauliers exporters fishermen landowners researchers volunteers inspectors surveyors engineers
  magistrates officers firefighters midwives librarians councillors operators suppliers growers processors retailers`);

export const kinds =
  list(`Authority Agency Commission Council Board Office Institute Inspectorate Directorate Service
  Trust Corporation Tribunal Observatory Secretariat`);

export const offices: readonly string[] = [
  'Department for Harbours and Waterways',
  'Ministry of Rural Affairs',
  'Department for Skills and Training',
  'Ministry of Public Works',
  'Department for Energy Supply',
  'Ministry of Housing and Towns',
  'Department for Health Protection',
  'Ministry of Inland Transport',
  'Office for Civil Preparedness',
  'Department for Trade and Customs',
  'Ministry of Science and Surveys',
  'Department for Justice and Custody',
];

const first = list(
  'bran del mor tas vel kin sor lam gar fen wes nor har ald cor dun eas glen hol ing kel lin mar pen',
);
const middle = list('a e o i en er ar ing el is on um and ell orn al');
const last = list(
  `ton ford wick ham mouth bury stead worth field bridge haven well dale combe minster thorpe ness by`,
);

/** A place of its own for each number up to 7,344; from there on they come again. */
export function placeOf(n: number): string {
  const [at, mid, end] = [
    n % first.length,
    Math.floor(n / first.length) % middle.length,
    n * 7 + Math.floor(n / 408),
  ];
  const word = first[at]! + middle[mid]! + last[end % last.length]!;
  return word[0]!.toUpperCase() + word.slice(1);
}

export const PLACES = first.length * middle.length * last.length;

const given =
  list(`Ada Alan Beth Carl Cora Dina Edwin Elsa Finn Greta Hugo Ivor Jane Karl Lena Marek Nora Olga Piers
  Quinn Rhona Sten Tessa Ulla Vera Walter Yann Zoe`);

export const personOf = (n: number): string =>
  `${given[n % given.length]!} ${placeOf(n * 31 + 5).replace(/(?:ton|ford|wick|ham|mouth|bury)$/, 'er')}`;

/** In an order of no meaning that is always the same. */
function mixed(words: readonly string[]): readonly string[] {
  return words
    .map((word, at) => [word, Math.imul(at + 1, 0x9e3779b1) >>> 0] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([word]) => word);
}
