import type { CellValue } from '../../../src/domain/cell-value';
import { SetupError } from '../../../src/domain/setup-error';
import { readCampaign } from '../../../src/workbook/configuration/read-campaign';
import { sheet, workbook } from '../snapshot';
import { configured, rightTables } from './configuration';

function faultsOf(read: () => unknown): SetupError['faults'] {
  try {
    read();
  } catch (error) {
    if (error instanceof SetupError) return error.faults;
    throw error;
  }
  return [];
}

describe('a right configuration', () => {
  it('is read as the campaign it says', () => {
    expect(readCampaign(configured())).toEqual({
      name: 'Kế hoạch CCHC',
      reportYear: 2022,
      planYear: 2023,
      asOfDate: '2022-11-10',
      deadline: '2022-11-15',
      isDeadlineExclusive: true,
      isLateRefused: false,
      leftOut: [],
      isDraftLockedAtDeadline: false,
      exceptions: [],
      reminders: { dates: { officer: [], head: [], leadership: [] }, leadershipEmails: [] },
      coordinatingAgency: 'SNV',
      province: 'tỉnh Hà Tĩnh',
      coordinators: ['a@so.vn', 'b@so.vn'],
      legalBases: ['QĐ 1', 'QĐ 2'],
      holidays: ['2023-01-02'],
      folderId: '',
      agencies: [
        {
          code: 'SNV',
          name: 'Sở Nội vụ',
          aliases: ['Sở NV'],
          emails: ['snv@g.com'],
          headEmails: [],
          areas: ['A1', 'A2'],
          successor: '',
        },
        {
          code: 'STC',
          name: 'Sở Tài chính',
          aliases: ['Sở TC', 'Tài c'],
          emails: ['stc@g.com', 'x@g.vn'],
          headEmails: [],
          areas: ['A2'],
          validTo: '2025-02-28',
          successor: 'SNV',
        },
      ],
      areas: [
        { code: 'A1', name: 'Chỉ đạo', order: 1 },
        { code: 'A2', name: 'Thể chế', order: 2 },
      ],
      targets: [
        { id: 'CT01', area: 'A1', name: 'Đúng hạn', unit: '%', plan: 'từ 95% trở lên', lead: 'SNV' },
        { id: 'CT02', area: 'A2', name: 'Giải ngân', unit: '%', plan: '100%', lead: 'STC' },
      ],
      tasks: [
        {
          id: 'NV01',
          area: 'A1',
          name: 'Kiểm tra',
          product: 'Báo cáo',
          lead: 'SNV',
          coordinating: '',
          deadline: 'Quý I',
        },
      ],
      ruleSettings: {},
      emptyPhrases: [],
      lostCriteria: [],
      lastYearProposals: [],
    });
  });

  it('is read the same with rows and columns moved and tabs renamed', () => {
    const moved = configured().sheets.map((each) => {
      const values = each.values.map((row) => [row.at(-1) ?? '', '', ...row.slice(0, -1)]);
      return sheet(each.kind, `${each.title} (cũ)`, [[], ...values.slice(0, 2), [], ...values.slice(2)]);
    });
    expect(readCampaign(workbook(...moved.reverse()))).toEqual(readCampaign(configured()));
  });
});

