import type { Theme } from '../../model/analysis.ts';

type Society = Extract<Theme, 'health' | 'education' | 'development' | 'environment' | 'social' | 'culture'>;

/** How people live, learn, are cared for, and what they live among. */
export const societyThemes: Readonly<Record<Society, string>> = {
  health: `
    health healthcare health-care health_care health_service* health_system* health_securit* health_emergenc* health_workforce health_polic*
    global_health public_health healthier healthy_eating healthy_food* healthy_life* unhealthy medic* medicines medical_supply medical_device* medical_product*
    critical_medicines vaccin* immunis* immuniz* pandemic* epidemic* epidemiolog* outbreak* disease* infect* virus* hospital hospitals
    hospitalis* hospitaliz* clinic clinics clinical clinical_trial* clinician* nhs patient* gps general_practice* general_practitioner*
    doctor doctors nurse nurses nursing midwi* paramedic* ambulance* dentist* dental pharmac* prescription* drug_price* drug_shortage*
    prescription_drug* drugs_regulator drug_treatment drug_addiction drug_misuse substance_abuse substance_misuse addict* overdos*
    harm_reduction biosecurity biosafety bio-safety biothreat* biosurveillance biodefence biodefense antimicrobial* antibiotic* amr cancer* tumour* dementia
    alzheimer* diabet* obes* heart_disease cardiovascular stroke? hiv hiv/aids aids malaria tuberculosis polio ebola zika mpox measles covid*
    coronavirus sars swine_flu avian_flu influenza flu mental_health mental_illness mental_wellbeing suicid* wellbeing? well-being? social_care adult_social_care
    care_home* aged_care elderly_care care_sector palliative hospice* who_prequal* world_health gavi cepi covax act-a global_fund pandemic_fund
    therapeutic* diagnostic* treatment? treatments? ppe protective_equipment tobacco smok* vape* vaping alcohol cigarette* pathogen* biological
    maternal maternity_service* maternity_care neonatal infant_mortality child_health women's_health reproductive abortion* contracept*
    nutrition? food_safety food_standards waiting_list* waiting_time* surger* surgical cancer_screening organ_donation transplant* blood blood_donation hygiene
    hygienic one_health zoono* animal_health? disease_control health_worker* thalidomide sunscreen disabilities? autism epilep* rare_diseases
    life-saving_treatment integrated_care primary_care emergency_department* a&e outpatient* inpatient* ventilator* oxygen salt_reduction
    medicare medicaid pharmaceutical_benefits ndis? care_quality nice? mhra fda long_covid sanitation_health`,

  education: `
    educat* school* pupil* teach* student* college* headteacher* head_teacher* principals? apprentice* curricul* early_years early_childhood
    pre-school* preschool* kindergarten* nursery nurseries childcare child_care free_hours 15_hours 30_hours pupil_premium dsg esg
    dedicated_schools minimum_funding_guarantee high_needs per-pupil per_pupil skills? skill? skills_training vocational vocational_training
    technical_training training? training_place* traineeship* qualification* exam exams examination* gcse* a-level* t-level*
    ofsted ofqual tuition tuition_fee* student_loan* higher_education higher-education further_education university_place* university_fee* universities?
    universit*? university_degree* degrees degree? academic? classroom* scholarship* academies academy_trust* multi-academy
    school_meal* breakfast_club* after-school literacy numeracy phonics reading? special_educational sen send_system learn? learner* learning?
    lifelong_learning learning_environment erasmus* turing_scheme truan* attainment graduate* undergraduate* postgraduate*
    educational_exchange* exchange_program* student_exchange* chevening fulbright language_training english-language english_language certification*?
    certificates? campus* lecturer* tutor* schoolchildren playground? playgrounds? bullying girls_education girls'_education
    universal_education stem_subjects stem? internship* careers_advice parents_and_teachers school-age tafe polytechnic* enrol*
    national_funding_formula teacher_training`,

  development: `
    development_assistance development_cooperation development_co-operation development_aid development_finance development_goal*
    development_partner* development_program* development_agenc* development_polic* development_challenge* aid foreign_aid
    overseas_aid foreign_assistance bilateral_assistance economic_assistance technical_assistance? build_back_better_world infrastructure_partnership infrastructure_needs quality_infrastructure high-quality_infrastructure aid_budget aid_effectiveness aid_program* official_development oda millennium_development mdg mdgs sustainable_development sdg sdgs
    2030_agenda agenda_2030 poverty extreme_poverty poverty_reduction humanitarian* developing_countr* developing_econom*
    developing_world developing_nation* least_developed low-income_countr* low_income_countr* low-_and_middle-income poorest_countr*
    poorest_people poorest? poor_countries emerging_economies? small_island? infrastructure_gap global_infrastructure food_securit* food_insecur* food_system* food_production
    food_assistance food_aid food_crisis food_suppl* food_market* famine* hunger* hungry malnutrition malnourish* undernourish* fertilizer* fertiliser*
    smallholder* smallholder_farm* subsistence agricultural_development agricultural_product* agricultural_sector* agricultur*? agriculture-cent* sanitation clean_water safe_water
    safe_drinking drinking_water water_and_sanitation wash? economic_development? social_development? inclusive_development capacity-building? capacity_building?
    disaster_relief disaster_assistance disaster_risk disaster_response disaster* emergency_assistance emergency_relief emergency_food life-saving?
    lifesaving? earthquake* tsunami* cyclone* hurricane* typhoons relief? undp unicef wfp world_food usaid dfid ausaid fcdo? donor*
    recipient_countr* african_development rural_development slum* community_development africa? african? africans?
    drought-hit drought-affected livelihood* microfinanc* micro-finance caadp malabo grain? concessional* debt-distressed resilient_food
    northern_triangle pacific_island_countr* pacific_island* infrastructure_investment? displaced_people? reconstruction? vulnerable_countr* most_vulnerable?`,

  environment: `
    environment* natural_environment environmental_protection biodivers* biodiversity_loss biological_diversity nature nature-based ocean* marine?
    marine_protected marine_environment marine_life marine_conservation sea? seas? seabed* high_seas forest* deforest* afforest* reforest* rainforest*
    woodland* tree trees wildlife species habitat* ecosystem* flora fauna pollut* plastic* conservation conserve conserves conserved conserving
    water? water_quality water_resource* water_management water_compan* water_securit* water_scarcity sewage sewer* river rivers lake lakes
    wetland* peat peatland* moorland* soil* waste hazardous_waste recycl* circular_economy landfill* litter* fly-tipping air_quality clean_air
    pesticide* fertiliser_run-off chemical? chemicals? forever_chemicals pfas mercury? fish fish_stock* fisher* fishing overfishing fisheries whal* whaling whales coral*
    reef reefs protected_area* national_park* green_space* green_belt countryside landscape? landscapes? rewild* flood* flood_defence*
    flood_defense* flood_protection flood_risk flood_resilience coastal_erosion drought* bushfire* wildfire* forest_fire* endangered_species
    endangered poach* poaching ivory wildlife_trade animal_welfare animal_health animal? animals? livestock? cattle? badger* pets puppy puppies
    farm farms farmland farmer* farming agricultur*? agri-environment land_use land_management natural_resource* natural_capital natural_world
    invasive_species invasive desertification land_degradation ozone antarctic* arctic? barrier_reef murray-darling deep-sea trawl*
    net_gain plant_health pests? green_spaces sustainable_fishing environmentally sustainab*? environment_agency defra
    nature_recovery crown_estate? clean-up oil_spill* contaminat* bees pollinator* hedgerow* gardens? mining? water_insecurity timber`,

  social: `
    welfare pension* state_pension pensioner* retirement superannuation housing affordable_hous* affordable_home* social_hous* council_hous*
    council_home* new_homes million_homes homes? home_ownership homeowner* housebuild* house-building first-time_buyer* homeless*
    rough_sleep* tenant* tenanc* landlord* renter* renting rent rents rental* leasehold* evict* eviction* mortgage*? planning_permission? planning_system?
    building_safety cladding grenfell regeneration? employ* unemploy* jobseeker* job jobs into_work back_to_work labour_market* labor_market* workforce? worker*
    workers_rights workers'_rights worker_protection* working_condition* working_hours working_time flexible_working working_people labour labor
    labour_rights labor_rights forced_labour forced_labor child_labour child_labor wage* minimum_wage* living_wage pay_gap gender_pay trade_union* labour_union* labor_union*
    unions? collective_bargaining industrial_action industrial_relations strikes? workplace* occupational_safety zero-hours sick_pay holiday_pay parental_leave
    paternity* maternity maternity_leave maternity_pay shared_parental paid_leave disab* people_with_disabilities disability_benefit* accessib*? child children child_poverty
    child_protection child_maintenance children_in_care looked-after care_leaver* children's_services families family family_support parent* foster_care
    foster_carer* fostering adoptive youth young_people young_person* young_adults older_people older_person* elderly ageing aging
    women women's girls gender gender-based equalit* inequalit* equity? equal_pay equal_opportunit* equal_treatment equal_access discriminat* racis* racial* ethnic_minorit*
    minority_communities lgbt* same-sex transgender conversion_practices conversion_therapy violence_against_women domestic_abuse domestic_violence sexual_violence? refuge refuges
    social_security social_protection social_inclusion social_exclusion social_mobility social_cohesion social_service* social_work* social_value
    social_dialogue social_justice social? universal_credit benefit_payment* benefits_system housing_benefit child_benefit* benefit_cap benefit_fraud benefits? claimant* two-child_limit
    cost_of_living cost-of-living fuel_poverty food_bank* carer* unpaid_care charit* philanthrop* volunteer* civil_society? voluntary_sector community_cohesion communities?
    community? communities_fund community_group* loneliness lonely indigenous aborigin* torres_strait first_nations maori
    native_title closing_the_gap stolen_generations reconciliation? youth_mobility vulnerable? vulnerable_people marginalis* marginaliz* underserved
    low-income low_income living_standards food_parcels winter_fuel personal_independence employment_rights interpreter*? faith_communit* faith? religious?
    modern_families disadvantag* deprived deprivation housing_affordability rent_assistance retirees living_costs`,

  culture: `
    cultur* cultural_exchange* cultural_heritage cultural_propert* heritage museum* galler* library? libraries arts art_works artist* artefact* artifact*
    works_of_art looted theatre* theater* music* film films film-maker* filmmaker* cinema* screen_industries creative? creative_industr* creative_sector* creators
    language? languages welsh_language irish_language gaelic indigenous_language* minority_language* national_language* media media_freedom press? newspaper* public_service_broadcast* broadcast*
    journalis* bbc s4c abc? sbs? sport* sporting olympic* paralymp* football* soccer cricket* rugby tennis athlet* swimming commonwealth_games invictus_games
    games? world_cup* women's_world_cup tournament* playing_fields playing_field championships? festival* commemorat* anniversar* anniversary? memorial* remembrance centenar* centenary
    monument* archaeolog* listed_building* historic_building* historic_site* historic_england historic? world_heritage unesco? archive? archives exhibition* ghost_ship
    expo people-to-people people_to_people gambling lotter* tapestry video_game* copyright*? city_of_culture literature literary book? books? folklore coronation jubilee
    charter_renewal royal_charter tv television radio statue* national_day historical? history? antiquit* oral_history veterans_day d-day ve_day anzac gallipoli holocaust`,
};
