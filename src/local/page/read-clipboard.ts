/**
 * What was copied, as rows of text: the first table of the HTML, else lines and tabs; `undefined` where there is nothing.
 * Rows are made equally long. Scripts and styles of the HTML never come to life: it is parsed, not shown.
 */
export function readClipboard(html: string, text: string, parse: (html: string) => Document): string[][] | undefined {
  const table = html === '' ? null : parse(html).querySelector('table');
  const rows = table ? readTable(table) : readLines(text);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return width === 0 ? undefined : rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

/** A cell over several rows or columns fills the first of them, and leaves the others blank. */
function readTable(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  Array.from(table.rows).forEach((line, index) => {
    const row: (string | undefined)[] = (rows[index] ??= []);
    for (const cell of Array.from(line.cells)) {
      let at = 0;
      while (row[at] !== undefined) at += 1;
      row[at] = textOf(cell);
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - index); down++) {
        const below: (string | undefined)[] = (rows[index + down] ??= []);
        for (let right = 0; right < cell.colSpan; right++) below[at + right] ??= '';
      }
    }
  });
  return rows;
}

/** As it looks: runs of spaces are one, a paragraph or line break is a new line. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const each of Array.from(copy.querySelectorAll('script, style'))) each.remove();
  for (const each of Array.from(copy.querySelectorAll('br'))) each.replaceWith('\u2028');
  for (const each of Array.from(copy.querySelectorAll('p, div, li'))) each.after('\u2028');
  const lines = copy.textContent.split('\u2028').map((line) => line.replace(/[ \t\r\n]+/g, ' ').trim());
  return lines.join('\n').trim();
}

/** Tabs part cells and line ends part rows, but not between quotes, where two quotes stand for one. */
export function readLines(text: string): string[][] {
  if (text === '') return [];
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (;;) {
    const [, quoted, plain = '', end = ''] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (cell.lastIndex >= text.length) {
      if (end === '\t') rows.at(-1)?.push('');
      return rows;
    }
    if (end !== '\t') rows.push([]);
  }
}
