import fc from 'fast-check';
import { appendices } from '../../../src/domain/appendices';
import type { Submission } from '../../../src/domain/submission';
import { assemble } from '../../../src/domain/summary/assemble';
import { submissionsArbitrary } from './arbitrary';
import { asText, campaign, row, submission } from './sample';

const order: readonly [name: string, submissions: Submission[], expected: string[]][] = [
  [
    'areas by their order, not as configured',
    [
      submission('SNV', 'PL04', [
        row({ area: 'A3', name: 'ba', row: 8 }),
        row({ area: 'A2', name: 'hai', row: 9 }),
        row({ area: 'A1', name: 'một', row: 10 }),
      ]),
    ],
    [
      'A1 Chỉ đạo, điều hành',
      '  SNV: một',
      'A2 Cải cách thể chế',
      '  SNV: hai',
      'A3 Cải cách tài chính công',
      '  SNV: ba',
    ],
  ],
  [
    'agencies as configured, not by code',
    [
      submission('STC', 'PL04', [row({ area: 'A1', name: 'c' })]),
      submission('STP', 'PL04', [row({ area: 'A1', name: 'b' })]),
      submission('SNV', 'PL04', [row({ area: 'A1', name: 'a' })]),
    ],
    ['A1 Chỉ đạo, điều hành', '  SNV: a', '  STP: b', '  STC: c'],
  ],
  [
    'an agency nobody configured after the others',
    [
      submission('ABC', 'PL04', [row({ area: 'A1', name: 'lạ' })]),
      submission('STC', 'PL04', [row({ area: 'A1', name: 'c' })]),
    ],
    ['A1 Chỉ đạo, điều hành', '  STC: c', '  ABC: lạ'],
  ],
  [
    'rows as on the tab, not as read',
    [
      submission('SNV', 'PL04', [
        row({ area: 'A1', name: 'sau', row: 12 }),
        row({ area: 'A1', name: 'trước', row: 9 }),
      ]),
    ],
    ['A1 Chỉ đạo, điều hành', '  SNV: trước', '  SNV: sau'],
  ],
  [
    'the same task of two agencies side by side',
    [
      submission('SNV', 'PL04', [row({ area: 'A1', name: 'Rà soát' })]),
      submission('STP', 'PL04', [row({ area: 'A1', name: 'Rà soát' })]),
    ],
    ['A1 Chỉ đạo, điều hành', '  SNV: Rà soát', '  STP: Rà soát'],
  ],
  [
    'rows under an area named by code or by name, in any case',
    [
      submission('SNV', 'PL04', [
        row({ area: ' a2 ', name: 'mã', row: 8 }),
        row({ area: 'CẢI CÁCH THỂ CHẾ', name: 'tên', row: 9 }),
      ]),
    ],
    ['A2 Cải cách thể chế', '  SNV: mã', '  SNV: tên'],
  ],
  [
    'rows without a known area last',
    [
      submission('SNV', 'PL04', [
        row({ area: '', name: 'trống', row: 8 }),
        row({ area: 'Lĩnh vực khác', name: 'lạ', row: 9 }),
        row({ area: 'A3', name: 'rõ', row: 10 }),
      ]),
    ],
    ['A3 Cải cách tài chính công', '  SNV: rõ', '– Chưa xác định lĩnh vực', '  SNV: trống', '  SNV: lạ'],
  ],
];

it.each(order)('puts %s', (_, submissions, expected) => {
  expect(asText(assemble(campaign, submissions), 'PL04')).toEqual(expected);
});

const planned: readonly [name: string, cells: Parameters<typeof row>[0], expected: string][] = [
  ['the plan’s area where the row names none', { id: 'CT03', isAssigned: true }, 'A3 Cải cách tài chính công'],
  [
    'the plan’s area where the row’s is unknown',
    { id: 'CT03', isAssigned: true, area: 'x' },
    'A3 Cải cách tài chính công',
  ],
  ['the row’s own area before the plan’s', { id: 'CT03', isAssigned: true, area: 'A1' }, 'A1 Chỉ đạo, điều hành'],
  ['no area from the plan for the agency’s own row', { id: 'CT03', isAssigned: false }, '– Chưa xác định lĩnh vực'],
];

test('a task of the plan that names no area stands under the plan’s', () => {
  const tasks = [submission('STC', 'PL02', [row({ id: 'NV01', isAssigned: true, name: 'Giao tự chủ' })])];
  // A campaign of its own: what is looked up in one is kept for it.
  expect(asText(assemble({ ...campaign }, tasks), 'PL02')).toEqual([
    'A3 Cải cách tài chính công',
    '  STC: Giao tự chủ',
  ]);
});

