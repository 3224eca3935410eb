import type { LocalGoogleOptions } from '../../../src/local';
import { createLocalGoogle } from '../../../src/local';
import { bind, editor, owner, stranger, users, viewer } from './office';

const CALLER = 'The caller does not have permission';
const menuCode = `
function onOpen(e) {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Phụ lục').addItem('Một', 'one').addSeparator().addItem('Hai', 'two').addToUi();
}
function one() { return 'một của ' + Session.getEffectiveUser().getEmail(); }
function two() { return missing; }`;

describe('the menu', () => {
  it('is what the simple trigger puts up', () => {
    expect(bind(menuCode).open(editor)).toEqual([
      { menu: 'Phụ lục', label: 'Một', functionName: 'one', hasSeparatorAbove: false },
      { menu: 'Phụ lục', label: 'Hai', functionName: 'two', hasSeparatorAbove: true },
    ]);
  });

  it('runs its items as who clicks', () => {
    const google = bind(menuCode);
    expect([google.runMenu(owner, 'Một'), google.runMenu(editor, 'Một')]).toEqual([
      `một của ${owner}`,
      `một của ${editor}`,
    ]);
    expect(() => google.runMenu(owner, 'Hai')).toThrow('missing is not defined');
  });

  it('says which items there are where one is not', () => {
    expect(() => bind(menuCode).runMenu(owner, 'Ba')).toThrow(`${owner} sees no menu item «Ba», only: Một, Hai`);
  });

  it('of the same caption replaces the earlier, and shows only when it is added', () => {
    const google = bind(`function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('A').addItem('cũ', 'x').addToUi();
      ui.createMenu('A').addItem('mới', 'y').addToUi();
      ui.createMenu('B').addItem('ẩn', 'z');
    }`);
    expect(google.open(owner).map(({ label }) => label)).toEqual(['mới']);
  });

  it('is empty without the trigger', () => {
    expect(bind('').open(owner)).toEqual([]);
    expect(createLocalGoogle({ users }).open(owner)).toEqual([]);
  });
});

describe('the users', () => {
  it('have one right each', () => {
    expect(createLocalGoogle({ users }).book().access).toEqual({ owner, editors: [editor], viewers: [viewer] });
  });

  test.each<[string, LocalGoogleOptions['users'], string]>([
    ['an editor first', [users[1]], `The first of the users owns the file, not ${editor}.`],
    ['two owners', [users[0], { email: editor, role: 'owner' }], `The file has one owner, so ${editor} is none.`],
  ])('are refused: %s', (_, wrong, message) => {
    expect(() => createLocalGoogle({ users: wrong })).toThrow(message);
  });
});

describe('access', () => {
  test.each([
    ['owner', owner, 2],
    ['editor', editor, 2],
    ['viewer', viewer, 0],
  ])('the %s sees %s, %i items', (_, user, items) => {
    expect(bind(menuCode).open(user)).toHaveLength(items);
  });

  it('a stranger does not even open the file', () => {
    expect(() => bind(menuCode).open(stranger)).toThrow(CALLER);
  });

  test.each([viewer, stranger])('%s runs no script and types nothing', (user) => {
    const google = bind(menuCode);
    expect(() => google.run(user, 'one')).toThrow(`${user} may not edit the file and so cannot run its script.`);
    expect(() => {
      google.edit(user, { sheet: 0, range: 'A1', values: [['x']] });
    }).toThrow(CALLER);
  });

  test.each([
    [viewer, 'reads', true],
    [stranger, 'does not read', false],
  ])('%s %s by the Sheets service', (user, _, mayRead) => {
    const google = bind('');
    const read = () => google.sheets(user).Spreadsheets.get(google.spreadsheetId, { fields: 'spreadsheetId' });
    if (mayRead) expect(read()).toEqual({ spreadsheetId: google.spreadsheetId });
    else expect(read).toThrow(`API call to sheets.spreadsheets.get failed with error: ${CALLER}`);
  });

  it('changes by sharing; an account has one role', () => {
    const google = bind(menuCode);
    google.share(stranger, 'viewer');
    expect(google.open(stranger)).toEqual([]);
    google.share(stranger, 'editor');
    expect(google.runMenu(stranger, 'Một')).toBe(`một của ${stranger}`);
    expect(google.book().access).toEqual({ owner, editors: [editor, stranger], viewers: [viewer] });
    expect(() => {
      google.share(owner, 'viewer');
    }).toThrow(`${owner} owns the file.`);
  });

  it('without a script there is nothing to run', () => {
    expect(() => createLocalGoogle({ users }).run(owner, 'main')).toThrow('No script is bound to the file.');
  });
});

describe('alerts', () => {
  const asking = `function main() {
    const ui = SpreadsheetApp.getUi();
    return ui.alert('Phụ lục', 'Có chắc không?', ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function telling() {
    const ui = SpreadsheetApp.getUi();
    return String(ui.alert('Phụ lục', 'Đã xong.', ui.ButtonSet.OK));
  }`;

  test.each([
    ['YES', true],
    ['NO', false],
    ['CLOSE', false],
  ] as const)('are answered: %s is %s', (button, expected) => {
    const google = bind(asking);
    google.answer(button);
    expect(google.run(editor, 'main')).toBe(expected);
    expect(google.screen.alerts).toEqual([{ user: editor, title: 'Phụ lục', message: 'Có chắc không?' }]);
  });

  it('take the answers in their order', () => {
    const google = bind(asking);
    google.answer('NO', 'YES');
    expect([google.run(owner, 'main'), google.run(owner, 'main')]).toEqual([false, true]);
  });

  it('that ask and get no answer fail with their text', () => {
    expect(() => bind(asking).run(owner, 'main')).toThrow('Nobody answers the alert «Phụ lục»: Có chắc không?');
  });

  it('that get an answer they do not have fail', () => {
    const google = bind(asking);
    google.answer('OK');
    expect(() => google.run(owner, 'main')).toThrow('The alert «Phụ lục» has no button OK: Có chắc không?');
  });

  it('that leave no choice need no answer', () => {
    expect(bind(asking).run(owner, 'telling')).toBe('OK');
  });

  it('stand open while others work', () => {
    const google = bind(`function main() {
      const ui = SpreadsheetApp.getUi();
      ui.alert('a', 'b', ui.ButtonSet.OK);
      return PropertiesService.getDocumentProperties().getProperty('k');
    }
    function other() { PropertiesService.getDocumentProperties().setProperty('k', 'của người khác'); }`);
    google.answer(() => {
      google.run(editor, 'other');
      return 'OK';
    });
    expect(google.run(owner, 'main')).toBe('của người khác');
  });
});

