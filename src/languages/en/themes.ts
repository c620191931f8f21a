import type { Theme } from '../../model/analysis.ts';

/**
 * Words that tell what an action is about; a stem ends with `*`, several words are joined by `_`, a word that only
 * hints ends with `?`. The order of the themes' list decides where two draw level.
 */
export const themes: Readonly<Record<Theme, string>> = {
  migration: `migra* immigra* shared_objectives_on_migration five_country illegal_migration irregular_migration asylum refugee* smuggling_networks small_boat* smuggler* people_smuggl* returns readmission* visa* border_control
    border_crossing* irregular deportation* removals people_smuggling resettle* displaced calais channel_crossing* border_security frontex`,
  'law enforcement': `police policing law-enforcement law_enforcement crime* criminal* trafficking terroris* counter-terroris* counterterroris*
    extremis* radicalis* fraud europol interpol prum illicit narcotic* organised_crime organized_crime data_sharing_and_joint customs_services resilience_measures drug* cartel* gang* port_security crisis_preparedness
    money_laundering ransomware child_abuse firearm* joint_investigation* kidnap*`,
  justice: `justice judicial judiciary court* prosecut* judicial_cooperation legal_frameworks human_rights rule_of_law convention_on_human_rights extradition victim* legal_aid sentencing
    prison* tribunal* accountability constitutional_rights civil_rights fundamental_rights echr impunity war_crimes`,
  defence: `defence defense military armed_forces nato submarine* naval navy army troop* deterren* deter weapon* nuclear-powered missile* warship*
    interoperab* security_and_defence aukus arms non-proliferation nonproliferation disarmament arsenal* air_force hypersonic* undersea ammunition
    munition* coalition_of_the_willing jef jef+ security_partnership peacekeep* exercises offshore_assets northseal safeguards stewardship iaea
    allied_forces afghan_forces security_assistance ansf warhead* cyber_and_electronic_warfare electronic_warfare hybrid_threats regional_security security_challenges security?
    advanced_capabilities capability? capabilities? transition_of_security handover_of_security malign_activity nuclear_arsenals non-nuclear`,
  health: `health* medicine* medical_supply critical_medicines medical vaccin* pandemic* disease* hospital* clinical nhs patient* biosecurity biosafety antimicrobial epidemic* biothreat*
    cancer doctors nurses mental_health who_prequal* pathogen* biological covid* drugs_regulator pharmac* sanitation_health`,
  energy: `energy electricity clean_energy energy_transition energy_security low-carbon_hydrogen gas oil nuclear_energy nuclear_power interconnect* hydrogen renewable* wind solar grid* power_station* co2_transport
    co2 pipeline* lng fuel* tidal marine_energy security_of_supply reactor* carbon_capture net-zero_transition critical_minerals_energy`,
  climate: `climate climate_change emission* net_zero copenhagen? major_economies_forum greenhouse_gas net-zero paris_agreement greenhouse decarboni* cop26 cop27 cop28 cop29 cop30 unfccc carbon? adaptation mitigation
    low-carbon? glasgow_climate`,
  environment: `environment* biodivers* nature ocean* forest* water_quality wildlife pollut* plastic* conservation marine_protected waste soil
    deforestation fisheries fishing recycling air_quality`,
  transport: `transport* shipping autonomous_shipping maritime? maritime_organisation maritime_organization port? ports? aviation air_traffic airport* rail railway* road* vehicle* aircraft airline* bus buses ferry ferries
    freight corridors mobility_corridor highway* imo driver* cycling`,
  digital: `digital? cyber cyber_security cybersecurity internet data_privacy data_protection data_flow* online software 5g 6g telecom* spectrum broadband
    artificial_intelligence ai_safety algorithm* platform* semiconductors_digital privacy_shield privacy transatlantic_data cyberspace computing information_technology
    personal_data data_transfer*`,
  research: `research* science* scientific universit* innovation? innovation_statement horizon_europe r&d academ* quantum? life_sciences technolog*? space laborator* fellowship*
    semiconductor* engineering_biology astronaut* satellite* health_research innovators institute? regenerative_medicine solar_energy_research research_collaboration*`,
  education: `education* school* pupil* teacher* student* college* apprentice* curriculum early_years pupil_premium skills_training childcare dsg esg
    classroom* scholarship* academies`,
  finance: `financ*? financial_system* bank* tax* fiscal debt monetary budget*? loan* windfall insur* capital_markets currency immobilised exchange_rate* imf
    economic_growth economic_crisis g20? macroeconomic? sovereign_assets prosperity? financial_stability global_economic growth? revenue* pension_funds investors
    central_bank* windfall_profits balanced_growth sustainable_growth economic_activity euroclear financing_package immobilised_assets assets? fund?`,
  trade: `trade trading tariff* customs export* import* market_access investment investment_screening supply_chain* wto free_trade economic_security
    business? industr*? economic? econom*? market*? procurement? commerc*? sme smes enterprise*? agrifood competitiveness manufacturing ceta companies? firms?
    barriers? foreign_direct_investment technical_barriers fiscal_and_tax trade_agreement trade_and_investment trading_partner* industries_of_the_future
    economic_relationship anti-protectionism doha regulatory_barriers temporary_mobility business_mobility critical_minerals`,
  development: `development_assistance development_cooperation aid millennium_development poverty sustainable_development humanitarian
    developing_countries infrastructure_gap least_developed food_security famine development_finance development_goals sanitation official_development`,
  social: `welfare pension* housing employment worker* labour labor wages disab* child* famil* youth women gender equalit* poverty_social benefit_payments
    social_security homeless* carers communities_fund community tenants leasehold*`,
  culture: `cultur* heritage museum* arts sport* media broadcast* creative language* film music tourism olympic* festival*`,
  'foreign affairs': `diplomac* diplomatic ukraine? russia*? afghan*? sanction* middle_east multilateral? united_nations security_council peace* syria* iran*
    north_korea dprk libya* consular embass* foreign_policy democrac* democratic commonwealth indo-pacific? territorial sovereignty crisis_centres
    international_order gaza israel* palestin* ceasefire humanitarian_access taiwan myanmar stability? conflict transitional_council eminent_persons
    international_challenges north_africa crisis_centre* nationals efforts_in_afghanistan support_for_ukraine belarus* venezuela* geopolitic*`,
  governance: `governance constitutional parliament*? election* devol* civil_service regulat*? legislat*? declaration? partnership? dialogue?
    sub-state vision? agenda? cooperation_framework steering_group objectives? annual_meeting ministers? stormont bilateral_relationship strategic_partnership
    review_and_report report_on_progress public_services local_government corruption anti-corruption set_out_in_this implementation? friday_agreement
    renew_objectives existing_constitutional long-term_cooperation sustained_dialogue relationship? leaders?`,
};
