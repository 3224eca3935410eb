/** `1` → `A`, `27` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** As an officer reads it: row 5, column 4 is `D5`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
