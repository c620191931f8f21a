import type { Analysis } from '../../model/analysis.ts';

/** How a document that is a law may be called in a register, of the identifier by which others cite it. */
export function documentsOf(id: string): readonly string[] {
  const [work] =
    /^https?:\/\/www\.legislation\.gov\.uk\/id\/[a-z]+\/(?:\d{4}|[A-Za-z\d-]+\/[\d-]+)\/\d+/.exec(id) ?? [];
  if (work !== undefined) return [work.replace(/^https:/, 'http:')];
  const [, year, kind = '', number] = /^3(\d{4})([RLD])(\d{4})$/.exec(id) ?? [];
  const eli = ELI[kind];
  return eli === undefined ? [] : [`http://data.europa.eu/eli/${eli}/${year}/${Number(number)}/oj`, id];
}

const ELI: Readonly<Record<string, string>> = { R: 'reg', L: 'dir', D: 'dec' };

/** The documents that a text cites, as far as their names follow from identifiers; each once, in the order of the text. */
export function documentsCited({ mentions, document }: Analysis): readonly string[] {
  const named = mentions.flatMap(({ type, id }) =>
    type === 'instrument' && id !== null ? documentsOf(id) : [],
  );
  return [...new Set(named)].filter((id) => id !== document.id);
}
