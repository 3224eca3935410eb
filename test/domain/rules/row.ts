import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { blankCells } from '../../../src/domain/appendices';
import type { AssignedTarget, AssignedTask, Campaign } from '../../../src/domain/campaign';
import { checkSubmission } from '../../../src/domain/check-completeness';
import type { Finding } from '../../../src/domain/finding';
import type { RowRule } from '../../../src/domain/rules/rule';
import type { Sender, Submission, SubmissionRow } from '../../../src/domain/submission';
import { stateOf } from '../../../src/domain/submission-state';

/** A campaign of three agencies, data up to 10/11/2022, without a plan; the test says what is otherwise. */
export function aCampaign(parts: Partial<Campaign> = {}): Campaign {
  return {
    name: 'CCHC 2023',
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
    agencies: [
      { code: 'SNV', name: 'Sở Nội vụ', aliases: [], emails: [], areas: ['A1'] },
      { code: 'STC', name: 'Sở Tài chính', aliases: ['Sở TC'], emails: [], areas: ['A1'] },
      {
        code: 'SKHCN',
        name: 'Sở Khoa học và Công nghệ',
        aliases: ['Sở KH&CN', 'Ban Khoa học, các khu công nghệ cao'],
        emails: [],
        areas: ['A1'],
      },
    ],
    areas: [{ code: 'A1', name: 'Chỉ đạo, điều hành', order: 1 }],
    targets: [],
    tasks: [],
    ...parts,
  };
}

export function aTarget(id: string, lead = 'STC'): AssignedTarget {
  return { id, area: 'A1', name: `Tỷ lệ ${id}`, unit: '%', plan: 'từ 95% trở lên', lead };
}

export function aTask(id: string, lead = 'STC'): AssignedTask {
  return { id, area: 'A1', name: `Việc ${id}`, product: 'Báo cáo', lead, coordinating: '', deadline: 'Quý I/2022' };
}

/** A row with these cells; assigned and touched unless the test says otherwise. */
export function aRow(cells: Partial<Cells>, marks: Partial<Omit<SubmissionRow, 'cells'>> = {}): SubmissionRow {
  return { id: 'R1', row: 9, isAssigned: true, isTouched: true, ...marks, cells: { ...blankCells, ...cells } };
}

export const aSender: Sender = {
  reporter: 'Nguyễn Thị Hoa',
  phone: '0239 000 000',
  letterNumber: '215/STC-VP',
  approver: 'Trần Văn Nam',
};

/** A tab of Sở Tài chính without defects, the as-of date as asked, its sender named. */
export function aSubmission(appendix: AppendixCode, parts: Partial<Omit<Submission, 'appendix'>> = {}): Submission {
  const asAsked = { asOfDate: '10/11/2022', isNil: false, sender: aSender };
  const state = stateOf(parts.record, parts.rows?.some(({ isTouched }) => isTouched) ?? false);
  return { agency: 'STC', appendix, state, ...asAsked, rows: [], defects: [], ...parts };
}

/** What the rules of a row say of this one, in a tab that is filled in another row too. */
export function rowFindings(campaign: Campaign, appendix: AppendixCode, row: SubmissionRow): Finding[] {
  const rows = [row, aRow({}, { id: 'beside' })];
  return checkSubmission(campaign, aSubmission(appendix, { rows }), [row]).filter(
    ({ place }) => place.rowId === row.id,
  );
}

/** One row rule over one row: the column it blames, or `undefined`. */
export function blamedColumn(
  rule: RowRule,
  cells: Partial<Cells>,
  marks: { isAssigned?: boolean; isTouched?: boolean } = {},
): string | undefined {
  const row = aRow(cells, marks);
  return rule.check(row.cells, aCampaign(), row)?.column;
}
