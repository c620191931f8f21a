import type { Theme } from '../../model/analysis.ts';

type Economy = Extract<
  Theme,
  'trade' | 'finance' | 'research' | 'energy' | 'climate' | 'transport' | 'digital'
>;

/** How a country earns, spends, moves, powers and connects itself. */
export const economyThemes: Readonly<Record<Economy, string>> = {
  trade: `
    trade traded trader* trading tariff* customs customs_union customs_procedures export* exporter* import imports imported
    importer* importing importation market_access single_market internal_market global_markets world_markets regional_markets
    access_to_markets open_markets market? markets? investment? invest? investing? foreign_direct_investment direct_investment
    inward_investment foreign_investment foreign_investors investment_screening investment_treat* investment_protection
    investment_climate investment_relationship investment_promotion investment_summit trade_and_investment trade_agreement*
    trade_deal* trade_relation* trading_partner* trading_relationship trading_system supply_chain* supply-chain value_chain*
    free_trade free-trade fair_trade wto world_trade gatt doha quota* anti-dumping antidumping dumping countervailing
    safeguard_measures state_aid subsid*? intellectual_property patent* trademark* trade_mark* copyright*? geographical_indication*
    rules_of_origin non-tariff sanitary_and_phytosanitary phytosanitary sps technical_barriers trade_barriers regulatory_barriers
    barriers? mutual_recognition conformity_assessment product_standards product_safety product_regulation business? businesses?
    businessmen business_communit* business_mission* business_delegation* business_development business_council* business_link*
    business_mobility business_environment business_climate temporary_mobility small_business* medium-sized sme smes enterprise*? entrepreneur* start-up* startup* start_ups
    scale-ups industr*? industrial_strateg* industrial_polic* industrial_cooperation industries_of_the_future
    sunrise_industries manufactur* advanced_manufacturing economic? econom*? economic_cooperation
    economic_co-operation economic_partnership* economic_dialogue* economic_relationship* economic_relations economic_ties economic_links
    economic_engagement economic_integration economic_coercion economic_resilience non-market level_playing_field economic_opportunit* economic_security
    economic_prosperity economic_statecraft economic_framework prosperity? procurement? commerc*? chamber_of_commerce chambers_of_commerce e-commerce?
    agrifood agri-food agricultural_export* agricultural_trade agricultural_commodit* food_and_drink beef? lamb? wine? whisky dairy?
    competitiveness competition? competition_policy competition_law antitrust anti-trust monopol* merger* consumer* consumer_protection
    ceta cptpp trans-pacific tpp ttip ipef usmca united_states-mexico-canada nafta apec mercosur efta windsor_framework
    northern_ireland_protocol companies? company? firms? corporations? multinational* private_sector? steel aluminium aluminum
    automotive carmaker* shipbuild* aerospace textile* critical_mineral* rare_earth* raw_material* battery_mineral*
    overcapacity excess_capacity semiconductor_supply semiconductor* chip? chips? tourism tourist* deregulat* regulatory_burden*
    cut_red_tape regulatory_cooperation regulatory_compatibility regulatory_alignment export_control* dual-use export_credit* export_finance
    trade_mission* trade_envoy* trade_commissioner* freeport* free_port* special_economic retail* hospitality high_street*
    high_streets commodit* franchis* insolvenc* company_law market_surveillance labelling free_flow_of_goods goods? goods_and_services services_sector
    protectionis* anti-protectionism nearshor* reshor* friend-shor* onshor* ports_of_entry resilient_supply growth_and_jobs trade_facilitation
    global_value investor-state fertilizer_supply chains?`,

  finance: `
    finance? financ*? financial? financial_system* financial_service* financial_sector* financial_market* financial_stability
    financial_regulat* financial_institution* financial_crisis financial_support? financial_inclusion financial_conduct
    financial_assistance? international_financial ifi ifis bank banks banking banker* central_bank* development_bank*
    world_bank imf international_monetary ebrd tax taxes taxed taxing taxation taxpayer* tax_polic* tax_evasion
    tax_avoidance tax_haven* tax_treat* tax_credit* tax_relief* tax_cut* stamp_duty fuel_duty air_passenger_duty excise* vat hmrc levy levies?
    income_tax corporation_tax corporate_tax capital_gains inheritance_tax council_tax national_insurance minimum_tax
    business_rates double_taxation fiscal fiscally debt debts indebted deficit* surplus* monetary inflation* interest_rate* budget*? budget_deficit*
    budgetary autumn_statement spring_statement fiscal_event spending_review* public_spending public_expenditure public_finances
    public_money comprehensive_spending loan* lend lender* lending borrow* credit? creditor* credit_rating* credit_unions
    gilt gilts bond bonds green_bond* treasury? treasuries sovereign_debt disburs* repay* repaid windfall* windfall_profits insur* reinsur*
    pension_fund* superannuation_fund* capital_market* capital_requirement* capital_flows venture_capital private_capital
    private_finance blended_finance innovative_financ* climate_risk_disclosure currency currencies exchange_rate* foreign_exchange
    crypto* cryptoasset* stablecoin* digital_currenc* central_bank_digital euroclear immobilised immobilized frozen_assets
    sovereign_assets russian_assets freeze_assets assets? economic_growth economic_crisis economic_recovery economic_stability
    economic_polic* economic_stimulus stimulus global_economic global_economy world_economy economic_conditions economic_outlook economic_activity
    economic_reform* structural_reform* macroeconom* macro-econom* recession* downturn g20 g-20 balanced_growth sustainable_growth inclusive_growth
    growth? revenue* investor? investors? investment_fund* sovereign_wealth investment_bank* infrastructure_bank*
    debt_relief debt_restructuring debt_sustainability debt_service paris_club sdr sdrs special_drawing stock_exchange*
    stock_market* securities derivatives shareholder* dividend* clearing_house* audit_reform accounting? accountan* oecd?
    payment_system* payment_service* fintech euro_area eurozone banking_union stability_mechanism esm financing_package
    financing? funding? fund? funds? grant? grants? per_annum? million? billion? refinanc* recapitalis* solvency basel
    prudential sustainable_finance infrastructure_fund* guarantee_scheme* monetary_policy monetary_union treasury_bonds`,

  research: `
    research* research_collaboration* research_programme* research_partnership* health_research? medical_research clinical_research?
    research_and_innovation research_and_development r&d science* scien* scientist* scientific* science_and_technology
    science_and_innovation universit*? academ*? innovat* innovation_statement horizon_europe horizon_2020 horizon_programme
    quantum? life_sciences life_science technolog*? emerging_technolog* critical_technolog* critical_and_emerging
    advanced_technolog* new_technolog* technology_transfer tech_transfer technology_partnership* space? outer_space space_agenc*
    space_exploration space_dialogue* space_sector space_cooperation space_launch* space_station space_debris space_program*
    space_science space_polic* spacecraft spaceport* artemis lunar moon mars? astronaut* satellite* satellite_mission* from_space
    rocket* nasa esa jaxa isro telescope* observatory observatories synchrotron square_kilometre cern particle_physics
    earth_observation laborator* fellowship* doctoral phd phds postdoc* semiconductor*? nextg engineering_biology synthetic_biology biotech*
    biolog*? bioeconomy nanotech* genom* gene_editing regenerative_medicine stem_cell* microbial_forensics attribution?
    centre_of_excellence centres_of_excellence center_of_excellence centers_of_excellence prototype* innovators inventor* invention*
    invent fusion_research solar_energy_research peer_review* research_council* ukri csiro national_science pure_mathematics robotics
    supercomput* exascale polar_research antarctic_research hydrographic meteorolog* met_office scholar? scholars? institute? institutes?
    knowledge? knowledge_exchange expertise? lander probe? probes? physics chemistry data_science experiment* methodolog*
    solar_institute fraunhofer joint_laborator* joint_research`,

  energy: `
    energy energies energy_transition energy_security energy_efficien* energy_performance energy_bill* energy_price* energy_market*
    energy_mix energy_polic* energy_suppl* energy_cooperation clean_energy clean-energy clean_power clean_electricity renewable*
    electricity electrification? electrif*? power_station* power_plant* power_grid* power_sector power_suppl* power_generation
    power_line* power_market* power_network* power_system* power_purchase clean_coal gas-fired wave_power wind_power solar_power
    gas natural_gas oil oilfield* crude petroleum petrol? diesel? fuel* coal coal-fired fossil_fuel* hydrogen* wind windfarm* wind_farm*
    offshore_wind onshore_wind wind_turbine* turbine* solar photovoltaic* hydropower hydroelectric* hydro-electric geothermal biomass
    biofuel* biogas tidal wave_energy wave_and_tidal marine_energy ocean_energy nuclear? nuclear_energy nuclear_power civil_nuclear nuclear_plant*
    nuclear_station* nuclear_site* nuclear_fuel nuclear_waste nuclear_safety? nuclear_industry nuclear_sector reactor* small_modular modular_reactor*
    smr smrs uranium radioactive* decommission*? grid grids grid-connected smart_grid* transmission_line* interconnector* interconnection* interconnected_grid* pipeline*
    lng liquefied regasif* bunkering? security_of_supply heating heat_pump* heat_network* boiler* insulat* retrofit* smart_meter* price_cap ofgem
    aemo ferc battery? batteries? battery_storage energy_storage gas_storage carbon_capture ccus ccs co2_transport co2_storage
    co2? london_protocol net-zero_transition? fracking shale opec refinery refineries energy_charter euratom iea
    petroleum_reserve* oil_stocks emergency_stocks great_british_energy gigawatt* megawatt* kilowatt* gw mw bcm
    low-carbon_hydrogen electricity_price* contracts_for_difference nautilus energy_council blackout* drilling off-grid
    power_outage* peak_demand fusion fusion_energy energy-intensive fuel_cell* household_bills utilities?`,

  climate: `
    climate* climate_change emission* net_zero net-zero greenhouse* greenhouse_gas* paris_agreement paris_accord decarboni*
    carbon carbon_price* carbon_pric* carbon_market* carbon_tax* carbon_border carbon_neutral* carbon-neutral carbon_budget* carbon_credit*
    carbon_footprint carbon_sink* carbon_leakage carbon_pollution carbon_floor cbam low-carbon? low_carbon? zero-carbon zero_carbon
    unfccc ipcc kyoto copenhagen? cancun? glasgow_climate cop15 cop21 cop22 cop23 cop24 cop25 cop26 cop27 cop28 cop29 cop30 cop31 cop32
    conference_of_the_parties? nationally_determined ndc ndcs adaptation? adapt? adaptation_fund adaptation_finance climate_finance finance_for_adaptation finance_adaptation
    climate_resilien* climate_action climate_ambition climate_crisis mitigation? loss_and_damage global_warming warming
    global_temperature* temperature_rise* temperature_limit* paris-aligned 1.5 sea_level* rising_sea* sea-level methane hydrofluorocarbon* hfc hfcs kigali
    montreal_protocol green_climate emissions_trading ets low-emission* low_emission* low-emissions zero-emission zero_emission
    extreme_weather heatwave* heat_wave* climate_leaders major_economies_forum green_transition green_growth green_economy just_transition
    clean_technolog* clean_tech cleantech redd+ redd climate_security clean_growth green_recovery clean_development carbon_emissions
    temperature_goal* long-term_low-emission*`,

  transport: `
    transport* shipping ship? ships vessel* seafarer* merchant_shipping merchant_vessel* merchant_navy maritime?
    maritime_transport maritime_safety maritime_organisation maritime_organization port? ports seaport* harbour* harbor*
    dock? docks quay* lighthouse* coastguard*? aviation air_traffic air_service* air_travel air_link* air_transport airport* airline* aircraft
    airspace flight* runway* civil_aviation aviation_security airworth* icao imo open_skies unmanned_aircraft rail rails railway*
    railroad* rail_line* rail_fare* rail_service* high-speed_rail hs2 hs1 locomotive* train? trains train_service*
    train_operat* train_station* train_fare* train_line* train_compan* train_driver* tram trams tramway* metro? subway* underground?
    light_rail bus buses bus_service* coach? coaches? road* roads road_safety roadworks road_traffic highway* freeway* motorway*
    dual_carriageway* bypass* pothole* potholes traffic? congestion driver* driving driving_test* driving_licen* motorist* drink-driv*
    car? cars parking vehicle* electric_vehicle* electric_car* ev evs zero-emission_vehicle* zero_emission_vehicle* autonomous_vehicle*
    automated_vehicle* self-driving charger* chargepoint* charging_point* charging_station* charging_infrastructure e-scooter* scooter*
    lorry lorries trucks trucking haulage haulier* hgv hgvs freight* logistics? cycling cyclist* cycle_lane* cycle_route* bicycle* bike*
    pedestrian* walking? ferry ferries bridges? tunnel* channel_tunnel eurotunnel eurostar canal canals suez_canal panama_canal
    waterway* green_shipping shipping_corridor* green_corridor* shipping_lane* shipping_route* corridors? transport_corridor*
    mobility_corridor* bunker bunkering public_transport mass_transit fare fares passenger* connectivity?
    infrastructure? autonomous_shipping dvla dvsa maritime_and_coastguard boeing airbus sustainable_aviation ground_handling
    gauge electrify_the_line level_crossing* taxi taxis minicab* ride-hailing interstate? port_infrastructure border_infrastructure
    port_cooperation cruise`,

  digital: `
    digital? digitalis* digitaliz* digitis* digitiz* digital_econom* digital_trade digital_service* digital_identit* digital_infrastructure
    digital_skill* digital_inclusion digital_divide digital_transformation digital_technolog* digital_market* digital_platform*
    digital_connectivity digital_government digital_cooperation digital_tools? digitally? cyber* cyber_security cyber_threat* cyber_attack*
    cyber_resilience cyber_defence? cyber_capabilit* internet online online_safety online_harm* online_platform* online_content web? website*? data?
    data_protection data_privacy data_flow* data_transfer* data_centre* data_center* data_sharing? data_adequacy data_act data_breach* data_access?
    personal_data open_data transatlantic_data trans-atlantic_data privacy privacy_shield gdpr adequacy_decision* adequacy? standard_contractual contractual_clauses?
    software hardware? 5g 6g 4g telecom* telephony spectrum broadband gigabit* fibre? mobile_network* mobile_coverage mobile_operator*
    wi-fi wifi wireless artificial_intelligence ai ai_safety ai_model* ai_governance machine_learning language_model* algorithm* frontier_ai
    chatbot* deepfake* automated_decision* platforms? social_media social_network* tech_compan* tech_sector? big_tech
    technology_compan* e-government egovernment e-commerce information_technology information_technologies information_and_communication*
    ict icts computing compute comput* cloud cloud_computing blockchain distributed_ledger internet_governance icann itu
    submarine_cable* undersea_cable* subsea_cable* critical_infrastructure? open_ran o-ran openran radio_access vendor*? app? apps mobile_app*
    one_login single_sign-on hackers hacking malicious_cyber malware encrypt* electronic? electronic_signature* e-signature*
    disinformation? misinformation information_manipulation signals_intelligence? signals_surveillance? virtual? cyberspace information_security
    ofcom? cookies spam nuisance_calls text_message* tech? freedom_online counter_ransomware semiconductor*? chips? quantum_computing
    quantum? technical_standards? interoperab*? safe_harbor safe_harbour`,
};
