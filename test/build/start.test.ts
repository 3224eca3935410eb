import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const start = (...options: string[]) =>
  spawnSync(process.execPath, ['build/start.mjs', ...options], { encoding: 'utf8' });

it.each([[['--at', 'nowhere']], [['--port', 'x']], [['--prt', '1']]])('names the option that is off: %j', (options) => {
  const { status, stderr } = start(...options);
  expect(status).toBe(2);
  expect(stderr).toContain(options[0]);
  expect(stderr).toContain('npm start -- [--at');
});

it('says in a sentence that another program has the port', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = start('--empty', '--port', String(port));
  server.close();
  expect(status).toBe(2);
  expect(stderr).toContain(`Cổng đang được chương trình khác dùng, hãy chọn cổng khác: --port ${port}`);
  expect(stderr).not.toContain('    at ');
});
