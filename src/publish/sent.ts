import type { Sent } from '../store/ledger.ts';
import { item, type Page, section } from './page.ts';
import { oneLine, timeWords } from './words.ts';

/** The ledger of what was sent: to whom, when, how that went, and in whose words. */
export function sentPage(sent: readonly Sent[]): Page {
  return {
    title: 'What was sent',
    language: 'en',
    facts: [['Messages', sent.length === 0 ? 'none' : String(sent.length)]],
    sections: sent.length === 0 ? [] : [section('Newest first', sent.map(sentItem))],
  };
}

function sentItem({ id, alert, channel, recipient, at, tells, state, next, attempts, body }: Sent) {
  const { subject } = body as { readonly subject?: string };
  const tries = attempts.filter(({ outcome }) => outcome !== 'began' || state === 'sending');
  return item(oneLine(subject ?? alert), {
    id,
    facts: [
      ['To', channel === 'feed' ? `the feed of ${alert}` : `${oneLine(recipient)}, by ${channel}`],
      ['Written', `${timeWords(at)} UTC`],
      ['Tells', tells === 0 ? 'that nothing matched' : `${tells} ${tells === 1 ? 'thing' : 'things'}`],
      ['State', state === 'sending' ? 'began to be sent, and it is not known how that ended' : state],
      ['Next try', next === null || state === 'delivered' ? '' : `${timeWords(next)} UTC`],
      ...tries.map(
        ({ number, at, outcome, says }) =>
          [
            `Try ${number}`,
            `${timeWords(at)} UTC: ${outcome}${says === '' ? '' : `: ${oneLine(says)}`}`,
          ] as const,
      ),
    ],
  });
}
