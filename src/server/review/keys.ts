import { type Html, markup } from '../look/components/markup.ts';
import { details } from '../look/components/notices.ts';

const KEYS = [
  ['a', 'accept', 'confirm'],
  ['r', 'reject', 'refuse'],
  ['e', 'set right', null],
  ['v', 'kept or missed', null],
  ['j', 'next', 'next'],
  ['k', 'previous', 'previous'],
  ['u', 'undo what you said last', 'undo what you said last'],
  ['?', 'show these keys', 'show these keys'],
] as const;

/** The keys of the review and the switch that turns them off; without script there are none, and the buttons do the same. */
export const keysHelp = (isLink: boolean): Html =>
  markup`<div class="wp-keys" id="keys" hidden data-keys-help>${details(
    'Keys',
    markup`<p class="govuk-body">They work outside fields.</p><dl class="wp-keys__list">${KEYS.map(
      ([key, onItem, onLink]) => {
        const words = isLink ? onLink : onItem;
        return words && markup`<div><dt><kbd class="wp-key">${key}</kbd></dt><dd>${words}</dd></div>`;
      },
    )}</dl><button type="button" class="govuk-button govuk-button--secondary" data-keys-switch aria-pressed="true">Keys are on</button>`,
  )}</div>`;
