import type { LocalGoogle } from '../../../src/local';
import { authModes } from '../../../src/local/auth-mode';
import { allScopes, bind, caught, editor, owner, users } from './office';

const scopes = [...allScopes, 'https://www.googleapis.com/auth/script.scriptapp'];

/** Makes triggers by what stands behind `newTrigger('note')`; notes the event and who runs. */
const code = `
  const file = () => SpreadsheetApp.getActiveSpreadsheet();
  function note(event) {
    const { source, range, user, ...plain } = event;
    console.log(JSON.stringify({
      as: Session.getEffectiveUser().getEmail(),
      by: user === undefined ? null : user.getEmail(),
      ...plain, authMode: String(event.authMode),
      ...(source && { source: source.getId().length }),
      ...(range && { range: [range.rowStart, range.rowEnd, range.columnStart, range.columnEnd] }),
    }));
  }
  function onEvent(event) { ScriptApp.newTrigger('note').forSpreadsheet(file())[event]().create(); }
  function list() { return ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction()); }
  function add(name) { ScriptApp.newTrigger(name).forSpreadsheet(file().getId()).onEdit().create(); }
  function every(call, n) { ScriptApp.newTrigger('note').timeBased()[call](n).create(); }
  function write() {
    const title = { properties: { title: 'mới' }, fields: 'title' };
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties: title }] }, file().getId());
    file().getActiveSheet().appendRow(['x']);
  }`;

const open = (options: Parameters<typeof bind>[1] = {}) => bind(code, { scopes, ...options });
const type = (google: LocalGoogle, user: string, value: string) => {
  google.edit(user, { sheet: 0, range: 'B2', values: [[value]] });
};
const notes = (google: LocalGoogle) =>
  google.screen.log
    .filter(({ message }) => message.startsWith('{'))
    .map(({ message }) => JSON.parse(message) as Record<string, unknown>);
const uid = expect.stringMatching(/^\d{19}$/) as unknown;
const told = { as: owner, by: '', authMode: 'FULL', source: 44, triggerUid: uid };

