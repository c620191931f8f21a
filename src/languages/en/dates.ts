import type { Rule } from '../../model/rule.ts';

/** Every rule about dates. */
export const dateRules: readonly Rule[] = [];
