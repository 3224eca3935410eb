import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Printed } from './check-file';
import { checkFile } from './check-file';
import { readBundle } from './read-bundle';

const USAGE = 'Cách dùng: npm run -s phuluc -- check TỆP.xlsx [--json]';

const { exitCode, text } = run(process.argv.slice(2));
console.log(text);
process.exitCode = exitCode;

/** `npm run phuluc -- check FILE.xlsx`: what «Kiểm tra toàn bộ» would say of a workbook that was downloaded. */
function run(args: string[]): Printed {
  const wanted = readArguments(args);
  if (!wanted) return { exitCode: 2, text: USAGE };
  const { file, isJson } = wanted;
  try {
    // npm runs scripts in the folder of the package; the officer was in another.
    const bytes = new Uint8Array(readFileSync(resolve(process.env.INIT_CWD ?? '.', file)));
    return checkFile(bytes, readBundle(), { isJson, now: new Date() });
  } catch (error) {
    const message = `${file}: không mở được tệp (${(error as NodeJS.ErrnoException).code ?? 'lỗi'}). Kiểm tra lại đường dẫn.`;
    return { exitCode: 2, text: isJson ? JSON.stringify({ error: message }) : message };
  }
}

function readArguments(args: string[]): { file: string; isJson: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
    const [command, file, ...others] = positionals;
    if (command !== 'check' || file === undefined || others.length > 0) return undefined;
    return { file, isJson: values.json ?? false };
  } catch {
    return undefined;
  }
}
