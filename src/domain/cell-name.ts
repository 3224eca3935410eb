/** `1` → `A`, `27` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AA` → `27`; 0 where it is none. */
function columnNumber(name: string): number {
  return Array.from(name).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Row and column, from 1, of `D5`; `undefined` where it names no cell. */
export function placeOfCell(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(name) ?? [];
  return letters === '' ? undefined : { row: Number(digits), column: columnNumber(letters) };
}

/** As an officer reads it: row 5, column 4 is `D5`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
