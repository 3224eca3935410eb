import { fillConfiguration } from '../../src/local/play/coordinator';
import { sampleAccounts } from '../../src/local/play/play-campaign';
import { a1, OfficeSheet } from '../../src/local/play/office-sheet';
import { COORDINATOR, useOffice } from './open-office';

const office = useOffice(() => undefined);

it('sets a blank workbook up, step by step, by the dialog', async () => {
  const page = await office.open(COORDINATOR);
  const titles = () => office.google.book().sheets.map(({ properties }) => properties.title);
  await page.menu('Phụ lục', 'Dựng theo từng bước');
  const dialog = page.page.frameLocator('.script-dialog iframe');
  const makeConfiguration = dialog.getByRole('button', { name: 'Tạo các tab cấu hình' });
  await makeConfiguration.click();
  await makeConfiguration.waitFor({ state: 'detached' });
  expect(titles()).toEqual(expect.arrayContaining(['Chiến dịch', 'Cơ quan', 'Chỉ tiêu giao']));

  // The coordinator fills in the tabs, and types one line of them wrong.
  fillConfiguration(office.google, sampleAccounts.coordinator);
  await page.page.keyboard.press('Escape');
  await page.go('Chiến dịch');
  const fields = new OfficeSheet(office.google.book(), 'Chiến dịch');
  const cell = a1(fields.row('asOfDate'), fields.column('value'));
  const right = await page.textAt(cell);
  await page.type(cell, 'ngày mười tháng mười một');
  await page.menu('Phụ lục', 'Dựng theo từng bước');
  await dialog.getByText(`ngày mười tháng mười một`).waitFor();
  await dialog.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
  expect(titles()).not.toContain('STC·PL01');
  await page.page.keyboard.press('Escape');
  await page.type(cell, right);

  await page.menu('Phụ lục', 'Dựng theo từng bước');
  await dialog.getByRole('button', { name: 'Dựng các biểu', exact: true }).click();
  await dialog.getByText('Chiến dịch đã dựng xong.', { exact: false }).waitFor();
  expect(titles().filter((title) => /·PL0[1-4]$/.test(title))).toHaveLength(32);
  await page.page.getByRole('tab', { name: 'STC·PL01' }).waitFor();
});
