import { describe, expect, it } from 'vitest';
import { ofNoTheme, themes } from '../../src/languages/en/themes.ts';
import { THEMES, type Theme } from '../../src/model/analysis.ts';
import { analyse } from '../../src/pipeline.ts';
import { documentOf } from '../documents.ts';

/** Actions of every theme, each alone, so that its own words decide. */
const actions: Readonly<Record<Theme, readonly string[]>> = {
  governance: [
    'publish an annual report on the implementation of this agreement',
    'convene a joint committee every six months to review progress',
    'establish a working group of senior officials',
    'lay the regulations before Parliament in the autumn',
    'consult the devolved administrations before any decision is taken',
    "respond to the Select Committee's report by the end of May",
    'appoint a new chair of the board',
    'abolish the quango and transfer its functions to the department',
    'devolve further powers to combined authorities',
    'hold a referendum on recognition of Indigenous Australians in the Constitution',
    'cut the number of civil service posts by a tenth',
    'strengthen whistleblower protection and combat corruption in public office',
    'launch a public consultation on the draft code of practice',
    'improve electoral registration before the local elections',
  ],
  defence: [
    'deploy a frigate to the Gulf in support of maritime security operations',
    'increase spending on the armed forces to 2.5 per cent of GDP',
    'conduct joint naval exercises in the Baltic',
    'procure 24 new combat helicopters',
    'replace the nuclear deterrent with a new class of submarines',
    'train Ukrainian soldiers at sites in the north of England',
    'station an additional battalion in Estonia',
    'strengthen missile defence and air surveillance along the eastern flank',
    'support veterans as they leave military service',
    'destroy the remaining stockpiles of cluster munitions',
    'share lessons on countering drones on the battlefield',
  ],
  'law enforcement': [
    'recruit 13,000 more neighbourhood police officers',
    'disrupt drug trafficking networks and seize their assets',
    'tackle knife crime and antisocial behaviour in town centres',
    'exchange fingerprints and DNA profiles of suspects through Prüm',
    'crack down on money laundering and terrorist financing',
    'ban zombie-style knives and ninja swords',
    'strengthen border checks against smuggled firearms',
    'give police new powers to search for stolen phones',
    'establish a fraud squad dedicated to online scams',
    'counter violent extremism and radicalisation',
  ],
  justice: [
    'extradite persons wanted for trial',
    'reduce the backlog in the Crown Court',
    'build four new prisons by 2030',
    'increase legal aid fees for criminal defence solicitors',
    'introduce tougher sentences for death by dangerous driving',
    'support the International Criminal Court in its investigations',
    'offer victims of rape a specialist advocate',
    'ratify the Hague Convention on judgments in civil and commercial matters',
    'protect human rights and fundamental freedoms in their legislation',
    'provide redress to those wrongly convicted in the Horizon scandal',
    'establish an independent inquiry led by a retired judge',
  ],
  migration: [
    'process asylum claims within six months',
    'issue a new visa for seasonal workers',
    'resettle a further 5,000 refugees from camps in Jordan',
    'return foreign nationals who have no right to remain',
    'break the business model of people smugglers',
    'close asylum hotels by the end of this Parliament',
    'raise the salary threshold for skilled workers from abroad',
    'simplify the route to citizenship for permanent residents',
    'expand lawful pathways for migrants and address root causes of displacement',
  ],
  trade: [
    'conclude negotiations on a free trade agreement',
    'lower tariffs on steel and aluminium',
    'cut red tape for exporters of food and drink',
    'screen inward investment in sensitive sectors',
    'diversify supply chains for critical minerals and semiconductors',
    'protect intellectual property and geographical indications',
    'support small businesses to export to the region',
    'challenge the anti-dumping duties at the World Trade Organization',
    'impose export controls on advanced lithography equipment',
    'reduce non-tariff barriers at the border',
    'promote tourism between the two countries',
  ],
  finance: [
    'raise the income tax personal allowance to £13,000',
    'issue green gilts worth £10 billion',
    'strengthen the supervision of banks and insurers',
    'freeze the assets of the Russian central bank',
    "contribute SDRs to the IMF's trust for vulnerable countries' debt",
    'reduce the budget deficit to three per cent of GDP',
    'implement the global minimum corporate tax',
    'abolish stamp duty on shares',
    "refinance the euro area's stability mechanism",
    'increase the lending capacity of multilateral development banks',
  ],
  research: [
    'fund joint research projects in quantum technologies',
    'associate to Horizon Europe',
    'send a lander to the Moon with scientific instruments',
    'create a centre of excellence for marine science',
    'back innovators with grants for prototypes',
    'increase doctoral fellowships in engineering biology',
    'observe the Arctic from space with a new satellite mission',
  ],
  health: [
    'cut waiting times for cancer treatment',
    'vaccinate every child under five against measles',
    'train 5,000 more nurses and midwives',
    'ban smoking in playgrounds',
    'combat antimicrobial resistance',
    'prepare for the next pandemic by stockpiling protective equipment',
    'improve mental health services for young people',
    'approve new medicines more quickly',
    'replenish the Global Fund to fight AIDS, tuberculosis and malaria',
    'reform adult social care',
    'restrict advertising of unhealthy food to tackle obesity',
    'expand dental appointments in rural areas',
  ],
  energy: [
    'connect offshore wind farms to the grid',
    'build small modular reactors at Wylfa',
    'secure supplies of liquefied natural gas',
    'phase out coal-fired power stations',
    'cap household energy bills',
    'insulate 300,000 homes and improve their energy performance',
    'develop hydrogen pipelines across the North Sea',
    'hold emergency oil stocks of ninety days',
    'double the share of renewables in electricity generation',
  ],
  climate: [
    'cut greenhouse gas emissions by 68 per cent from 1990 levels',
    'submit a new nationally determined contribution before COP30',
    'reach net zero by 2050',
    'set a carbon price floor',
    'link their emissions trading systems',
    'provide finance for adaptation in small island states',
    'reduce methane from landfill under the Global Methane Pledge',
    'prepare coastal communities for rising seas',
  ],
  transport: [
    'electrify the line from Leeds to Bradford',
    'fill potholes on local roads',
    'renationalise train operating companies',
    'open a third runway at the airport',
    'simplify customs formalities for lorries at the port',
    'install chargers for electric vehicles along motorways',
    'improve bus services outside London',
    'strengthen aviation security and air traffic management',
    'freeze rail fares',
    'ensure the safe passage of merchant shipping through the strait',
  ],
  digital: [
    'roll out gigabit broadband to rural premises',
    'protect children from harmful content online',
    'strengthen the cyber resilience of critical networks',
    'agree on standards for artificial intelligence safety',
    'make personal data flow freely between the two jurisdictions',
    'bring government services together in one app',
    'auction spectrum for 5G networks',
    'investigate the algorithms of large online platforms',
    'remove high-risk vendors from telecommunications networks',
  ],
  education: [
    "raise teachers' pay by four per cent",
    'open 300 new nurseries in primary schools',
    'increase tuition fees in line with inflation',
    'expand apprenticeships for under-21s',
    'reform the national curriculum and examinations',
    'offer free breakfast clubs to pupils',
    "recognise each other's university degrees",
    'support children with special educational needs',
    'fund scholarships for students from the Pacific',
  ],
  development: [
    'spend 0.7 per cent of national income on overseas aid',
    'provide emergency food assistance to drought-hit communities in the Horn of Africa',
    'help meet the Sustainable Development Goals',
    'provide $50 million in humanitarian relief for Gaza',
    'support smallholder farmers in Malawi',
    'fund clean water and sanitation in the poorest countries',
  ],
  'foreign affairs': [
    "support Ukraine's sovereignty and territorial integrity",
    'open an embassy in Honiara',
    'press for a ceasefire in Sudan',
    'reform the United Nations Security Council',
    "impose further sanctions on the regime's leaders",
    'strengthen their strategic partnership and alliance',
    'work for a two-state solution and peace in the Middle East',
    'uphold freedom of navigation in the South China Sea',
  ],
  environment: [
    'plant a million trees a year',
    'protect thirty per cent of the ocean by 2030',
    'ban single-use plastics and improve recycling',
    'clean up rivers polluted by sewage',
    'restore peatland and wetlands for wildlife',
    'halt deforestation and biodiversity loss',
    'improve air quality near busy roads',
    'build flood defences along the Severn',
    'conserve fish stocks in shared waters',
    'reform animal welfare standards for farmed pigs',
  ],
  social: [
    'raise the state pension by the triple lock',
    'build 1.5 million homes in this Parliament',
    'end no-fault evictions for renters',
    'increase the national minimum wage',
    'close the gender pay gap',
    'give workers the right to flexible working from day one',
    'lift the two-child limit on benefits',
    'extend paternity leave to four weeks',
    'support survivors of domestic abuse in refuges',
    'reduce homelessness and rough sleeping',
    'promote equal opportunities for disabled people',
    'improve outcomes for Aboriginal and Torres Strait Islander peoples',
    'help young people into jobs',
  ],
  culture: [
    'lend the Bayeux tapestry to the British Museum',
    'support the creative industries and film-makers',
    "host the Women's World Cup in 2035",
    'protect listed buildings and archaeological sites',
    "reform the BBC's charter",
    'commemorate the eightieth anniversary of the liberation',
    'fund grassroots sports clubs and playing fields',
    'return looted artefacts to their communities of origin',
    'promote the Welsh language',
  ],
};

