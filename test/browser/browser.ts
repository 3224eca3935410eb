import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { LocalGoogle } from '../../src/local/local-google';
import { samplePeople } from '../../src/local/play/sample-people';
import type { PageServer } from '../../src/local/server/page-server';
import { servePage } from '../../src/local/server/page-server';
import type { Assets } from '../../src/local/server/routes';

/** What a busy machine with two cores may take; nothing here measures. */
export const PATIENCE_MS = 120_000;

/** Less, so that a step that never ends says which it is before its test is stopped. */
const STEP_PATIENCE_MS = 60_000;

export function pageAssets(): Assets {
  const folder = execFileSync(process.execPath, ['build/page.mjs'], { encoding: 'utf8' }).trim();
  return {
    html: readFileSync('src/local/page/index.html', 'utf8'),
    script: readFileSync(join(folder, 'main.js')),
    style: readFileSync(join(folder, 'main.css')),
    frameScript: readFileSync(join(folder, 'frame.js'), 'utf8'),
  };
}

export function serve(google: LocalGoogle, assets: Assets, port = 0): Promise<PageServer> {
  return servePage({ google, assets, people: samplePeople, deadline: '2022-11-16T01:00:00.000Z', port });
}

/** A browser of its own before the page, as this person by name. Notes all that asks for something elsewhere, and all errors. */
export async function openPage(browser: Browser, { address }: PageServer, person?: string): Promise<OfficePage> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 850 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_PATIENCE_MS);
  const office = new OfficePage(page, address);
  await page.goto(address);
  await office.settle();
  if (person !== undefined) await office.be(person);
  return office;
}

/** The page as a person uses it: cells by their names through the page's own words, all else by role and key. */
export class OfficePage {
  readonly strayRequests: string[] = [];
  readonly errors: string[] = [];
  readonly page: Page;

  constructor(page: Page, address: string) {
    this.page = page;
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) this.strayRequests.push(url);
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** All that was asked is answered and drawn, or a question waits. */
  async settle(): Promise<void> {
    await this.until(`window.phuluc?.isIdle() === true || document.querySelector('dialog.question') !== null`);
  }

  /** Asked again and again from here: the page itself may evaluate no text. */
  async until(holds: string): Promise<void> {
    const end = Date.now() + STEP_PATIENCE_MS;
    while (!(await this.page.evaluate<boolean>(holds))) {
      if (Date.now() > end) throw new Error(`Never came true: ${holds}`);
      await this.page.waitForTimeout(50);
    }
  }

  async be(person: string): Promise<void> {
    await this.page.getByLabel('Người dùng').selectOption({ label: person });
    await this.page.getByRole('menuitem', { name: 'Tệp' }).waitFor();
    await this.settle();
  }

  async go(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
    await this.page.locator(`[role=tab][aria-selected=true]:has-text("${tab}")`).waitFor();
    await this.settle();
  }

  select(range: string): Promise<void> {
    return this.page.evaluate(`phuluc.select('${range}')`);
  }

  textAt(cell: string): Promise<string> {
    return this.page.evaluate(`phuluc.textOf('${cell}')`);
  }

  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.settle();
  }

  async click(cell: string): Promise<void> {
    await this.select(cell);
    await this.page.waitForTimeout(300);
    const { x, y } = await this.page.evaluate<{ x: number; y: number }>(`phuluc.middleOf('${cell}')`);
    await this.page.mouse.click(x, y);
    await this.settle();
  }

  async paste(cell: string, clipboard: { html?: string; text?: string }): Promise<void> {
    await this.select(cell);
    const { html = '', text = '' } = clipboard;
    await this.page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', ${JSON.stringify(html)});
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
    await this.settle();
  }

  async menu(menu: string, item: string): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menu').getByRole('menuitem', { name: item, exact: true }).click();
    await this.settle();
  }

  /** What the question in front says; then it is answered. */
  async answer(button = 'OK'): Promise<string> {
    const dialog = this.page.locator('dialog.question');
    const said = await dialog.locator('#question-text').innerText();
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.settle();
    return said;
  }
}