test.each<[string, Record<string, CellValue>, { sheet: string; cell: string; value: string; expected: string }]>([
  ['missing e-mail', { 'agencies!D3': '' }, { sheet: 'Cơ quan', cell: 'D3', value: '', expected: 'email' }],
  [
    'e-mail that is none',
    { 'agencies!D4': 'x@g.vn; stc' },
    { sheet: 'Cơ quan', cell: 'D4', value: 'x@g.vn; stc', expected: 'email' },
  ],
  [
    'two dots',
    { 'agencies!D4': 'stc@so..vn' },
    { sheet: 'Cơ quan', cell: 'D4', value: 'stc@so..vn', expected: 'email' },
  ],
  [
    'a dot behind',
    { 'agencies!D4': 'stc@so.vn.' },
    { sheet: 'Cơ quan', cell: 'D4', value: 'stc@so.vn.', expected: 'email' },
  ],
  ['marks', { 'agencies!D4': 'sở@so.vn' }, { sheet: 'Cơ quan', cell: 'D4', value: 'sở@so.vn', expected: 'email' }],
  ['duplicate code', { 'agencies!A4': 'snv' }, { sheet: 'Cơ quan', cell: 'A4', value: 'snv', expected: 'uniqueCode' }],
  [
    'duplicate name',
    { 'agencies!B4': 'Sở nội vụ' },
    { sheet: 'Cơ quan', cell: 'B4', value: 'Sở nội vụ', expected: 'uniqueName' },
  ],
  ['code with a space', { 'agencies!A4': 'S TC' }, { sheet: 'Cơ quan', cell: 'A4', value: 'S TC', expected: 'code' }],
  [
    'unknown area of an agency',
    { 'agencies!E4': 'A9' },
    { sheet: 'Cơ quan', cell: 'E4', value: 'A9', expected: 'knownArea' },
  ],
  [
    'unknown area of a target',
    { 'targets!B4': 'A9' },
    { sheet: 'Chỉ tiêu giao', cell: 'B4', value: 'A9', expected: 'knownArea' },
  ],
  [
    'unknown lead',
    { 'tasks!E3': 'SYT' },
    { sheet: 'Nhiệm vụ giao', cell: 'E3', value: 'SYT', expected: 'knownAgency' },
  ],
  [
    'duplicate target',
    { 'targets!A4': 'CT01' },
    { sheet: 'Chỉ tiêu giao', cell: 'A4', value: 'CT01', expected: 'uniqueCode' },
  ],
  [
    'a date that is text',
    { 'campaign!C6': '10/11/2022' },
    { sheet: 'Chiến dịch', cell: 'C6', value: '10/11/2022', expected: 'date' },
  ],
  ['a figure for a date', { 'campaign!C6': 10 }, { sheet: 'Chiến dịch', cell: 'C6', value: '10', expected: 'date' }],
  [
    'end of validity that is text',
    { 'agencies!G4': 'năm 2025' },
    { sheet: 'Cơ quan', cell: 'G4', value: 'năm 2025', expected: 'date' },
  ],
  [
    'deadline before the as-of date',
    { 'campaign!C7': 44870 },
    { sheet: 'Chiến dịch', cell: 'C7', value: '44870', expected: 'deadlineAfterAsOfDate' },
  ],
  [
    'plan year not after report year',
    { 'campaign!C5': 2022 },
    { sheet: 'Chiến dịch', cell: 'C5', value: '2022', expected: 'yearAfterReportYear' },
  ],
  [
    'a year that is text',
    { 'campaign!C4': 'năm nay' },
    { sheet: 'Chiến dịch', cell: 'C4', value: 'năm nay', expected: 'year' },
  ],
  [
    'a holiday that is no day',
    { 'campaign!C13': '30/02/2023' },
    { sheet: 'Chiến dịch', cell: 'C13', value: '30/02/2023', expected: 'dateLines' },
  ],
  ['no coordinator', { 'campaign!C11': ' ' }, { sheet: 'Chiến dịch', cell: 'C11', value: ' ', expected: 'email' }],
  [
    'a checkbox overwritten',
    { 'campaign!C8': 'có' },
    { sheet: 'Chiến dịch', cell: 'C8', value: 'có', expected: 'checkbox' },
  ],
  ['order that is text', { 'areas!C3': 'hai' }, { sheet: 'Lĩnh vực', cell: 'C3', value: 'hai', expected: 'number' }],
  ['blank target', { 'targets!C3': '' }, { sheet: 'Chỉ tiêu giao', cell: 'C3', value: '', expected: 'text' }],
  [
    'a tab name over 31 characters',
    { 'agencies!A4': 'SO_KE_HOACH_VA_DAU_TU_TINH_HA', 'targets!F4': 'SNV' },
    { sheet: 'Cơ quan', cell: 'A4', value: 'SO_KE_HOACH_VA_DAU_TU_TINH_HA', expected: 'sheetName' },
  ],
])('%s is named with tab, cell, value and what was expected', (_name, changes, fault) => {
  expect(faultsOf(() => readCampaign(configured(changes)))).toContainEqual(
    expect.objectContaining({ kind: 'cell', ...fault }),
  );
});

it('names a tab of the officer that has a name the add-on needs', () => {
  const { sheets } = configured();
  const faults = faultsOf(() => readCampaign(workbook(...sheets, sheet(undefined, 'stc·pl02', []))));
  expect(faults).toEqual([
    { kind: 'cell', sheet: 'Cơ quan', cell: 'A4', value: 'STC', expected: 'freeSheetName', detail: 'STC·PL02' },
  ]);
});

it('finds nothing wrong with a submission tab that bears its own name, or was renamed', () => {
  const { sheets } = configured();
  const own = sheet('submission:STC:PL02', 'STC·PL02', []);
  const renamed = sheet('submission:STC:PL01', 'Biểu của Tài chính', []);
  expect(faultsOf(() => readCampaign(workbook(...sheets, own, renamed)))).toEqual([]);
});

it('reports every fault, not only the first', () => {
  const faults = faultsOf(() => readCampaign(configured({ 'agencies!D3': '', 'areas!C3': '', 'campaign!C7': 44870 })));
  expect(faults).toHaveLength(3);
});

it('names the tabs, columns and rows that are gone', () => {
  const { sheets } = configured();
  expect(faultsOf(() => readCampaign(workbook(...sheets.slice(1))))).toEqual([
    { kind: 'sheetMissing', sheet: 'Chiến dịch' },
  ]);

  const cut = sheets.map((each) =>
    each.kind === 'agencies'
      ? sheet(
          each.kind,
          each.title,
          each.values.map((row) => row.filter((_, index) => index !== 3)),
        )
      : each,
  );
  expect(faultsOf(() => readCampaign(workbook(...cut)))).toEqual([
    { kind: 'columnMissing', sheet: 'Cơ quan', column: 'Thư điện tử' },
  ]);

  const lost = rightTables.campaign.filter(([key]) => key !== 'deadline');
  const faults = faultsOf(() => readCampaign(workbook(sheet('campaign', 'Chiến dịch', lost), ...sheets.slice(1))));
  expect(faults).toEqual([{ kind: 'rowMissing', sheet: 'Chiến dịch', row: 'Hạn nộp' }]);
});
