import { sample } from '../../src/local/play/sample';
import { agencyAccounts, coordinator, reader, setUpOffice, type } from './office';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const google = setUpOffice();

/** One open cell and one locked cell of each appendix, by row id and column key. */
function cellsOf(agency: string, appendix: string): { open: [string, string][]; locked: [string, string][] } {
  const target = sample.targets.find(({ lead }) => lead === agency)?.id ?? '';
  const task = sample.tasks.find(({ lead }) => lead === agency)?.id ?? '';
  const own = `${agency}-${appendix}-01`;
  const frame: [string, string][] = [['#header', 'name'], ['#title', 'no'], ['#strip', 'no'], ['id', 'name'], [own, 'no']]; // prettier-ignore
  switch (appendix) {
    case 'PL01':
      return { open: [[target, 'reason'], [own, 'name']], locked: [[target, 'name'], [target, 'plan'], ...frame] }; // prettier-ignore
    case 'PL02':
      return { open: [[task, 'result'], [own, 'product']], locked: [[task, 'name'], [task, 'deadline'], ...frame] }; // prettier-ignore
    default:
      return {
        open: [
          [own, 'name'],
          [own, 'check'],
        ],
        locked: frame,
      };
  }
}

const tabs = sample.agencies.flatMap(({ code, emails }) =>
  ['PL01', 'PL02', 'PL03', 'PL04'].map((appendix) => ({
    title: `${code}·${appendix}`,
    owner: emails,
    ...cellsOf(code, appendix),
  })),
);
const users = [...agencyAccounts, reader];

/** `undefined` where the edit is allowed, else Google's message. */
function attempt(user: string, title: string, [id, key]: [string, string]): string | undefined {
  try {
    type(google, user, title, id, key, 'thử');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe.each(tabs)('$title', ({ title, owner, open, locked }) => {
  test.each(users)('by %s', (user) => {
    const isOwn = user === owner;
    const refused = user === reader ? 'The caller does not have permission' : PROTECTED;
    for (const cell of open) expect([cell, attempt(user, title, cell)]).toEqual([cell, isOwn ? undefined : refused]);
    for (const cell of locked) expect([cell, attempt(user, title, cell)]).toEqual([cell, refused]);
  });

  it('is open to the coordinator everywhere', () => {
    for (const cell of [...open, ...locked.slice(0, 1)]) expect(attempt(coordinator, title, cell)).toBeUndefined();
  });
});

test.each(['Chiến dịch', 'Cơ quan', 'Tiến độ', 'Kiểm tra', 'Tổng hợp PL01', 'Số liệu', 'Nhật ký', 'Phiên bản'])(
  'the tab %s is closed to every agency',
  (title) => {
    for (const user of agencyAccounts) {
      expect(() => {
        google.edit(user, { sheet: title, range: 'A2', values: [['thử']] });
      }).toThrow(PROTECTED);
    }
  },
);

it('does not let an agency insert rows, write by the Sheets service, or lift a protection', () => {
  const user = agencyAccounts[0]!;
  const sheetId = google.book().sheets.find(({ properties }) => properties.title === 'STC·PL01')!.properties.sheetId;
  const write = (request: object) => () =>
    google.sheets(user).Spreadsheets.batchUpdate({ requests: [request] }, google.spreadsheetId);
  expect(write({ insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 8, endIndex: 9 } } })).toThrow(
    PROTECTED,
  );
  expect(
    write({ updateCells: { start: { sheetId, rowIndex: 8, columnIndex: 8 }, rows: [{ values: [{}] }], fields: '*' } }),
  ).toThrow(PROTECTED);
  expect(write({ deleteSheet: { sheetId } })).toThrow();
  const layer = google.book().sheets.find(({ properties }) => properties.sheetId === sheetId)!.protectedRanges[0]!;
  expect(write({ deleteProtectedRange: { protectedRangeId: layer.protectedRangeId } })).toThrow();
});
