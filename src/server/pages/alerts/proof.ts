import type { Context } from 'hono';
import { addDays } from '../../../model/edtf.ts';
import type { Alert } from '../../alerts/alert.ts';
import { proofNow } from '../../alerts/proof.ts';
import type { Env } from '../../env.ts';
import { dayOf, type House } from '../../house.ts';
import { button, form, input } from '../../look/components/forms.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { breadcrumbs } from '../../look/components/moving.ts';
import { page, type Visit, visitOf } from '../../look/layout.ts';
import { dayOf as dayTyped } from '../briefing/wish.ts';
import { alertAddress, pageShown } from './shown.ts';

/** Asks for a time; the answer looks once more first, so it is a form that is sent. */
export const proofForm = (
  visit: Visit,
  id: string,
  house: House,
  [since, until] = weekTo(dayOf(house)),
): Html =>
  markup`<h2 class="govuk-heading-m" id="proof">Proof of silence</h2>
<p class="govuk-body">What it found in a time, or that it found nothing, and which sources were checked how often, or could not be.</p>
${form(visit, alertAddress(id, '/proof'), markup`<div class="wp-brief__days">${input({ name: 'since', label: 'From', type: 'date', value: since! })}${input({ name: 'until', label: 'To', type: 'date', value: until! })}</div>${button('Prove it', { kind: 'secondary' })}`)}`;

const weekTo = (today: string): readonly [string, string] => [addDays(today, -7), today];

export async function proved(c: Context<Env>, house: House, alert: Alert): Promise<Response> {
  const sent = await c.req.parseBody();
  const today = dayOf(house);
  const [week] = weekTo(today);
  const since = dayTyped(String(sent.since ?? '')) ?? week;
  const until = dayTyped(String(sent.until ?? '')) ?? today;
  const now = house.now().toISOString();
  const proof = await proofNow(house.store, alert, `${since}T00:00:00.000Z`, now, {
    until: `${until}T23:59:59.999Z`,
    programmes: house.programmes ?? [],
  });
  const visit = visitOf(c, house);
  const title = `${alert.title}: ${proof.title}`;
  const body = markup`<h1 class="govuk-heading-l">${title}</h1>${pageShown(proof)}${proofForm(visit, alert.id, house, [since, until])}`;
  const back = breadcrumbs([
    { href: '/alerts', words: 'Alerts' },
    { href: alertAddress(alert.id), words: alert.title },
  ]);
  return c.html(page(visit, { title, active: 'programmes', body, back, width: 'reading' }));
}
