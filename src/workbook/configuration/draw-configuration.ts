import type { CellValue } from '../../domain/cell-value';
import { isBlank } from '../../domain/cell-value';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { StyleName } from '../../domain/drawing/styles';
import type { ConfigurationKind } from '../sheet-kind';
import type { CampaignField } from './campaign-fields';
import { campaignFields } from './campaign-fields';
import type { ConfigurationColumn } from './configuration-tables';
import { configurationColumns } from './configuration-tables';
import { initialRows } from './initial-rows';

/** Room for the officer to paste into; rows may be added by hand, since only coordinators edit these tabs. */
const BLANK_ROWS: Readonly<Record<ConfigurationKind, number>> = {
  campaign: 0,
  agencies: 40,
  areas: 12,
  targets: 150,
  tasks: 150,
  lists: 60,
};

const styleOfType: Readonly<Record<CampaignField['type'], StyleName>> = {
  text: 'inputText',
  number: 'inputNumber',
  date: 'inputDate',
  checkbox: 'checkbox',
};

/** A configuration tab as set-up makes it: hidden keys, headings with notes, what is known already, room for the rest. */
export function drawConfiguration(kind: ConfigurationKind, folderId: string): DrawnSheet {
  return drawFilledConfiguration(kind, initialRows(kind, folderId));
}

/** The same tab with these rows, a value for each of its columns. */
export function drawFilledConfiguration(kind: ConfigurationKind, rows: readonly (readonly CellValue[])[]): DrawnSheet {
  const columns: readonly ConfigurationColumn[] = configurationColumns[kind];
  const filled = rows.map((values, index): DrawnRow => ({
    cells: values.map((value, at): DrawnCell => ({ value, style: bodyStyle(kind, columns[at], index) })),
  }));
  const blank = Array.from({ length: BLANK_ROWS[kind] }, (): DrawnRow => ({
    cells: columns.map((column): DrawnCell => ({ value: '', style: styleOfType[column.type] })),
  }));
  return {
    columns: columns.map(({ widthMm, isHidden }) => ({ widthMm, ...(isHidden && { isHidden }) })),
    rows: [
      { cells: columns.map(({ key }): DrawnCell => ({ value: key, style: 'key' })), isHidden: true },
      {
        cells: columns.map(({ label, hint }) => ({
          value: label,
          style: 'header',
          ...(!isBlank(hint) && { note: hint }),
        })),
      },
      ...filled,
      ...blank,
    ],
    merges: [],
    frozenRows: 2,
  };
}

function bodyStyle(kind: ConfigurationKind, column: ConfigurationColumn | undefined, index: number): StyleName {
  if (kind !== 'campaign') return styleOfType[column?.type ?? 'text'];
  if (column?.key !== 'value') return 'lockedText';
  return styleOfType[campaignFields[index]?.type ?? 'text'];
}
