import { columnName } from '../../domain/cell-name';
import type { Request } from '../../host';
import { isInside } from './blueprint';
import { boxesAround } from '../requests/boxes-around';
import { cellsInside } from './form-boxes';
import type { FormCell, MendedTab } from './mended-tab';
import { formCells } from './mended-tab';
import type { Mending } from './repair';

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;

/** The colours by condition as set-up draws them, over the cells wherever they are now; a paste that brought its own loses them. */
export function mendColours(tab: MendedTab): Mending {
  const { sheet, detail, blueprint } = tab;
  if (detail !== 'form') return { repairs: [], requests: [] };
  const cells = formCells(tab);
  const added = blueprint.requests.flatMap(({ addConditionalFormatRule: each }) => (each ? [each] : []));
  const mended = added.map(({ index, rule = {} }) => ({
    ...(index !== undefined && { index }),
    rule: moved(rule, tab),
  }));
  const wanted = added.map(({ rule = {} }) => nameOf(rule, cellsInside(cells, rule.ranges ?? [])));
  const found = sheet.conditionalFormats.map((rule) =>
    nameOf(
      rule,
      cells.filter((cell) => isIn(cell, rule)),
    ),
  );
  const isRight = JSON.stringify([...wanted].sort()) === JSON.stringify([...found].sort());
  const isGrown = cells.some(({ from }) => !from);
  return {
    repairs: isRight || isGrown ? [] : [{ kind: 'colourChanged', was: '' }],
    requests: isRight
      ? []
      : [
          ...sheet.conditionalFormats.map((): Request => ({
            deleteConditionalFormatRule: { sheetId: sheet.sheetId, index: 0 },
          })),
          ...mended.map((addConditionalFormatRule): Request => ({ addConditionalFormatRule })),
        ],
  }; // prettier-ignore
}

function isIn({ from }: FormCell, { ranges = [] }: Rule): boolean {
  return from !== undefined && ranges.some((range) => isInside(range, from.row - 1, from.column - 1));
}

/** A rule's kind and cells: its formula moves with them, and Google writes its colours in its own way. */
function nameOf({ booleanRule }: Rule, cells: readonly FormCell[]): string {
  return `${booleanRule?.condition?.type ?? ''} ${cells.map(({ row, column }) => `${row}:${column}`).join(' ')}`;
}

function moved(rule: Rule, tab: MendedTab): Rule {
  const cells = cellsInside(formCells(tab), rule.ranges ?? []);
  const first = cells[0];
  const { condition } = rule.booleanRule ?? {};
  return {
    ...rule,
    ranges: boxesAround(tab.sheet.sheetId, cells),
    booleanRule: {
      ...rule.booleanRule,
      condition: {
        ...condition,
        ...(first && {
          values: (condition?.values ?? []).map(({ userEnteredValue = '' }) => ({
            userEnteredValue: movedFormula(userEnteredValue, tab, first.row - first.form.row - 1),
          })),
        }),
      },
    },
  };
}

/** `$F8` of the blueprint as the cell it has become; text in quotes is left alone. */
function movedFormula(formula: string, { columns, blueprint }: MendedTab, rowsDown: number): string {
  const numbers = new Map(
    blueprint.keys.map((key, index) => [columnName(index + 1), columns.findIndex((each) => each.key === key) + 1]),
  );
  return formula.replace(/"[^"]*"|(\$?)([A-Z]{1,3})(\$?)(\d+)/g, (text, before: string, name?: string, between?: string, row?: string) => {
    const column = name === undefined ? undefined : numbers.get(name);
    return column ? `${before}${columnName(column)}${between}${Number(row) + rowsDown}` : text;
  }); // prettier-ignore
}
