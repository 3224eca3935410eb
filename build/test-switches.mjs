// `npm run test:switches [-- SWITCH…]`: the tests of the add-on once more for each switch of the local host, that switch in
// its other position. A first run in which all stand as usual notes which suite asks for which switch: what never asks for
// it cannot tell the difference and is left out, and so is the suite that turns every switch itself.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}build/local/switches.mjs`;
await build({ entryPoints: [`${root}src/local/switches.ts`], bundle: true, format: 'esm', outfile, logLevel: 'error' });
const { strictest } = await import(outfile);

const asked = `${root}build/local/switches-asked.tsv`;
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(strictest);

/** @returns whether these suites pass, with this in the environment */
function passes(suites, environment) {
  const env = { ...process.env, ...environment, TZ: 'Asia/Ho_Chi_Minh' };
  const args = ['jest', '--setupFilesAfterEnv', `${root}test/campaign/record-switches.ts`, '--', ...suites];
  return spawnSync('npx', args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

function suitesThatAsk(name) {
  const pairs = existsSync(asked) ? readFileSync(asked, 'utf8').split('\n') : [];
  const suites = pairs.map((line) => line.split('\t')).flatMap(([each, suite]) => (each === name ? [suite] : []));
  return suites.filter((suite) => !suite.endsWith('/switches.test.ts'));
}

rmSync(asked, { force: true });
console.log('All as usual:');
const failed = passes(['test/campaign'], { SWITCHES_ASKED: asked }) ? [] : ['all as usual'];
for (const name of names) {
  const suites = suitesThatAsk(name);
  console.log(`\n${name}: ${!strictest[name]}, asked for by ${suites.length} suites`);
  if (suites.length > 0 && !passes(suites, { FLIPPED_SWITCH: name })) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll pass.' : `\nFailed with: ${failed.join(', ')}`);
process.exitCode = failed.length;
