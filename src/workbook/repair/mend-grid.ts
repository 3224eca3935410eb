import type { Request } from '../../host';
import type { MendedTab } from './mended-tab';
import type { Mending, Repair } from './repair';

/** Undoes merges (what they hold stays), puts lost rows and columns in again, and hides ids and keys. */
export function mendGrid(tab: MendedTab): Mending {
  const { sheet, rows, columns } = tab;
  const { sheetId, merges } = sheet;
  const rowOf = (from: number) => rows.findIndex((row) => row.from === from) + 1;
  const columnOf = (from: number) => columns.findIndex((column) => column.from === from) + 1;
  return {
    repairs: [
      ...merges.map(({ startRowIndex = 0, startColumnIndex = 0 }): Repair => ({
        kind: 'merged',
        row: rowOf(startRowIndex + 1),
        column: columnOf(startColumnIndex + 1),
        was: '',
      })),
      ...lostLines(tab),
      ...hiding(tab).repairs,
    ],
    requests: [
      ...(merges.length > 0 ? [{ unmergeCells: { range: { sheetId } } }] : []),
      ...inserts(sheetId, 'COLUMNS', columns),
      ...inserts(sheetId, 'ROWS', rows),
      ...hiding(tab).requests,
    ],
  };
}

function lostLines({ rows, columns, blueprint }: MendedTab): Repair[] {
  const frameId = (form = 0) => String(blueprint.drawn.drawing.rows[form]?.cells[0]?.value);
  return [
    ...rows.flatMap(({ from, form, id }, index): Repair[] =>
      from === undefined ? [{ kind: 'rowLost', row: index + 1, was: id ?? frameId(form) }] : [],
    ),
    ...columns.flatMap(({ from, key }, index): Repair[] =>
      from === undefined && key ? [{ kind: 'columnLost', column: index + 1, key, was: key }] : [],
    ),
  ];
}

/** One by one, from the start on: each finds those before it in place. */
function inserts(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  lines: readonly { readonly from?: number }[],
): Request[] {
  return lines.flatMap(({ from }, index): Request[] => {
    if (from !== undefined) return [];
    const range = { sheetId, dimension, startIndex: index, endIndex: index + 1 };
    return [{ insertDimension: { range, inheritFromBefore: index > 0 } }];
  });
}

/** The row of keys and the column of ids, which nobody is to see; new columns get their width. */
function hiding({ sheet, detail, rows, columns, blueprint }: MendedTab): Mending {
  const { sheetId } = sheet;
  const keyIndex = rows.findIndex(({ form }) => form === 0);
  const keyFrom = rows[keyIndex]?.from;
  const isKeyRowShown = detail === 'form' && !(keyFrom !== undefined && sheet.hiddenRows.has(keyFrom));
  const idIndex = columns.findIndex(({ key }) => key === 'id');
  const idFrom = columns[idIndex]?.from;
  const isIdColumnShown = detail === 'form' && !(idFrom !== undefined && sheet.hiddenColumns.has(idFrom));
  const hide = (dimension: string, index: number): Request => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: index, endIndex: index + 1 },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  });
  const widths = blueprint.requests.flatMap(({ updateDimensionProperties: each }) =>
    each?.range?.dimension === 'COLUMNS' ? [each] : [],
  );
  return {
    repairs: [
      ...(isKeyRowShown && keyFrom !== undefined ? [{ kind: 'shown' as const, row: keyIndex + 1, was: '' }] : []),
      ...(isIdColumnShown && idFrom !== undefined ? [{ kind: 'shown' as const, column: idIndex + 1, was: '' }] : []),
    ],
    requests: [
      ...columns.flatMap(({ from, key }, index): Request[] => {
        const at = key === undefined || from !== undefined ? -1 : blueprint.keys.indexOf(key);
        const width = widths.find(
          ({ range: { startIndex = 0, endIndex = 0 } = {} }) => startIndex <= at && at < endIndex,
        );
        const range = { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 };
        return width ? [{ updateDimensionProperties: { ...width, range } }] : [];
      }),
      ...(isKeyRowShown ? [hide('ROWS', keyIndex)] : []),
      ...(isIdColumnShown ? [hide('COLUMNS', idIndex)] : []),
    ],
  };
}
