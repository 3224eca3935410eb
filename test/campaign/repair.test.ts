import type { GridRange, Request } from '../../src/host';
import { OfficeSheet } from '../../src/local/play/office-sheet';
import { change, click, fillOffice, findings, refusal, sheetNamed, values } from './office';

type Office = ReturnType<typeof fillOffice>;

const TAB = 'STC·PL01';
const google = fillOffice();
click(google, 'Sửa biểu mẫu');
click(google, 'Kiểm tra toàn bộ');
const { sheetId } = sheetNamed(google, TAB).properties;
const sound = formOf(google);

/** A tab as people meet it: its cells, what is hidden, and which cells each protection and colour reaches. */
function formOf(office: Office): unknown {
  const tab = sheetNamed(office, TAB);
  const { rowCount, columnCount } = tab.properties.gridProperties;
  const cellsOf = (ranges: readonly GridRange[]) =>
    Array.from({ length: rowCount * columnCount }, (_, index) => index).filter((index) =>
      ranges.some(
        ({ startRowIndex = 0, endRowIndex = rowCount, startColumnIndex = 0, endColumnIndex = columnCount }) => {
          const [row, column] = [Math.floor(index / columnCount), index % columnCount];
          return startRowIndex <= row && row < endRowIndex && startColumnIndex <= column && column < endColumnIndex;
        },
      ),
    );
  return {
    cells: tab.rows,
    merges: tab.merges,
    hidden: [tab.rowMetadata, tab.columnMetadata].map((all) => all.findIndex((each) => each?.hiddenByUser)),
    colours: tab.conditionalFormats.map(({ ranges = [], booleanRule }) => [booleanRule, cellsOf(ranges)]),
    protections: tab.protectedRanges
      .map(({ description, editors, range = {}, unprotectedRanges = [] }) => ({
        description,
        users: [...(editors?.users ?? [])].sort(),
        covered: cellsOf([range]),
        open: cellsOf(unprotectedRanges),
      }))
      .sort((one, other) => ((one.description ?? '') < (other.description ?? '') ? -1 : 1)),
  };
}

const at = (id: string, key: string) => {
  const tab = new OfficeSheet(google.book(), TAB);
  return { row: tab.row(id) - 1, column: tab.column(key) - 1 };
};
const rows = (start: number, count = 1) => ({ sheetId, dimension: 'ROWS', startIndex: start, endIndex: start + count });
const columns = (start: number, count = 1) => ({ ...rows(start, count), dimension: 'COLUMNS' });
const box = (row: number, column: number, height = 1, width = 1) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + height,
  startColumnIndex: column,
  endColumnIndex: column + width,
});
const put = (row: number, column: number, ...texts: string[]): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: [{ values: texts.map((stringValue) => (stringValue ? { userEnteredValue: { stringValue } } : {})) }],
    fields: 'userEnteredValue',
  },
});
const logged = () => values(google, 'Nhật ký').filter(([when]) => (when ?? '') !== '').length;
const header = at('#header', 'no').row;
const first = header + 1;
const layer = (name: string) => {
  const found = sheetNamed(google, TAB).protectedRanges.find(({ description }) => description === name);
  return found?.protectedRangeId ?? 0;
};

