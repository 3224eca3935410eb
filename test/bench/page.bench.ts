import { createLocalGoogle } from '../../src/local';
import { sampleUsers } from '../../src/local/play/play-campaign';
import { playTo } from '../../src/local/play/play-to';
import { readBundle } from '../../src/local/read-bundle';
import { openPage, pageAssets, serve } from '../browser/browser';
import { openBrowser } from '../ui/chromium';

// The page of 32 filled tabs in headless Chromium: from the address to the drawn grid, and from Enter to the verdict.

const RUNS = 5;

const google = createLocalGoogle({
  users: sampleUsers,
  title: 'Sổ thử',
  clock: new Date('2022-11-05T01:00:00Z'),
  bundle: readBundle(),
});
playTo(google, 'filled', () => undefined);
const server = await serve(google, pageAssets());
const browser = await openBrowser();
const times = { ready: [] as number[], verdict: [] as number[] };
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  const office = await openPage(browser, server);
  times.ready.push(performance.now() - start);
  await office.be('Sở Tài chính');
  await office.go('STC·PL01');
  await office.select('G8');
  await office.page.keyboard.type('50,5');
  const enter = performance.now();
  await office.page.keyboard.press('Enter');
  await office.until(`phuluc.textOf('N8').startsWith('✖')`);
  times.verdict.push(performance.now() - enter);
  await office.type('G8', '93,1');
  await office.page.context().close();
}
await browser.close();
await server.close();
for (const [name, all] of Object.entries(times)) {
  const median = all.toSorted((one, other) => one - other)[RUNS >> 1] ?? 0;
  console.log(`${`page, 32 tabs: ${name}`.padEnd(64)} ${median.toFixed(0)} ms wall`);
}
