import type { Threads } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';
import { type Item, item, type Page, section } from './page.ts';
import { source } from './register.ts';
import { changeWords, quoted } from './words.ts';

/** Every link of the register, by the later document: what is held to be so, what is only near, what was refused. */
export function linksPage(threads: Threads): Page {
  const of = (...standings: Tie['standing'][]) =>
    threads.ties
      .filter(({ standing }) => standings.includes(standing))
      .toSorted(inOrder(threads))
      .map((tie) => linkItem(tie, threads));
  const [links, near, refused] = [of('asserted', 'confirmed'), of('proposed'), of('refused')];
  return {
    title: 'Links between documents',
    language: 'en',
    facts: [['Found', `${links.length} links, ${near.length} to confirm, ${refused.length} refused`]],
    sections: [
      section('Links', links),
      section('Near, and not sure', near, { note: 'To confirm or refuse: watchpoint review.' }),
      section('Refused by a person', refused),
    ].filter(({ items }) => items.length > 0),
  };
}

function linkItem(tie: Tie, { heads, byId }: Threads): Item {
  const said = tie.judged.at(-1);
  const thread = byId.get(tie.from.item ?? '') ?? byId.get(tie.to.item ?? '');
  return item([tie.relation, ...tie.changes.map(changeWords)].join('; '), {
    id: tie.link,
    facts: [
      ['Earlier', `${quoted(tie.from.quote.quote)}, ${source({ head: heads.get(tie.from.document)! })}`],
      ['Later', `${quoted(tie.to.quote.quote)}, ${source({ head: heads.get(tie.to.document)! })}`],
      ['Thread', thread?.id ?? ''],
      [
        tie.standing === 'refused' ? 'Refused by' : 'Confirmed by',
        said === undefined ? '' : personWords(said),
      ],
    ],
  });
}

const personWords = ({ by, event: { reason } }: Tie['judged'][number]): string =>
  `${by.name}${reason === null ? '' : `: ${reason}`}`;

const inOrder =
  ({ heads }: Threads) =>
  (a: Tie, b: Tie): number => {
    const [first, second] = [a, b].map(({ to }) => heads.get(to.document)?.published ?? '9999');
    return (
      (first! < second! ? -1 : first! > second! ? 1 : 0) ||
      (a.to.document < b.to.document ? -1 : a.to.document > b.to.document ? 1 : 0) ||
      a.to.quote.start - b.to.quote.start ||
      (a.link < b.link ? -1 : 1)
    );
  };
