import { REPORTED } from '../../../publish/standing.ts';
import { stateRule, stateSaid } from '../../../publish/stateRules.ts';
import { capital, oneLine } from '../../../publish/words.ts';
import type { Quiet } from '../../../register/quiet.ts';
import type { Tie } from '../../../register/ties.ts';
import { AHEAD } from '../../../store/catalogue/refresh.ts';
import type { Followed } from '../../../store/catalogue.ts';
import { bullets } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details } from '../../look/components/notices.ts';
import { quote } from '../../look/components/quotes.ts';
import { citedHref, placeHref, sourceLine } from '../../review/places.ts';

/** Where a thread stands, in plain words, with what that rests on and by which rule it was given. */
export function stateBox({ standing, heads }: Followed): Html {
  if (standing === null)
    return markup`<section class="wp-state"><h2 class="govuk-heading-m">Where it stands</h2><p class="govuk-body">Nothing of it had been published today: its documents carry later days.</p></section>`;
  const { state, report, quiet, leftOut } = standing;
  return markup`<section class="wp-state wp-state--${state.replaceAll(' ', '-')}"><h2 class="govuk-heading-m">Where it stands</h2>
<p class="govuk-body wp-state__said">${stateSaid(standing)}</p>
${report && reported(report, heads)}
${leftOut && markup`<p class="govuk-body">Left out by ${sourceLine(leftOut, placeHref(leftOut.id, { edition: leftOut.edition }))}.</p>`}
${quiet && quietly(quiet, state === 'gone quiet')}
${details('By which rule', markup`<p class="govuk-body">${stateRule(state, AHEAD)}</p>`)}</section>`;
}

function reported(tie: Tie, heads: Followed['heads']): Html {
  const head = heads.get(tie.to.document);
  return markup`<p class="wp-state__lead">${capital(REPORTED[tie.relation] ?? tie.relation)}:</p>${quote({
    words: oneLine(tie.to.quote.quote),
    cite: sourceLine(head, citedHref(tie.to, head), tie.to.document),
  })}`;
}

/** What was looked for and where: silence is worth what was looked at. */
function quietly({ head, documents, neighbours, lookedFor }: Quiet, open: boolean): Html {
  const place = sourceLine(head, placeHref(head.id));
  return details(
    open ? 'What was looked for, and where' : 'A later document does not speak of it',
    markup`<p class="govuk-body">Looked at: ${place}${documents > 1 && markup` and ${documents - 1} before it`}. Looked for a link to any of these words:</p>${bullets(lookedFor.map((one) => markup`<q class="wp-words">${oneLine(one)}</q>`))}
<p class="govuk-body">It takes up what stands beside it:</p>${bullets(neighbours.map(({ id, said }) => linkTo(`/thread/${id}`, markup`<q class="wp-words">${oneLine(said.action.quote)}</q>`)))}`,
    open,
  );
}
