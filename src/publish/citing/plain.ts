import { workKey } from '../../law/citations/works.ts';
import { oneLine, pointWords } from '../words.ts';
import { type Citable, kindOf, SERIES } from './citable.ts';

/** A citation in plain words, as official papers write it: "Harbour Fees Regulations 2019 (S.I. 2019/12), regulation 4". */
export function plain(work: Citable): string {
  const { name, provision, facts = {} } = work;
  const behind =
    provision == null || provision === '' ? '' : `, ${provision.replace(/(\d|[IVX])\s\(/g, '$1(')}`;
  switch (kindOf(work)) {
    case 'instrument':
      return oneLine(`${name}${numbered(work)}${behind}`);
    case 'EU act':
      return oneLine(`${name}${facts.journal === undefined ? '' : ` (${facts.journal})`}${behind}`);
    case 'treaty':
      return oneLine(`${name}${dated(facts.signed ?? facts.adopted)}${behind}`);
    case 'Bill':
      return oneLine(`${name}${behind.replace(', section', ', clause')}`);
    case 'debate':
      return oneLine(
        `${facts.hansard!.house === 'HC' ? 'House of Commons' : 'House of Lords'} debates, ${pointWords(facts.hansard!.date)}, volume ${facts.hansard!.volume}, column ${facts.hansard!.columns}`,
      );
    case 'command paper':
    case 'document':
      return oneLine(
        [
          name,
          facts.author,
          facts.command,
          facts.published === undefined ? undefined : pointWords(facts.published),
        ]
          .filter(Boolean)
          .join(', ') +
          (facts.url === undefined ? '' : ` (${facts.url})`) +
          behind,
      );
    default:
      return oneLine(`${name}${behind}`);
  }
}

function numbered(work: Citable): string {
  const [type = '', year = '', number = ''] = workKey(work).split('/');
  const own = `${(SERIES[type] ?? 'SI').replace(/^(W?S?)([SI])([IR]?)$/, (letters) => `${[...letters].join('.')}.`)} ${year}/${number}`;
  return work.name.includes(`${year}/${number}`) ? '' : ` (${own})`;
}

const dated = (day: string | undefined): string => (day === undefined ? '' : ` (${pointWords(day)})`);
