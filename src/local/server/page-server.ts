import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DeskOptions } from './desk';
import { Desk } from './desk';
import { assertOwn } from './guard';
import { pageHeaders } from './headers';
import { Refusal } from './refusal';
import type { Assets } from './routes';
import { routes } from './routes';

export interface PageServer {
  /** `http://127.0.0.1:8080/` */
  readonly address: string;
  close(): Promise<void>;
}

export interface PageServerOptions extends DeskOptions {
  readonly assets: Assets;
  /** 0 takes any that is free. */
  readonly port?: number;
}

/** Serves the page over one local Google, on this machine alone. @throws where the port is taken */
export async function servePage({ assets, port = 0, ...options }: PageServerOptions): Promise<PageServer> {
  const desk = new Desk(options);
  const server = createServer((request, response) => {
    void answer(request, response, { desk, assets, port: portOf(server) });
  });
  server.requestTimeout = 30_000;
  server.maxHeadersCount = 100;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

interface Place {
  readonly desk: Desk;
  readonly assets: Assets;
  readonly port: number;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { desk, assets, port }: Place,
): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  try {
    assertOwn(request, port);
    // Not read as an address of the file system: only whole names are known.
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const found = routes.filter(({ path }) => path === pathname);
    if (found.length === 0) throw new Refusal(404, 'Không có trang này.');
    const route = found.find(({ method }) => method === request.method);
    if (!route) {
      response.setHeader('Allow', found.map(({ method }) => method).join());
      throw new Refusal(405, 'Trang này không nhận yêu cầu kiểu này.');
    }
    await route.answer({ desk, assets, request, response, query: searchParams });
  } catch (error) {
    fail(response, error);
  }
}

/** A bug is told to who runs the server; the page learns that there was one. */
function fail(response: ServerResponse, error: unknown): void {
  const isRefusal = error instanceof Refusal;
  if (!isRefusal) console.error(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = isRefusal ? error.message : 'Máy chủ gặp lỗi; xem cửa sổ dòng lệnh.';
  response.writeHead(isRefusal ? error.status : 500, {
    'Content-Type': 'application/json; charset=utf-8',
    Connection: 'close',
  });
  response.end(JSON.stringify({ message }));
}
