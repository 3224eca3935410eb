import { readOfficeFile } from '../../src/documents/read-office-file';
import type { FoundTable } from '../../src/domain/import/find-tables';
import type { LeftOut } from '../../src/domain/import/left-out';
import type { TabPlan } from '../../src/domain/import/plan-import';
import type { Asked } from './desk';
import { placeName, planOf, targetName } from './desk';

/** All that a preview shows of a file: its tables, where each row goes, what is written, and what is not and why. */
export function toldOf(bytes: Uint8Array, asked: Asked = {}): string[] {
  const { tables, tabs, leftOut } = planOf(readOfficeFile(bytes), asked);
  return [...tables.flatMap(tableLines), ...tabs.flatMap(tabLines), ...leftOut.map(leftOutLine)];
}

function tableLines({ id, appendix, confidence, columns }: FoundTable): string[] {
  const told = columns.map((each) => {
    const { column, lastColumn, label, key = 'none', because = '', marks = '' } = each;
    return `  ${column}–${lastColumn} ${label} → ${[key, marks, because, rounded(each.confidence)].filter((word) => word !== '').join(' ')}`;
  });
  return [`table ${id} ${appendix ?? 'none'} ${rounded(confidence)}`, ...told];
}

function tabLines({ tab, rows, placements, added, missing, splits, encodings }: TabPlan): string[] {
  return [
    `tab ${tab.appendix.code}, ${added} added, ${missing} missing`,
    ...rows.map(
      ({ row, target, because, confidence }) =>
        `  ${row.key} → ${targetName(target)} ${because} ${rounded(confidence)}${row.area ? ` in ${row.area}` : ''}`,
    ),
    ...placements.map(
      ({ cell, value, was, places, text, isConverted }) =>
        `  ${cell} = ${JSON.stringify(value)} for ${JSON.stringify(was)} from ${JSON.stringify(text)} of ${places.map(placeName).join(' ')}${isConverted ? ', converted' : ''}`,
    ),
    ...splits.map(({ row, place, tasks }) => `  split ${row} ${placeName(place)}: ${tasks.join(' | ')}`),
    ...encodings.map(({ place, text, proposed }) => `  encoding ${placeName(place)}: ${text} → ${proposed}`),
  ];
}

function leftOutLine({ reason, place, text, key, instead, cell }: LeftOut): string {
  const more = [key && ` in ${key}`, instead !== undefined && ` instead of ${instead}`, cell && ` at ${cell}`];
  return `! ${reason} ${placeName(place)}: ${text.replaceAll('\n', ' / ')}${more.filter(Boolean).join('')}`;
}

function rounded(confidence: number): string {
  return String(Math.round(confidence * 100) / 100);
}
