import type { Theme } from '../../model/analysis.ts';

/**
 * Words that tell what an action is about; a stem ends with `*`, several words are joined by `_`.
 * The order decides where two themes draw level.
 */
export const themes: Readonly<Record<Theme, string>> = {
  migration: `migra* immigra* asylum refugee* smuggling_networks small_boat* smuggler* people_smuggl* returns readmission* visa* border_control
    border_crossing* irregular deportation* removals people_smuggling resettle* displaced calais channel_crossing* border_security frontex`,
  'law enforcement': `police policing law-enforcement law_enforcement crime* criminal* trafficking terroris* counter-terroris* counterterroris*
    extremis* radicalis* fraud europol interpol prum illicit narcotic* drug* cartel* gang* port_security crisis_preparedness
    money_laundering ransomware child_abuse firearm* joint_investigation* kidnap*`,
  justice: `justice judicial judiciary court* prosecut* human_rights rule_of_law convention_on_human_rights extradition victim* legal_aid sentencing
    prison* tribunal* accountability constitutional_rights civil_rights fundamental_rights echr impunity war_crimes`,
  defence: `defence defense military armed_forces nato submarine* naval navy army troop* deterren* deter weapon* nuclear-powered missile* warship*
    interoperab* security_and_defence aukus arms non-proliferation nonproliferation disarmament arsenal* air_force hypersonic* undersea ammunition
    munition* coalition_of_the_willing jef jef+ security_partnership peacekeep* exercises offshore_assets northseal safeguards stewardship iaea
    allied_forces afghan_forces security_assistance ansf warhead* cyber_and_electronic_warfare hybrid_threats indo-pacific_security security_challenges`,
  health: `health* medicine* medical vaccin* pandemic* disease* hospital* clinical nhs patient* biosecurity biosafety antimicrobial epidemic* biothreat*
    cancer doctors nurses mental_health who_prequal* pathogen* biological covid* drugs_regulator pharmac* sanitation_health`,
  energy: `energy electricity gas oil nuclear_energy nuclear_power interconnect* hydrogen renewable* wind solar grid* power_station* co2_transport
    co2 pipeline* lng fuel* tidal marine_energy security_of_supply reactor* carbon_capture net-zero_transition critical_minerals_energy`,
  climate: `climate emission* net_zero net-zero paris_agreement greenhouse decarboni* cop26 cop27 cop28 cop29 cop30 unfccc carbon adaptation mitigation
    low-carbon glasgow_climate`,
  environment: `environment* biodivers* nature ocean* forest* water_quality wildlife pollut* plastic* conservation marine_protected waste soil
    deforestation fisheries fishing recycling air_quality`,
  transport: `transport* shipping maritime port ports aviation air_traffic airport* rail railway* road* vehicle* aircraft airline* bus buses ferry ferries
    freight corridors mobility_corridor highway* imo driver* cycling`,
  digital: `digital cyber cybersecurity internet data_privacy data_protection data_flow* online software 5g 6g telecom* spectrum broadband
    artificial_intelligence ai_safety algorithm* platform* semiconductors_digital privacy_shield privacy transatlantic_data cyberspace computing information_technology
    personal_data data_transfer*`,
  research: `research* science* scientific universit* innovation horizon_europe r&d academ* quantum life_sciences technolog* space laborator* fellowship*
    semiconductor* engineering_biology astronaut* satellite* clinical_research innovators`,
  education: `education* school* pupil* teacher* student* college* apprentice* curriculum early_years pupil_premium skills_training childcare dsg esg
    classroom* scholarship* academies`,
  finance: `financ* bank* tax* fiscal debt monetary budget* loan* asset* windfall insur* capital_markets currency immobilised exchange_rate* imf
    economic_growth g20 macroeconomic stability_board sovereign_assets economic_crisis prosperity financial_stability growth revenue* pension_funds investors`,
  trade: `trade trading tariff* customs export* import* market_access investment* supply_chain* wto free_trade economic_security business* industr* economic
    econom* market* procurement commerc* sme smes enterprise* agrifood competitiveness manufacturing cet a ceta companies firms sanctions_trade barriers
    standards_cooperation foreign_direct_investment technical_barriers`,
  development: `development_assistance development_cooperation aid millennium_development poverty sustainable_development humanitarian
    developing_countries infrastructure_gap least_developed food_security famine development_finance development_goals sanitation official_development`,
  social: `welfare pension* housing employment worker* labour labor wages disab* child* famil* youth women gender equalit* poverty_social benefit_payments
    social_security homeless* carers communities_fund community tenants leasehold*`,
  culture: `cultur* heritage museum* arts sport* media broadcast* creative language* film music tourism olympic* festival*`,
  'foreign affairs': `diplomac* diplomatic ukraine russia* afghan* sanction* middle_east multilateral united_nations security_council peace* syria* iran*
    north_korea dprk libya* consular embass* foreign_policy democrac* democratic commonwealth indo-pacific territorial sovereignty bilateral_relation*
    international_order gaza israel* palestin* ceasefire humanitarian_access taiwan myanmar regional_security stability conflict`,
  governance: `governance constitutional parliament* election* devol* civil_service transparency regulat* legislat* declaration partnership dialogue
    sub-state vision agenda cooperation_framework steering_group objectives annual_meeting summit ministers good_friday stormont
    review_and_report public_services local_government corruption anti-corruption procurement_rules commitments implementation`,
};
