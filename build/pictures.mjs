// `npm run pictures`: the pictures of README and the guide, taken of the page as `npm start` serves it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/pictures`;
const PATIENCE_MS = 300_000;

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROME_PATH ?? browsers.find(existsSync);
if (executablePath === undefined) throw new Error('Install Chromium or Chrome, or name it in CHROME_PATH.');

/** What stands on each picture, as the coordinator unless said otherwise. */
const pictures = {
  async grid(page) {
    await be(page, 'Văn phòng UBND tỉnh');
    await go(page, 'VPUB·PL01');
  },
  async follow(page) {
    await be(page, 'Sở Nội vụ (điều phối)');
    await go(page, 'Tiến độ');
    await menu(page, 'Phụ lục', 'Theo dõi');
    await page.frameLocator('.sidebar iframe').getByText('Việc tiếp theo').waitFor();
  },
  async dialog(page) {
    await page.locator('.sidebar').getByRole('button', { name: 'Đóng' }).click();
    await menu(page, 'Phụ lục', 'Nhắc các cơ quan');
    await page.frameLocator('.script-dialog iframe').locator('h1, h2').first().waitFor();
  },
};

const server = spawn(process.execPath, ['build/start.mjs', '--port', '0', '--at', 'checked'], { cwd: root });
try {
  const address = await addressOf(server);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 760 }, locale: 'vi-VN' });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await settle(page);
  mkdirSync(folder, { recursive: true });
  for (const [name, prepare] of Object.entries(pictures)) {
    await prepare(page);
    await settle(page);
    // Notes in the corner go by themselves, and heights of rows are set after the first drawing.
    await page.locator('.toasts p').waitFor({ state: 'detached' });
    await page.waitForTimeout(2_000);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`docs/pictures/${name}.png`);
  }
  await browser.close();
} finally {
  server.kill();
}

async function addressOf({ stdout, stderr }) {
  stderr.pipe(process.stderr);
  let said = '';
  for await (const part of stdout) {
    said += part;
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`The server ended: ${said}`);
}

async function settle(page) {
  while (!(await page.evaluate('window.phuluc?.isIdle() === true'))) await page.waitForTimeout(100);
}

async function be(page, person) {
  await page.getByLabel('Người dùng').selectOption({ label: person });
  await page.waitForTimeout(500);
  await settle(page);
}

async function go(page, tab) {
  await page.getByRole('tab', { name: tab }).click();
  await page.waitForTimeout(500);
  await settle(page);
}

async function menu(page, name, item) {
  await page.getByRole('menubar').getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('menu').getByRole('menuitem', { name: item, exact: true }).click();
  await settle(page);
}
