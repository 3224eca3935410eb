import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { LocalGoogle } from '../../src/local';

/** Where a page stands in the tests; every other address is refused. */
const ORIGIN = 'https://phuluc.test';

/** `google.script` as Google puts it into each page: calls go to the local host, as JSON, by way of `phulucCall`. */
const googleScript = `
  const runner = (success = () => {}, failure = (error) => { throw error; }) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handle) => runner(handle, failure);
      if (name === 'withFailureHandler') return (handle) => runner(success, handle);
      return (...args) => {
        window.phulucCall(name, args).then(
          (answer) => 'thrown' in answer ? failure(new Error(answer.thrown)) : success(answer.value),
        );
      };
    },
  });
  window.google = { script: { run: runner(), host: { close() { document.title = 'closed'; } } } };
`;

export interface OpenedPage {
  readonly page: Page;
  /** The names of the server's functions it called, in order. */
  readonly calls: string[];
  /** Addresses beyond its own that it asked for: there should be none. */
  readonly foreign: string[];
  /** Calls wait from now on, until the returned function is called. */
  readonly hold: () => () => void;
  /** Waits until the server has answered everything, and the page has drawn it. */
  readonly settled: () => Promise<void>;
  /** Whether the page asked Google to close its dialog. */
  readonly isClosed: () => Promise<boolean>;
}

/** Opens a page of the add-on for a person, in a frame as wide as Google's. */
export async function openPage(
  browser: Browser,
  google: LocalGoogle,
  user: string,
  name: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 300, height: 900 }, locale: 'vi-VN', ...options });
  const calls: string[] = [];
  const foreign: string[] = [];
  let gate: Promise<void> = Promise.resolve();
  let underWay = 0;
  context.setDefaultTimeout(20_000);
  await context.exposeFunction('phulucCall', async (method: string, args: unknown[]) => {
    calls.push(method);
    underWay += 1;
    await gate;
    try {
      return { value: google.callServer(user, method, ...args) ?? null };
    } catch (error) {
      return { thrown: (error as Error).message };
    } finally {
      underWay -= 1;
    }
  });
  await context.addInitScript(googleScript);
  await context.route('**', (route) => {
    const url = route.request().url();
    if (url === `${ORIGIN}/${name}`) {
      return route.fulfill({ contentType: 'text/html', body: readFileSync(`build/out/${name}.html`, 'utf8') });
    }
    if (!url.endsWith('/favicon.ico')) foreign.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/${name}`);
  await page.locator('main:not([aria-busy="true"])').waitFor();
  return {
    page,
    calls,
    foreign,
    hold() {
      const waiting: (() => void)[] = [];
      gate = new Promise((resolve) => waiting.push(resolve));
      return () => {
        for (const open of waiting) open();
      };
    },
    async settled() {
      do await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      while (underWay > 0);
    },
    isClosed: async () => (await page.title()) === 'closed',
  };
}
