import { createHash } from 'node:crypto';
import { assembleSummary } from '../../src/commands/assemble-summary';
import type { Outcome } from '../../src/commands/command';
import type { Host } from '../../src/host';
import type { LocalGoogle } from '../../src/local/local-google';
import { vietnamese } from '../../src/text';
import { agencyAccounts, click, configureOffice, coordinator, openOffice, type, values } from './office';

const title = 'STC·PL04';
const id = 'STC-PL04-01';
const agency = agencyAccounts.find((each) => each.startsWith('stc@')) ?? '';

function office(batchUpdateTakesFields: boolean): LocalGoogle {
  const google = configureOffice(openOffice({ switches: { batchUpdateTakesFields } }));
  click(google, 'Dựng chiến dịch');
  type(google, agency, title, id, 'name', 'Xây dựng kho dữ liệu dùng chung');
  return google;
}

/** «Tổng hợp» on the local host's own service, with `meanwhile` done by somebody else once it has read. */
function assembleWhile(google: LocalGoogle, meanwhile: () => void): Outcome {
  const { Spreadsheets } = google.sheets(coordinator);
  const get: Host['Sheets']['Spreadsheets']['get'] = (...args) => {
    const answer = Spreadsheets.get(...args);
    meanwhile();
    return answer;
  };
  const batch: Host['Sheets']['Spreadsheets']['batchUpdate'] = (...args) => Spreadsheets.batchUpdate(...args);
  const host = {
    Sheets: { Spreadsheets: { get, batchUpdate: batch } },
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getId: () => google.spreadsheetId }) },
  } as unknown as Host;
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  return assembleSummary({ host, now: new Date('2022-11-16T02:00:00Z'), text: vietnamese, user: coordinator, digest });
}

const edit = (google: LocalGoogle) => () => {
  type(google, agency, title, id, 'name', 'Tên vừa sửa');
};

const inSummary = (google: LocalGoogle) => values(google, 'Tổng hợp PL04').flat().includes('Tên vừa sửa');

it('names the tab that changed between reading and writing', () => {
  const google = office(true);
  const { message, figures } = assembleWhile(google, edit(google));
  expect(figures.changedMeanwhile).toBe(1);
  expect(message).toContain(`biểu ${title} vừa thay đổi. Chạy lại «Tổng hợp»`);
  expect(inSummary(google)).toBe(false);
  click(google, 'Tổng hợp');
  expect(inSummary(google)).toBe(true);
});

it('names none where nobody typed', () => {
  expect(assembleWhile(office(true), () => undefined).figures.changedMeanwhile).toBe(0);
});

it('takes the edit in the next time where Google tells nothing', () => {
  const google = office(false);
  expect(assembleWhile(google, edit(google)).figures.changedMeanwhile).toBe(0);
  click(google, 'Tổng hợp');
  expect(inSummary(google)).toBe(true);
});
