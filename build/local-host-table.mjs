// Writes docs/local-host.md from the code of the local host.
import { writeFile } from 'node:fs/promises';
import { runTypescript } from './run-typescript.mjs';

const { describeLocalHost } = await runTypescript('src/local/table/describe-local-host.ts');
await writeFile('docs/local-host.md', describeLocalHost());
