import { spawnSync } from 'node:child_process';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const start = (...options: string[]) =>
  spawnSync(process.execPath, ['build/start.mjs', ...options], { encoding: 'utf8' });

it.each([[['--at', 'nowhere']], [['--port', 'x']], [['--prt', '1']]])('names the option that is off: %j', (options) => {
  const { status, stderr } = start(...options);
  expect(status).toBe(2);
  expect(stderr).toContain(options[0]);
  expect(stderr).toContain('npm start -- [--at');
});

/** Has its port until the tests end, so that a start goes as far as its server and no further. */
let server: Server;
let port: string;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = String((server.address() as AddressInfo).port);
});

afterAll(() => {
  server.close();
});

it('says in a sentence that another program has the port', () => {
  const { status, stderr } = start('--empty', '--port', port);
  expect(status).toBe(2);
  expect(stderr).toContain(`Cổng đang được chương trình khác dùng, hãy chọn cổng khác: --port ${port}`);
  expect(stderr).not.toContain('    at ');
});

it('plays nothing over a folder that holds a blank workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
  const saved = (): unknown => JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  expect(start('--empty', '--folder', folder, '--port', port).stdout).toBe('');
  const left = saved();
  expect(start('--folder', folder, '--port', port).stdout).toBe('');
  expect(saved()).toEqual(left);
  rmSync(folder, { recursive: true });
});