describe('an event of the file', () => {
  const edit = (range: string, values: string[][]) => (google: LocalGoogle) => {
    google.edit(editor, { sheet: 0, range, values });
  };
  const reshape =
    (request: Parameters<LocalGoogle['reshape']>[1]) =>
    (google: LocalGoogle): void => {
      google.reshape(editor, request);
    };
  const rows = { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
  const columns = { ...rows, dimension: 'COLUMNS' };
  const bold = { cell: { userEnteredFormat: { textFormat: { bold: true } } }, fields: 'userEnteredFormat' };

  test.each<[string, 'onOpen' | 'onEdit' | 'onChange', (google: LocalGoogle) => void, object]>([
    ['an opening', 'onOpen', (google) => google.open(editor), {}],
    ['a value', 'onEdit', edit('B2', [['x']]), { range: [2, 2, 2, 2], value: 'x' }],
    ['a paste', 'onEdit', edit('B2', [['x', 'y']]), { range: [2, 2, 2, 3] }],
    ['a change of a value', 'onChange', edit('B2', [['x']]), { changeType: 'EDIT' }],
    ['rows put in', 'onChange', reshape({ insertDimension: { range: rows } }), { changeType: 'INSERT_ROW' }],
    ['columns put in', 'onChange', reshape({ insertDimension: { range: columns } }), { changeType: 'INSERT_COLUMN' }],
    ['rows taken out', 'onChange', reshape({ deleteDimension: { range: rows } }), { changeType: 'REMOVE_ROW' }],
    [
      'columns taken out',
      'onChange',
      reshape({ deleteDimension: { range: columns } }),
      { changeType: 'REMOVE_COLUMN' },
    ],
    ['a tab', 'onChange', reshape({ addSheet: {} }), { changeType: 'INSERT_GRID' }],
    ['a copy of a tab', 'onChange', reshape({ duplicateSheet: { sourceSheetId: 0 } }), { changeType: 'INSERT_GRID' }],
    ['a look', 'onChange', reshape({ repeatCell: { range: { sheetId: 0 }, ...bold } }), { changeType: 'FORMAT' }],
    [
      'a filter',
      'onChange',
      reshape({ setBasicFilter: { filter: { range: { sheetId: 0 } } } }),
      { changeType: 'OTHER' },
    ],
  ])('%s: %s', (_, event, act, more) => {
    const google = open();
    google.run(owner, 'onEvent', event);
    act(google);
    expect(notes(google)).toEqual([{ ...told, ...more }]);
  });

  it('a tab taken out', () => {
    const google = open();
    google.reshape(owner, { addSheet: { properties: { sheetId: 5 } } });
    google.run(owner, 'onEvent', 'onChange');
    google.reshape(editor, { deleteSheet: { sheetId: 5 } });
    expect(notes(google)).toEqual([{ ...told, changeType: 'REMOVE_GRID' }]);
  });

  it('has the very mode that ScriptApp knows', () => {
    const google = bind('function onEdit({ authMode }) { console.log(authMode === ScriptApp.AuthMode.LIMITED); }');
    type(google, owner, 'x');
    expect([google.screen.log[0]?.message, String(authModes.LIMITED)]).toEqual(['true', 'LIMITED']);
  });

  it('writing by a script or the Sheets service is none', () => {
    const google = open();
    for (const event of ['onEdit', 'onChange']) google.run(owner, 'onEvent', event);
    google.run(owner, 'write');
    expect(notes(google)).toEqual([]);
  });

  it('writing by the Sheets service is one, by a switch', () => {
    const google = open({ switches: { apiWritesFireChange: true } });
    google.run(owner, 'onEvent', 'onChange');
    google.run(editor, 'write');
    google.globals(editor).Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: {} }] }, google.spreadsheetId);
    expect(notes(google)).toEqual([
      { ...told, changeType: 'OTHER' },
      { ...told, changeType: 'OTHER' },
    ]);
  });

  it('writing by the trigger itself sets it off no more', () => {
    const google = open({ switches: { apiWritesFireChange: true } });
    google.globals(owner).ScriptApp.newTrigger('write').forSpreadsheet(google.spreadsheetId).onChange().create();
    google.reshape(editor, { addSheet: {} });
    expect(google.book().properties.title).toBe('mới');
  });
});

describe('who is told', () => {
  const office = [
    { email: owner, role: 'owner', account: 'workspace' },
    { email: editor, role: 'editor', account: 'workspace' },
  ] as const;
  const foreign = [office[0], { email: 'stc@tinh.example', role: 'editor', account: 'workspace' }] as const;

  test.each([
    ['an editor of another domain', foreign, 'stc@tinh.example', {}, ''],
    ['an editor with an account of their own', users, editor, {}, ''],
    ['the same, by a switch', users, editor, { strangersEmailsAreTold: true }, editor],
    ['an editor of the owner’s office', office, editor, {}, editor],
    ['who made the trigger', users, owner, {}, owner],
  ])('%s', (_, people, user, switches, expected) => {
    const google = open({ users: people, switches });
    google.run(owner, 'onEvent', 'onEdit');
    type(google, user, 'x');
    expect(notes(google)).toMatchObject([{ as: owner, by: expected }]);
  });

  it('a script that runs as the active person knows them, a simple trigger does not', () => {
    const google = bind(`function main() { return Session.getActiveUser().getEmail(); }
      function onEdit({ user }) { console.log('[' + user.getEmail() + ']'); }`);
    type(google, editor, 'x');
    expect([google.run(editor, 'main'), google.screen.log[0]?.message]).toEqual([editor, '[]']);
  });
});

