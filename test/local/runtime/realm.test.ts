import { bind, caught, evaluate, owner } from './office';

describe('what a script receives is of its own world', () => {
  test.each([
    ['an answer of Sheets', 'Sheets.Spreadsheets.get(id, { fields: "*" })', 'Object'],
    ['a list in an answer', 'Sheets.Spreadsheets.get(id, { fields: "*" }).sheets', 'Array'],
    ['a list of Drive', 'Drive.Files.list({ q: "trashed = false", fields: "files(id)" }).files', 'Array'],
    ['bytes', 'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "a", Utilities.Charset.UTF_8)', 'Array'],
    ['a service', 'SpreadsheetApp', 'Object'],
    ['a method', 'SpreadsheetApp.flush', 'Function'],
    ['now', 'new Date()', 'Date'],
  ])('%s', (_, expression, constructor) => {
    const id = 'const id = SpreadsheetApp.getActiveSpreadsheet().getId();';
    expect(evaluate(`${id} return ${expression} instanceof ${constructor};`)).toBe(true);
  });

  it('an error', () => {
    expect(evaluate('try { SpreadsheetApp.openById("x"); } catch (error) { return error instanceof Error; }')).toBe(
      true,
    );
  });

  it('an argument, a date and a list in it too', () => {
    const code = 'function main(a) { return [a instanceof Object, a.when instanceof Date, a.list instanceof Array]; }';
    expect(bind(code).run(owner, 'main', { when: new Date(0), list: [1] })).toEqual([true, true, true]);
  });

  it('leads nowhere else: no constructor of ours can be reached', () => {
    const roads = [
      'globalThis.constructor',
      'SpreadsheetApp.flush.constructor',
      'console.log.constructor.constructor',
      'Object.getOwnPropertyDescriptor(globalThis, "GmailApp").get',
      'Date.now',
    ];
    for (const road of roads) {
      expect(evaluate(`const f = ${road}; return f instanceof Function;`)).toBe(true);
    }
  });
});

describe('what leaves a script is of ours', () => {
  it('data', () => {
    const result = evaluate('return { list: [1, "hai", null], when: new Date(5), nothing: undefined };');
    expect(result).toStrictEqual({ list: [1, 'hai', null], when: new Date(5) });
    expect((result as { when: unknown }).when).toBeInstanceOf(Date);
  });

  it('errors, with name, words and the place in the script', () => {
    const google = bind(
      'class SetupError extends Error { name = "SetupError"; }\nfunction main() { throw new SetupError("thiếu"); }',
    );
    const error = thrownBy(() => google.run(owner, 'main'));
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message]).toEqual(['SetupError', 'thiếu']);
    expect(error.stack).toContain('Code.js:2');
  });

  test.each([
    ['a function', 'return () => 1;', 'a function as data'],
    ['a map', 'return new Map();', 'an object of the class Map as data'],
    ['a function in a request', 'Drive.Files.create({ name: () => 1 });', 'a function as data'],
  ])('%s does not leave', (_, body, what) => {
    expect(() => evaluate(body)).toThrow(`The local host does not emulate ${what}.`);
  });

  it('an answer changed by the script changes nothing of the file', () => {
    const google = bind(`function main() {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      Sheets.Spreadsheets.get(id, { fields: '*' }).sheets[0].properties.title = 'khác';
    }`);
    const before = google.book();
    google.run(owner, 'main');
    expect(google.book()).toBe(before);
    expect(before.sheets[0]!.properties.title).toBe('Trang tính1');
  });
});

describe('an object of a service', () => {
  test.each([
    [
      'is the same each time',
      'const ui = SpreadsheetApp.getUi(); return ui.Button.YES === SpreadsheetApp.getUi().Button.YES;',
      true,
    ],
    ['can be asked what it has', 'return ["flush" in SpreadsheetApp, "openByUrl" in SpreadsheetApp];', [true, false]],
    ['shows its name', 'return String(SpreadsheetApp.getUi());', 'Ui'],
    ['of an enumeration shows its word', 'return String(SpreadsheetApp.getUi().Button.YES);', 'YES'],
    [
      'of an enumeration serializes as its word',
      'return JSON.stringify([SpreadsheetApp.getUi().Button.NO]);',
      '["NO"]',
    ],
  ])('%s', (_, body, expected) => {
    expect(evaluate(body)).toEqual(expected);
  });

  it('can be awaited without being asked for what it has not', () => {
    expect(evaluate('return (async () => String(await SpreadsheetApp))();')).toBe('SpreadsheetApp');
  });
});

describe('refused by name', () => {
  test.each([
    'SpreadsheetApp.openByUrl',
    'SpreadsheetApp.getActive',
    'Spreadsheet.getOwner: SpreadsheetApp.getActiveSpreadsheet().getOwner',
    'Sheet.getCharts: SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getCharts',
    'Ui.createAddonMenu: SpreadsheetApp.getUi().createAddonMenu',
    'ButtonSet.CANCEL: SpreadsheetApp.getUi().ButtonSet.CANCEL',
    'Sheets.Spreadsheets.getByDataFilter',
    'Sheets.Spreadsheets.Values.batchClearByDataFilter',
    'Sheets.Spreadsheets.DeveloperMetadata.get',
    'Drive.Permissions',
    'Drive.Files.watch',
    'LockService.getSomeLock',
    'PropertiesService.getScriptProperty',
    'Session.getActiveUserLocale',
    'Utilities.zip',
    'DigestAlgorithm.MD2: Utilities.DigestAlgorithm.MD2',
    'GmailApp: GmailApp.sendEmail',
    'UrlFetchApp: UrlFetchApp.fetch',
    'ScriptApp.getOAuthToken',
    'DriveApp: DriveApp.getFiles',
  ])('%s', (each) => {
    const [name = '', expression = name] = each.split(': ');
    const message = `The local host does not emulate ${name}.`;
    expect(evaluate(caught(expression))).toBe(`NotEmulated: ${message}`);
    expect(() => evaluate(expression)).toThrow(message);
  });

  it('a change to a service', () => {
    expect(evaluate(`'use strict'; ${caught('SpreadsheetApp.flush = 1')}`)).toBe(
      'NotEmulated: The local host does not emulate SpreadsheetApp.flush.',
    );
  });

  it('by the services without a script, too', () => {
    const { SpreadsheetApp } = bind('').globals(owner);
    expect(() => (SpreadsheetApp as unknown as { openByUrl: unknown }).openByUrl).toThrow(
      'The local host does not emulate SpreadsheetApp.openByUrl.',
    );
  });
});

function thrownBy(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing thrown');
}
