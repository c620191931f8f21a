import type { Analysis } from '../../../src/model/analysis.ts';
import { unknownLaw } from '../../../src/model/legislation.ts';
import type { Place } from '../../../src/model/place.ts';
import { analyse } from '../../../src/pipeline.ts';
import { documentOf } from '../../documents.ts';

/** A law of lines, each after the identifier of the provision in which it stands. */
export function lawOf(
  lines: readonly string[],
  uri = 'http://www.legislation.gov.uk/id/ukpga/2031/7',
  kind = 'Government Bill',
): Analysis {
  const places: Place[] = [];
  let text = '';
  for (const line of lines) {
    const [, provision, words = ''] = /^(\S+): (.*)$/s.exec(line) ?? [];
    if (provision === undefined) throw new Error(`no line of a law: ${line}`);
    places.push({ start: text.length, end: text.length + words.length, provision });
    text += `${words}\n\n`;
  }
  return analyse(
    {
      ...documentOf(text, { genre: 'legislation' }),
      id: uri,
      places,
      legislation: { ...unknownLaw, kind, uri },
    },
    { only: 'mentions' },
  );
}
