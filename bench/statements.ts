import type { Analysis } from '../src/model/analysis.ts';
import { addDays } from '../src/model/edtf.ts';
import { analysisOf } from '../test/register/analyses.ts';

/** How many undertakings each has. */
export const PER_DOCUMENT = 10;

/** A made-up statement: ten undertakings on subjects that come back every so often in other words. */
export function statement(n: number): Analysis {
  const actions = Array.from({ length: PER_DOCUMENT }, (_, at) => {
    const subject = (n * 37 + at * 101) % 5_000;
    const verb = ['open', 'build', 'review', 'fund', 'extend'][(n + at) % 5];
    return `${verb} the ${name(subject)} ${['terminal', 'laboratory', 'corridor', 'register'][subject % 4]} at ${name(subject * 7 + 3)}`;
  });
  const text = `Statement ${n} on ${name(n)}\n\n${actions.map((action) => `The United Kingdom will ${action} by 30 June 2027.`).join('\n\n')}\n`;
  return analysisOf(text, {
    head: { id: `doc:${n}`, title: `Statement ${n} on ${name(n)}`, published: addDays('1990-01-01', n) },
    commitments: actions.map((action) => ({ action, deadline: ['30 June 2027', '../2027-06-30'] as const })),
  });
}

/** A name of its own for each number. */
function name(n: number): string {
  const parts = ['bran', 'del', 'mor', 'tas', 'vel', 'kin', 'sor', 'lam', 'gar', 'fen'];
  const digits = [...String(n % 10_000).padStart(4, '0')].map(
    (digit, at) => parts[(Number(digit) + at) % 10],
  );
  const word = digits.join('');
  return word[0]!.toUpperCase() + word.slice(1);
}