/** What a hand does to the tab, and what the check says of it; `undefined` where only the repair looks. */
const damages: Record<string, [() => Request[], RegExp | undefined]> = {
  'the row of keys deleted': [() => [{ deleteDimension: { range: rows(0) } }], /mất hàng khóa ẩn/],
  'the row of keys wiped': [() => [put(0, 0, ...Array<string>(14).fill(''))], /mất hàng khóa ẩn/],
  'a key overwritten': [() => [put(0, at('id', 'reason').column, 'x')], /mất cột này/],
  'a key doubled over another': [() => [put(0, at('id', 'estimate').column, 'actual')], /có hai lần cột này/],
  'the ids wiped': [() => [{ repeatCell: { range: box(0, 0, 20, 1), cell: {}, fields: 'userEnteredValue' } }], /mã/],
  'an id overwritten': [() => [put(at('CT32', 'no').row, 0, 'abc')], /mã ẩn của dòng không đúng, đang ghi «abc»/],
  'an id doubled': [() => [put(at('CT33', 'no').row, 0, 'CT32')], /mã dòng «CT32» đã có/],
  'a heading overwritten': [
    () => [put(header, at('id', 'reason').column, 'Lý do khác')],
    /tiêu đề cột .* «Lý do khác»/,
  ],
  'the title overwritten': [() => [put(1, 1, 'Biểu của tôi')], /phần đầu biểu .* «Biểu của tôi»/],
  'a cell of the plan overwritten': [() => [put(at('CT32', 'plan').row, at('CT32', 'plan').column, '50%')], /nội dung giao .* «50%»/], // prettier-ignore
  'merged headings': [
    () => [{ mergeCells: { range: box(1, 1, 1, 4), mergeType: 'MERGE_ALL' } }],
    /hợp nhất ngoài các dòng/,
  ],
  'merged cells of a row that is still free': [
    () => [{ mergeCells: { range: box(at('CT34', 'no').row + 6, 5, 1, 2), mergeType: 'MERGE_ALL' } }],
    /hợp nhất ngoài các dòng/,
  ],
  'validation cleared': [
    () => [{ setDataValidation: { range: box(first, at('id', 'verdict').column, 14) } }],
    /danh sách chọn/,
  ],
  'the look pasted over': [() => [{ repeatCell: { range: box(first, 5, 6, 4), cell: { userEnteredFormat: { textFormat: { fontFamily: 'Times New Roman', fontSize: 14 } } }, fields: 'userEnteredFormat' } }], undefined], // prettier-ignore
  'colours pasted': [() => [{ addConditionalFormatRule: { index: 0, rule: { ranges: [box(first, 3)], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } } } }], undefined], // prettier-ignore
  'the outer protection deleted': [
    () => [{ deleteProtectedRange: { protectedRangeId: layer('phuluc.sheet') } }],
    /lớp khóa/,
  ],
  'the inner protection deleted': [
    () => [{ deleteProtectedRange: { protectedRangeId: layer('phuluc.input') } }],
    /lớp khóa/,
  ],
  'the inner protection opened': [() => [{ updateProtectedRange: { protectedRange: { protectedRangeId: layer('phuluc.input'), editors: { users: ['la@hatinh.example'] } }, fields: 'editors' } }], /lớp khóa/], // prettier-ignore
  'nothing left open': [() => [{ updateProtectedRange: { protectedRange: { protectedRangeId: layer('phuluc.sheet') }, fields: 'unprotectedRanges' } }], /lớp khóa/], // prettier-ignore
  'ids and keys shown': [() => [{ updateDimensionProperties: { range: columns(0), properties: { hiddenByUser: false }, fields: 'hiddenByUser' } }, { updateDimensionProperties: { range: rows(0), properties: { hiddenByUser: false }, fields: 'hiddenByUser' } }], undefined], // prettier-ignore
};

/** The tab, mended and checked, is as it was; one undo brings the office back for the next hand. */
test.each(Object.entries(damages))('%s', (_, [requests, words]) => {
  change(google, ...requests());
  expect(formOf(google)).not.toEqual(sound);
  click(google, 'Kiểm tra toàn bộ');
  const sentences = findings(google).map(({ sentence }) => sentence);
  if (words) expect(sentences).toContainEqual(expect.stringMatching(words));

  const before = logged();
  const { figures } = click(google, 'Sửa biểu mẫu');
  expect(figures.repairs).toBeGreaterThan(0);
  expect(logged() - before).toBe(figures.repairs);
  click(google, 'Kiểm tra toàn bộ');
  expect(findings(google)).toEqual([]);
  expect(formOf(google)).toEqual(sound);
  expect(click(google, 'Sửa biểu mẫu').figures.repairs).toBe(0);
});

