import { AGENCY, COORDINATOR, useOffice } from './open-office';

const office = useOffice();

const sheet = (title: string) => office.google.book().sheets.find(({ properties }) => properties.title === title);

it('lets an agency type and take back, and shows the verdict of the check', async () => {
  const page = await office.open(AGENCY);
  await page.go('STC·PL01');
  expect(await page.textAt('G8')).toBe('93,1');
  await page.type('G8', '50,5');
  expect(await page.textAt('G8')).toBe('50,5');
  const row = `Array.from({ length: 20 }, (_, at) => phuluc.textOf(String.fromCharCode(65 + at) + '8')).join('|')`;
  expect(await page.page.evaluate(row)).toMatch(/✖|▲/);
  await page.press('Control+z');
  expect(await page.textAt('G8')).toBe('93,1');
  await page.press('Control+y');
  expect(await page.textAt('G8')).toBe('50,5');
});

it.each([
  ['a cell of another agency', 'STP·PL01', 'G8', '1', 'You are trying to edit a protected cell'],
  ['a value that is not on the list', 'STC·PL01', 'I8', 'Gần xong', 'violates the data validation rules'],
])('refuses %s with the words of Google, and keeps the old value', async (_, tab, cell, value, message) => {
  const page = await office.open(AGENCY);
  await page.go(tab);
  const before = await page.textAt(cell);
  await page.type(cell, value);
  expect(await page.answer()).toContain(message);
  expect(await page.textAt(cell)).toBe(before);
});

describe('pastes 30 rows', () => {
  const rows = Array.from({ length: 30 }, (_, at) => [`Việc ${at + 1}`, `Sản phẩm "${at + 1}"\ndòng hai`] as const);
  const cell = (text: string) => text.replace('\n', '<br>').replaceAll('"', '&quot;');
  const lines = rows.map(([one, two]) => `<tr><td><p>${cell(one)}</p></td><td>${cell(two)}</td></tr>`);
  const html = `<html><body><table>${lines.join('')}</table><script>document.title = 'hỏng'</script></body></html>`;
  const text = rows.map(([one, two]) => `${one}\t"${two.replaceAll('"', '""')}"`).join('\r\n');

  it.each([
    ['an HTML table', { html, text: 'khác' }],
    ['text with tabs', { text }],
  ])('from %s', async (_, clipboard) => {
    const page = await office.open(AGENCY);
    await page.go('STC·PL04');
    await page.paste('D15', clipboard);
    expect([await page.textAt('D15'), await page.textAt('E44')]).toEqual(['Việc 1', 'Sản phẩm "30"\ndòng hai']);
    expect(await page.page.title()).not.toBe('hỏng');
    await page.press('Control+z');
    expect(await page.textAt('D15')).toBe('');
  });
});

it('ticks a box by the mouse, as the model does', async () => {
  const page = await office.open(AGENCY);
  await page.go('STC·PL01');
  const ticks = () => sheet('STC·PL01')?.rows[3]?.filter((cell) => cell?.userEnteredValue?.boolValue).length;
  expect(ticks()).toBe(0);
  const column = sheet('STC·PL01')?.rows[3]?.findIndex((cell) => cell?.dataValidation?.condition?.type === 'BOOLEAN');
  await page.click(`${String.fromCharCode(65 + column!)}4`);
  // What follows a tick is the script's: here, that the model heard of it.
  const heard = await page.page.evaluate<{ what: string }[]>(`fetch('/log').then((answer) => answer.json())`);
  expect(heard.map(({ what }) => what)).toContain('edit');
});

it('inserts, sorts and names by hand, and takes it back', async () => {
  const page = await office.open(COORDINATOR);
  await page.go('Tiến độ');
  const before = sheet('Tiến độ');
  await page.select('A4');
  await page.menu('Sửa', 'Chèn hàng phía trên');
  expect([await page.textAt('A4'), await page.textAt('A5')]).toEqual(['', 'Sở Nội vụ']);
  await page.menu('Sửa', 'Hoàn tác');
  await page.select('A4:A6');
  await page.menu('Sửa', 'Sắp xếp vùng chọn A → Z');
  expect(await page.textAt('A6')).toBe('Văn phòng UBND tỉnh');
  await page.menu('Sửa', 'Hoàn tác');
  await page.menu('Trang tính', 'Đổi tên tab…');
  await page.page.keyboard.type('Tiến độ mới');
  await page.page.keyboard.press('Enter');
  await page.page.getByRole('tab', { name: 'Tiến độ mới' }).waitFor();
  await page.settle();
  await page.menu('Sửa', 'Hoàn tác');
  expect(sheet('Tiến độ')).toEqual(before);
});

it('shows two browsers each other’s edits', async () => {
  const [one, other] = [await office.open(AGENCY), await office.open(COORDINATOR)];
  await one.go('STC·PL01');
  await other.go('STC·PL01');
  await one.type('G8', '66,6');
  await other.until(`phuluc.textOf('G8') === '66,6'`);
  await other.type('G9', '77,7');
  await one.until(`phuluc.textOf('G9') === '77,7'`);
});

it('keeps person and cells over a reload and a new server', async () => {
  const page = await office.open(AGENCY);
  await page.go('STC·PL01');
  await page.type('G8', '12,3');
  await office.restart();
  await page.page.reload();
  await page.settle();
  expect(await page.page.getByLabel('Người dùng').inputValue()).toBe('stc@hatinh.example');
  await page.go('STC·PL01');
  expect(await page.textAt('G8')).toBe('12,3');
});

it('opens a workbook of 1,200 tabs, one at a time', async () => {
  const { google } = office;
  const requests = Array.from({ length: 1_160 }, (_, at) => ({
    addSheet: { properties: { title: `Tab ${at + 1}`, gridProperties: { rowCount: 60, columnCount: 12 } } },
  }));
  google.sheets(google.book().access.owner).Spreadsheets.batchUpdate({ requests }, google.spreadsheetId);
  const page = await office.open(COORDINATOR);
  expect(google.book().sheets.length).toBeGreaterThan(1_200);
  const asked: string[] = [];
  page.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.page.getByLabel('Tìm tab').fill('Tab 1150');
  await page.page.keyboard.press('Enter');
  await page.page.locator('[role=tab][aria-selected=true]:has-text("Tab 1150")').waitFor();
  await page.settle();
  await page.type('B2', 'xong');
  expect(await page.textAt('B2')).toBe('xong');
  expect(asked.filter((path) => path === '/tab').length).toBeLessThan(6);
});
