import { bind, caught, editor, owner } from './office';

const code = `
  const id = () => SpreadsheetApp.getActiveSpreadsheet().getId();
  const read = () => Sheets.Spreadsheets.get(id(), { fields: 'spreadsheetId' });
  const write = () => Sheets.Spreadsheets.Values.clear({}, id(), 'A1');
  function reads(times) { for (let i = 0; i < times; i += 1) read(); ${caught('read()')} }
  function writes(times) { for (let i = 0; i < times; i += 1) write(); ${caught('write()')} }
  function readsAfter(ms) { Utilities.sleep(ms); ${caught('read()')} }`;

const refused = (method: string, kind: string, whose: string) =>
  `GoogleJsonResponseException: API call to sheets.spreadsheets.${method} failed with error: Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute${whose}' of service 'sheets.googleapis.com' for consumer 'project_number:1072944905'.`;

it.each([
  ['reads', 'get', 'Read'],
  ['writes', 'values.clear', 'Write'],
])('an account has 60 %s a minute', (functionName, method, kind) => {
  const google = bind(code, { hasApiQuota: true });
  expect(google.run(owner, functionName, 59)).toBe('nothing thrown');
  expect(google.run(owner, functionName, 0)).toBe(refused(method, kind, ' per user'));
});

it('reads and writes, and accounts, are counted apart', () => {
  const google = bind(code, { hasApiQuota: true });
  google.run(owner, 'reads', 60);
  expect(google.run(owner, 'writes', 0)).toBe('nothing thrown');
  expect(google.run(editor, 'reads', 0)).toBe('nothing thrown');
});

it('all accounts together have 300', () => {
  const others = [1, 2, 3, 4, 5].map((number) => `nguoi${number}@hatinh.example`);
  const users = [
    { email: owner, role: 'owner' },
    ...others.map((email) => ({ email, role: 'editor' }) as const),
  ] as const;
  const google = bind(code, { users, hasApiQuota: true });
  for (const each of others) google.run(each, 'reads', 59);
  expect(google.run(owner, 'reads', 0)).toBe(refused('get', 'Read', ''));
});

it('the minute passes on the clock of the host, and what was refused is not counted', () => {
  const google = bind(code, { hasApiQuota: true });
  google.run(owner, 'reads', 60);
  expect(google.run(owner, 'readsAfter', 59_999)).toBe(refused('get', 'Read', ' per user'));
  expect(google.run(owner, 'readsAfter', 1)).toBe('nothing thrown');
});

it('tools have no quota', () => {
  const google = bind(code, { hasApiQuota: true });
  const { Spreadsheets } = google.sheets(owner);
  for (let count = 0; count < 400; count += 1) Spreadsheets.get(google.spreadsheetId, { fields: 'spreadsheetId' });
  expect(google.run(owner, 'reads', 0)).toBe('nothing thrown');
});
