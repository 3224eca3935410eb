import type { Request } from '../../src/host';
import { createLocalGoogle } from '../../src/local';
import { measure } from './measure';

const TABS = 40;
const ROWS = 200;
const COLUMNS = 12;

const owner = 'a@b.vn';
const fields = 'sheets(properties.sheetId,data(rowData(values(effectiveValue))))';
/** What crosses the border into a script is copied by that script's own constructors. */
const code = `
  const read = (id) => Sheets.Spreadsheets.get(id, { fields: '${fields}' }).sheets.length;
  const write = (id, requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id).replies.length;
  const take = (id, requests) => requests.length;
`;
const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets'];
const google = createLocalGoogle({
  users: [{ email: owner, role: 'owner' }],
  bundle: { code, manifest: { oauthScopes } },
});
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
  sheets.Spreadsheets.get(google.spreadsheetId, { fields }),
);
measure(`read ${TABS} tabs × ${ROWS} × ${COLUMNS} (values) in one batchGet`, () =>
  sheets.Spreadsheets.Values.batchGet(google.spreadsheetId, {
    ranges: tabs.map((sheetId) => `'Biểu ${sheetId}'!A1:L200`),
    valueRenderOption: 'UNFORMATTED_VALUE',
  }),
);
measure('the same get, in a script', () => google.run(owner, 'read', google.spreadsheetId));
measure('the same write, in a script', () => google.run(owner, 'write', google.spreadsheetId, requests));
measure('to hand a script what it writes, and no more', () =>
  google.run(owner, 'take', google.spreadsheetId, requests),
);
