import fc from 'fast-check';
import type { Request } from '../../src/host';
import { OfficeSheet } from '../../src/local/play/office-sheet';
import { change, click, fillOffice, findings, sheetNamed, type, values } from './office';

const SUMMARIES = ['Tổng hợp PL01', 'Tổng hợp PL02', 'Tổng hợp PL03', 'Tổng hợp PL04'];

/** The content of the four summaries: every column but the one that says where the row stands. */
function summaryRows(google: ReturnType<typeof fillOffice>): string[] {
  return SUMMARIES.flatMap((title) =>
    values(google, title)
      .slice(6)
      .map((row) => JSON.stringify(row.slice(0, -1))),
  );
}

/** A filled campaign with one finding, checked and assembled. */
function office() {
  const google = fillOffice();
  type(google, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'reason', '');
  click(google, 'Kiểm tra toàn bộ');
  click(google, 'Tổng hợp');
  return google;
}

const sheetId = (google: ReturnType<typeof fillOffice>, title: string) => sheetNamed(google, title).properties.sheetId;
const rows = (id: number, startIndex: number, endIndex: number) => ({
  sheetId: id,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (id: number, startIndex: number, endIndex: number) => ({
  ...rows(id, startIndex, endIndex),
  dimension: 'COLUMNS',
});

/** What officers do to a tab without touching a word of it. */
const moves: Record<string, (id: number) => Request> = {
  'rename the tab': (id) => ({
    updateSheetProperties: { properties: { sheetId: id, title: `Biểu ${id}` }, fields: 'title' },
  }),
  'move the tab': (id) => ({ updateSheetProperties: { properties: { sheetId: id, index: 3 }, fields: 'index' } }),
  'insert a row above everything': (id) => ({ insertDimension: { range: rows(id, 0, 1) } }),
  'insert a row above the headings': (id) => ({ insertDimension: { range: rows(id, 4, 5) } }),
  'insert a row among the data': (id) => ({ insertDimension: { range: rows(id, 8, 9) } }),
  'insert a column at the left': (id) => ({ insertDimension: { range: columns(id, 0, 1) } }),
  'insert a column among the others': (id) => ({ insertDimension: { range: columns(id, 9, 10) } }),
  'move a column': (id) => ({ moveDimension: { source: columns(id, 8, 9), destinationIndex: 11 } }),
  'move a row': (id) => ({ moveDimension: { source: rows(id, 7, 8), destinationIndex: 10 } }),
  'hide a column': (id) => ({ updateDimensionProperties: { range: columns(id, 3, 4), properties: { hiddenByUser: true }, fields: 'hiddenByUser' } }), // prettier-ignore
};

test.each(Object.entries(moves))('%s: no finding and no summary row changes', (name, move) => {
  const google = office();
  const before = { findings: findings(google).map(({ rule }) => rule), rows: summaryRows(google).sort() };
  expect(before.findings).toEqual(['C02']);
  change(google, move(sheetId(google, 'STC·PL01')), move(sheetId(google, 'SNV·PL02')));
  click(google, 'Kiểm tra toàn bộ');
  click(google, 'Tổng hợp');
  expect({ name, findings: findings(google).map(({ rule }) => rule) }).toEqual({ name, findings: before.findings });
  const numberless = (row: string) => row.replace(/^\[\d+,/, '[');
  expect(summaryRows(google).map(numberless).sort()).toEqual(before.rows.map(numberless).sort());
});

it('sorting the rows of a tab changes no finding and no summary row', () => {
  const google = office();
  const before = summaryRows(google).map((row) => row.replace(/^\[\d+,/, '['));
  const id = sheetId(google, 'SNV·PL04');
  const { rowCount, columnCount } = sheetNamed(google, 'SNV·PL04').properties.gridProperties;
  const firstDataRow = new OfficeSheet(google.book(), 'SNV·PL04').row('#header');
  change(google, {
    sortRange: {
      range: {
        sheetId: id,
        startRowIndex: firstDataRow,
        endRowIndex: rowCount,
        startColumnIndex: 0,
        endColumnIndex: columnCount,
      },
      sortSpecs: [{ dimensionIndex: 3, sortOrder: 'DESCENDING' }],
    },
  });
  click(google, 'Kiểm tra toàn bộ');
  click(google, 'Tổng hợp');
  expect(findings(google).map(({ rule }) => rule)).toEqual(['C02']);
  expect(
    summaryRows(google)
      .map((row) => row.replace(/^\[\d+,/, '['))
      .sort(),
  ).toEqual(before.sort());
});

it('assembles the same whatever the order of the tabs', () => {
  const google = office();
  const before = SUMMARIES.map((title) => values(google, title));
  const ids = google.book().sheets.map(({ properties }) => properties.sheetId);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 5, maxLength: 15 }), (order) => {
      change(
        google,
        ...order.map((id, index) => ({
          updateSheetProperties: { properties: { sheetId: id, index }, fields: 'index' },
        })),
      );
      google.meter.reset();
      click(google, 'Tổng hợp');
      expect(google.meter.heavyCalls()).toBe(1);
    }),
    { numRuns: 10 },
  );
  expect(SUMMARIES.map((title) => values(google, title))).toEqual(before);
});

describe('what was really deleted', () => {
  it('a row of the plan: its target is reported by nobody, and the form lacks it', () => {
    const google = office();
    const row = new OfficeSheet(google.book(), 'STC·PL01').row('CT32');
    change(google, { deleteDimension: { range: rows(sheetId(google, 'STC·PL01'), row - 1, row) } });
    click(google, 'Kiểm tra toàn bộ');
    expect(findings(google).map(({ rule, sheet }) => [rule, sheet])).toEqual([
      ['C01', 'STC·PL01'],
      ['S05', 'STC·PL01'],
    ]);
  });

  it('the row of keys: S05 says what to do, the rows are left out and counted', () => {
    const google = office();
    change(google, { deleteDimension: { range: rows(sheetId(google, 'STP·PL04'), 0, 1) } });
    click(google, 'Kiểm tra toàn bộ');
    const [found] = findings(google).filter(({ sheet }) => sheet === 'STP·PL04');
    expect(found?.rule).toBe('S05');
    expect(found?.sentence).toMatch(/Ctrl\+Z|Lịch sử phiên bản/);
    const { figures } = click(google, 'Tổng hợp');
    expect(figures.excluded).toBe(5);
    expect(figures.rowsIn).toBe(Number(figures.rowsOut) + 5);
  });

  it('a column: S05 names it', () => {
    const google = office();
    const column = new OfficeSheet(google.book(), 'STP·PL04').column('lead');
    change(google, { deleteDimension: { range: columns(sheetId(google, 'STP·PL04'), column - 1, column) } });
    click(google, 'Kiểm tra toàn bộ');
    const [found] = findings(google).filter(({ rule }) => rule === 'S05');
    expect(found?.sentence).toContain('Cơ quan chủ trì');
  });

  it('a whole tab: S05 and S01 say that set-up makes it again', () => {
    const google = office();
    change(google, { deleteSheet: { sheetId: sheetId(google, 'STP·PL04') } });
    click(google, 'Kiểm tra toàn bộ');
    const found = findings(google).filter(({ sheet }) => sheet === 'STP·PL04');
    expect(found.map(({ rule }) => rule).sort()).toEqual(['S01', 'S05']);
    expect(found.map(({ sentence }) => sentence).join()).toContain('Dựng chiến dịch');
  });
});
