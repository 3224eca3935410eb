import type { Browser } from 'playwright-core';
import { agencyAccounts, coordinator, fillOffice, openOffice, reader, setUpOffice, type } from '../campaign/office';
import { overflow, seriousIssues } from './axe';
import { openBrowser } from './chromium';
import { openPage } from './page-harness';

const STC = 'stc@hatinh.example';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Filled, with one target that is not met and says neither how far it came nor why. */
function officeWithFaults() {
  const google = fillOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'reason', '');
  type(google, STC, 'STC·PL01', 'CT32', 'actual', '');
  return google;
}

describe('looks', () => {
  const offices = { faults: officeWithFaults(), empty: setUpOffice(), blank: openOffice() };
  for (const google of [offices.faults, offices.empty]) google.share(reader, 'editor');

  /** At 200 % zoom a sidebar has 150 CSS pixels. */
  const frames = [
    { width: 300, colorScheme: 'light' },
    { width: 300, colorScheme: 'dark' },
    { width: 150, colorScheme: 'light' },
  ] as const;
  const people: [keyof typeof offices, string][] = [
    ['faults', coordinator],
    ['faults', STC],
    ['faults', reader],
    ['empty', coordinator],
    ['empty', agencyAccounts[0]!],
    ['blank', coordinator],
  ];

  test.each(people.flatMap(([office, user]) => frames.map((frame) => [office, user, frame] as const)))(
    'the office «%s» to %s in %j: accessible, and nobody scrolls sideways',
    async (office, user, { width, colorScheme }) => {
      const { page, foreign } = await openPage(browser, offices[office], user, 'sidebar', {
        viewport: { width, height: 700 },
        colorScheme,
      });
      expect(await seriousIssues(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(foreign).toEqual([]);
      await page.context().close();
    },
  );
});

describe('for the coordinator', () => {
  it('shows a submission of the matrix in words, and goes to its tab', async () => {
    const google = officeWithFaults();
    const { page, calls } = await openPage(browser, google, coordinator, 'sidebar');
    await page.getByRole('button', { name: 'Sở Tài chính, PL01: Đang nhập, đủ 75%, 2 lỗi' }).click();
    const panel = page.getByRole('region', { name: 'STC·PL01' });
    expect(await panel.innerText()).toContain('đủ 3/4 dòng');
    await panel.getByRole('link', { name: 'Mở biểu' }).click();
    await expect.poll(() => calls).toContain('activateCell');
    await page.context().close();
  });

  it('narrows the matrix to the agencies that a step is about', async () => {
    const { page } = await openPage(browser, officeWithFaults(), coordinator, 'sidebar');
    expect(await page.getByRole('rowheader').count()).toBe(8);
    await page.getByRole('button', { name: 'Nhắc cơ quan còn lỗi' }).click();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByLabel('Xem').selectOption('submitted');
    expect(await page.getByText('Không có cơ quan nào thuộc nhóm này.').isVisible()).toBe(true);
    await page.context().close();
  });
});
