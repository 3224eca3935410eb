import type { AppendixCode } from '../../../src/domain/appendices';
import { appendices, appendixOf } from '../../../src/domain/appendices';
import type { CellValue } from '../../../src/domain/cell-value';
import type { Submission } from '../../../src/domain/submission';
import { readCampaign } from '../../../src/workbook/configuration/read-campaign';
import type { SheetSnapshot } from '../../../src/workbook/read-workbook';
import { submissionKind } from '../../../src/workbook/sheet-kind';
import { drawSubmission } from '../../../src/workbook/submission/draw-submission';
import { readSubmissions } from '../../../src/workbook/submission/read-submission';
import { configured } from '../configuration/configuration';
import { sheet, workbook } from '../snapshot';

const campaign = readCampaign(configured());
const [snv, stc] = campaign.agencies as [(typeof campaign.agencies)[0], (typeof campaign.agencies)[0]];

/** The new tab of an agency, as values. */
function newTab(agency: typeof snv, appendix: AppendixCode): CellValue[][] {
  return drawSubmission(campaign, agency, appendixOf[appendix]).drawing.rows.map(({ cells }) =>
    cells.map(({ value }) => value),
  );
}

function read(...sheets: SheetSnapshot[]): Submission[] {
  return readSubmissions(workbook(...sheets), campaign);
}

/** STC·PL01 as set up, changed, and read. */
function readPl01(change: (values: CellValue[][]) => CellValue[][] = (values) => values): Submission {
  return read(sheet(submissionKind('STC', 'PL01'), 'STC·PL01', change(newTab(stc, 'PL01')))).find(
    ({ agency, appendix }) => agency === 'STC' && appendix === 'PL01',
  )!;
}

const columnOf = (values: CellValue[][], key: string) => values[0]!.indexOf(key);
const rowOf = (values: CellValue[][], id: string) => values.findIndex((row) => row[0] === id);
function put(id: string, key: string, value: CellValue) {
  return (values: CellValue[][]) => {
    values[rowOf(values, id)]![columnOf(values, key)] = value;
    return values;
  };
}

test.each(appendices.map(({ code }) => [code]))('a new %s reads as untouched and undamaged', (code) => {
  const [found] = read(sheet(submissionKind('STC', code), 'x', newTab(stc, code))).filter(
    ({ agency, appendix }) => agency === 'STC' && appendix === code,
  );
  expect(found).toMatchObject({ asOfDate: 44875, isNil: false, defects: [] });
  expect(found?.rows.map(({ id, isAssigned, isTouched }) => ({ id, isAssigned, isTouched }))).toEqual(
    code === 'PL01' ? [{ id: 'CT02', isAssigned: true, isTouched: false }] : [],
  );
});

it('gives every agency every appendix, in the order of the campaign, tabs or no tabs', () => {
  const all = read();
  expect(all.map(({ agency, appendix }) => `${agency} ${appendix}`)).toEqual(
    [snv, stc].flatMap(({ code }) => appendices.map((appendix) => `${code} ${appendix.code}`)),
  );
  expect(all.every(({ defects }) => defects[0]?.kind === 'sheetMissing')).toBe(true);
});

it('reads what the plan says and what the agency filled', () => {
  const [row] = readPl01(put('CT02', 'actual', 97.5)).rows;
  expect(row).toMatchObject({
    id: 'CT02',
    isTouched: true,
    cells: { name: 'Giải ngân', plan: '100%', actual: 97.5, reason: '' },
  });
});

it('takes a spare row for a row once anything stands in it, spaces not counted', () => {
  expect(readPl01(put('STC-PL01-03', 'name', 'Chỉ tiêu mới')).rows.map(({ id }) => id)).toEqual([
    'CT02',
    'STC-PL01-03',
  ]);
  expect(readPl01(put('STC-PL01-03', 'name', ' \u00a0')).rows.map(({ id }) => id)).toEqual(['CT02']);
  expect(readPl01(put('STC-PL01-03', 'actual', 0)).rows.map(({ id }) => id)).toEqual(['CT02', 'STC-PL01-03']);
});

it('reads the strips wherever columns and rows have gone', () => {
  const ticked = (values: CellValue[][]) => {
    const strip = rowOf(values, '#strip');
    values[strip] = values[strip]!.map((value) => (value === false ? true : value));
    return values;
  };
  const shifted = (values: CellValue[][]) => [['x'], ...ticked(values)].map((row) => ['', ...row]);
  expect(readPl01(ticked).isNil).toBe(true);
  expect(readPl01(shifted)).toMatchObject({ isNil: true, asOfDate: 44875, defects: [] });
});

test.each(appendices.map(({ code }) => [code]))('reads who sends a %s beside the labels of its strip', (code) => {
  const labels: CellValue[] = ['Người lập biểu', 'Điện thoại', 'Số công văn', 'Lãnh đạo duyệt'];
  const signed = newTab(stc, code).map((row) =>
    row.map((value, index) => (labels.includes(row[index - 1] ?? '') ? `của ${String(row[index - 1])}` : value)),
  );
  const found = read(sheet(submissionKind('STC', code), 'x', signed)).find(
    ({ agency, appendix }) => agency === 'STC' && appendix === code,
  );
  expect(found?.sender).toEqual({
    reporter: 'của Người lập biểu',
    phone: 'của Điện thoại',
    letterNumber: 'của Số công văn',
    approver: 'của Lãnh đạo duyệt',
  });
});

test.each<[string, (values: CellValue[][]) => CellValue[][], unknown[]]>([
  ['its row of keys deleted', (values) => values.slice(1), [{ kind: 'keyRowMissing' }]],
  ['its column of ids deleted', (values) => values.map((row) => row.slice(1)), [{ kind: 'idColumnMissing' }]],
  [
    'a column deleted',
    (values) => values.map((row) => row.filter((_, index) => index !== columnOf(values, 'reason'))),
    [{ kind: 'columnMissing', column: 'reason' }],
  ],
  [
    'a column copied',
    (values) => values.map((row) => [...row, row[columnOf(values, 'reason')] ?? '']),
    [{ kind: 'columnTwice', column: 'reason' }],
  ],
  [
    'a row without an id',
    (values) => [...values, ['', '', '', 'Chỉ tiêu chèn thêm']],
    [{ kind: 'rowWithoutId', row: 18 }],
  ],
  ['a row copied', (values) => [...values, values[rowOf(values, 'CT02')]!], [{ kind: 'idTwice', row: 18, id: 'CT02' }]],
  ['a blank row inserted', (values) => [...values.slice(0, 8), [], ...values.slice(8)], []],
])('with %s it says so', (_name, change, defects) => {
  expect(readPl01(change).defects).toEqual(defects);
});

it('counts the rows it cannot read', () => {
  const damaged = readPl01((values) => put('STC-PL01-02', 'name', 'Chỉ tiêu mới')(values).slice(1));
  expect(damaged.rows.map(({ id }) => id)).toEqual(['CT02', 'STC-PL01-02']);
});

it('names a second tab of the same submission and reads the first', () => {
  const one = sheet(submissionKind('STC', 'PL01'), 'STC·PL01', put('CT02', 'actual', 1)(newTab(stc, 'PL01')));
  const copy = sheet(submissionKind('STC', 'PL01'), 'Bản sao', put('CT02', 'actual', 2)(newTab(stc, 'PL01')));
  const found = read(one, copy).find(({ agency, appendix }) => agency === 'STC' && appendix === 'PL01');
  expect(found?.rows[0]?.cells.actual).toBe(1);
  expect(found?.defects).toEqual([{ kind: 'sheetTwice', title: 'Bản sao' }]);
});
