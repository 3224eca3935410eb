import type { AuthMode } from '../../../src/local/permissions';
import { bind, caught, editor, owner } from './office';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const calls = {
  'sheets.spreadsheets.get': 'Sheets.Spreadsheets.get("x", { fields: "*" })',
  'sheets.spreadsheets.batchUpdate': 'Sheets.Spreadsheets.batchUpdate({ requests: [] }, "x")',
  'sheets.spreadsheets.values.batchGet': 'Sheets.Spreadsheets.Values.batchGet("x", { ranges: [] })',
  'sheets.spreadsheets.values.batchGetByDataFilter': 'Sheets.Spreadsheets.Values.batchGetByDataFilter({}, "x")',
  'drive.files.create': 'Drive.Files.create({ mimeType: "application/vnd.google-apps.folder" })',
  'drive.files.list': 'Drive.Files.list({ q: "trashed = false", fields: "files(id)" })',
  'Session.getEffectiveUser': 'Session.getEffectiveUser().getEmail()',
};

const free = {
  'SpreadsheetApp.getUi': 'SpreadsheetApp.getUi().createMenu("a").addToUi()',
  'SpreadsheetApp.flush': 'SpreadsheetApp.flush()',
  LockService: 'LockService.getDocumentLock().tryLock(1)',
  PropertiesService: 'PropertiesService.getDocumentProperties().setProperty("a", "b")',
  Utilities: 'Utilities.newBlob("a", "text/plain", "a")',
};

const requirement: [pattern: RegExp, required: string][] = [
  [/^sheets/, scope('spreadsheets')],
  [/^drive/, `(${scope('drive.file')} || ${scope('drive')})`],
  [/^Session/, scope('userinfo.email')],
];

function refusalOf(call: string): string {
  const [, required] = requirement.find(([pattern]) => pattern.test(call))!;
  return `Exception: You do not have permission to call ${call}. Required permissions: ${required}`;
}

/** What a script meets in a click (FULL) or in a simple trigger (LIMITED). */
function attempt(expression: string, authMode: AuthMode, scopes?: string[]): unknown {
  const body = `const attempt = () => { ${caught(expression)} };`;
  const code = `function onOpen() { console.log(attempt()); }\nfunction main() { onOpen(); }\n${body}`;
  const google = bind(code, scopes && { scopes });
  if (authMode === 'FULL') google.run(owner, 'main');
  else google.open(owner);
  return google.screen.log[0]?.message;
}

describe('a click without any scope', () => {
  test.each(Object.entries(calls))('may not call %s', (call, expression) => {
    expect(attempt(expression, 'FULL', [])).toBe(refusalOf(call));
  });

  test.each(Object.entries(free))('may call %s', (_, expression) => {
    expect(attempt(expression, 'FULL', [])).toBe('nothing thrown');
  });

  it('may not touch the bound file', () => {
    expect(attempt('SpreadsheetApp.getActiveSpreadsheet()', 'FULL', [])).toBe(
      'Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. ' +
        `Required permissions: (${scope('spreadsheets.currentonly')} || ${scope('spreadsheets')})`,
    );
  });
});

test.each([
  ['spreadsheets', 'sheets.spreadsheets.get', false],
  ['spreadsheets.currentonly', 'sheets.spreadsheets.get', true],
  ['drive.file', 'drive.files.list', false],
  ['drive', 'drive.files.list', false],
  ['drive.readonly', 'drive.files.list', true],
  ['userinfo.email', 'Session.getEffectiveUser', false],
] as const)('the scope %s and %s: refused is %s', (name, call, isRefused) => {
  expect(String(attempt(calls[call], 'FULL', [scope(name)])) === refusalOf(call)).toBe(isRefused);
});

describe('a simple trigger, whatever the manifest says', () => {
  test.each(Object.entries(calls))('may not call %s', (call, expression) => {
    expect(attempt(expression, 'LIMITED')).toBe(refusalOf(call));
  });

  test.each([...Object.entries(free), ['the bound file', 'SpreadsheetApp.getActiveSpreadsheet().toast("a", "b", 1)']])(
    'may call %s',
    (_, expression) => {
      expect(attempt(expression, 'LIMITED')).toBe('nothing thrown');
    },
  );
});

it('tools have all scopes, the services of a script those of its manifest', () => {
  const google = bind('', { scopes: [] });
  const options = { q: 'trashed = false', fields: 'files(id)' };
  expect(google.drive(editor).Files.list(options)).toEqual({ files: [] });
  expect(() => google.globals(editor).Drive.Files.list(options)).toThrow('You do not have permission to call');
  expect(() => google.globals(editor, 'LIMITED').Session.getEffectiveUser().getEmail()).toThrow(
    'You do not have permission to call Session.getEffectiveUser.',
  );
});
