import { allScopes, bind, caught, editor, owner, viewer } from './office';

const uiScope = 'https://www.googleapis.com/auth/script.container.ui';
const scopes = [...allScopes, uiScope];
const code = `
  function sidebar() {
    const page = HtmlService.createHtmlOutputFromFile('ui/Side').setTitle('Tiến độ').setWidth(500);
    SpreadsheetApp.getUi().showSidebar(page);
    return 'không chờ';
  }
  function dialog() {
    const page = HtmlService.createHtmlOutput('<p>a</p>').setWidth(400).setHeight(300);
    SpreadsheetApp.getUi().showModalDialog(page, 'Hỏi');
    return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()];
  }
  function modeless() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('<p>a</p>'), 'Sửa'); }
  function missing() { ${caught("HtmlService.createHtmlOutputFromFile('constructor')")} }
  function echo(...args) { return args; }
  function nothing() {}
  function date() { return { at: new Date(0) }; }
  function hidden_() {}
  function who() { return Session.getActiveUser().getEmail(); }`;
const bundle = (oauthScopes = scopes) => ({ code, manifest: { oauthScopes }, html: { 'ui/Side': '<b>thanh bên</b>' } });
const open = (oauthScopes?: string[]) => bind('', { bundle: bundle(oauthScopes) });

describe('a page', () => {
  it('in the sidebar is 300 pixels wide', () => {
    const google = open();
    expect(google.run(editor, 'sidebar')).toBe('không chờ');
    expect(google.screen.pages).toEqual([
      { user: editor, kind: 'sidebar', title: 'Tiến độ', html: '<b>thanh bên</b>', width: 300, height: 0 },
    ]);
  });

  it('in a dialog is as large as it says', () => {
    const google = open();
    expect(google.run(owner, 'dialog')).toEqual(['<p>a</p>', '', 400, 300]);
    expect(google.screen.pages).toEqual([
      { user: owner, kind: 'dialog', title: 'Hỏi', html: '<p>a</p>', width: 400, height: 300 },
    ]);
  });

  it('in a dialog may leave the cells free', () => {
    const google = open();
    google.run(owner, 'modeless');
    expect(google.screen.pages).toEqual([
      { user: owner, kind: 'dialog', title: 'Sửa', html: '<p>a</p>', width: 0, height: 0, isModeless: true },
    ]);
  });

  it('must be in the bundle', () => {
    expect(open().run(owner, 'missing')).toBe('Exception: No HTML file named constructor was found.');
  });

  test.each([
    ['sidebar', 'showSidebar'],
    ['dialog', 'showModalDialog'],
    ['modeless', 'showModelessDialog'],
  ])('in a %s needs its scope, and a click', (name, method) => {
    const message = `You do not have permission to call Ui.${method}. Required permissions: ${uiScope}`;
    expect(() => open(allScopes).run(owner, name)).toThrow(message);
    const opening = bind('', { bundle: { ...bundle(), code: `${code}\nfunction onOpen() { ${name}(); }` } });
    expect(() => opening.open(owner)).toThrow(message);
  });
});

describe('google.script.run', () => {
  it('carries JSON there and back, as who has the page', () => {
    const google = open();
    const value = { text: 'ệ', list: [1, null, true] };
    expect(google.callServer(editor, 'echo', value, 2)).toEqual([value, 2]);
    expect(google.callServer(editor, 'nothing')).toBeUndefined();
    expect(google.callServer(editor, 'who')).toBe(editor);
  });

  test.each<[string, string, unknown[], string]>([
    [
      'a date sent',
      'echo',
      [1, new Date(0)],
      'google.script.run cannot carry an object of the class Date: argument 2.',
    ],
    ['a date answered', 'date', [], 'google.script.run cannot carry an object of the class Date: the result.at.'],
    ['a private function', 'hidden_', [], 'google.script.run.hidden_ is not a function'],
    ['a function that is not there', 'none', [], 'Script function not found: none'],
  ])('refuses %s', (_, name, args, message) => {
    expect(() => open().callServer(owner, name, ...args)).toThrow(message);
  });

  it('is nothing for who only reads', () => {
    expect(() => open().callServer(viewer, 'who')).toThrow('may not edit the file');
  });
});
