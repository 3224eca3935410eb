import type { AppendixCode } from '../../domain/appendices';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { StyleName } from '../../domain/drawing/styles';
import type { RowAddress } from '../../domain/summary/decision';
import type { Request } from '../../host';
import { rangeOf } from '../requests/draw-requests';
import type { ReviewKey } from './review-table';
import { choiceLabels, REVIEW_HEAD_ROWS, reviewColumn, reviewColumns } from './review-table';

/** One of two rows side by side: what it says, and where it stands. */
export interface ReviewedRow extends RowAddress {
  readonly text: string;
  readonly source: string;
  readonly link: string | undefined;
}

/** `decided`: no longer alike, but a decision about them still holds. */
export type ReviewKind = 'duplicate' | 'conflict' | 'decided';

export interface ReviewItem {
  readonly kind: ReviewKind;
  readonly appendix: AppendixCode;
  readonly first: ReviewedRow;
  readonly second: ReviewedRow;
  readonly choice: string;
  readonly note: string;
}

const kinds: Readonly<Record<ReviewKind, { label: string; style: StyleName }>> = {
  duplicate: { label: '▲ Trùng', style: 'warning' },
  conflict: { label: '✖ Mâu thuẫn', style: 'error' },
  decided: { label: '✔ Đã quyết định', style: 'text' },
};

/** The tab «Rà soát»: duplicates and conflicts between agencies side by side, and the office's decision on each pair. */
export function drawReview(items: readonly ReviewItem[]): DrawnSheet {
  const undecided = items.filter(({ choice }) => choice === '').length;
  return {
    columns: reviewColumns.map(({ widthMm, isHidden }) => ({ widthMm, isHidden })),
    rows: [
      { cells: reviewColumns.map(({ key }): DrawnCell => ({ value: key, style: 'key' })), isHidden: true },
      lineAt('no', 'Rà soát dòng trùng và mâu thuẫn giữa các cơ quan', 'title'),
      lineAt('no', headline(items.length, undecided), 'subtitle'),
      { cells: reviewColumns.map(({ label }): DrawnCell => ({ value: label, style: 'header' })) },
      ...items.map(itemRow),
    ],
    merges: [],
    frozenRows: REVIEW_HEAD_ROWS,
  };
}

/** The drop-down beside each pair; rules of an older drawing go. */
export function reviewListRequests(sheetId: number, items: readonly ReviewItem[]): Request[] {
  const column = reviewColumn('choice');
  const box = { row: REVIEW_HEAD_ROWS + 1, column, lastRow: REVIEW_HEAD_ROWS + items.length, lastColumn: column };
  const values = Object.values(choiceLabels).map((userEnteredValue) => ({ userEnteredValue }));
  return [
    { setDataValidation: { range: { sheetId } } },
    ...(items.length === 0
      ? []
      : [
          {
            setDataValidation: {
              range: rangeOf(sheetId, box),
              rule: { condition: { type: 'ONE_OF_LIST', values }, strict: true, showCustomUi: true },
            },
          },
        ]),
  ];
}

function headline(pairs: number, undecided: number): string {
  if (pairs === 0) return 'Không có dòng nào trùng hoặc mâu thuẫn giữa các cơ quan.';
  const rest = undecided === 0 ? 'đã quyết định đủ' : `còn ${undecided} cặp chưa quyết định, tạm giữ cả hai dòng`;
  return `${pairs} cặp; ${rest}. Chọn trong cột Quyết định rồi chạy lại «Tổng hợp».`;
}

function itemRow({ kind, appendix, first, second, choice, note }: ReviewItem, index: number): DrawnRow {
  const text = (value: string): DrawnCell => ({ value, style: 'text' });
  const cells: Readonly<Record<ReviewKey, DrawnCell>> = {
    firstAgency: { value: first.agency, style: 'key' },
    firstId: { value: first.rowId, style: 'key' },
    secondAgency: { value: second.agency, style: 'key' },
    secondId: { value: second.rowId, style: 'key' },
    no: { value: index + 1, style: 'ordinal' },
    appendix: { value: appendix, style: 'center' },
    kind: { value: kinds[kind].label, style: kinds[kind].style },
    first: text(first.text),
    firstSource: sourceCell(first),
    second: text(second.text),
    secondSource: sourceCell(second),
    choice: { value: choice, style: 'inputText' },
    note: { value: note, style: 'inputText' },
  };
  return { cells: reviewColumns.map(({ key }) => cells[key]) };
}

function sourceCell({ source, link }: ReviewedRow): DrawnCell {
  return { value: source, style: 'source', ...(link !== undefined && { link }) };
}

/** The hidden columns come first: a line begins in the first one people see. */
function lineAt(column: ReviewKey, value: string, style: StyleName): DrawnRow {
  return {
    cells: reviewColumns.map(({ key }): DrawnCell =>
      key === column ? { value, style } : { value: '', style: 'plain' },
    ),
  };
}
