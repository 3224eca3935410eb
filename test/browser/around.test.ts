import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { seriousIssues } from '../ui/axe';
import { AGENCY, COORDINATOR, useOffice } from './open-office';

const office = useOffice();

it('runs the menu, and hands out what was made', async () => {
  const page = await office.open(COORDINATOR);
  const items = ['Kiểm tra toàn bộ', 'Tổng hợp', 'Lưu phiên bản', 'Xuất XLSX', 'Xuất DOCX phụ lục'];
  for (const item of items) await page.menu('Phụ lục', item);
  await page.menu('Google tại chỗ', 'Drive');
  const download = async (name: RegExp) => {
    const waiting = page.page.waitForEvent('download');
    await page.page.getByRole('link', { name }).first().click();
    return readFileSync(await (await waiting).path());
  };
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await download(/\.xlsx/)).buffer);
  expect(book.worksheets.map(({ name }) => name)).toContain('Tổng hợp PL01');
  expect((await download(/\.docx/)).subarray(0, 2).toString()).toBe('PK');

  await page.menu('Google tại chỗ', 'Nhật ký chạy');
  await page.page.getByRole('cell', { name: 'Lưu phiên bản', exact: true }).waitFor();
  await page.menu('Google tại chỗ', 'Thư đã gửi');
  await page.page.getByText('Chưa có thư nào được gửi.').waitFor();
});

it('leads by the links of «Kiểm tra» to the cell', async () => {
  const page = await office.open(COORDINATOR);
  await page.menu('Phụ lục', 'Kiểm tra toàn bộ');
  await page.go('Kiểm tra');
  const { rows = [] } = office.google.book().sheets.find(({ properties }) => properties.title === 'Kiểm tra') ?? {};
  const linked = rows.flatMap((row, rowIndex) =>
    (row ?? []).flatMap((cell, columnIndex) =>
      cell?.userEnteredFormat?.textFormat?.link ? [`${String.fromCharCode(65 + columnIndex)}${rowIndex + 1}`] : [],
    ),
  );
  await page.select(linked[0]!);
  const link = page.page.getByRole('button', { name: /^Đi tới / });
  const to = await link.innerText();
  await link.click();
  await page.settle();
  expect(await page.page.getByRole('tab', { selected: true }).innerText()).toMatch(/·PL0[1-4]$/);
  expect(await page.page.evaluate('phuluc.selected()')).toBe(to.split('!')[1]);
});

it('shows the sidebar in a frame that reaches nothing, and does what is clicked there', async () => {
  const page = await office.open(COORDINATOR);
  await page.menu('Phụ lục', 'Theo dõi');
  const frame = page.page.frameLocator('.sidebar iframe');
  await frame.getByText('Việc tiếp theo').waitFor();
  const body = frame.locator('body');
  expect(await body.evaluate('origin + " " + typeof google.script.run.anything')).toBe('null function');
  await expect(body.evaluate('parent.document.title')).rejects.toThrow(/cross-origin|Blocked/);
  await expect(body.evaluate(`fetch('/state')`)).rejects.toThrow();
  await page.page.locator('.sidebar').getByRole('button', { name: 'Đóng' }).click();
  await page.page.locator('.sidebar').waitFor({ state: 'detached' });
});

it('shows a dialog, which Escape closes', async () => {
  const page = await office.open(COORDINATOR);
  await page.menu('Phụ lục', 'Dựng theo từng bước');
  const dialog = page.page.locator('dialog.script-dialog');
  await dialog.waitFor();
  expect(await seriousIssues(page.page, '#grid')).toEqual([]);
  await page.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

it('moves the clock past the deadline', async () => {
  const page = await office.open(AGENCY);
  await page.page.getByRole('button', { name: 'Qua hạn nộp' }).click();
  await page.settle();
  const clock = page.page.getByRole('group', { name: 'Đồng hồ của máy chủ' });
  expect(await clock.innerText()).toContain('16/11/2022');
  expect(await page.page.getByRole('button', { name: 'Qua hạn nộp' }).count()).toBe(0);
});

it('goes through the menus by keys', async () => {
  const page = await office.open(COORDINATOR);
  await page.page.getByRole('menuitem', { name: 'Tệp', exact: true }).focus();
  const press = async (key: string, focused: string) => {
    await page.page.keyboard.press(key);
    await page.until(`document.activeElement.textContent === '${focused}'`);
  };
  await press('ArrowRight', 'Sửa');
  await press('ArrowDown', 'Hoàn tác');
  await press('ArrowDown', 'Làm lại');
  await press('ArrowRight', 'Đổi tên tab…');
  await press('Escape', 'Trang tính');
});

it('has no serious fault of accessibility around the grid', async () => {
  const page = await office.open(COORDINATOR);
  await page.menu('Google tại chỗ', 'Nhật ký chạy');
  await page.page.getByRole('menuitem', { name: 'Sửa', exact: true }).click();
  expect(await seriousIssues(page.page, '#grid')).toEqual([]);
  await page.page.keyboard.press('Escape');
  await page.be('Lãnh đạo (chỉ xem)');
  await page.go('STC·PL01');
  await page.type('B8', 'x');
  expect(await seriousIssues(page.page, '#grid')).toEqual([]);
  expect(await page.answer()).toContain('does not have permission');
});
