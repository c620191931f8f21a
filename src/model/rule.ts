/**
 * What every rule says of itself. Stages add what they match with.
 * In examples, what must be found stands in [brackets]; a counterexample is a text in which it must find nothing.
 */
export interface Rule {
  /** Its address in docs/rules.md: language/stage/name. */
  readonly id: string;
  /** Why it is so, with the source where there is one. */
  readonly because: string;
  readonly examples: readonly [string, ...string[]];
  readonly counterexamples: readonly string[];
}
