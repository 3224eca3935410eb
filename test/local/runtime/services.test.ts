import { createHash } from 'node:crypto';
import type { LocalGoogle } from '../../../src/local';
import { createLocalGoogle } from '../../../src/local';
import { bind, caught, editor, evaluate, owner, users } from './office';

describe('the advanced Sheets service', () => {
  test.each([
    [
      'get',
      'Sheets.Spreadsheets.get("không", { fields: "*" })',
      'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
      404,
    ],
    [
      'batchUpdate',
      'Sheets.Spreadsheets.batchUpdate({ requests: [] }, id)',
      'API call to sheets.spreadsheets.batchUpdate failed with error: Must specify at least one request.',
      400,
    ],
    [
      'batchUpdate of one bad request',
      'Sheets.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId: 5 } }] }, id)',
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].deleteSheet: No grid with id: 5',
      400,
    ],
    [
      'values.batchGet',
      'Sheets.Spreadsheets.Values.batchGet(id, { ranges: ["?"] })',
      'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: ?',
      400,
    ],
  ])('fails in the words of Apps Script: %s', (_, call, message, code) => {
    const body = `const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      try { ${call}; } catch (error) { return [error.name, error.message, error.details.code]; }`;
    expect(evaluate(body)).toEqual(['GoogleJsonResponseException', message, code]);
  });

  it('reads and writes the bound file', () => {
    const google = bind(`function main() {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const cell = { userEnteredValue: { stringValue: 'tên' } };
      Sheets.Spreadsheets.batchUpdate({ requests: [
        { updateCells: { start: { sheetId: 0, rowIndex: 1, columnIndex: 1 }, rows: [{ values: [cell] }], fields: 'userEnteredValue' } },
      ] }, id);
      const filters = [{ gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 } }];
      return [
        Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['B2'] }).valueRanges[0].values,
        Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: filters }, id).valueRanges[0].valueRange.values,
        Sheets.Spreadsheets.get(id, { fields: 'sheets.data.rowData.values.formattedValue' }).sheets[0].data[0].rowData[1],
      ];
    }`);
    expect(google.run(editor, 'main')).toEqual([[['tên']], [['', 'tên']], { values: [{}, { formattedValue: 'tên' }] }]);
  });
});

test.each([
  ['get', 'get(id, { fields: "*", range: "A1" })', 'the option range'],
  ['batchUpdate', 'batchUpdate({ request: [] }, id)', 'the field request of batchUpdate'],
  ['batchGet', 'Values.batchGet(id, { ranges: [], renderOption: 1 })', 'the option renderOption'],
  ['batchGetByDataFilter', 'Values.batchGetByDataFilter({ filters: [] }, id)', 'the option filters'],
])('refuses by name an option of %s it does not know', (_, call, what) => {
  expect(() =>
    evaluate(`const id = SpreadsheetApp.getActiveSpreadsheet().getId(); Sheets.Spreadsheets.${call};`),
  ).toThrow(`The local host does not emulate ${what}.`);
});

describe('Session', () => {
  it('knows who clicks', () => {
    const google = bind('function main() { return Session.getEffectiveUser().getEmail(); }');
    expect([google.run(owner, 'main'), google.run(editor, 'main')]).toEqual([owner, editor]);
  });
});

