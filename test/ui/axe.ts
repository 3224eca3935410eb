import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe holds to be serious or critical on a page as it stands: the rule and the element.
 *
 * @param besides a part that is not ours and stays out of it, as a selector
 */
export async function seriousIssues(page: Page, besides?: string): Promise<string[]> {
  const context = besides === undefined ? 'document' : JSON.stringify({ exclude: [besides] });
  await page.evaluate(source);
  return page.evaluate(`axe.run(${context}, { resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

/** Pixels by which the page is wider than its frame; 0 where nobody has to scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)');
}
