import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createLocalGoogle } from '../../src/local';
import type { LocalGoogle } from '../../src/local/local-google';
import { sampleUsers } from '../../src/local/play/play-campaign';
import { playTo } from '../../src/local/play/play-to';
import { readBundle } from '../../src/local/read-bundle';
import type { PageServer } from '../../src/local/server/page-server';
import { openBrowser } from '../ui/chromium';
import type { OfficePage } from './browser';
import { openPage, pageAssets, PATIENCE_MS, serve } from './browser';

export const COORDINATOR = 'Sở Nội vụ (điều phối)';
export const AGENCY = 'Sở Tài chính';

/** For each test a served copy of one filled campaign. */
export interface OpenOffice {
  google: LocalGoogle;
  server: PageServer;
  open(person?: string): Promise<OfficePage>;
  /** The server ends and another begins at the same address, from what the folder holds. */
  restart(): Promise<void>;
}

/**
 * Afterwards, whatever a test did: nothing was asked of anybody else, and no script of the page has failed.
 *
 * @param prepare brings the blank workbook to where each test begins
 */
export function useOffice(prepare: (google: LocalGoogle) => void = filled): OpenOffice {
  jest.setTimeout(PATIENCE_MS);
  const root = mkdtempSync(join(tmpdir(), 'phuluc-browser-'));
  const assets = pageAssets();
  const pages: OfficePage[] = [];
  let browser: Browser;
  let folder = join(root, 'prepared');
  let copies = 0;
  const start = (from: string) =>
    createLocalGoogle({
      users: sampleUsers,
      title: 'Sổ thử',
      clock: new Date('2022-11-05T01:00:00Z'),
      bundle: readBundle(),
      folder: from,
    });

  const office = {
    async open(person) {
      const page = await openPage(browser, office.server, person);
      pages.push(page);
      return page;
    },
    async restart() {
      const { port } = new URL(office.server.address);
      await office.server.close();
      office.google = start(folder);
      office.server = await serve(office.google, assets, Number(port));
    },
  } as OpenOffice;

  beforeAll(async () => {
    prepare(start(folder));
    browser = await openBrowser();
  }, PATIENCE_MS);
  beforeEach(async () => {
    folder = join(root, `copy${(copies += 1)}`);
    cpSync(join(root, 'prepared'), folder, { recursive: true });
    office.google = start(folder);
    office.server = await serve(office.google, assets);
  });
  afterEach(async () => {
    await office.server.close();
    const used = pages.splice(0);
    const faults = used.flatMap(({ strayRequests, errors }) => [...strayRequests, ...errors]);
    await Promise.all(used.map(({ page }) => page.context().close()));
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(root, { recursive: true });
  });
  return office;
}

/** All agencies have typed; some defects are left. */
export function filled(google: LocalGoogle): void {
  playTo(google, 'filled', () => undefined);
}