describe('PropertiesService', () => {
  const run = (body: string) => evaluate(`const properties = PropertiesService.getDocumentProperties(); ${body}`);

  it('keeps texts with the file, for everyone', () => {
    const google = bind(`function put() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); }
      function get() { return PropertiesService.getDocumentProperties().getProperty('k'); }
      function drop() { PropertiesService.getDocumentProperties().deleteProperty('k'); }`);
    expect(google.run(owner, 'get')).toBeNull();
    google.run(owner, 'put');
    expect(google.run(editor, 'get')).toBe('v');
    google.run(editor, 'drop');
    expect(google.run(owner, 'get')).toBeNull();
  });

  it('can be chained', () => {
    expect(run(`return properties.setProperty('a', '1').setProperty('b', '2').getProperty('a');`)).toBe('1');
  });

  it('sets several in one call, beside what is there, and gives them all', () => {
    const put = `properties.setProperty('a', '1').setProperties({ b: '2', a: '3' });`;
    expect(run(`${put} return JSON.stringify(properties.getProperties());`)).toBe('{"a":"3","b":"2"}');
    expect(run(caught("properties.setProperties({ k: 'x'.repeat(9217) })"))).toBe(
      'Exception: Argument too large: value',
    );
  });

  test.each([
    ['9 KB', "'x'.repeat(9 * 1024)", 'nothing thrown'],
    ['more than 9 KB', "'x'.repeat(9 * 1024 + 1)", 'Exception: Argument too large: value'],
    ['more than 9 KB of UTF-8', "'ệ'.repeat(3 * 1024 + 1)", 'Exception: Argument too large: value'],
    ['no text', '1', 'Exception: A property is a text, not a number: k'],
  ])('a value of %s', (_, value, expected) => {
    expect(run(caught(`properties.setProperty('k', ${value})`))).toBe(expected);
  });

  it('holds 500 KB in all, whatever is written over', () => {
    const fill = `for (let i = 100; i < 155; i += 1) properties.setProperty('k' + i, 'x'.repeat(9216));`;
    expect(run(`${fill} ${caught("properties.setProperty('k100', 'x'.repeat(9216))")}`)).toBe('nothing thrown');
    expect(run(`${fill} ${caught("properties.setProperty('more', 'x'.repeat(9216))")}`)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('LockService', () => {
  const take = 'LockService.getDocumentLock().tryLock(10)';

  test.each([
    ['is free', `return ${take};`, true],
    ['is had twice by its holder', `${take}; return ${take};`, true],
    ['can be given back by who has it not', 'LockService.getDocumentLock().releaseLock(); return true;', true],
  ])('%s', (_, body, expected) => {
    expect(evaluate(body)).toBe(expected);
  });

  const waiting = `function main(which, timeoutMs) { return LockService[which]().tryLock(timeoutMs); }
    function wait(timeoutMs) { LockService.getScriptLock().waitLock(timeoutMs); return LockService.getScriptLock().hasLock(); }
    function mine() { const lock = LockService.getUserLock(); lock.tryLock(0); return lock.hasLock(); }`;
  const passedMs = (google: LocalGoogle) => google.clock.now().getTime() - Date.UTC(2022, 10, 5, 1);

  test.each([
    ['in vain where nobody lets go', {}, 'getDocumentLock', 300, false, 300],
    ['in vain where it is let go too late', { forMs: 301 }, 'getDocumentLock', 300, false, 300],
    ['no longer than until it is let go', { forMs: 200 }, 'getDocumentLock', 300, true, 200],
    ['not at all for another', { which: 'script' }, 'getDocumentLock', 300, true, 0],
    ['for that of the script, too', { which: 'script', forMs: 50 }, 'getScriptLock', 300, true, 50],
    ['not at all where it may not', { forMs: 50 }, 'getDocumentLock', 0, false, 0],
  ] as const)('is waited for %s', (_, hold, which, timeoutMs, isTaken, waitedMs) => {
    const google = bind(waiting);
    google.holdLock(hold);
    expect(google.run(owner, 'main', which, timeoutMs)).toBe(isTaken);
    expect(passedMs(google)).toBe(waitedMs);
  });

  it('is had once the other lets go', () => {
    const google = bind(waiting);
    const release = google.holdLock();
    expect(() => google.holdLock()).toThrow('Somebody else holds the lock already.');
    release();
    expect(google.run(owner, 'main', 'getDocumentLock', 0)).toBe(true);
  });

  it('waits, or fails in Google’s words', () => {
    const google = bind(waiting);
    google.holdLock({ which: 'script', forMs: 1500 });
    expect(() => google.run(owner, 'wait', 1000)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(google.run(owner, 'wait', 1000)).toBe(true);
  });

  it('of an account is its own', () => {
    const google = bind(waiting);
    expect([google.run(owner, 'mine'), google.run(editor, 'mine')]).toEqual([true, true]);
  });

  it('ends the execution that waits too long for it', () => {
    const google = bind(waiting);
    google.holdLock();
    expect(() => google.run(owner, 'main', 'getDocumentLock', 360_001)).toThrow('Exceeded maximum execution time');
  });

  test.each([undefined, -1, 1.5])('is not waited for %s milliseconds', (timeoutMs) => {
    expect(() => bind(waiting).run(owner, 'main', 'getDocumentLock', timeoutMs)).toThrow('whole milliseconds');
  });

  it.each(['main', 'failing'])('is given back at the end of %s', (name) => {
    const google = bind(`function main() { ${take}; }\nfunction failing() { ${take}; throw new Error('lỗi'); }`);
    try {
      google.run(owner, name);
    } catch {
      // Only what is left of the lock counts.
    }
    google.holdLock()();
  });

  test.each([
    ['lost', 'true', true],
    ['kept', 'false', false],
  ])('is %s where an alert is shown: %s', (_, isAlertShown, isTaken) => {
    const google = bind(`function main() {
      const lock = LockService.getDocumentLock();
      lock.tryLock(10);
      const ui = SpreadsheetApp.getUi();
      if (${isAlertShown}) ui.alert('a', 'b', ui.ButtonSet.YES_NO);
      else ui.createMenu('a').addToUi();
    }`);
    let wasTaken = false;
    google.answer(() => {
      google.holdLock();
      wasTaken = true;
      return 'YES';
    });
    google.run(owner, 'main');
    expect(wasTaken).toBe(isTaken);
  });
});

describe('Utilities', () => {
  it('digests text to the bytes of Java', () => {
    const text = 'Tỷ lệ giải ngân';
    const body = `const { DigestAlgorithm, Charset } = Utilities;
      return Utilities.computeDigest(DigestAlgorithm.SHA_256, '${text}', Charset.UTF_8);`;
    const expected = [...createHash('sha256').update(text).digest()].map((byte) => (byte << 24) >> 24);
    expect(evaluate(body)).toEqual(expected);
    expect(Math.min(...expected)).toBeLessThan(0);
  });

  test.each([
    ['text, as UTF-8', '"é"', [-61, -87]],
    ['signed bytes', '[-128, 0, 127]', [-128, 0, 127]],
  ])('makes a blob of %s', (_, data, bytes) => {
    const body = `const blob = Utilities.newBlob(${data}, 'text/plain', 'tên');
      return [blob.getName(), blob.getContentType(), blob.getBytes()];`;
    expect(evaluate(body)).toEqual(['tên', 'text/plain', bytes]);
  });

  it('a blob cannot be changed through its bytes', () => {
    expect(
      evaluate(`const bytes = [1]; const blob = Utilities.newBlob(bytes, 'a', 'b');
        bytes[0] = 2; blob.getBytes()[0] = 3; return blob.getBytes();`),
    ).toEqual([1]);
  });

  test.each(['[128]', '[-129]', '[1.5]', '["1"]'])('refuses %s as bytes', (data) => {
    expect(() => evaluate(`Utilities.newBlob(${data}, 'a', 'b');`)).toThrow('Bytes are -128 to 127 in Apps Script');
  });
});

describe('the meter', () => {
  const google = createLocalGoogle({ users });
  const { Spreadsheets } = google.sheets(owner);
  const row = { values: [{ userEnteredValue: { stringValue: 'a' } }, { userEnteredValue: { numberValue: 1 } }] };
  beforeEach(() => {
    google.meter.reset();
  });

  it('counts calls and cells by class', () => {
    Spreadsheets.batchUpdate(
      {
        requests: [
          { updateCells: { start: { sheetId: 0 }, rows: [row, row], fields: 'userEnteredValue' } },
          { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
          { duplicateSheet: { sourceSheetId: 0, newSheetName: 'Bản sao' } },
        ],
      },
      google.spreadsheetId,
    );
    Spreadsheets.get(google.spreadsheetId, {
      fields: 'sheets.data.rowData.values.userEnteredValue',
      ranges: ['A1:B2'],
    });
    Spreadsheets.Values.batchGet(google.spreadsheetId, { ranges: ['A1:B9'] });
    google.drive(owner).Files.list({ q: 'trashed = false', fields: 'files(id)' });
    expect(google.meter.calls).toEqual({
      sheetsWrite: { calls: 1, cells: 4 },
      protectRange: { calls: 1, cells: 0 },
      duplicateSheet: { calls: 1, cells: 0 },
      sheetsRead: { calls: 2, cells: 8 },
      driveCall: { calls: 1, cells: 0 },
    });
    expect(google.meter.heavyCalls()).toBe(4);
  });

  it('leaves out what was not called', () => {
    Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'Ba' } } }] }, google.spreadsheetId);
    expect(google.meter.calls).toEqual({ sheetsWrite: { calls: 1, cells: 0 } });
  });

  it('counts refused calls too, for they went there and back', () => {
    expect(() => Spreadsheets.get('không', { fields: '*' })).toThrow();
    expect(google.meter.heavyCalls()).toBe(1);
  });

  it('counts executions, and not the work of hands', () => {
    const bound = bind('function main() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow([1, 2]); }');
    bound.edit(owner, { sheet: 0, range: 'A1', values: [['x']] });
    bound.meter.reset();
    bound.edit(owner, { sheet: 0, range: 'A1', values: [['y']] });
    expect(bound.meter.calls).toEqual({});
    bound.run(owner, 'main');
    expect(bound.meter.calls).toMatchObject({
      executionStart: { calls: 1 },
      bufferedWrite: { calls: 1, cells: 2 },
      flush: { calls: 1, cells: 2 },
    });
    expect(bound.meter.heavyCalls()).toBe(0);
  });

  it('estimates the time on Google as a band', () => {
    expect(google.meter.estimate('high')).toBe(0);
    Spreadsheets.Values.batchGet(google.spreadsheetId, { ranges: ['A1:B2'] });
    const band = (['low', 'mid', 'high'] as const).map((each) => google.meter.estimate(each));
    // 100, 250, 600 ms a call; 2, 6.5, 20 ms for 1,000 cells; four cells.
    expect(band).toEqual([100.008, 250.026, 600.08]);
  });
});
