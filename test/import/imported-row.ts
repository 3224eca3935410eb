import type { ColumnKey } from '../../src/domain/appendices';
import type { ImportedRow } from '../../src/domain/import/read-rows';
import type { SourceBlock, SourceCell } from '../../src/domain/import/source';

/** A cell of the first column, by its text and what else matters of it. */
export function sourceCell(text: string, more: Partial<SourceCell> = {}): SourceCell {
  const place = { kind: 'table', table: '1', row: 1, column: 1 } as const;
  return { place, row: 1, column: 1, rowSpan: 1, columnSpan: 1, text, ...more };
}

/** A row of a file by its key and the texts of its columns. */
export function importedRow(key: string, texts: Partial<Record<ColumnKey, string>>): ImportedRow {
  const cells = Object.entries(texts).map(([column, text]) => [column as ColumnKey, [sourceCell(text)]] as const);
  return { key, cells: new Map(cells), marks: [] };
}

/** Rows of cells as text, `Năm 2022×2` over two columns, `TT↓2` over two rows, `|` between them; a dot is none. */
export function blockOf(...rows: readonly string[]): SourceBlock {
  return {
    kind: 'table',
    rows: rows.map((row, index) => {
      let column = 1;
      return row.split(' | ').flatMap((each) => {
        const [, text = '', columns, down] = /^(.*?)(?:×(\d))?(?:↓(\d))?$/.exec(each) ?? [];
        const spans = { columnSpan: Number(columns ?? 1), rowSpan: Number(down ?? 1) };
        const cell = sourceCell(text, { row: index + 1, column, ...spans });
        column += spans.columnSpan;
        return text === '.' ? [] : [cell];
      });
    }),
  };
}
