import { ruleOf, rulePage, rulesLike } from '../publish/rule.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { Refusal } from './refusal.ts';

const MOST_NAMED = 5;

/** Prints what one rule says of itself. */
export async function explain({ args: [typed = ''], options, terminal }: Call): Promise<Status> {
  const like = rulesLike(typed);
  const rule = ruleOf(typed) ?? (like.length === 1 ? ruleOf(like[0]!) : null);
  if (rule) {
    await terminal.print(shown(rulePage(rule), options.format, terminal));
    return 0;
  }
  const more = like.length > MOST_NAMED ? ` and ${like.length - MOST_NAMED} more` : '';
  throw new Refusal(
    like.length > 0
      ? `${like.length} rules have "${typed}" in their address: ${like.slice(0, MOST_NAMED).join(', ')}${more}`
      : `no rule "${typed}": an address looks like en/firmness/will, and docs/rules.md has them all`,
  );
}
