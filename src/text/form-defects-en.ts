import type { FindingTexts } from './findings-vi';
import { quote } from './quote';

const UNDO = 'Press Ctrl+Z, or ask the coordinating agency to run «Sửa biểu mẫu».';
const REPAIR = 'The coordinating agency runs «Sửa biểu mẫu» to restore it.';

/** What happened to a form, by the kind of defect. */
export const formDefectsEn: FindingTexts['defects'] = {
  sheetMissing: () => ({
    fault: 'The form was changed: its tab is gone.',
    remedy: 'The coordinating agency runs «Dựng chiến dịch» to make it again.',
    short: 'The tab is gone',
  }),
  keyRowMissing: () => ({
    fault: 'The form was changed: the hidden row of keys at its top is gone, so no column can be told from another.',
    remedy: UNDO,
    short: 'The hidden row of keys is gone',
  }),
  idColumnMissing: () => ({
    fault: 'The form was changed: the hidden column of ids is gone.',
    remedy: UNDO,
    short: 'The hidden column of ids is gone',
  }),
  columnMissing: (column) => ({
    fault: `The form was changed: ${columnName(column)} is gone.`,
    remedy: UNDO,
    short: 'A column is gone',
  }),
  columnTwice: (column) => ({
    fault: `The form was changed: ${columnName(column)} is there twice.`,
    remedy: UNDO,
    short: 'A column is there twice',
  }),
  cellsMerged: () => ({
    fault: 'The form was changed: cells of this row are merged.',
    remedy: 'Unmerge them, then enter each cell again.',
    short: 'Merged cells',
  }),
  rowWithoutId: () => ({
    fault: 'The form was changed: a row has content but no id.',
    remedy: 'Move the content to a spare row of the form, then clear this one.',
    short: 'A row without an id',
  }),
  idTwice: (id) => ({
    fault: `The form was changed: the id ${quote(id)} stands in a row above.`,
    remedy: 'Keep one of the rows; move the content of the other to a spare row of the form.',
    short: 'The id is there twice',
  }),
  sheetTwice: (title) => ({
    fault: `The form was changed: there is a copy of it in the tab ${quote(title)}.`,
    remedy: 'Move what is worth keeping to this form, then ask the coordinating agency to delete the copy.',
    short: 'There is a copy of the form',
  }),
  recordUnreadable: () => ({
    fault: 'The form was changed: the record of its submission cannot be read.',
    remedy: 'The coordinating agency compares the tab «Nhật ký», then runs «Mở lại biểu này».',
    short: 'The record of submission is unreadable',
  }),
  cellBroken: (error) => ({
    fault: `The formula of this cell failed, ${quote(error)}, so that its content cannot be read.`,
    remedy: 'Delete the formula and type the words or the number into the cell.',
    short: 'The formula of a cell failed',
  }),
  rowLost: (id) => ({
    fault: `The form was changed: the row ${quote(id)} is gone, or free rows are.`,
    remedy: REPAIR,
    short: 'A row is gone',
  }),
  idChanged: (id) => ({
    fault: `The form was changed: the hidden id of the row is not right; it ${nowHolding(id)}.`,
    remedy: REPAIR,
    short: 'A hidden id is not right',
  }),
  merged: () => ({
    fault: 'The form was changed: cells are merged outside the rows that are filled.',
    remedy: REPAIR,
    short: 'Merged cells',
  }),
  headingChanged: (text) => ({
    fault: `The form was changed: the heading of the column is not right; it ${nowHolding(text)}.`,
    remedy: REPAIR,
    short: 'A heading was changed',
  }),
  textChanged: (text) => ({
    fault: `The form was changed: the head of the form is not right; the cell ${nowHolding(text)}.`,
    remedy: REPAIR,
    short: 'The head of the form was changed',
  }),
  planChanged: (text) => ({
    fault: `The form was changed: what the plan assigns is not right; the cell ${nowHolding(text)}.`,
    remedy: REPAIR,
    short: 'What the plan assigns was changed',
  }),
  validationChanged: () => ({
    fault: 'The form was changed: the list or the kind of data of the column is gone or another.',
    remedy: REPAIR,
    short: 'The list of the column is gone',
  }),
  protectionChanged: () => ({
    fault: 'The form was changed: a protection of the tab is gone, or the rights to fill it are not right.',
    remedy: REPAIR,
    short: 'The protection is not right',
  }),
  columnExtra: (column) => ({
    fault: `The form was changed: the column ${quote(column)} has content and is none of the form, so it is not read.`,
    remedy: 'Move what is worth keeping to a column of the form, then delete this one.',
    short: 'A column that is none of the form',
  }),
};

function nowHolding(text: string): string {
  return text === '' ? 'is blank' : `says ${quote(text)}`;
}

function columnName(column: string): string {
  if (column === 'record') return 'the hidden column «Bản nộp»';
  return column === 'check' ? 'the column «Kiểm tra»' : 'this column';
}