describe('what cannot be as it was', () => {
  const typedCells = () => {
    const tab = new OfficeSheet(google.book(), TAB);
    const keys = ['actual', 'estimate', 'verdict', 'proposed', 'note'];
    return tab.values().flatMap((row) => {
      const id = String(row[0] ?? '');
      return id.startsWith('CT') ? [[id, ...keys.map((key) => row[tab.column(key) - 1] ?? '')]] : [];
    });
  };

  it('content sorted without its hidden ids: each id follows its plan', () => {
    const before = typedCells();
    const { row, column } = at('CT32', 'area');
    const sortSpecs = [{ dimensionIndex: column + 1, sortOrder: 'DESCENDING' }];
    change(google, { sortRange: { range: box(row, column, 14, 12), sortSpecs } });
    expect(typedCells()).not.toEqual(before);
    click(google, 'Sửa biểu mẫu');
    expect(typedCells().sort()).toEqual(before.sort());
    click(google, 'Kiểm tra toàn bộ');
    expect(findings(google)).toEqual([]);
  });

  it('a column deleted comes back blank at its place, the others untouched', () => {
    const before = typedCells();
    change(google, { deleteDimension: { range: columns(at('id', 'reason').column) } });
    click(google, 'Kiểm tra toàn bộ');
    expect(findings(google).map(({ sentence }) => sentence)).toContainEqual(expect.stringMatching(/mất cột này/));
    click(google, 'Sửa biểu mẫu');
    expect(typedCells()).toEqual(before);
    click(google, 'Kiểm tra toàn bộ');
    // Only what the agency has to enter again: the reason, and the sender's field above it.
    expect(findings(google).map(({ rule }) => rule)).toEqual(['C02', 'S04']);
    expect(click(google, 'Sửa biểu mẫu').figures.repairs).toBe(0);
  });

  it('a row of the plan deleted comes back with what the plan says of it', () => {
    const { row } = at('CT33', 'no');
    const plan = values(google, TAB)[row]?.slice(0, 5);
    change(google, { deleteDimension: { range: rows(row) } });
    click(google, 'Sửa biểu mẫu');
    expect(values(google, TAB)[at('CT33', 'no').row]?.slice(0, 5)).toEqual(plan);
    expect(click(google, 'Sửa biểu mẫu').figures.repairs).toBe(0);
  });

  it('a column put in by hand with content is named, and left for a person', () => {
    change(google, { insertDimension: { range: columns(5) } }, put(at('CT32', 'no').row, 5, 'Ghi thêm'));
    click(google, 'Kiểm tra toàn bộ');
    expect(findings(google).map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/cột «F» có nội dung/),
    );
    const { message } = click(google, 'Sửa biểu mẫu');
    expect(message).toContain(`Còn 1 chỗ phải sửa bằng tay: ${TAB}, cột F ngoài biểu mẫu có nội dung.`);
    expect(values(google, TAB)[at('CT32', 'no').row]?.[5]).toBe('Ghi thêm');
  });

  it('a copied column loses its key, and what it holds stays', () => {
    const { column } = at('id', 'proposed');
    const before = typedCells();
    const height = sheetNamed(google, TAB).properties.gridProperties.rowCount;
    change(
      google,
      { insertDimension: { range: columns(column + 1) } },
      { copyPaste: { source: box(0, column, height), destination: box(0, column + 1, height) } },
    );
    click(google, 'Kiểm tra toàn bộ');
    expect(findings(google).map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/có hai lần cột này/),
    );
    click(google, 'Sửa biểu mẫu');
    expect(typedCells()).toEqual(before);
    const row = at('CT32', 'no').row;
    expect(values(google, TAB)[row]?.[column + 1]).toBe(values(google, TAB)[row]?.[column]);
    expect(click(google, 'Sửa biểu mẫu').figures.repairs).toBe(0);
  });

  it('is not for an agency', () => {
    const before = google.book();
    expect(refusal(google, 'Sửa biểu mẫu', 'stc@hatinh.example')).toMatch(/Chỉ cơ quan điều phối/);
    expect(google.book()).toEqual(before);
  });
});
