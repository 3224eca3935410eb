import fc from 'fast-check';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request } from '../../src/host';
import { OfficeSheet } from '../../src/local/play/office-sheet';
import { sample } from '../../src/local/play/sample';
import { change, click, configureOffice, fillOffice, findings, openOffice, sheetNamed, type, values } from './office';

type Office = ReturnType<typeof openOffice>;

const TAB = 'STC·PL01';
const root = mkdtempSync(join(tmpdir(), 'phuluc-repair-'));
const sound = configureOffice(openOffice({ folder: join(root, 'sound') }));
click(sound, 'Dựng chiến dịch');
fillOffice(sound);
click(sound, 'Sửa biểu mẫu');
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The same filled office each time, in a folder of its own. */
function anOffice(): Office {
  const folder = mkdtempSync(join(root, 'hand-'));
  cpSync(join(root, 'sound'), folder, { recursive: true });
  return openOffice({ folder });
}

const { sheetId } = sheetNamed(sound, TAB).properties;
const first = new OfficeSheet(sound.book(), TAB).row('#header');
/** Words that the agency typed, each in one cell and nowhere else. */
const typed = new Set(
  sample.targets
    .filter(({ lead }) => lead === 'STC')
    .map(({ id }) => {
      const words = `Đơn vị tự ghi về ${id}`;
      type(sound, 'stc@hatinh.example', TAB, id, 'note', words);
      return words;
    }),
);

const rows = (start: number) => ({ sheetId, dimension: 'ROWS', startIndex: start, endIndex: start + 1 });
const columns = (start: number) => ({ ...rows(start), dimension: 'COLUMNS' });
const box = (row: number, column: number, height: number, width: number) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + height,
  startColumnIndex: column,
  endColumnIndex: column + width,
});
const put = (row: number, column: number, texts: readonly string[]): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: [{ values: texts.map((stringValue) => (stringValue ? { userEnteredValue: { stringValue } } : {})) }],
    fields: 'userEnteredValue',
  },
});

/** What a hand does, by where it happens: `row` from the first of the data, `column` from the hidden ids. */
const hands: Record<string, (row: number, column: number, office: Office) => Request[]> = {
  'deletes the row': (row) => [{ deleteDimension: { range: rows(first + row) } }],
  'deletes the column': (_, column) => [{ deleteDimension: { range: columns(column) } }],
  'deletes the keys': () => [{ deleteDimension: { range: rows(0) } }],
  'types over the key': (_, column) => [put(0, column, ['x'])],
  'wipes the id': (row) => [put(first + row, 0, [''])],
  'doubles the id': (row) => [{ copyPaste: { source: box(first + row, 0, 1, 1), destination: box(first + row + 1, 0, 1, 1) } }], // prettier-ignore
  'sorts without the ids': (row, column) => [{ sortRange: { range: box(first, 1, 4 + row, 12), sortSpecs: [{ dimensionIndex: Math.max(column, 1), sortOrder: 'DESCENDING' }] } }], // prettier-ignore
  'merges cells': (row, column) => [{ mergeCells: { range: box(first + row, column, 1, 2), mergeType: 'MERGE_ALL' } }],
  'pastes over cells': (row, column) => [put(first + row, column, ['Dán từ Word', 'Ô thứ hai', '=1+1'])],
  'copies the row over the next': (row) => [{ copyPaste: { source: box(first + row, 0, 1, 13), destination: box(first + row + 1, 0, 1, 13) } }], // prettier-ignore
  'types over the heading': (_, column) => [put(first - 1, column, ['Tiêu đề khác'])],
  'clears the validation': (row, column) => [{ setDataValidation: { range: box(first, column, 4 + row, 2) } }],
  'inserts a row': (row) => [{ insertDimension: { range: rows(first + row) } }],
  'deletes a protection': (row, _, office) =>
    sheetNamed(office, TAB)
      .protectedRanges.slice(row % 2)
      .slice(0, 1)
      .map(({ protectedRangeId = 0 }) => ({ deleteProtectedRange: { protectedRangeId } })),
};

const hand = fc.record({
  does: fc.constantFrom(...Object.keys(hands)),
  row: fc.nat({ max: 6 }),
  column: fc.nat({ max: 12 }),
});

/** Google refuses some of it, a sort through merged cells for one; then nothing has happened. */
function act(office: Office, { does, row, column }: { does: string; row: number; column: number }): void {
  try {
    change(office, ...hands[does]!(row, column, office));
  } catch (refused) {
    expect(String(refused)).toMatch(/^GoogleJsonResponseException/);
  }
}

const typedWords = (office: Office) =>
  values(office, TAB)
    .flat()
    .filter((value) => typed.has(String(value)))
    .map(String)
    .sort();

test('there is something to lose', () => {
  expect(typed.size).toBeGreaterThan(3);
});

test('whatever a hand did, the check names it, one repair mends it, and what was typed stays', () => {
  fc.assert(
    fc.property(fc.array(hand, { minLength: 1, maxLength: 4 }), (all) => {
      const office = anOffice();
      for (const each of all) act(office, each);
      click(office, 'Kiểm tra toàn bộ');
      const isNamed = findings(office).some(({ rule }) => rule === 'S05');
      const left = typedWords(office);
      const { figures } = click(office, 'Sửa biểu mẫu');
      expect({ isNamed: isNamed || figures.repairs === 0 }).toEqual({ isNamed: true });
      expect(typedWords(office)).toEqual(left);
      expect(click(office, 'Sửa biểu mẫu').figures.repairs).toBe(0);
    }),
    { numRuns: Number(process.env.RUNS ?? 5), endOnFailure: true },
  );
}, 120_000);
