// `npm run test:switches`: the tests of the add-on once for each switch of the local host, that switch in its other position.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}build/local/switches.mjs`;
await build({ entryPoints: [`${root}src/local/switches.ts`], bundle: true, format: 'esm', outfile, logLevel: 'error' });
const { strictest } = await import(outfile);

const failed = Object.keys(strictest).filter((name) => {
  console.log(`\n${name}: ${!strictest[name]}`);
  const env = { ...process.env, FLIPPED_SWITCH: name, TZ: 'Asia/Ho_Chi_Minh' };
  return spawnSync('npx', ['jest', 'test/campaign'], { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? '\nAll pass.' : `\nFailed with: ${failed.join(', ')}`);
process.exitCode = failed.length;