describe('a trigger', () => {
  it('is seen and deleted by who made it alone', () => {
    const google = open();
    google.run(owner, 'add', 'một');
    google.run(editor, 'add', 'hai');
    expect([google.run(owner, 'list'), google.run(editor, 'list')]).toEqual([['một'], ['hai']]);
    const { ScriptApp, SpreadsheetApp } = google.globals(owner);
    const [trigger] = ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
    ScriptApp.deleteTrigger(trigger!);
    expect([google.run(owner, 'list'), google.run(editor, 'list')]).toEqual([[], ['hai']]);
    expect(() => {
      ScriptApp.deleteTrigger(trigger!);
    }).toThrow('The trigger has been deleted already.');
  });

  it('tells what it is', () => {
    const { ScriptApp } = open().globals(owner);
    const of = (trigger: ReturnType<typeof ScriptApp.getProjectTriggers>[number]) => [
      String(trigger.getEventType()),
      String(trigger.getTriggerSource()),
      trigger.getTriggerSourceId()?.length ?? null,
    ];
    const file = ScriptApp.newTrigger('a').forSpreadsheet(open().spreadsheetId);
    expect(of(file.onChange().create())).toEqual(['ON_CHANGE', 'SPREADSHEETS', 44]);
    expect(of(ScriptApp.newTrigger('a').timeBased().everyHours(1).create())).toEqual(['CLOCK', 'CLOCK', null]);
  });

  it('comes after the simple one, and a failure of it is told by mail and log, to nobody else', () => {
    const google = bind(`function onEdit() { console.log('simple'); }
      function broken() { console.log('installed'); throw new Error('hỏng'); }`, { scopes, title: 'Sổ' }); // prettier-ignore
    const { ScriptApp } = google.globals(owner);
    for (const name of ['missing', 'broken']) ScriptApp.newTrigger(name).forSpreadsheet(google.spreadsheetId).onEdit().create(); // prettier-ignore
    type(google, editor, 'x');
    expect(google.screen.log.map(({ user, message }) => [user, message])).toEqual([
      [editor, 'simple'],
      [owner, 'Script function not found: missing'],
      [owner, 'installed'],
      [owner, 'hỏng'],
    ]);
    const mail = { from: 'apps-scripts-notifications@google.com', to: [owner], at: '2022-11-05T01:00:00.000Z' };
    const subject = 'Summary of failures for Google Apps Script: Sổ';
    expect(google.outbox()).toEqual([
      { ...mail, subject, body: 'missing: Script function not found: missing' },
      { ...mail, subject, body: 'broken: hỏng' },
    ]);
  });

  it('writes as who made it, where the person who edits may not', () => {
    const google = bind('function write() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow([2]); }', { scopes }); // prettier-ignore
    google.globals(owner).ScriptApp.newTrigger('write').forSpreadsheet(google.spreadsheetId).onChange().create();
    const range = { sheetId: 0, startRowIndex: 1 };
    google.reshape(owner, { addProtectedRange: { protectedRange: { range, editors: { users: [owner] } } } });
    const before = google.book().sheets[0]!.rows.length;
    google.edit(editor, { sheet: 0, range: 'A1', values: [['x']] });
    expect(google.book().sheets[0]!.rows.length - before).toBe(1);
    expect(google.outbox()).toEqual([]);
  });

  it('puts up its menu for who opens', () => {
    const google = bind(`function build() { SpreadsheetApp.getUi().createMenu('A').addItem('b', 'c').addToUi(); }
      function c() { return Session.getEffectiveUser().getEmail(); }`, { scopes }); // prettier-ignore
    google.globals(owner).ScriptApp.newTrigger('build').forSpreadsheet(google.spreadsheetId).onOpen().create();
    expect(google.runMenu(editor, 'b')).toBe(editor);
  });
});

