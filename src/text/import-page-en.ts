import type { importPageVi } from './import-page-vi';

export const importPageEn: typeof importPageVi = {
  importLead: 'Import a Word or Excel file',
  importHint:
    'Goes into the tabs of the agency whose tab is open. Nothing is written before «Import»; cells with content stay as they are unless something else is chosen.',
  importFile: 'Choose a .docx or .xlsx file (10 MB at most)',
  fileTooLarge: (name) => `The file «${name}» is larger than 10 MB. Take some pictures out of it and choose it again.`,
  fileUnread: (name) => `The file «${name}» cannot be read. Close it in Word or Excel and choose it again.`,
  importWorking: { preview: 'Reading the file and comparing it with the tabs…', write: 'Writing into the tabs…' },
  importFigures: (file, agency, placed, replaced, leftOut) =>
    `${file} → ${agency}: ${placed} cells to write${replaced > 0 ? `, ${replaced} of them in place of others` : ''}; ${leftOut === 0 ? 'nothing left to look at' : `${leftOut} places could not be put in`}.`,
  importRefused: 'Not possible yet; first mend:',
  importTables: 'Tables of the file',
  importNoTable: 'Leave this table out',
  importWhichAppendix: (place) => `Which appendix ${place} is`,
  importColumns: (place) => `Columns of ${place}`,
  importColumnOfFile: 'Column of the file',
  importColumnOfForm: 'Column of the form',
  importConfidence: 'How sure',
  importColumnNumber: (column) => `Column ${column}`,
  importWhichColumn: (label) => `Which column of the form «${label}» is`,
  importColumnLabel: (label) =>
    label
      .replaceAll('{reportYear}', '(report year)')
      .replaceAll('{planYear}', '(plan year)')
      .replaceAll('{asOfDate}', '(as-of date)'),
  importNoColumn: 'Leave this column out',
  percent: (value) => `${value}%`,
  importTabs: 'What will be written',
  importTab: (rows, cells, added) => `${rows} rows, ${cells} cells${added > 0 ? `, ${added} rows put in` : ''}.`,
  importMissingRows: (missing) => `No room for ${missing} rows of the file.`,
  importConvert: (count) => `Convert ${count} places typed in old fonts to Unicode, for example`,
  importSplit: (count) => `Split ${count === 0 ? 'the' : count} rows with several tasks into a row each`,
  importRows: (count) => `Which row goes where (${count})`,
  importCells: (count) => `Each cell to write (${count})`,
  importConverted: 'converted',
  importAsProposed: (target) => `As proposed: ${target}`,
  importNewRow: 'A new row',
  importNoRow: 'Leave this row out',
  importWhichRow: (name) => `Where «${name}» goes`,
  importLeftOut: (count) => `Could not be put in: ${count} places`,
  importInstead: 'The tab holds',
  importConflicts: 'Where the tab holds something else:',
  importConflictAt: (place) => `${place}: where the tab holds something else`,
  importKeep: 'Keep what the tab holds',
  importReplace: 'Take what the file says',
  importBoth: 'Write both',
  importExpected: (count) => `Not needed (titles, numbers, what is there already): ${count} places`,
  importWrite: (cells) => `Import ${cells} cells`,
};
