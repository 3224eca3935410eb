import type { Request } from '../../src/host';
import { createLocalGoogle } from '../../src/local';
import { measure } from './measure';

const TABS = 40;
const ROWS = 200;
const COLUMNS = 12;

const owner = 'a@b.vn';
const google = createLocalGoogle({ users: [{ email: owner, role: 'owner' }] });
const sheets = google.sheets(owner);
const tabs = Array.from({ length: TABS }, (_, index) => index + 1);

sheets.Spreadsheets.batchUpdate(
  {
    requests: tabs.map((sheetId) => ({
      addSheet: {
        properties: { sheetId, title: `Biểu ${sheetId}`, gridProperties: { rowCount: ROWS, columnCount: COLUMNS } },
      },
    })),
  },
  google.spreadsheetId,
);

const requests = tabs.map((sheetId): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    fields: 'userEnteredValue',
    rows: Array.from({ length: ROWS }, (_, row) => ({
      values: Array.from({ length: COLUMNS }, (__, column) => ({
        userEnteredValue:
          column % 3 === 0 ? { numberValue: row * column } : { stringValue: `Tỷ lệ hồ sơ ${row}.${column}` },
      })),
    })),
  },
}));

measure(`write ${TABS} tabs × ${ROWS} × ${COLUMNS} in one batch`, () =>
  sheets.Spreadsheets.batchUpdate({ requests }, google.spreadsheetId),
);
measure(`read ${TABS} tabs × ${ROWS} × ${COLUMNS} (effectiveValue) in one get`, () =>
  sheets.Spreadsheets.get(google.spreadsheetId, {
    fields: 'sheets(properties.sheetId,data(rowData(values(effectiveValue))))',
  }),
);
measure(`read ${TABS} tabs × ${ROWS} × ${COLUMNS} (values) in one batchGet`, () =>
  sheets.Spreadsheets.Values.batchGet(google.spreadsheetId, {
    ranges: tabs.map((sheetId) => `'Biểu ${sheetId}'!A1:L200`),
    valueRenderOption: 'UNFORMATTED_VALUE',
  }),
);
