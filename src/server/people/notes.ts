import { type Context, Hono } from 'hono';
import type { Note } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { button, form, hidden, textarea } from '../look/components/forms.ts';
import { stack } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { empty } from '../look/components/notices.ts';
import { moment } from '../look/components/numbers.ts';
import { refused } from '../safety/answers.ts';
import { localPath } from '../safety/localPath.ts';
import { somebody } from './may.ts';
import { page, said, sent } from './page.ts';

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
        markup`<p class="govuk-hint">On ${item}, ${moment(at)}</p><p class="govuk-body wp-note">${text}</p>`,
    );
    const none = empty('No notes yet', 'Write one on the page of a commitment. Nobody else will see it.');
    return page(c, {
      title: 'Your notes',
      body: list.length === 0 ? none : markup`${said('Only you see them.')}${stack(list)}`,
    });
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
export function noteForm(c: Context<Env>, item: string, notes: readonly Note[], back: string): Html | null {
  if (c.get('person') === null) return null;
  const value = notes.map(({ text }) => text).join('\n\n');
  const fields = markup`${hidden('item', item)}${hidden('next', back)}${notes.map((note) => hidden('was', note.item))}
${textarea({ name: 'text', id: 'note', label: 'Your note', hint: 'Only you see it.', value })}${button('Keep the note', { kind: 'secondary' })}`;
  return form({ csrf: c.get('csrf') }, '/notes', fields);
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
