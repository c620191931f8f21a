import { rules } from '../languages/en/rules.ts';
import type { Rule } from '../model/rule.ts';
import { type Fact, item, type Page, section } from './page.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this address; null where there is none, as of a finding that earlier rules made. */
export const ruleOf = (id: string): Rule | null => byId.get(id) ?? null;

/** Addresses that have these letters in them, for who mistyped one. */
export const rulesLike = (typed: string): readonly string[] =>
  [...byId.keys()].filter((id) => id.includes(typed.toLowerCase()));

/** Why a rule finds what it finds, and its address: as facts of whatever it found. */
export const ruleFacts = (id: string): Fact[] => [
  ['Why', ruleOf(id)?.because ?? 'found by a rule that this version no longer has'],
  ['Rule', id],
];

/** One rule for people: why it is so, what it finds and what it leaves alone. */
export function rulePage({ id, because, examples, counterexamples }: Rule): Page {
  const left = counterexamples.filter((example) => example.trim() !== '');
  return {
    title: because,
    language: 'en',
    facts: [['Rule', id]],
    sections: [
      section(
        'Finds',
        examples.map((example) => item(example)),
        { note: 'What it finds stands in [brackets].' },
      ),
      ...(left.length === 0
        ? []
        : [
            section(
              'Leaves alone',
              left.map((example) => item(example)),
            ),
          ]),
    ],
  };
}
