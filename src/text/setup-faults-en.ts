import type { ExcelObstacle, Expectation } from '../domain/setup-error';
import { paperFaultsEn } from './papers-en';
import { importFaultsEn } from './import-en';
import type { FaultTexts } from './setup-faults';
import { versionFaultsEn } from './versions-en';
import { workflowEn } from './workflow-en';

/** The same in English. */
export const setupFaultsEn: FaultTexts = {
  cell: (fault) => {
    const value = fault.value === '' ? 'is blank' : `holds «${fault.value}»`;
    return `Tab ${fault.sheet}, cell ${fault.cell} ${value}: ${expectations[fault.expected](fault.detail ?? '')}`;
  },
  sheetMissing: (fault) => `There is no tab ${fault.sheet}. Run «Dựng chiến dịch» to make it again.`,
  sheetNameTaken: (fault) => `The name ${fault.sheet} is used by another tab. Rename that tab, then run it again.`,
  columnMissing: (fault) =>
    `Tab ${fault.sheet} has lost the column «${fault.column}» or its hidden row of keys. Press Ctrl+Z, or restore it from File > Version history.`,
  rowMissing: (fault) =>
    `Tab ${fault.sheet} has lost the row «${fault.row}». Press Ctrl+Z, or restore it from File > Version history.`,
  noRows: (fault) => `Tab ${fault.sheet} has no rows yet. Fill in at least one.`,
  notCoordinator: (fault) =>
    `The account ${fault.user} is not among the coordinators (tab Chiến dịch). Only the coordinating office may do this.`,
  notSubmissionSheet: () => 'The open tab is not a submission of an agency. Open the one to check, then run it again.',
  refused: (fault) => workflowEn.refusedAt(fault.sheet, workflowEn.refusal(fault.refusal)),
  notForExcel: (fault) =>
    `Tab ${fault.sheet}, cell ${fault.cell}: ${excelObstacles[fault.reason]} Mend the cell it comes from (column Nguồn), then run it again.`,
  notForPaper: (fault) => paperFaultsEn.notForPaper(fault.sheet, fault.cell, fault.reason),
  unknownAgency: (fault) => paperFaultsEn.unknownAgency(fault.code),
  nothingToReturn: (fault) => paperFaultsEn.nothingToReturn(fault.agency),
  rowsLost: (fault) =>
    `Submission ${fault.agency}·${fault.appendix}: ${fault.in} rows went in but ${fault.out} came out. The old summary was kept; tell the administrator.`,
  ...versionFaultsEn,
  ...importFaultsEn,
};

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
  oneSuccessor: (detail) => `${detail} has ended by then; needs the code of exactly one successor in the tab Cơ quan.`,
  knownSuccessor: (detail) =>
    `${detail} has ended by then; needs the code of an agency in the tab Cơ quan that still stands.`,
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
  leftOutKind: () => 'needs «chưa nộp», «trả lại» or «nộp muộn», parted by semicolons.',
  threshold: (detail) => `needs «Bật», «Tắt»${detail === '' ? '' : ` or a number in ${detail}`}.`,
  appendixNumbers: () => 'needs «La Mã» (Roman) or «Ả Rập» (Arabic).',
};