it.each(planned)('takes %s', (_, cells, expected) => {
  expect(asText(assemble(campaign, [submission('STC', 'PL01', [row(cells)])]), 'PL01')[0]).toBe(expected);
});

const excluded: readonly [name: string, more: Partial<Submission>, reason: string | undefined][] = [
  ['a nil return', { isNil: true }, 'nilReturn'],
  ['a tab without its row of keys', { defects: [{ kind: 'keyRowMissing' }] }, 'damagedForm'],
  ['a tab without its column of ids', { defects: [{ kind: 'idColumnMissing' }] }, 'damagedForm'],
  ['a nil return with a damaged form', { isNil: true, defects: [{ kind: 'keyRowMissing' }] }, 'nilReturn'],
  ['nothing of a tab with a lesser defect', { defects: [{ kind: 'columnMissing', column: 'note' }] }, undefined],
];

it.each(excluded)('leaves out %s', (_, more, reason) => {
  const rows = [row({ id: 'b', row: 9, area: 'A1' }), row({ id: 'a', row: 8, area: 'A1' })];
  const summary = assemble(campaign, [submission('STP', 'PL03', rows, more)]);
  const exclusion = (rowId: string, at: number) => ({ agency: 'STP', appendix: 'PL03', rowId, row: at, reason });
  expect(summary.exclusions).toEqual(reason ? [exclusion('a', 8), exclusion('b', 9)] : []);
  expect(summary.appendices.PL03.flatMap((group) => group.rows)).toHaveLength(reason ? 0 : 2);
});

it('keeps where each row came from', () => {
  const source = submission('STC', 'PL04', [row({ id: 'STC-PL04-01', row: 17, area: 'A3', name: 'Giao tự chủ' })]);
  expect(assemble(campaign, [source]).appendices.PL04[0]?.rows).toEqual([
    {
      agency: 'STC',
      appendix: 'PL04',
      rowId: 'STC-PL04-01',
      row: 17,
      sheet: source.sheet,
      isAssigned: false,
      isTouched: true,
      cells: source.rows[0]?.cells,
    },
  ]);
});

it('gives the same summary for any order of submissions and of their rows', () => {
  const shuffled = (submissions: Submission[]) =>
    [...submissions].reverse().map((each) => ({ ...each, rows: [...each.rows].reverse() }));
  fc.assert(
    fc.property(submissionsArbitrary, (submissions) => {
      expect(assemble(campaign, shuffled(submissions))).toEqual(assemble(campaign, submissions));
    }),
  );
});

it('loses no row and makes none up: rows in are rows out and exclusions', () => {
  const address = (agency: string, appendix: string, id: string, at: number) => `${agency} ${appendix} ${id} ${at}`;
  fc.assert(
    fc.property(submissionsArbitrary, (submissions) => {
      const { appendices: groups, exclusions } = assemble(campaign, submissions);
      const rowsIn = submissions.flatMap(({ agency, appendix, rows }) =>
        rows.map((each) => address(agency, appendix, each.id, each.row)),
      );
      const rowsOut = appendices.flatMap(({ code }) =>
        groups[code].flatMap(({ rows }) => rows.map((each) => address(each.agency, code, each.rowId, each.row))),
      );
      const left = exclusions.map((each) => address(each.agency, each.appendix, each.rowId, each.row));
      expect([...rowsOut, ...left].sort()).toEqual(rowsIn.sort());
    }),
  );
});

const record = { state: 'accepted', submittedAt: '', submittedBy: '', isLate: false, contentHash: '' } as const;

test.each<[name: string, more: Partial<Submission>, kinds: string[]]>([
  ['that was accepted in time', { record }, []],
  ['that nobody submitted', {}, ['notSubmitted']],
  [
    'that was sent back, and late before',
    { record: { ...record, state: 'returned', isLate: true } },
    ['returned', 'late'],
  ],
  ['that is a nil return', { isNil: true }, []],
  ['that is damaged', { defects: [{ kind: 'idColumnMissing' }] }, []],
  ['where nobody entered anything', { rows: [row({ id: 'CT03', isTouched: false })], state: 'empty' }, []],
])('a submission %s is flagged with %j', (_, more, kinds) => {
  const { flags } = assemble(campaign, [submission('STC', 'PL04', [row({ name: 'Giao tự chủ' })], more)]);
  expect(flags).toEqual(kinds.length === 0 ? [] : [{ agency: 'STC', appendix: 'PL04', kinds }]);
});
