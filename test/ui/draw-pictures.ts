import { mkdirSync } from 'node:fs';
import type { LocalGoogle } from '../../src/local';
import { configureOffice, coordinator, fillOffice, type } from '../campaign/office';
import { openBrowser } from './chromium';
import { openPage } from './page-harness';

// The pictures of docs/huong-dan.md: pages of the sample campaign, with some faults left to mend.

const STC = 'stc@hatinh.example';
const folder = 'docs/pictures';

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();

async function draw(google: LocalGoogle, user: string, name: string, picture: string, width: number): Promise<void> {
  const { page } = await openPage(browser, google, user, name, { viewport: { width, height: 420 } });
  if (picture === 'sidebar') await page.getByRole('button', { name: /^Sở Tài chính, PL01/ }).click();
  await page.screenshot({ path: `${folder}/${picture}.png`, fullPage: true });
  await page.context().close();
  console.log(`${folder}/${picture}.png`);
}

const unready = configureOffice();
type(unready, coordinator, 'Cơ quan', 'STC', 'emails', '');
type(unready, coordinator, 'Chiến dịch', 'asOfDate', 'value', 'ngày 10 tháng 11');
await draw(unready, coordinator, 'set-up', 'set-up', 600);

const filled = fillOffice();
for (const key of ['reason', 'actual']) type(filled, STC, 'STC·PL01', 'CT32', key, '');
await draw(filled, coordinator, 'sidebar', 'sidebar', 300);
await draw(filled, STC, 'sidebar', 'sidebar-agency', 300);
filled.activate(coordinator, 'STC·PL01');
await draw(filled, coordinator, 'return', 'return', 640);
await draw(filled, coordinator, 'remind', 'remind', 640);
await browser.close();
