import { allScopes, bind, caught, editor, owner, viewer } from './runtime/office';

/**
 * How sure a text is:
 *
 *   V | documented, or in replies of Google's that were recorded
 *   F | reported once from the field
 *   C | agreed on by several independent sources, none of them Google's
 */
type Mark = 'V' | 'F' | 'C';
type Options = NonNullable<Parameters<typeof bind>[1]>;

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const withScopes = (...names: string[]): Options => ({ scopes: [...allScopes, ...names.map(scope)] });
const denied = (call: string, required: string) =>
  `Exception: You do not have permission to call ${call}. Required permissions: ${required}`;

/** What is left of Google's texts beside those of SpreadsheetApp and the Sheets API, which have tables of their own. */
test.each<[Mark, string, string, Options?]>([
  [
    'C',
    'LockService.getDocumentLock().waitLock(1000)',
    'Exception: Lock timeout: another process was holding the lock for too long.',
  ],
  [
    'F',
    'const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 60; i += 1) p.setProperty("k" + i, "x".repeat(9000))',
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'C',
    'for (let i = 0; i < 21; i += 1) ScriptApp.newTrigger("main").timeBased().everyHours(1).create()',
    'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    withScopes('script.scriptapp'),
  ],
  ['V', 'ScriptApp.getProjectTriggers()', denied('ScriptApp.getProjectTriggers', scope('script.scriptapp'))],
  ['C', 'MailApp.sendEmail("a@hatinh.example", "a", "b")', denied('MailApp.sendEmail', scope('script.send_mail'))],
  [
    'F',
    'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("a"), "b")',
    denied('Ui.showModalDialog', scope('script.container.ui')),
  ],
  [
    'C',
    'SpreadsheetApp.openById("x")',
    `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${scope('spreadsheets')}`,
    { scopes: [], switches: { scopeRefusalsAreReworded: true } },
  ],
  [
    'C',
    'SpreadsheetApp.getActiveRange()',
    `Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveRange. Required permissions: (${scope('spreadsheets.currentonly')} || ${scope('spreadsheets')})`,
    { scopes: [], switches: { scopeRefusalsAreReworded: true } },
  ],
  [
    'F',
    'Drive.Files.list({ q: "trashed = false", fields: "files(id)" })',
    denied('drive.files.list', `(${scope('drive.file')} || ${scope('drive')})`),
    { scopes: [] },
  ],
  [
    'F',
    'Drive.Files.get("x", { fields: "id" })',
    'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: x.',
  ],
])('[%s] %s', (_, call, expected, ...[options]) => {
  const google = bind(`function main() { ${caught(call)} }`, options);
  google.holdLock({ forMs: 5000 });
  expect(google.run(owner, 'main')).toBe(expected);
});

test('[C] a handler that is missing', () => {
  expect(() => bind('').run(owner, 'missing')).toThrow('Script function not found: missing');
});

test('[C] a trigger of the clock has no user interface', () => {
  const google = bind(
    `function install() { ScriptApp.newTrigger('ring').timeBased().everyHours(1).create(); }
     function ring() { SpreadsheetApp.getUi(); }`,
    withScopes('script.scriptapp'),
  );
  google.run(owner, 'install');
  google.runTime(new Date('2022-11-05T03:00:00Z'));
  expect(google.screen.log[0]?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
});

test('[V] an API call of who may only read changes nothing', () => {
  const google = bind('');
  const clear = () => google.sheets(viewer).Spreadsheets.Values.clear({}, google.spreadsheetId, 'A1');
  expect(clear).toThrow('The caller does not have permission');
  expect(() => google.sheets(editor).Spreadsheets.Values.clear({}, google.spreadsheetId, 'A1')).not.toThrow();
});

describe('[F] consent taken back', () => {
  const refused = 'Authorization is required to perform that action.';
  const install = "ScriptApp.newTrigger('main').timeBased().everyHours(1).create()";
  const open = () => {
    const google = bind(
      `function main() { return 'done'; }\nfunction install() { ${install}; }`,
      withScopes('script.scriptapp'),
    );
    google.run(owner, 'install');
    google.withdrawConsent(owner);
    return google;
  };

  it('closes an open page, until there is a click', () => {
    const google = open();
    expect(() => google.callServer(owner, 'main')).toThrow(refused);
    expect(google.callServer(editor, 'main')).toBe('done');
    expect(google.authorized()).toEqual([editor]);
    google.run(owner, 'main');
    expect(google.callServer(owner, 'main')).toBe('done');
  });

  it('stops the triggers of who gave it, and they learn by mail', () => {
    const google = open();
    google.runTime(new Date('2022-11-05T02:30:00Z'));
    expect(google.screen.log).toEqual([{ user: owner, level: 'error', message: refused }]);
    expect(google.outbox()).toMatchObject([{ to: [owner], body: `main: ${refused}` }]);
  });

  it('holds in a twin', () => {
    expect(() => open().fork().callServer(owner, 'main')).toThrow(refused);
  });
});