describe('the active tab', () => {
  const code = 'function main() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId(); }';
  const google = bind(code);
  google
    .sheets(owner)
    .Spreadsheets.batchUpdate(
      { requests: [7, 8].map((sheetId) => ({ addSheet: { properties: { sheetId, title: `Tab ${sheetId}` } } })) },
      google.spreadsheetId,
    );

  it('is the first at first', () => {
    expect(google.run(owner, 'main')).toBe(0);
  });

  it('is where a person goes or types, each their own', () => {
    google.activate(owner, 'Tab 7');
    google.edit(editor, { sheet: 'Tab 8', range: 'A1', values: [['x']] });
    expect([google.run(owner, 'main'), google.run(editor, 'main')]).toEqual([7, 8]);
  });

  it('is the first again where it is gone', () => {
    google
      .sheets(owner)
      .Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId: 8 } }] }, google.spreadsheetId);
    expect(google.run(editor, 'main')).toBe(0);
  });

  it('must be there', () => {
    expect(() => {
      google.activate(owner, 'Không có');
    }).toThrow('The file has no tab Không có.');
  });
});

it('notes in the corner are seen by who runs', () => {
  const google = bind('function main() { SpreadsheetApp.getActiveSpreadsheet().toast("Đã lưu", "Phụ lục", 5); }');
  google.run(editor, 'main');
  expect(google.screen.toasts).toEqual([{ user: editor, title: 'Phụ lục', message: 'Đã lưu' }]);
});

describe('typing', () => {
  const code = `function onEdit(e) {
    console.log(JSON.stringify([
      String(e.authMode), e.source.getId().length, e.range.rowStart, e.range.rowEnd, e.range.columnStart,
      e.range.columnEnd, e.value ?? null, e.oldValue ?? null,
    ]));
  }`;

  test.each([
    ['a first value', [['A1', [['x']]]], ['LIMITED', 44, 1, 1, 1, 1, 'x', null]],
    [
      'another value',
      [
        ['B2', [['x']]],
        ['B2', [['y']]],
      ],
      ['LIMITED', 44, 2, 2, 2, 2, 'y', 'x'],
    ],
    ['a number', [['A1', [[1.5]]]], ['LIMITED', 44, 1, 1, 1, 1, '1.5', null]],
    ['a tick', [['A1', [[true]]]], ['LIMITED', 44, 1, 1, 1, 1, 'TRUE', null]],
    [
      'nothing over a value',
      [
        ['A1', [['x']]],
        ['A1', [['']]],
      ],
      ['LIMITED', 44, 1, 1, 1, 1, null, 'x'],
    ],
    ['a paste', [['C3', [['1', '2'], ['3', '4']]]], ['LIMITED', 44, 3, 4, 3, 4, null, null]], // prettier-ignore
  ] as const)('%s', (_, edits, event) => {
    const google = bind(code);
    for (const [range, values] of edits) google.edit(editor, { sheet: 0, range, values });
    expect(google.screen.log).toHaveLength(edits.length);
    expect(JSON.parse(google.screen.log.at(-1)!.message)).toEqual(event);
    expect(google.screen.log.at(-1)!.user).toBe(editor);
  });

  it('the same value again fires nothing', () => {
    const google = bind(code);
    google.edit(editor, { sheet: 0, range: 'A1', values: [['x']] });
    google.edit(editor, { sheet: 0, range: 'A1', values: [['x']] });
    expect(google.screen.log).toHaveLength(1);
  });

  it('by a script or the Sheets service fires nothing', () => {
    const google = bind(`${code}
      function main() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow(['x']); }`);
    google.run(owner, 'main');
    google.sheets(owner).Spreadsheets.batchUpdate(
      {
        requests: [
          {
            updateCells: {
              start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
              rows: [{ values: [{ userEnteredValue: { stringValue: 'y' } }] }],
              fields: 'userEnteredValue',
            },
          },
        ],
      },
      google.spreadsheetId,
    );
    expect(google.screen.log).toEqual([]);
  });

  it('stands where the trigger fails, and says so', () => {
    const google = bind('function onEdit() { Sheets.Spreadsheets.get("x", { fields: "*" }); }');
    expect(() => {
      google.edit(owner, { sheet: 0, range: 'A1', values: [['x']] });
    }).toThrow('You do not have permission to call sheets.spreadsheets.get.');
    expect(google.book().sheets[0]!.rows[0]![0]).toMatchObject({ userEnteredValue: { stringValue: 'x' } });
  });

  it('needs no script', () => {
    const google = createLocalGoogle({ users });
    google.edit(owner, { sheet: 0, range: 'A1', values: [['x']] });
    expect(google.book().sheets[0]!.rows[0]![0]).toMatchObject({ userEnteredValue: { stringValue: 'x' } });
  });
});