describe.each(THEMES)('actions of the theme %s', (theme) => {
  it.each(actions[theme])('%s', (action) => {
    const { commitments } = analyse(documentOf(`France and Germany will ${action}.`));
    expect(commitments[0]?.theme).toBe(theme);
  });
});

const themeIn = (text: string, action: string): Theme | null | undefined =>
  analyse(documentOf(text)).commitments.find(({ action: { quote } }) => quote.startsWith(action))?.theme;

describe('what decides a theme', () => {
  it('takes the longest phrase, and not the words in it', () => {
    expect(themeIn('France and Germany will consult trade unions.', 'consult')).toBe('social');
    expect(themeIn('France and Germany will maintain a stable business environment.', 'maintain')).toBe(
      'trade',
    );
  });

  it('goes by the document where the action tells nothing', () => {
    const text =
      'France and Germany will cut waiting times in their hospitals. Vaccines will reach every clinic. They will deepen their work.';
    expect(themeIn(text, 'deepen')).toBe('health');
  });

  it('goes by the action and not the document where it tells', () => {
    const text =
      'France and Germany will cut waiting times in hospitals and train nurses. They will also freeze rail fares.';
    expect(themeIn(text, 'freeze')).toBe('transport');
  });
});

describe('the lists of words', () => {
  it.each([...THEMES.map((theme) => [theme, themes[theme]] as const), ['none', ofNoTheme] as const])(
    '%s: in lower case, each once',
    (_, list) => {
      const entries = list.trim().split(/\s+/);
      expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
      expect(entries.filter((entry) => !/^[^\s_*?A-Z]+(?:_[^\s_*?A-Z]+)*\*?\??$/.test(entry))).toEqual([]);
    },
  );
});
