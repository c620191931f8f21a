import { type Html, markup } from '../look/components/markup.ts';

/** Words in which those that were looked for stand between U+0002 and U+0003, as the catalogue gives them. */
export const marked = (words: string): Html =>
  markup`${words.split('\u0002').map((part, at) => {
    const [own = '', rest] = at === 0 ? [undefined, part] : part.split('\u0003');
    return at === 0 ? rest : markup`<mark class="wp-found">${own}</mark>${rest ?? ''}`;
  })}`;
