import { bind, caught, editor, owner } from './office';

const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Runs parts of a script as different people, on one file. */
function office(...parts: readonly string[]) {
  const google = bind(
    parts
      .map(
        (body, index) => `function part${index + 1}() {
          const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
          const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
          const editorsOf = (protection) => protection.getEditors().map((user) => user.getEmail());
          ${body}
        }`,
      )
      .join('\n'),
  );
  return { google, as: (user: string, part: number) => google.run(user, `part${part}`) };
}

const lockSheet = `const lock = sheet.protect(); lock.removeEditors(lock.getEditors());`;

describe('a new protection', () => {
  it('lets every editor through', () => {
    const { as } = office('return editorsOf(sheet.protect());', 'return sheet.getRange("A1").canEdit();');
    expect(as(owner, 1)).toEqual([editor, owner]);
    expect(as(editor, 2)).toBe(true);
  });

  it('of a tab is the one that is there, of a range always another', () => {
    const { as } = office(`sheet.protect(); sheet.protect();
      sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
      return [sheet.getProtections(SHEET).length, sheet.getProtections(RANGE).length,
        sheet.getProtections(SHEET)[0].getProtectionType() === SHEET,
        sheet.getProtections(RANGE)[0].getProtectionType() === RANGE,
        sheet.getProtections(SHEET)[0].getRange().getA1Notation(),
        sheet.getProtections(RANGE)[0].getRange().getA1Notation()];`);
    expect(as(owner, 1)).toEqual([1, 2, true, true, 'A1:Z1000', 'A1']);
  });
});

describe('editors', () => {
  test.each([
    ['all taken off leave the owner', 'lock.removeEditors(editorsOf(lock))', [owner]],
    ['taken off by users, too', 'lock.removeEditors(lock.getEditors())', [owner]],
    ['the owner cannot be taken off', `lock.removeEditor('${owner}')`, [editor, owner]],
    ['one is taken off', `lock.removeEditor('${editor.toUpperCase()}')`, [owner]],
    ['one is named', `lock.removeEditor('${editor}').addEditor('moi@example.org')`, [owner, 'moi@example.org']],
    ['several are named', `lock.addEditors(['a@example.org', '${editor}'])`, [editor, owner, 'a@example.org']],
  ])('%s', (_, call, expected) => {
    const { as } = office(`const lock = sheet.protect(); return editorsOf(${call});`);
    expect(as(owner, 1)).toEqual(expected);
  });

  it('who runs the script cannot be taken off', () => {
    const { as } = office(`${lockSheet} return editorsOf(lock);`);
    expect(as(editor, 1)).toEqual([owner, editor]);
  });
});

test.each([
  ['getEditors', 'lock.getEditors()'],
  ['canDomainEdit', 'lock.canDomainEdit()'],
  ['addEditor', `lock.addEditor('${editor}')`],
  ['setWarningOnly', 'lock.setWarningOnly(true)'],
  ['remove', 'lock.remove()'],
])('%s is closed to who may not change the protection', (_, call) => {
  const { as } = office(lockSheet, `const lock = sheet.protect(); if (lock.canEdit()) return; ${caught(call)}`);
  as(owner, 1);
  expect(as(editor, 2)).toBe(PROTECTED);
});

it('holes are open to all', () => {
  const { as } = office(
    `${lockSheet} lock.setDescription('Khóa').setUnprotectedRanges([sheet.getRange('B2:C3')]);
     return [lock.getDescription(), lock.getUnprotectedRanges().map((range) => range.getA1Notation()), lock.canEdit()];`,
    `return ['A1', 'B2', 'B2:C3', 'B2:D3'].map((a1) => sheet.getRange(a1).canEdit());`,
  );
  expect(as(owner, 1)).toEqual(['Khóa', ['B2:C3'], true]);
  expect(as(editor, 2)).toEqual([false, true, true, false]);
});

test.each([
  ['a range', `sheet.getRange('A1').protect()`, `sheet.getRange('A1')`],
  ['a tab and others', 'sheet.protect()', `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hai').getRange('A1')`],
])('a protection of %s has no such holes', (_, protection, hole) => {
  const { google, as } = office(`const lock = ${protection}; ${caught(`lock.setUnprotectedRanges([${hole}])`)}`);
  google
    .sheets(owner)
    .Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'Hai' } } }] }, google.spreadsheetId);
  expect(as(owner, 1)).toMatch(/^Exception: Unprotected ranges /);
});

it('a warning stops nobody', () => {
  const { as } = office(
    `${lockSheet} return [lock.isWarningOnly(), lock.setWarningOnly(true).isWarningOnly()];`,
    `return sheet.getRange('A1').canEdit();`,
  );
  expect(as(owner, 1)).toEqual([false, true]);
  expect(as(editor, 2)).toBe(true);
});

it('a removed protection is gone', () => {
  const { as } = office(`${lockSheet} lock.remove(); return sheet.getProtections(SHEET).length;`);
  expect(as(owner, 1)).toBe(0);
});

it('is the one that the Sheets service knows', () => {
  const { google, as } = office('const lock = sheet.protect(); lock.setDescription("Khóa");');
  as(owner, 1);
  const { sheets = [] } = google.sheets(owner).Spreadsheets.get(google.spreadsheetId, {
    fields: 'sheets.protectedRanges(description,range)',
  });
  expect(sheets[0]!.protectedRanges).toMatchObject([{ description: 'Khóa' }]);
});

it('domains are not emulated: the owner has none', () => {
  const { as } = office(
    `const lock = sheet.protect(); if (!lock.canDomainEdit()) { ${caught('lock.setDomainEdit(false)')} }`,
  );
  expect(as(owner, 1)).toMatch(/^NotEmulated: /);
});
