import { type Html, markup } from './components/markup.ts';

/** The project's mark: a point on the line of time, under a watching arc. */
export const MARK: Html = markup`<svg class="wp-mark-sign" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false"><path class="wp-mark-sign__arc" d="M3 16.5C5.6 8.6 10.2 4 16 4s10.4 4.6 13 12.5" fill="none" stroke-width="2.5" stroke-linecap="round"/><path class="wp-mark-sign__line" d="M1 21.5h9.5M21.5 21.5H31" fill="none" stroke-width="2.5" stroke-linecap="round"/><circle class="wp-mark-sign__point" cx="16" cy="17.5" r="4.5"/></svg>`;
