/**
 * Where each element of a name begins and ends in a feed's XML, comments and CDATA passed over. Null unless there are
 * as many as were read: an entry is never said to stand where another does.
 */
export function spansOf(
  xml: string,
  name: string,
  expected: number,
): readonly (readonly [start: number, end: number])[] | null {
  const mark = new RegExp(`<!--|<!\\[CDATA\\[|<${name}(?=[\\s/>])|</${name}\\s{0,20}>`, 'g');
  const spans: [number, number][] = [];
  let open: number | null = null;
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    const [words] = found;
    const close = words === '<!--' ? '-->' : words === '<![CDATA[' ? ']]>' : null;
    if (close) {
      const end = xml.indexOf(close, mark.lastIndex);
      if (end < 0) break;
      mark.lastIndex = end + close.length;
    } else if (!words.startsWith('</')) open ??= found.index;
    else if (open !== null) {
      spans.push([open, mark.lastIndex]);
      open = null;
    }
  }
  return spans.length === expected ? spans : null;
}
