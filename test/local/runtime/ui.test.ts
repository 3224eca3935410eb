import { bind, caught, owner } from './office';

const onUi = (body: string) => bind(`function main() { const ui = SpreadsheetApp.getUi(); ${body} }`);

describe('alert', () => {
  test.each([
    [`ui.alert('Xong')`, '', 'Xong'],
    [`ui.alert('Xóa?', ui.ButtonSet.YES_NO_CANCEL)`, '', 'Xóa?'],
    [`ui.alert('Xóa', 'Xóa hết?', ui.ButtonSet.OK_CANCEL)`, 'Xóa', 'Xóa hết?'],
  ])('%s', (call, title, message) => {
    const google = onUi(`return ${call} === ui.Button.CLOSE;`);
    google.answer('CLOSE');
    expect(google.run(owner, 'main')).toBe(true);
    expect(google.screen.alerts).toEqual([{ user: owner, title, message }]);
  });

  it('takes only its own buttons, and no text', () => {
    const google = onUi(caught(`ui.alert('Xóa?', ui.ButtonSet.YES_NO)`));
    google.answer('CANCEL', { button: 'YES', text: 'x' });
    expect(google.run(owner, 'main')).toBe('Exception: The alert «» has no button CANCEL: Xóa?');
    expect(google.run(owner, 'main')).toBe('Exception: The alert «» takes no text: Xóa?');
  });

  test.each([
    ['ui.alert()', '', 'Ui.alert'],
    [`ui.alert('a', 'b')`, 'String,String', 'Ui.alert'],
    ['ui.prompt(1)', 'number', 'Ui.prompt'],
  ])('%s is no form of it', (call, types, method) => {
    expect(onUi(caught(call)).run(owner, 'main')).toBe(
      `Exception: The parameters (${types}) don't match the method signature for ${method}.`,
    );
  });
});

describe('prompt', () => {
  const asked = (call: string) =>
    onUi(`const reply = ${call}; return [String(reply.getSelectedButton()), reply.getResponseText()];`);

  test.each([
    [`ui.prompt('Lý do?')`, '', 'Lý do?'],
    [`ui.prompt('Lý do?', ui.ButtonSet.OK_CANCEL)`, '', 'Lý do?'],
    [`ui.prompt('Trả lại', 'Lý do?', ui.ButtonSet.OK_CANCEL)`, 'Trả lại', 'Lý do?'],
  ])('%s', (call, title, message) => {
    const google = asked(call);
    google.answer({ button: 'OK', text: 'Thiếu số liệu' });
    expect(google.run(owner, 'main')).toEqual(['OK', 'Thiếu số liệu']);
    expect(google.screen.alerts).toEqual([{ user: owner, title, message }]);
  });

  it('closed without a word has no text', () => {
    const google = asked(`ui.prompt('Lý do?')`);
    google.answer(() => 'CLOSE');
    expect(google.run(owner, 'main')).toEqual(['CLOSE', '']);
  });

  it('always needs an answer', () => {
    expect(() => asked(`ui.prompt('Lý do?')`).run(owner, 'main')).toThrow('Nobody answers the alert «»: Lý do?');
  });
});

it('a menu inside another is told by both captions', () => {
  const google = bind(`function onOpen() {
    const ui = SpreadsheetApp.getUi();
    const inner = ui.createMenu('Báo cáo').addItem('Tổng hợp', 'assemble').addSeparator().addItem('Xuất', 'xuat');
    ui.createMenu('Phụ lục').addItem('Dựng', 'setUp').addSeparator().addSubMenu(inner).addItem('Cuối', 'last').addToUi();
  }`);
  expect(google.open(owner)).toEqual([
    { menu: 'Phụ lục', label: 'Dựng', functionName: 'setUp', hasSeparatorAbove: false },
    { menu: 'Phụ lục ▸ Báo cáo', label: 'Tổng hợp', functionName: 'assemble', hasSeparatorAbove: true },
    { menu: 'Phụ lục ▸ Báo cáo', label: 'Xuất', functionName: 'xuat', hasSeparatorAbove: true },
    { menu: 'Phụ lục', label: 'Cuối', functionName: 'last', hasSeparatorAbove: false },
  ]);
});
