import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Note } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { refused } from '../safety/answers.ts';
import { localPath } from '../safety/localPath.ts';
import { form, type Html, hidden, said, sent, timeWords } from './forms.ts';
import { somebody } from './may.ts';
import { page } from './page.ts';

/** Characters of one note. */
const MOST = 10_000;

/** Notes that people write for themselves: nobody else is shown them, and no export or log has them. */
export function noteRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use('/notes', somebody);
  routes.get('/notes', async (c) => {
    const notes = await house.store.people.notes(c.get('person')!.id);
    const list = notes.map(
      ({ item, text, at }) =>
        html`<li><p class="govuk-body"><code>${item}</code>, ${timeWords(at)}</p><p class="govuk-body app-note">${text}</p></li>`,
    );
    return page(
      c,
      'Your notes',
      html`${said('Only you see them.')}${list.length === 0 ? said('There are none. Write one on the page of a commitment.') : html`<ul class="govuk-list">${list}</ul>`}`,
    );
  });
  routes.post('/notes', (c) => keep(c, house));
  return routes;
}

/** What somebody wrote about an item under any of its ids, the latest first; nothing for nobody. */
export async function notesOn(
  c: Context<Env>,
  house: House,
  { id, formerly = [] }: { readonly id: string; readonly formerly?: readonly string[] },
): Promise<readonly Note[]> {
  const person = c.get('person');
  return person === null ? [] : house.store.people.notes(person.id, [id, ...formerly]);
}

/** The form of a record's page for one's own note on it; `back` is where it leads when it is kept. */
export function noteForm(c: Context<Env>, item: string, notes: readonly Note[], back: string): Html | '' {
  if (c.get('person') === null) return '';
  const text = notes.map((one) => one.text).join('\n\n');
  return form(
    c,
    '/notes',
    html`${hidden('item', item)}${hidden('next', back)}${notes.map((one) => hidden('was', one.item))}<div class="govuk-form-group">
<label class="govuk-label" for="note">Your note</label><div id="note-hint" class="govuk-hint">Only you see it.</div>
<textarea class="govuk-textarea" id="note" name="text" rows="4" maxlength="${MOST}" aria-describedby="note-hint">
${text}</textarea></div>`,
    'Keep the note',
    'secondary',
  );
}

async function keep(c: Context<Env>, house: House): Promise<Response> {
  const { item = '', text = '', next } = await sent(c);
  const { was = [] } = await c.req.parseBody({ all: true });
  if (item === '' || item.length > 500 || text.length > MOST)
    return refused(c, {
      status: 422,
      title: 'This note cannot be kept',
      detail: `A note is about one item of the register and has up to ${MOST} characters.`,
    });
  const { people } = house.store;
  const [owner, at] = [c.get('person')!.id, house.now().toISOString()];
  // What was written under an id that the item no longer has goes on under the one it has.
  for (const former of [was].flat())
    if (typeof former === 'string' && former !== item)
      await people.keepNote(owner, { item: former, text: '', at });
  await people.keepNote(owner, { item, text, at });
  return c.redirect(localPath(next), 303);
}
