/** A stretch of print: where its line stands in points from the top left corner of the page, and how it is set. */
export interface Print {
  readonly at: readonly [left: number, top: number];
  readonly text: string;
  readonly size?: number;
  readonly face?: 'plain' | 'bold' | 'italic';
  /** Across the page, from the lower left to the upper right. */
  readonly slant?: boolean;
  /** The row and column of the one table that the tags of a page tell of. */
  readonly cell?: readonly [row: number, column: number];
}

export interface PrintedWith {
  readonly info?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly rotate?: number;
  readonly attached?: string;
}

const FACES = { plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' };
const [WIDTH, HEIGHT] = [595, 842];

/** A PDF of our own making (ISO 32000-1), A4, without compression. */
export function printed(pages: readonly (readonly Print[])[], its: PrintedWith = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const fonts = Object.entries(FACES).map(
    ([face, name]) =>
      `/${face} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)} 0 R`,
  );
  const parent = pages.length * 2 + fonts.length + 1;
  const kids = pages.map((prints, page) => {
    const stream = prints.map((print, i) => tagged(print, i)).join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return `${add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /StructParents ${page} /Rotate ${its.rotate ?? 0} /Contents ${content} 0 R /Resources << /Font << ${fonts.join(' ')} >> >> >>`,
    )} 0 R`;
  });
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  const info = add(
    `<< ${Object.entries(its.info ?? {})
      .map(([key, value]) => `/${key} ${literal(value)}`)
      .join(' ')} >>`,
  );
  const file = its.attached && add('<< /Type /EmbeddedFile /Length 2 >>\nstream\nhi\nendstream');
  const names = file
    ? `/Names << /EmbeddedFiles << /Names [${literal(its.attached)} << /Type /Filespec /F ${literal(its.attached)} /EF << /F ${file} 0 R >> >>] >> >>`
    : '';
  const at = pages.findIndex((prints) => prints.some(({ cell }) => cell));
  const tags =
    at < 0
      ? ''
      : `/MarkInfo << /Marked true >> /StructTreeRoot ${structure(pages[at]!, at, kids[at]!, objects)} 0 R`;
  const root = add(
    `<< /Type /Catalog /Pages ${parent} 0 R ${tags} ${its.language ? `/Lang ${literal(its.language)}` : ''} ${names} >>`,
  );
  return assembled(objects, root, info);
}

function drawn({ at: [left, top], text, size = 11, face = 'plain', slant }: Print): string {
  const turned = slant ? '0.7 0.7 -0.7 0.7' : '1 0 0 1';
  return `BT /${face} ${size} Tf ${turned} ${left} ${HEIGHT - top} Tm ${literal(text)} Tj ET`;
}

const tagged = (print: Print, i: number): string =>
  print.cell ? `/TD << /MCID ${i} >> BDC\n${drawn(print)}\nEMC` : drawn(print);

/** The structure tree of a page with a table (ISO 32000-1, 14.7); returns its root. */
function structure(prints: readonly Print[], page: number, kid: string, objects: string[]): number {
  const rows = [...new Set(prints.flatMap(({ cell }) => (cell ? [cell[0]] : [])))];
  const cells = [...new Set(prints.flatMap(({ cell }) => (cell ? [cell.join()] : [])))];
  const first = objects.length + 1;
  const rowAt = (row: number): number => first + cells.length + rows.indexOf(row);
  const top = rowAt(rows[0]!) + rows.length;
  const refs = (ids: readonly number[]): string => ids.map((id) => `${id} 0 R`).join(' ');
  const element = (role: string, parent: number, kids: string): number =>
    objects.push(`<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${kid} /K [${kids}] >>`);
  for (const cell of cells) {
    const ids = prints.flatMap((print, i) => (print.cell?.join() === cell ? [i] : []));
    element('TD', rowAt(Number(cell.split(',')[0])), ids.join(' '));
  }
  for (const row of rows)
    element(
      'TR',
      top,
      refs(cells.flatMap((cell, i) => (Number(cell.split(',')[0]) === row ? [first + i] : []))),
    );
  element('Table', top + 1, refs(rows.map(rowAt)));
  const parents = prints.map(({ cell }) => (cell ? `${first + cells.indexOf(cell.join())} 0 R` : 'null'));
  return objects.push(
    `<< /Type /StructTreeRoot /K ${top} 0 R /ParentTree << /Nums [${page} [${parents.join(' ')}]] >> >>`,
  );
}

/** Windows-1252 in a literal string. */
const literal = (text: string): string =>
  `(${[...text]
    .map((letter) => {
      const code = WINDOWS.get(letter) ?? letter.charCodeAt(0);
      return /[()\\]/.test(letter) || code > 126 ? `\\${code.toString(8).padStart(3, '0')}` : letter;
    })
    .join('')})`;

const WINDOWS = new Map([
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
]);

function assembled(objects: readonly string[], root: number, info: number): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  objects.forEach((body, i) => {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${`${offset}`.padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Text set as lines of at most so many letters, one below the other. */
export function set(
  text: string,
  [left, top]: readonly [number, number],
  letters: number,
  how: { size?: number; face?: Print['face']; leading?: number } = {},
): Print[] {
  const lines: string[] = [''];
  for (const word of text.split(' '))
    if (lines.at(-1)!.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  const { size = 11, face = 'plain', leading = size * 1.25 } = how;
  return lines.map((line, i) => ({ at: [left, top + i * leading], text: line, size, face }));
}
