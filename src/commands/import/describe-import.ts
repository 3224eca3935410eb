import { appendixOf, columnOf } from '../../domain/appendices';
import type { AppendixCode, ColumnKey } from '../../domain/appendices';
import type { Campaign } from '../../domain/campaign';
import { cellName } from '../../domain/cell-name';
import type { CellValue } from '../../domain/cell-value';
import { fillIn } from '../../domain/drawing/fill-in';
import type { FoundTable } from '../../domain/import/find-tables';
import { isExpected } from '../../domain/import/left-out';
import type { LeftOut } from '../../domain/import/left-out';
import type { MatchedRow, RowTarget } from '../../domain/import/match-rows';
import { nameOf } from '../../domain/import/match-rows';
import type { TabPlan } from '../../domain/import/plan-import';
import type { SourcePlace } from '../../domain/import/source';
import type { Text } from '../../text';
import type {
  ImportPreview,
  PreviewCell,
  PreviewLeftOut,
  PreviewRow,
  PreviewTab,
  PreviewTable,
} from './import-preview';
import type { ImportTab, ReadImport } from './read-import';

/** More of a text than this tells an officer nothing new about which one is meant. */
const LONGEST_SHOWN = 300;

export function describeImport(read: ReadImport, fileName: string, text: Text): ImportPreview {
  const { agency, campaign, fingerprint, faults, plan, tabs } = read;
  const leftOut = plan.leftOut.map((each) => ({
    isExpected: isExpected(each),
    told: describeLeftOut(each, read, text),
  }));
  const open = leftOut.filter((each) => !each.isExpected).map(({ told }) => told);
  const expected = leftOut.filter((each) => each.isExpected).map(({ told }) => told);
  const placements = plan.tabs.flatMap((each) => each.placements);
  return {
    fileName,
    agency: { code: agency.code, name: agency.name },
    fingerprint,
    refusals: faults.map((fault) => text.setupFault(fault)),
    tables: plan.tables.map((table) => describeTable(table, campaign, text)),
    tabs: plan.tabs.flatMap((each): PreviewTab[] => {
      const own = tabs.find(({ target }) => target === each.tab);
      return own ? [describeTab(each, own, campaign, text)] : [];
    }),
    leftOut: open,
    expected,
    figures: {
      placed: placements.length,
      replaced: placements.filter(({ was }) => was !== '').length,
      leftOut: open.length,
      expected: expected.length,
    },
  };
}

function describeTable(table: FoundTable, campaign: Campaign, text: Text): PreviewTable {
  const place = [...table.headerRows, ...table.rows].flat()[0]?.place;
  return {
    id: table.id,
    place: place ? blockName(place, text) : '',
    appendix: table.appendix ?? 'none',
    confidence: rounded(table.confidence),
    columns: table.columns.map(({ column, label, key, confidence, because }) => ({
      column,
      label: shorten(label),
      key: key ?? 'none',
      formLabel: key && table.appendix ? formLabel(table.appendix, key, campaign) : '',
      confidence: rounded(confidence),
      because: because ?? 'none',
      why: because ? text.matchReasons[because] : '',
    })),
  };
}

function describeTab(plan: TabPlan, { sheet, target }: ImportTab, campaign: Campaign, text: Text): PreviewTab {
  const { code } = target.appendix;
  return {
    appendix: code,
    sheetId: sheet.sheetId,
    title: sheet.title,
    rows: plan.rows.map((match) => describeRow(match, text)),
    cells: plan.placements.map(
      ({ cell, target: to, key, value, was, text: said, places, isConverted }): PreviewCell => ({
        cell,
        target: targetName(to, text),
        key,
        label: formLabel(code, key, campaign),
        value: shortenValue(value),
        was: shortenValue(was),
        text: shorten(said),
        places: places.map((place) => placeName(place, text)),
        isConverted,
      }),
    ),
    added: plan.added,
    missing: plan.missing,
    rowChoices: target.rows.map(({ id, row, cells }) => ({
      id,
      label: text.tabRow(row, id),
      name: shorten(String(cells.name)),
    })),
    splits: plan.splits.map(({ row, place, tasks }) => ({
      row,
      place: placeName(place, text),
      tasks: tasks.map(shorten),
    })),
    encodings: plan.encodings.map(({ place, text: said, proposed }) => ({
      place: placeName(place, text),
      text: shorten(said),
      proposed: shorten(proposed),
    })),
  };
}

function describeRow({ row, target, confidence, because }: MatchedRow, text: Text): PreviewRow {
  return {
    row: row.key,
    name: shorten(nameOf(row)),
    target: targetName(target, text),
    isNew: target.kind !== 'there',
    confidence: rounded(confidence),
    because,
    why: text.rowReasons[because],
  };
}

function describeLeftOut(
  { place, text: said, reason, key, instead = '', cell = '' }: LeftOut,
  { plan, campaign }: ReadImport,
  text: Text,
): PreviewLeftOut {
  const appendix = plan.tabs.find(({ tab }) => tab.appendix.columns.some((column) => column.key === key))?.tab.appendix;
  return {
    place: placeName(place, text),
    text: shorten(said),
    reason,
    why: text.leftOutReasons[reason],
    label: key && appendix ? formLabel(appendix.code, key, campaign) : '',
    instead: shorten(instead),
    cell,
  };
}

function formLabel(appendix: AppendixCode, key: ColumnKey, campaign: Campaign): string {
  const isThere = appendixOf[appendix].columns.some((column) => column.key === key);
  return isThere ? fillIn(columnOf(appendix, key).label, campaign) : '';
}

function targetName(target: RowTarget, text: Text): string {
  return target.kind === 'added' ? text.newRow(target.index + 1) : text.tabRow(target.row.row, target.row.id);
}

/** «Bảng 2, dòng 5, cột 3», «Sheet1!C7», «Đoạn 12». */
export function placeName(place: SourcePlace, text: Text): string {
  switch (place.kind) {
    case 'table':
      return text.sourceTable(place.table, place.row, place.column);
    case 'sheet':
      return `${place.sheet}!${cellName(place.row, place.column)}`;
    case 'paragraph':
      return text.sourceParagraph(place.paragraph);
    case 'part':
      return text.sourcePart(place.part, place.number);
  }
}

function blockName(place: SourcePlace, text: Text): string {
  if (place.kind === 'table') return text.sourceTableName(place.table);
  return place.kind === 'sheet' ? place.sheet : placeName(place, text);
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function shortenValue(value: CellValue): CellValue {
  return typeof value === 'string' ? shorten(value) : value;
}

/** Never half a character. */
function shorten(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const letters = Array.from(text.slice(0, LONGEST_SHOWN * 2));
  return letters.length <= LONGEST_SHOWN ? `${letters.join('')}…` : `${letters.slice(0, LONGEST_SHOWN).join('')}…`;
}
