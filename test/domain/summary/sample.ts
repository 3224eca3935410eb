import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { blankCells } from '../../../src/domain/appendices';
import type { Campaign } from '../../../src/domain/campaign';
import type { Progress } from '../../../src/domain/progress';
import type { Submission, SubmissionRow } from '../../../src/domain/submission';
import { blankSender } from '../../../src/domain/submission';
import { stateOf } from '../../../src/domain/submission-state';
import type { Summary } from '../../../src/domain/summary/summary';

const agency = (code: string, name: string) => ({ code, name, aliases: [], emails: [], areas: [] });
const target = (id: string, area: string, name: string, lead: string) => ({
  id,
  area,
  name,
  unit: '%',
  plan: '100%',
  lead,
});

/** Three areas (not in the order of their codes), three agencies, three targets, one task. */
export const campaign: Campaign = {
  name: 'Kế hoạch cải cách hành chính năm 2023',
  reportYear: 2022,
  planYear: 2023,
  asOfDate: '2022-11-10',
  deadline: '2022-11-15',
  isDeadlineExclusive: true,
  isLateRefused: false,
  isDraftLockedAtDeadline: false,
  exceptions: [],
  reminders: { dates: { officer: [], head: [], leadership: [] }, leadershipEmails: [] },
  coordinatingAgency: 'SNV',
  province: 'tỉnh Hà Tĩnh',
  coordinators: [],
  legalBases: [],
  holidays: [],
  folderId: '',
  ruleSettings: {},
  emptyPhrases: [],
  lostCriteria: [],
  lastYearProposals: [],
  agencies: [agency('SNV', 'Sở Nội vụ'), agency('STP', 'Sở Tư pháp'), agency('STC', 'Sở Tài chính')],
  areas: [
    { code: 'A3', name: 'Cải cách tài chính công', order: 3 },
    { code: 'A1', name: 'Chỉ đạo, điều hành', order: 1 },
    { code: 'A2', name: 'Cải cách thể chế', order: 2 },
  ],
  targets: [
    target('CT01', 'A1', 'Kiểm tra cải cách hành chính', 'SNV'),
    target('CT02', 'A2', 'Thẩm định đúng hạn', 'STP'),
    target('CT03', 'A3', 'Giải ngân đầu tư công', 'STC'),
  ],
  tasks: [
    {
      id: 'NV01',
      area: 'A3',
      name: 'Giao tự chủ',
      product: 'Quyết định',
      lead: 'STC',
      coordinating: 'Sở Nội vụ',
      deadline: 'Quý III/2022',
    },
  ],
};

type SampleRow = Partial<Omit<SubmissionRow, 'cells'>> & Partial<Cells>;

/** A row by what matters of it; the rest is blank, touched, and the agency's own. */
export function row({
  id = '',
  row: at = 8,
  isAssigned = false,
  isTouched = true,
  ...cells
}: SampleRow): SubmissionRow {
  return { id, row: at, isAssigned, isTouched, cells: { ...blankCells, ...cells } };
}

/** A submission by what matters of it. */
export function submission(
  agencyCode: string,
  appendix: AppendixCode,
  rows: readonly SubmissionRow[],
  more: Partial<Submission> = {},
): Submission {
  const title = `${agencyCode}·${appendix}`;
  const sheet = { spreadsheetId: 'book', sheetId: 1, title, columns: {} };
  const strips = { asOfDate: 44875, isNil: false, sender: blankSender };
  const state = stateOf(
    more.record,
    rows.some(({ isTouched }) => isTouched),
  );
  return { agency: agencyCode, appendix, state, sheet, ...strips, rows, defects: [], ...more };
}

/** One appendix of a summary as text: each area, then its rows as «agency: name». */
export function asText(summary: Summary, appendix: AppendixCode): string[] {
  return summary.appendices[appendix].flatMap(({ area, name, rows }) => [
    `${area || '–'} ${name}`,
    ...rows.map((each) => `  ${each.agency}: ${String(each.cells.name)}`),
  ]);
}

/** Of a draft with two errors in two of its nine rows. */
export const progress: Progress = {
  state: 'draft',
  isNil: false,
  isLate: false,
  isChanged: false,
  rows: 9,
  completeRows: 7,
  errors: 2,
  warnings: 0,
  notes: 0,
  isComplete: false,
};
