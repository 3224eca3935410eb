import type { FileObstacle } from '../domain/import/file-obstacle';
import type { ImportFault } from '../domain/import/import-fault';
import type { SourcePart } from '../domain/import/source';
import { submissionStates } from '../domain/submission-state';
import type { importVi } from './import-vi';
import { quote } from './quote';
import type { FaultTexts } from './setup-faults';

/** The same in English. */
export const importEn: typeof importVi = {
  sourceTable: (table, row, column) => `Table ${table}, row ${row}, column ${column}`,
  sourceParagraph: (paragraph) => `Paragraph ${paragraph}`,
  sourcePart: (part, number) => `${partNames[part]} ${number}`,
  sourceTableName: (table) => `Table ${table}`,
  matchReasons: {
    label: 'The heading of the form',
    synonym: 'A heading of the same meaning',
    typo: 'A heading nearly the same',
    part: 'A heading partly the same',
    continued: 'Goes on the table before',
    chosen: 'Chosen by the user',
  },
  rowReasons: {
    chosen: 'Chosen by the user',
    id: 'The id of the row',
    name: 'The same name',
    similar: 'A like name',
    new: 'A new row',
  },
  leftOutReasons: {
    title: 'Title of a table',
    header: 'Heading of a column',
    columnNumbers: 'Numbers of the columns',
    rowNumber: 'Number of the row, which the form gives itself',
    groupRow: 'Name of an area, used for the column of areas',
    totalRow: 'Total',
    signature: 'Signatures below the table',
    sameAsPlan: 'The same as the plan',
    sameAsTab: 'The tab has it already',
    unticked: 'A box without a tick',
    outsideTable: 'Stands outside the tables. Read it and type it in where needed.',
    unknownGroup: 'A group that is no area. Choose the area of the rows below it.',
    unknownTable: 'A table like none of the appendices. Choose its appendix where needed.',
    otherAppendix: 'A table of another appendix. Open that tab to import it.',
    unknownColumn: 'The form has no such column. Choose one where needed.',
    mergedAcross: 'Merged over several columns, so which one is meant is not clear. Type it into the right one.',
    wordsForNumber: 'Words in the column of numbers, which the form fills itself. Type them in where needed.',
    noName: 'A row without the name of a target or task. Choose the row it belongs to.',
    rowTwice: 'The file has this row above. See which is to stay.',
    doubtfulRow: 'A name like several rows of the tab. Choose the right one.',
    differsFromPlan: 'Not what the plan says; the cell is locked. Tell the coordinating office if the plan is wrong.',
    notInList: 'Not in the list of the column. Choose one that is.',
    unclearTick: 'Which column is ticked is not clear. Choose the verdict in the tab.',
    conflict: 'The tab holds something else, which was kept. Choose to replace it or to keep both where needed.',
    noSpareRow: 'The tab has no more blank rows. Ask the coordinating office to import this file.',
    lockedRow: 'Not among the rows that were returned to be mended.',
    tooLong: 'Longer than 50,000 characters, which no cell holds. Shorten it in the file.',
    leftOutByChoice: 'Left out by the user',
    deleted: 'Deleted, and still kept as a tracked change. Accept or reject the changes in the file.',
    hidden: 'Hidden in the file. Show it and import again where needed.',
    outside: 'In a header, a footer, a note or a drawing. Type it in where needed.',
    picture: 'A picture, in which no text can be read. Look at it and type it in.',
    embedded: 'Another file is embedded. Open it and import it by itself.',
    noValue: 'A formula without its result. Open the file in Excel, save it and import it again.',
  },
  newRow: (number) => `New row ${number}`,
  tabRow: (row, id) => `Row ${row} (${id})`,
  imported: (cells, rows, sheets, open) =>
    `Imported ${cells} cells of ${rows} rows into ${sheets.join(', ')}.` +
    (open > 0 ? ` ${open} places of the file were not imported, see the list.` : '') +
    ' Run «Kiểm tra biểu này» to check them.',
  importedNothing: (sheets) => `${sheets.join(', ')} already has all that the file says; nothing was changed.`,
  importLog: 'Imported a file',
  importLogDetail: (file, sheet, cells, rows, replaced, open) =>
    `${quote(file)} into ${sheet}: ${cells} cells, ${rows} rows, ${replaced} cells replaced, ${open} places not imported`,
};

const partNames: Readonly<Record<SourcePart, string>> = {
  header: 'Header',
  footer: 'Footer',
  footnote: 'Footnote',
  endnote: 'Endnote',
  comment: 'Comment',
  drawing: 'Drawing',
};

const obstacles: Readonly<Record<FileObstacle, string>> = {
  empty: 'has no content. Choose another file.',
  tooLarge: 'is larger than 10 MB. Take pictures out of it and choose it again.',
  unpacked: 'holds far more than an appendix does. Put the tables of the appendices into a file of their own.',
  oldOffice: 'is an old Word or Excel file (.doc, .xls) or under a password. Save it as .docx or .xlsx without one.',
  openDocument: 'is a file of LibreOffice (.odt, .ods). Save it as .docx or .xlsx.',
  pdf: 'is a PDF. Ask the agency for a Word or Excel file.',
  unknown: 'is neither a Word (.docx) nor an Excel (.xlsx) file. Choose another file.',
  damaged: 'is damaged or was not sent whole. Open it, save it and choose it again.',
};

export const importFaultsEn: FaultTexts<ImportFault> = {
  badFile: (fault) => `The file ${quote(fault.file)} ${obstacles[fault.obstacle]}`,
  nothingFound: (fault) =>
    `The file ${quote(fault.file)} has no table like any of the appendices. Choose the appendix of each table.`,
  notOwnAgency: (fault) =>
    `The account ${fault.user} is not of ${fault.agency}. Only that agency and the coordinating office may import into this tab.`,
  formLocked: (fault) =>
    `Tab ${fault.sheet} is locked in the state «${submissionStates[fault.state].label}». Recall or return it first.`,
  formBroken: (fault) =>
    `The form of ${fault.sheet} was changed. Ask the coordinating office to run «Sửa biểu mẫu», then import again.`,
  noSpareRows: (fault) =>
    `Tab ${fault.sheet} lacks ${fault.missing} blank rows. Leave rows out, or ask the coordinating office to import this file.`,
  tabChangedSincePreview: (fault) =>
    `Tabs of ${fault.agency} have changed since the preview. Preview again, then import.`,
};
