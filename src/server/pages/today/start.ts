import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details, inset } from '../../look/components/notices.ts';

/** What somebody sees whose register holds nothing yet: what to type. */
export const startPage = (): Html =>
  markup`<h1 class="govuk-heading-l">Nothing here yet</h1>
<div class="wp-start">
<p class="govuk-body-l">Watchpoint reads what governments publish and keeps the register of what they said they would do. Give it something to read.</p>
<h2 class="govuk-heading-m">1. Add a document</h2>
<p class="govuk-body">In a terminal, with the same register as this page (the file after <code>--db</code>, if you gave one):</p>
${typed('watchpoint add statement.pdf')}
<p class="govuk-body">It takes PDF, Word, web pages, Markdown and plain text, several at once. This page shows what it found within seconds: reload it.</p>
<h2 class="govuk-heading-m">2. Or follow a source</h2>
<p class="govuk-body">Watchpoint then asks there for new documents by itself.</p>
${typed('watchpoint source presets', 'watchpoint source add PRESET', 'watchpoint watch')}
<p class="govuk-body">${linkTo('/sources', 'Sources')} shows what is followed, and whether it could be checked.</p>
<h2 class="govuk-heading-m">3. Then look</h2>
<ul class="govuk-list govuk-list--bullet">
<li>Today, this page, says what is due, overdue, new and changed.</li>
<li>${linkTo('/register', 'Register')} has every undertaking with its exact words; search it as you would type: <code>party:belgium theme:migration "returns"</code></li>
<li>${linkTo('/calendar', 'Calendar')} and ${linkTo('/watch-list', 'Watch list')} say what to expect, and when.</li></ul>
${details('What Watchpoint does not do', inset('It does not judge, and it does not guess: what it shows stands in a document, word for word. What is not in the sources read is not known, and not denied.'))}
</div>`;

const typed = (...commands: readonly string[]): Html =>
  markup`<pre class="wp-typed"><code>${commands.join('\n')}</code></pre>`;
