import fc from 'fast-check';
import FormulaParser from 'fast-formula-parser';
import type { AppendixCode, Cells, Column } from '../../../src/domain/appendices';
import { appendices, appendixOf, blankCells, columnKeys, columnOf, isMissing } from '../../../src/domain/appendices';
import type { CellValue } from '../../../src/domain/cell-value';
import { isBlank } from '../../../src/domain/cell-value';
import { wordsOfVerdict } from '../../../src/domain/verdict';
import { isOpen } from '../../../src/workbook/submission/draw-submission';
import { missingFormula } from '../../../src/workbook/submission/missing-formula';
import { aCampaign, aRow, rowFindings } from '../../domain/rules/row';

const ROW = 8;

/** The formula's answer for a row whose columns stand in the order of the appendix, from the sheet's second. */
function isColoured(appendix: AppendixCode, column: Column, cells: Cells, isAssigned: boolean): boolean {
  const { columns } = appendixOf[appendix];
  const places = new Map(columns.map(({ key }, index) => [key, index + 2]));
  const formula = missingFormula(appendixOf[appendix], column, { row: ROW, isAssigned }, places);
  if (formula === undefined) return false;
  inFront = (place) => (place.row === ROW ? cells[columns[place.col - 2]!.key] : '#REF!');
  return engine.parse(formula.slice(1), { row: ROW, col: 1, sheet: 'PL01' }) === true;
}

/** The engine is slow to make and knows no other way to be told of cells. */
let inFront: (place: { row: number; col: number }) => CellValue = () => '';
const engine = new FormulaParser({ onCell: (place) => inFront(place) });

const verdicts = (['met', 'unmet', 'notDue', 'unpublished'] as const).flatMap(wordsOfVerdict);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', ' ', '   ') },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>('Đề án', '95%', 0, 48.3, true, '-', ' x ') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...verdicts, 'cơ bản hoàn thành'), fc.constantFrom('', ' '), fc.boolean())
      .map(([words, space, isLoud]) => space + (isLoud ? words.toLocaleUpperCase('vi') : words) + space),
  },
);
const rows = fc.record({
  appendix: fc.constantFrom(...appendices),
  isAssigned: fc.boolean(),
  cells: fc
    .array(values, { minLength: columnKeys.length, maxLength: columnKeys.length })
    .map((all): Cells => columnKeys.reduce((cells, key, index) => ({ ...cells, [key]: all[index] }), blankCells)),
});

test('a cell is coloured where the check misses an answer in it, and nowhere else', () => {
  fc.assert(
    fc.property(rows, ({ appendix: { code, columns }, isAssigned: isPlans, cells }) => {
      const isAssigned = isPlans && appendixOf[code].assigned !== 'none';
      const isTouched = columns.some((each) => isOpen(each, isAssigned) && !isBlank(cells[each.key]));
      for (const column of columns.filter((each) => isOpen(each, isAssigned))) {
        const expected = isMissing(column, { cells, isAssigned, isTouched });
        expect([column.key, isColoured(code, column, cells, isAssigned)]).toEqual([column.key, expected]);
      }
    }),
    { numRuns: 150 },
  );
});

test('wherever a rule says that an answer is missing, the cell is coloured', () => {
  const needs = ['C02', 'C04', 'C12', 'N02', 'P01', 'P02', 'P05'];
  fc.assert(
    fc.property(rows, ({ appendix: { code, columns }, isAssigned: isPlans, cells }) => {
      const isAssigned = isPlans && appendixOf[code].assigned !== 'none';
      const isTouched = columns.some((each) => isOpen(each, isAssigned) && !isBlank(cells[each.key]));
      const found = rowFindings(aCampaign(), code, aRow(cells, { isAssigned, isTouched }));
      for (const { rule, place, received } of found) {
        if (!needs.includes(rule) || received !== '') continue;
        expect(isColoured(code, columnOf(code, place.column!), cells, isAssigned)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('a formula holds nothing whose spelling follows the locale', () => {
  const places = (code: AppendixCode) => new Map(appendixOf[code].columns.map(({ key }, index) => [key, index + 2]));
  const all = appendices.flatMap((appendix) =>
    [true, false].flatMap((isAssigned) =>
      appendix.columns.flatMap(
        (column) => missingFormula(appendix, column, { row: ROW, isAssigned }, places(appendix.code)) ?? [],
      ),
    ),
  );
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((formula) => /[,;\\]|\d\.\d/.test(formula))).toEqual([]);
});

test('it is written as an officer could read it', () => {
  const places = new Map(appendixOf.PL01.columns.map(({ key }, index) => [key, index + 2]));
  expect(missingFormula(appendixOf.PL01, columnOf('PL01', 'actual'), { row: 7, isAssigned: true }, places)).toBe(
    '=1*(LEN(TRIM($G7))=0)*(0+(LOWER(TRIM($I7))="chưa có số liệu công bố")+(LOWER(TRIM($I7))="chưa công bố")' +
      '+(LOWER(TRIM($I7))="chưa có số liệu")+(LOWER(TRIM($I7))="chua co so lieu cong bo")' +
      '+(LOWER(TRIM($I7))="chua cong bo")+(LOWER(TRIM($I7))="chua co so lieu")=0)>0',
  );
});

test('the spaces that the formula takes for content are the check’s to tell', () => {
  const cells = { ...blankCells, result: '\u00a0' };
  expect(isMissing(columnOf('PL02', 'result'), { cells, isAssigned: true, isTouched: false })).toBe(true);
});

test('without the column it needs there is no formula', () => {
  const places = new Map([['reason', 4] as const]);
  const column = columnOf('PL01', 'reason');
  expect(missingFormula(appendixOf.PL01, column, { row: 7, isAssigned: true }, places)).toBeUndefined();
});
