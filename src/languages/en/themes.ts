import type { Theme } from '../../model/analysis.ts';
import { economyThemes } from './themes-economy.ts';
import { securityThemes } from './themes-security.ts';
import { societyThemes } from './themes-society.ts';

/**
 * Words that tell what an action is about: a stem ends with `*`, several words are joined by `_`, what only hints ends
 * with `?`. The longest entry that fits is taken, and the words in it are not asked again: "trade unions" is not of
 * trade. A word that several themes share only hints at each.
 */
export const themes: Readonly<Record<Theme, string>> = {
  ...securityThemes,
  ...economyThemes,
  ...societyThemes,
};

/** Phrases whose words would point to a theme and do not: "the nature of", "a business environment". */
export const ofNoTheme = `
  nature_of climate_of culture_of environment_of climate_for environment_for language_of in_the_language power_of powers_of
  regulatory_environment enabling_environment security_environment policy_environment
  operating_environment legal_environment economic_environment political_environment strategic_environment
  international_environment global_environment safe_environment secure_environment competitive_environment
  challenging_environment changing_environment current_environment hostile_environment information_environment
  business_as_usual road_map road_maps in_the_wake trade-off trade-offs trade_off trade_offs school_of_thought
  window_of court_of_public space_for space_to healthy vehicle_for vehicles_for bank_on
  of_the_art state-of-the-art fiscal_space policy_space pipeline_of platform_for platform_to judge_that to_judge
  train_of fuel_the drivers_of driver_of its_drivers their_drivers key_drivers main_drivers underlying_drivers spare_no_effort wind_down wind_up port_of_call branch_of bridge_the bridge_gaps trial_and_error
`;