describe('refused', () => {
  test.each([
    ['the 21st', `for (let i = 0; i < 20; i += 1) add('a'); ${caught("add('a')")}`, 'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.'],
    ['a number of minutes', caught("every('everyMinutes', 2)"), 'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['no hours', caught("every('everyHours', 0)"), 'Exception: The value you passed to everyHours was invalid.'],
    ['an hour', caught("ScriptApp.newTrigger('a').timeBased().everyDays(1).atHour(24)"), 'Exception: The value you passed to atHour was invalid.'],
    ['two times', caught("ScriptApp.newTrigger('a').timeBased().everyDays(1).everyHours(1)"), 'NotEmulated: The local host does not emulate a time-driven trigger that is told its frequency twice.'],
    ['no time', caught("ScriptApp.newTrigger('a').timeBased().create()"), 'NotEmulated: The local host does not emulate a time-driven trigger without a time.'],
    ['an hour of a minute', caught("ScriptApp.newTrigger('a').timeBased().everyMinutes(5).atHour(1).create()"), 'NotEmulated: The local host does not emulate an hour or a minute for such a trigger.'],
    ['no event', caught("ScriptApp.newTrigger('a').forSpreadsheet(file()).create()"), 'NotEmulated: The local host does not emulate a trigger of a spreadsheet for no event.'],
    ['another file', caught("ScriptApp.newTrigger('a').forSpreadsheet('x')"), 'NotEmulated: The local host does not emulate triggers of a spreadsheet other than the bound one.'],
  ])('%s', (_, body, expected) => {
    expect(bind(`${code}\nfunction main() { ${body} }`, { scopes }).run(owner, 'main')).toBe(expected);
  }); // prettier-ignore

  it('20 are for each account', () => {
    const google = open();
    for (const user of [owner, editor]) for (let i = 0; i < 20; i += 1) google.run(user, 'add', 'a');
    expect(google.run(editor, 'list')).toHaveLength(20);
  });
});

describe('consent', () => {
  it('is asked of who clicks, never of who only types', () => {
    const google = bind('function onOpen() {}\nfunction onEdit() {}\nfunction main() {}');
    google.open(editor);
    type(google, editor, 'x');
    expect(google.authorized()).toEqual([]);
    google.run(owner, 'main');
    expect(google.authorized()).toEqual([owner]);
  });

  it('is known to the script', () => {
    const google = bind(`function onOpen() { console.log(status()); }
      function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }`);
    google.open(editor);
    expect(google.run(editor, 'status')).toBe('NOT_REQUIRED');
    google.open(editor);
    expect(google.screen.log.map(({ message }) => message)).toEqual(['REQUIRED', 'NOT_REQUIRED']);
  });
});

describe('edits faster than the script', () => {
  const counting = 'function onEdit({ value }) { console.log(value); }';
  const burst = ['một', 'hai', 'ba', 'bốn'].map((value, index) => ({ sheet: 0, range: `A${index + 1}`, values: [[value]] })); // prettier-ignore

  it('reach it no more than twice, though all of them stand', () => {
    const google = bind(counting);
    google.editAll(editor, burst);
    expect(google.screen.log.map(({ message }) => message)).toEqual(['một', 'hai', 'ba']);
    expect(google.book().sheets[0]!.rows).toHaveLength(4);
  });

  it('all reach an installed trigger', () => {
    const google = open();
    google.run(owner, 'onEvent', 'onEdit');
    google.editAll(editor, burst);
    expect(notes(google).map(({ value }) => value)).toEqual(['một', 'hai', 'ba', 'bốn']);
  });

  it('one failure of the simple trigger keeps no other away', () => {
    const google = bind(
      `function onEdit({ value }) { console.log(value); if (value === 'một') throw new Error('hỏng'); }`,
    );
    expect(() => {
      google.editAll(editor, burst);
    }).toThrow('hỏng');
    expect(google.screen.log.map(({ message }) => message)).toEqual(['một', 'hai', 'ba']);
  });
});

it('an installed trigger stands on the tab of the edit, a clock’s on its maker’s', () => {
  const google = bind(
    `function front() { console.log('{' + SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation()); }
     function install() {
       ScriptApp.newTrigger('front').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
       ScriptApp.newTrigger('front').timeBased().everyHours(1).create();
     }`,
    { scopes },
  );
  google.reshape(owner, { addSheet: { properties: { title: 'Biểu' } } });
  google.run(owner, 'install');
  google.edit(editor, { sheet: 'Biểu', range: 'B2', values: [['x']] });
  google.runTime(new Date('2022-11-05T02:30:00Z'));
  expect(google.screen.log.map(({ message }) => message)).toEqual(['{Biểu B2', '{Trang tính1 A1']);
});
