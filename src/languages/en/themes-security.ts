import type { Theme } from '../../model/analysis.ts';

type Security = Extract<
  Theme,
  'governance' | 'defence' | 'law enforcement' | 'justice' | 'migration' | 'foreign affairs'
>;

/** How states are run, kept safe and deal with one another. */
export const securityThemes: Readonly<Record<Security, string>> = {
  governance: `
    governance constitution* parliament*? election* elector* elected referendum* ballot* voter* voting devol* federalism
    federation? intergovernmental civil_service civil_servant* public_servant* public_service_reform public_sector
    public_service* public_administration public_appointment* public_bodies public_body public_inquiry royal_commission*
    local_government* local_council* local_councils council? councils? councillor* mayor* shire* municipal* local_authorit*
    local_communities? combined_authorit* city_deal* growth_deal* levelling_up levelling-up house_of_commons house_of_lords
    select_committee* house_library command_paper green_paper white_paper standing_orders statute_book
    legislat*? regulation*? bill? act? law? laws? statut*? consult*? code_of_practice codes_of_practice guidance? stakeholder*?
    review? reviews? reviewed? reviewing? report? reports? reporting? annual_report*? progress_report*? review_and_report?
    report_on_progress? progress? monitor*? evaluat*? audit*? recommendation*? implementation? implement? follow-up? next_steps?
    meet? meets? meeting*? annual_meeting*? ministerial? ministers? officials? senior_officials? leaders? summit? cabinet?
    dialogue? consultations? talks? working_group*? steering_group*? steering_committee*? joint_committee*? joint_commission*?
    joint_working? task_force? taskforce? high-level_group? advisory_board? advisory_council*? advisory_committee*? secretariat?
    board? chair? appoint*? membership? charter? mandate? quango* ombudsman* regulator? watchdog? institution*? agency? agencies?
    declaration? statement? partnership*? cooperat*? co-operat*? collaborat*? coordinat*? co-ordinat*? bilateral? trilateral?
    vision? agenda? roadmap? action_plan? work_plan? workplan? programme_of_work? program_of_work? framework? objectives? mechanism*?
    cooperation_framework? bilateral_relationship? relationship? relations? strategic_framework? long-term_cooperation?
    existing_constitutional? sub-state sub-national subnational renew_objectives? set_out_in_this? sustained_dialogue?
    strategic_partnership? stormont good_friday friday_agreement northern_ireland_executive senedd holyrood home_rule
    transparency transparent? openness open_government freedom_of_information accountable? accountability? integrity ethics
    standards_in_public conflicts_of_interest lobby* whistleblow* corrupt* anti-corruption kleptocra* bribery
    counter-corruption foreign_interference electoral_interference public_trust good_governance honours machinery_of_government
    decentralis* decentraliz* reorganis*? reorganiz*? self-government state_and_territory states_and_territories
    first_ministers council_of_ministers council_of_australian coag national_cabinet public_procurement government_procurement
    whole-of-government efficiency? red_tape? national_archives? census statistic*? citizens_assembl* civic state_officials
    state_of_the_union house_of_representatives senate? congress?`,

  defence: `
    defence* defense* military militar* armed_forces armed_services armed_conflict? nato submarine* naval navy navies army
    armies troop* soldier* sailor* airmen marines infantry battalion* brigade* regiment* squadron* battlegroup* battle_group*
    service_personnel service_men servicemen servicewomen veteran* conscript* reservist* garrison* frigate* destroyer*
    aircraft_carrier* warship* warfight* warfare fighter_jet* fighter_aircraft fighters? combat_forces combat_operations combat_troops combat_support combat_missions helicopter*? typhoon? f-35* gcap
    deterren* deter? deterring? weapon* nuclear_weapon* nuclear_deterr* nuclear-powered nuclear-armed nuclear_arsenal*
    non-nuclear missile* ballistic* warhead* munition* ammunition artillery tanks? armoured armored drone*? uav uavs unmanned_aerial
    uncrewed counter-drone air_defence* air_defense* missile_defence* missile_defense* air_surveillance air_policing air_force*
    space_force hypersonic* undersea? underwater? interoperab*? arms arms_control arms_race arms_trade arms_embargo
    non-proliferation nonproliferation counter-proliferation counterproliferation proliferation disarm* arsenal* stockpiles?
    cluster_munitions landmine* land_mine* demining mine_clearance mine_action explosive_remnants chemical_weapon*
    biological_weapon* biological_threat* biological_and_toxin toxin_weapon* weapons_convention cbrn wmd mass_destruction iaea
    international_atomic_energy nuclear_security? safeguards? stewardship? aukus jef jef+ joint_expeditionary coalition_of_the_willing
    alliance*? security_partnership* security_cooperation security_co-operation security_coordination security_assistance security_guarantee*
    security_force* security_alliance* security_arrangement* security_and_defence security_and_defense security_relationship
    security_commitment* security_challenge* security_interest* security_capabilit* security_threat* security?
    national_security? collective_defence collective_security international_security regional_security european_security
    euro-atlantic maritime_security maritime_domain piracy counter-piracy peacekeep* peace_support exercises? joint_exercise*
    military_exercise* naval_exercise* training_exercise* joint_training force_posture force_presence force_generation rotational
    military_base* military_aid military_assistance military_training lethal_aid lethal battlefield strategic_defence
    extended_deterrence defence_industr* cyber_and_electronic_warfare electronic_warfare hybrid_threat* hybrid_attack*
    hybrid_warfare disruptive_threats malign_activity sabotage espionage counter-intelligence islamic_state isis isil daesh
    counter-isil counter-isis ansf allied_forces afghan_forces insurgen* transition_of_security handover_of_security
    advanced_capabilities capability? capabilities? offshore_assets northseal invasion? invade* readiness? conventional_forces
    fight_against_terrorism? integrated_review operation_interflex war? wars? wartime`,

  'law enforcement': `
    police* policing law-enforcement law_enforcement constab* officer? officers? crime* cyber-crime* cybercrim* criminal*
    traffick* terroris* counter-terror* counterterror* anti-terror* extremis* violent_extremism radicalis* radicaliz* deradicalis*
    fraud* scam* scammer* europol interpol prum prüm eurojust? illicit narcotic* counter-narcotics counternarcotics opioid*?
    fentanyl precursor_chemicals drug? drugs? drug_trafficking drug_traffick* drug_cartel* drug_dealer* drug_supply drug_smuggling
    illegal_drug* county_lines cartel* gang* organised_crime organized_crime serious_crime transnational_crime mafia* knife*
    knives stabbing* swords? firearm* gun guns gun_violence small_arms shooting* explosives? violent_crime violent_offend*
    theft* thieves stolen burglar* robber* shoplift* antisocial anti-social antisocial_behaviour anti-social_behaviour
    disorder? vandal* arson hate_crime* stalk* harassment? stop_and_search stop-and-search stop_search search_powers body-worn
    money_laundering anti-money laundering economic_crime* financial_crime* proceeds_of_crime illicit_finance dirty_money
    terrorist_financ* financing_of_terrorism terrorist_content fatf asset_recovery confiscat* seize? seized? seizing? seizure*
    ransomware child_abuse child_sexual sexual_exploitation child_exploitation sexual_offen*? modern_slavery slavery kidnap*
    abduct* joint_investigation* investigat*? investigative detective* suspect* arrest* warrant* fingerprint* dna dna_profiles
    forensic*? biometric*? surveillance? informant* undercover smuggled smuggling? contraband counterfeit*? piracy_online
    wanted_persons most_wanted national_crime_agency homeland_security public_safety public_order riot* hooligan* protective_security
    watchlist* no-fly customs_services port_security crisis_preparedness? resilience_measures? data_sharing_and_joint
    police_and_crime college_of_policing chief_constable* commissioner_of_police sheriff* neighbourhood_watch prevent_programme
    domestic_abuse? domestic_violence? violence_against_women? sex_offender* paedophil* grooming spiking criminalis* criminaliz*
    offence? offences? offense? offenses? match-fixing match_fixing intelligence-led intelligence_agencies? victims_of_crime?`,

  justice: `
    justice judicial judiciary judge* magistrate* court* courtroom tribunal* prosecut* lawyer* solicitor* barrister* attorney*?
    legal_aid legal_profession legal_assistance legal_advice legal_services legal_framework*? legal_cooperation sentenc*
    mandatory_sentencing prison* jail* gaol* incarcerat* imprison* probation parole offender* reoffend* re-offend* youth_offend*
    rehabilitat*? bail custody custodial pre-trial trial? trials? juror* jury juries acquit* convict* guilty plea pleas extradit*
    mutual_legal human_rights rights_of rule_of_law civil_libert* civil_rights fundamental_right* fundamental_freedom*
    basic_rights human_dignity? echr convention_on_human_rights convention_rights european_court constitutional_rights
    international_court impunity war_crime* crimes_against genocid* atrocit* international_criminal_court icc accountability?
    perpetrator* victim* victims_of_crime victims_code witness* survivor? redress redress_mechanism judicial_review remedy? remedies?
    compensat*? wrongful* miscarriage* statutory_inquiry independent_inquiry? inquiry? inquiries? inquest* coroner* criminal_justice
    criminal_law civil_law common_law family_law private_international_law commercial_law criminal_code penal death_penalty
    capital_punishment torture arbitrary_detention arbitrarily_detained political_prisoner* detainee* law_commission law_reform
    access_to_justice sentencing_council juvenile* diversion diversionary pardon* amnest* defamation slapp slapps
    hague_convention judgment* judgement* arbitration? mediation_service divorce equal_rights freedom_of_expression
    freedom_of_religion religious_freedom freedom_of_speech freedom_of_assembly press_freedom freedom_of_the_press
    transitional_justice criminal_defence defence_solicitor* defence_lawyer* duty_solicitor* crown_prosecution attorney-general?
    lord_chancellor legal_rights rights? litigat* lawsuit* plaintiff* defendant* civil_society? supervision_order* magistracy
    statute_of_limitations data_protection_review`,

  migration: `
    migra* immigra* emigra* asylum refugee* smuggler* people-smuggl* people_smuggl* human_smuggl* migrant_smuggl* smuggling_network*
    smuggling_gang* visa* e-visa* passport*? travel_authoris* travel_authoriz* border_control* border_crossing* border_security
    border_force border_management border_polic* border_wall* border? borders? illegal_entry illegal_border irregular
    undocumented unauthorised_arrival* boat_arrival* deport* removal_centre* removals returns? returns_agreement* readmission* repatriat*?
    resettle* displaced displacement stateless* naturalis* naturaliz* citizenship settled_status indefinite_leave leave_to_remain
    right_to_remain right_to_stay permanent_resident* permanent_residen* residence_permit* residency? work_permit* right_to_work
    foreign_national* foreign_criminal* foreign_offender* skilled_worker* seasonal_worker* foreign_worker* temporary_worker*
    temporary_foreign guest_worker* overseas_worker* workers_from_abroad workers_from_overseas labour_mobility labor_mobility
    small_boat* dinghies dinghy boat_journeys channel_crossing* calais frontex detention_centre* detention_center* immigration_detention
    unaccompanied offshore_processing regional_processing processing_centre* safe_third safe_countr* country_of_origin
    countries_of_origin source_countries transit_countries family_reunion* family_reunification diaspora*? free_movement_of
    freedom_of_movement schengen e-gates egates entry-exit entry/exit exit_checks overstay* windrush iom unhcr five_country
    sponsor_licence* sponsorship_licence* salary_threshold* root_causes? legal_pathways lawful_pathways safe_and_legal
    safe_routes points-based shared_objectives_on_migration dignity_of_migrants manus nauru`,

  'foreign affairs': `
    diplomac* diplomat* ambassador* embass* high_commission* consular consulate* consul foreign_policy foreign_minister*
    foreign_affairs foreign_secretar* foreign_office foreign_relations sanction* asset_freeze* travel_ban* middle_east north_africa
    middle_eastern near_east horn_of_africa? west_africa? sub-saharan? multilateral? multilateralism united_nations? un_charter
    security_council general_assembly secretary-general? special_envoy special_representative? peace peaceful* peace_process
    peace_talks peace_agreement* peacebuild* peace-build* ceasefire* cease-fire* truce hostilit* de-escalat* deescalat* two-state
    israel* palestin* gaza west_bank hamas hezbollah syria* iran* iraq*? libya* yemen* sudan*? lebanon lebanese 
    ukrain*? russia*? kremlin moscow? belarus* afghan*? taliban myanmar burma taiwan* south_china_sea east_china_sea
    korean_peninsula north_korea* dprk hong_kong venezuela* cuba* haiti*? ethiopi*? sahel somali* kosovo balkan*
    armenia* azerbaijan* nagorno-karabakh moldova* crimea territorial_integrity
    territorial sovereignty sovereign? independence? annex* occupied occupation aggression war_of_aggression freedom_of_navigation
    law_of_the_sea unclos overflight code_of_conduct_in rules-based international_order international_law international_norms
    indo-pacific? asia-pacific? asean? asean_centrality pacific_islands_forum african_union? organization_of_american arab_league
    quad? g7? commonwealth? commonwealth_heads commonwealth_secretariat commonwealth_nations reinvigorated_commonwealth
    modern_commonwealth democrac* democratic democratic_institutions democratic_values democratic_reform* democratic_transition
    freedom? freedoms? autocra* authoritarian* stability? instability? conflict* conflict_prevention conflict_resolution
    mediat* alliance*? allies? ally? friends? friendship strategic_partnership? special_relationship enduring_partnership
    bilateral_relationship? bilateral_partnership? bilateral_relations normalis* normaliz* state_visit* official_visit* visit?
    crisis_centre* nationals? travel_advice hostage* geopolitic* nuclear_deal jcpoa joint_comprehensive minsk accession
    enlargement european_integration eu_membership reconstruction? transitional_council eminent_persons international_challenges
    global_challenges regional_challenges shared_challenges? common_challenges? regional_cooperation region? regional? transatlantic_relation* regional_stability international_community international_partners? self-determination
    solidarity? disinformation? propaganda foreign_information efforts_in_afghanistan support_for_ukraine? support_ukraine?
    stand_with_ukraine stand_by_ukraine coercion coercive crisis_response? neighbours? neighbors? humanitarian_access
    humanitarian_corridor* regime? regimes? dissident* opposition? coup political_process political_solution political_transition
    political_settlement elections_in world_order`,
};
