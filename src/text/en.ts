import { describeFault } from './setup-faults';
import { setupFaultsEn } from './setup-faults-en';
import { workflowEn } from './workflow-en';
import { papersEn } from './papers-en';
import { importEn } from './import-en';
import { pageAnswersEn } from './page-answers-en';
import { versionsEn } from './versions-en';
import type { vi } from './vi';

/** The same sentences in English, for those who maintain the add-on. */
export const en: typeof vi = {
  ...workflowEn,
  ...versionsEn,
  addOnName: 'Phụ lục',
  ...pageAnswersEn,
  ...importEn,
  busy: 'Somebody else is running a task of Phụ lục. Wait about a minute, then run it again.',
  failed: (reason) =>
    `Google reported an error, so the task may be unfinished; what was entered is still there. Run it again to finish it: nothing is made twice. If it fails again, send this line to the administrator: ${reason}`,
  place: (sheet, row, column) =>
    [sheet, row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column ${column}`]
      .filter((part) => part !== '')
      .join(', '),
  configurationMade: (sheets) =>
    `Made ${sheets.length} configuration tabs: ${sheets.join(', ')}. Fill them in, then run «Dựng chiến dịch» again.`,
  setUpDone: (made, submissions) =>
    made === 0
      ? `The campaign has all its ${submissions} submissions; nothing more to do.`
      : `Made ${made} more tabs. The campaign has ${submissions} submissions. See the tab Tiến độ.`,
  setUpPartly: (made, remaining) =>
    `Made ${made} more tabs; ${remaining} submissions have none yet. Run «Dựng chiến dịch» again to go on.`,
  accessUpdated: 'Editing rights now follow the tabs Cơ quan and Chiến dịch.',
  checked: (submissions, errors, warnings) =>
    errors + warnings === 0
      ? `Checked ${submissions} submissions; nothing needs mending.`
      : `Checked ${submissions} submissions: ${errors} errors, ${warnings} warnings. See the tab Kiểm tra.`,
  checkedOne: (sheet, errors, warnings) =>
    errors + warnings === 0
      ? `Nothing in ${sheet} needs mending.`
      : `${sheet} still has ${errors} errors, ${warnings} warnings. See the column Kiểm tra at the end of each row.`,
  repairedNothing: 'The forms are as they were made; nothing needs mending.',
  repaired: (count, sheets) =>
    `Mended ${count} places in ${sheets} forms; what was entered is unchanged. See the tab Nhật ký.`,
  repairByHand: (places) => `${places.length} places are left to mend by hand: ${places.join('; ')}.`,
  extraColumn: (sheet, column) => `${sheet}, column ${column} is none of the form and has content`,
  unknownForm: (sheet) => `${sheet} has lost both keys and headings, restore it from File > Version history`,
  repairs: {
    keyChanged: 'Restored the hidden row of keys',
    columnLost: 'Put a lost column in again',
    rowLost: 'Put a row of the form in again',
    idChanged: 'Restored the hidden id of a row',
    headingChanged: 'Restored a heading',
    textChanged: 'Restored the head of the form',
    planChanged: 'Restored what the plan assigns',
    merged: 'Unmerged cells',
    validationChanged: 'Restored the list of a column',
    lookChanged: 'Restored the look of cells',
    noteChanged: 'Restored the note of a cell',
    colourChanged: 'Restored the colours by condition',
    protectionChanged: 'Restored a protection of the form',
    shown: 'Hid the row of keys or the column of ids',
  },
  repairDetail: (place, was) => (was === '' ? place : `${place}; before: «${was}»`),
  rowComplete: '✔ Complete',
  stripState: (state, isNil, completeRows, rows, errors) =>
    isNil
      ? `${state} · nothing to report`
      : `${state} · ${completeRows}/${rows} rows complete${errors > 0 ? ` · ${errors} errors` : ''}`,
  assembled: (rows, submissions, total, excluded) =>
    `Assembled ${rows} rows from ${submissions}/${total} submissions${excluded > 0 ? `, ${excluded} rows left out (see the tab Số liệu)` : ''}. See the tab Tổng hợp PL01.`,
  assembledSame: 'The summary already agrees with the submissions; nothing was changed.',
  papers: papersEn,
  setupFault: (fault) => describeFault(fault, setupFaultsEn),
  setupFaults: (faults) => {
    const lines = faults.slice(0, MOST_FAULTS).map((fault) => `• ${describeFault(fault, setupFaultsEn)}`);
    const rest = faults.length - lines.length;
    return ['Not done, and nothing was changed. To mend:', ...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join(
      '\n',
    );
  },
};

const MOST_FAULTS = 15;

function setupFault(fault: SetupFault): string {
  if (isImportFault(fault)) return importFaultEn(fault);
  switch (fault.kind) {
    case 'cell': {
      const value = fault.value === '' ? 'is blank' : `holds «${fault.value}»`;
      return `Tab ${fault.sheet}, cell ${fault.cell} ${value}: ${expectations[fault.expected](fault.detail ?? '')}`;
    }
    case 'sheetMissing':
      return `There is no tab ${fault.sheet}. Run «Dựng chiến dịch» to make it again.`;
    case 'sheetNameTaken':
      return `The name ${fault.sheet} is used by another tab. Rename that tab, then run it again.`;
    case 'columnMissing':
      return `Tab ${fault.sheet} has lost the column «${fault.column}» or its hidden row of keys. Press Ctrl+Z, or restore it from File > Version history.`;
    case 'rowMissing':
      return `Tab ${fault.sheet} has lost the row «${fault.row}». Press Ctrl+Z, or restore it from File > Version history.`;
    case 'noRows':
      return `Tab ${fault.sheet} has no rows yet. Fill in at least one.`;
    case 'notCoordinator':
      return `The account ${fault.user} is not among the coordinators (tab Chiến dịch). Only the coordinating office may do this.`;
    case 'notSubmissionSheet':
      return 'The open tab is not a submission of an agency. Open the one to check, then run it again.';
    case 'notForExcel':
      return `Tab ${fault.sheet}, cell ${fault.cell}: ${excelObstacles[fault.reason]} Mend the cell it comes from (column Nguồn), then run it again.`;
    case 'notForPaper':
      return paperFaultsEn.notForPaper(fault.sheet, fault.cell, fault.reason);
    case 'unknownAgency':
      return paperFaultsEn.unknownAgency(fault.code);
    case 'nothingToReturn':
      return paperFaultsEn.nothingToReturn(fault.agency);
    case 'rowsLost':
      return `Submission ${fault.agency}·${fault.appendix}: ${fault.in} rows went in but ${fault.out} came out. The old summary was kept; tell the administrator.`;
  }
}

const excelObstacles: Readonly<Record<ExcelObstacle, string>> = {
  sheetName: 'an Excel file cannot have this tab name.',
  brokenText: 'holds a broken character, which an Excel file cannot keep.',
  longText: 'is longer than 32,767 characters, which an Excel file cannot keep.',
  notFinite: 'is not a number.',
};

const expectations: Readonly<Record<Expectation, (detail: string) => string>> = {
  text: () => 'needs text.',
  number: () => 'needs a number.',
  year: () => 'needs a year, for example 2022.',
  date: () => 'needs a real date (not text), for example 10/11/2022.',
  dateLines: () => 'needs one date a line as day/month/year, for example 02/01/2023.',
  checkbox: () => 'needs a checkbox.',
  code: () => 'needs a code without spaces: letters, digits, dots and hyphens only.',
  email: () => 'needs at least one e-mail address such as name@office.vn.',
  uniqueCode: () => 'this code stands in a row above; each code may be used once.',
  uniqueName: () => 'this name stands in a row above; each name may be used once.',
  knownArea: (detail) => `needs the code of an area in the tab Lĩnh vực; «${detail}» was not found.`,
  knownAgency: (detail) => `needs the code of an agency in the tab Cơ quan; «${detail}» was not found.`,
  yearAfterReportYear: () => 'needs a year after the report year.',
  deadlineAfterAsOfDate: () => 'the deadline must come after the as-of date.',
  sheetName: (detail) =>
    `the tab name ${detail} must be shorter and free of / \\ ? * : [ ]. Shorten the agency's code.`,
  freeSheetName: (detail) => `the tab name ${detail} is used by another tab. Rename that tab or the agency's code.`,
  listName: (detail) => `needs one of these lists: ${detail}.`,
  ruleCode: () => 'needs the code of a rule, for example C03.',
  ruleSetting: () => 'a rule of errors cannot be switched off and has no threshold. Delete this row.',
  exceptionOf: () => 'should name what gets more time: an agency’s code, or its code and an appendix: STC·PL01.',
  exceptionTerms: () =>
    'should hold the last day, who decided, and why, parted by semicolons: 20/11/2022; Trần Văn Nam; waiting for the treasury.',
  threshold: (detail) => `needs «Bật», «Tắt»${detail === '' ? '' : ` or a number in ${detail}`}.`,
  appendixNumbers: () => 'needs «La Mã» (Roman) or «Ả Rập» (Arabic).',
};
