import { attribute, type Html, markup, slug, type Text } from './markup.ts';

export interface Column<Row> {
  readonly heading: Text;
  /** What stands before the value where rows are stacked on a telephone; the heading when it is a string. */
  readonly label?: string;
  readonly cell: (row: Row) => Text | number | null;
  /** Figures stand to the right, under each other. */
  readonly numeric?: boolean;
  /** Words of several lines: at least 12rem, where short columns beside a long one would be pressed to one word a line. */
  readonly wide?: boolean;
  /** The cell names its row. */
  readonly names?: boolean;
  /** `sortHeading` says it. */
  readonly sorted?: Sorted;
}
export type Sorted = 'ascending' | 'descending' | 'none';

/**
 * A table. On a telephone `stack` (as given by default) turns each row into a small list, `scroll` keeps the grid in
 * a region of its own that scrolls and takes the focus. `empty` stands where there are no rows.
 */
export function table<Row>(given: {
  readonly caption: Text;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly narrow?: 'stack' | 'scroll';
  readonly hideCaption?: boolean;
  readonly empty?: Text;
}): Html {
  const { caption, columns, rows, narrow = 'stack', hideCaption = false } = given;
  if (rows.length === 0 && given.empty !== undefined) return markup`${given.empty}`;
  const id = `table-${slug(String(caption))}`;
  const whole = markup`<table class="govuk-table wp-table wp-table--${narrow}"${narrow === 'stack' ? markup` role="table"` : null}>
<caption class="govuk-table__caption ${hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}" id="${id}">${caption}</caption>
<thead class="govuk-table__head"${role('rowgroup')}><tr class="govuk-table__row"${role('row')}>${columns.map(headOf)}</tr></thead>
<tbody class="govuk-table__body"${role('rowgroup')}>${rows.map((row) => rowOf(columns, row))}</tbody></table>`;
  return narrow === 'stack'
    ? markup`<div class="wp-fit">${whole}</div>`
    : markup`<div class="wp-scroll" role="region" aria-labelledby="${id}" tabindex="0">${whole}</div>`;
}

/** Rows shown as blocks lose their roles in some browsers, so they are said. */
const role = (name: string): Html => markup` role="${name}"`;

const headOf = <Row>({ heading, numeric, sorted }: Column<Row>): Html =>
  markup`<th scope="col"${role('columnheader')} class="govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}"${attribute('aria-sort', sorted === 'none' ? null : sorted)}>${heading}</th>`;

const rowOf = <Row>(columns: readonly Column<Row>[], row: Row): Html =>
  markup`<tr class="govuk-table__row"${role('row')}>${columns.map((column) => cellOf(column, row))}</tr>`;

function cellOf<Row>({ heading, label, cell, numeric, wide, names }: Column<Row>, row: Row): Html {
  const value = cell(row);
  const before = label ?? (typeof heading === 'string' ? heading : '');
  const body = markup`${before && markup`<span class="wp-table__label" aria-hidden="true">${before}</span>`}<span class="wp-table__value">${value}</span>`;
  return names
    ? markup`<th scope="row"${role('rowheader')} class="govuk-table__header wp-table__name">${body}</th>`
    : markup`<td${role('cell')} class="govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}${wide ? ' wp-table__wide' : ''}${value === null || value === '' ? ' wp-table__cell--empty' : ''}">${body}</td>`;
}

/** A heading that sorts: `href` is the address sorted by it (the other way round where it already is). */
export const sortHeading = (words: string, href: string, sorted: Sorted): Html =>
  markup`<a class="wp-sort wp-sort--${sorted}" href="${href}">${words}<span class="govuk-visually-hidden">, ${SORTS[sorted]}</span><svg class="wp-sort__arrows" viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" focusable="false"><path class="wp-sort__up" d="M5 1 9 6H1z"/><path class="wp-sort__down" d="M5 13 1 8h8z"/></svg></a>`;

const SORTS: Readonly<Record<Sorted, string>> = {
  none: 'sort',
  ascending: 'sorted upwards, turn round',
  descending: 'sorted downwards, turn round',
};
