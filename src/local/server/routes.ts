import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { SPREADSHEET_TYPE } from '../stored-file';
import { actSchema } from './act';
import type { Desk } from './desk';
import { downloadHeaders, FRAME_POLICY } from './headers';
import { readJson } from './read-json';
import { Refusal } from './refusal';
import type { Session } from './sessions';
import { fileEntries, tabView } from './views';

/** What the build made of `src/local/page`. */
export interface Assets {
  readonly html: string;
  readonly script: Uint8Array;
  readonly style: Uint8Array;
  /** What stands before the script of a sidebar or dialog, as a script of its own. */
  readonly frameScript: string;
}

export interface Asked {
  readonly desk: Desk;
  readonly assets: Assets;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
}

interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  answer(asked: Asked): void | Promise<void>;
}

/** All the server answers; nothing but `/` and `/act` changes anything. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    answer({ desk, assets, request, response }) {
      desk.sessions.start(request, response);
      send(response, 'text/html; charset=utf-8', assets.html);
    },
  },
  {
    method: 'GET',
    path: '/page.js',
    answer: ({ assets, response }) => {
      send(response, 'text/javascript; charset=utf-8', assets.script);
    },
  },
  {
    method: 'GET',
    path: '/page.css',
    answer: ({ assets, response }) => {
      send(response, 'text/css; charset=utf-8', assets.style);
    },
  },
  json('/state', ({ desk }, session) => desk.state(session)),
  json('/tab', ({ desk, query }, { email }) => tabView(desk.google, email, wholeNumber(query.get('id')))),
  json('/files', ({ desk }, { email }) => fileEntries(desk.google, email)),
  json('/mail', ({ desk }) => desk.google.outbox()),
  json('/log', ({ desk }) => desk.log),
  { method: 'GET', path: '/file', answer: sendFile },
  { method: 'GET', path: '/frame', answer: sendFrame },
  { method: 'GET', path: '/events', answer: keepStream },
  {
    method: 'POST',
    path: '/act',
    async answer({ desk, request, response }) {
      const session = desk.sessions.of(request);
      const parsed = z.safeParse(actSchema, await readJson(request));
      if (!parsed.success) throw new Refusal(400, `Yêu cầu không đúng mẫu: ${z.prettifyError(parsed.error)}`);
      sendJson(response, desk.perform(session, parsed.data));
    },
  },
];

/** What a browser of ours may read. */
function json(path: string, view: (asked: Asked, session: Session) => unknown): Route {
  return {
    method: 'GET',
    path,
    answer(asked) {
      sendJson(asked.response, view(asked, asked.desk.sessions.of(asked.request)));
    },
  };
}

/** A file of this person's Drive: the bytes, or a spreadsheet as .xlsx. The bound file is there for who may read it. */
function sendFile({ desk: { google, sessions }, request, response, query }: Asked): void {
  const { email } = sessions.of(request);
  const id = query.get('id') ?? '';
  const title = google.book().properties.title ?? '';
  const bound = { id: google.spreadsheetId, name: title, mimeType: SPREADSHEET_TYPE, folder: '' };
  const file = [bound, ...fileEntries(google, email)].find((each) => each.id === id);
  if (!file || file.mimeType === 'application/vnd.google-apps.folder') throw new Refusal(404, 'Không có tệp này.');
  const isSpreadsheet = file.mimeType === SPREADSHEET_TYPE;
  const bytes = isSpreadsheet ? google.exportXlsx(id) : google.fileBytes(id);
  const name = isSpreadsheet ? `${file.name}.xlsx` : file.name;
  for (const [header, value] of Object.entries(downloadHeaders(name, isSpreadsheet ? XLSX_TYPE : file.mimeType))) {
    response.setHeader(header, value);
  }
  response.end(bytes);
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page of the script as it is, behind the words it calls the server by. */
function sendFrame({ desk, assets, request, response, query }: Asked): void {
  const page = desk.sessions.of(request).pages.get(query.get('id') ?? '');
  if (!page) throw new Refusal(404, 'Trang này đã đóng.');
  response.setHeader('Content-Security-Policy', FRAME_POLICY);
  const shim = `<script>${assets.frameScript}</script>`;
  const html = /<head[^>]*>/i.test(page.html)
    ? page.html.replace(/<head[^>]*>/i, (head) => head + shim)
    : shim + page.html;
  send(response, 'text/html; charset=utf-8', html);
}

function keepStream({ desk, request, response }: Asked): void {
  const { streams } = desk.sessions.of(request);
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  streams.add(response);
  response.on('close', () => streams.delete(response));
}

function wholeNumber(text: string | null): number {
  if (text === null || !/^\d{1,10}$/.test(text)) throw new Refusal(400, 'Cần mã của tab.');
  return Number(text);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.end(body);
}
