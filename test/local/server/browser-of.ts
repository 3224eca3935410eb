import http from 'node:http';
import type { LocalGoogleOptions } from '../../../src/local';
import { createLocalGoogle } from '../../../src/local';
import type { LocalGoogle } from '../../../src/local/local-google';
import type { PageServer } from '../../../src/local/server/page-server';
import { servePage } from '../../../src/local/server/page-server';
import type { ActAnswer, StateView, TabView } from '../../../src/local/server/wire';

export const OWNER = 'chu@hatinh.example';
export const EDITOR = 'canbo@hatinh.example';
export const OTHER = 'khac@hatinh.example';
export const VIEWER = 'lanhdao@hatinh.example';

export const people = [
  { email: OWNER, name: 'Điều phối' },
  { email: EDITOR, name: 'Cán bộ' },
  { email: OTHER, name: 'Người khác' },
  { email: VIEWER, name: 'Lãnh đạo' },
] as const;

/** A script with a menu, questions, a page and a trigger of the clock. */
const code = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Hỏi', 'ask').addItem('Mở trang', 'showPage').addItem('Hỏng', 'fail').addToUi(); }
function onEdit(event) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(event.range.rowStart, 5).setValue('đã xem'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue('trước khi hỏi');
  SpreadsheetApp.flush();
  let answer;
  try { answer = ui.alert('Câu hỏi', 'Xóa hết?', ui.ButtonSet.YES_NO); } catch (error) { answer = 'caught'; }
  const name = ui.prompt('Tên?').getResponseText();
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B1').setValue(String(answer) + ' ' + name);
  SpreadsheetApp.getActiveSpreadsheet().toast('Đã xong', 'Thử', 5);
}
function showPage() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html><head></head><body>Xin chào</body></html>').setTitle('Trang')); }
function double(number) { return number * 2; }
function hidden_() { return 1; }
function fail() { throw new Error('Không làm được'); }
function planWork() { ScriptApp.newTrigger('work').timeBased().after(1800000).create(); }
function work() { console.log('đã chạy lúc ' + new Date().toISOString()); }
`;

const manifest = {
  timeZone: 'Asia/Ho_Chi_Minh',
  oauthScopes: ['spreadsheets', 'script.container.ui', 'script.scriptapp'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
};

export function openGoogle(options: Partial<LocalGoogleOptions> = {}): LocalGoogle {
  return createLocalGoogle({
    users: [
      { email: OWNER, role: 'owner' },
      { email: EDITOR, role: 'editor' },
      { email: OTHER, role: 'editor' },
      { email: VIEWER, role: 'viewer' },
    ],
    title: 'Sổ thử',
    clock: new Date('2022-11-05T01:00:00Z'),
    bundle: { code, manifest },
    ...options,
  });
}

const html = '<!doctype html><title>Trang</title>';
export const assets = { html, script: Buffer.from('1'), style: Buffer.from(''), frameScript: 'window.shim = 1;' };

export function serve(google: LocalGoogle): Promise<PageServer> {
  return servePage({ google, people, assets });
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** One request with just these headers and the path as it is, however odd. */
export function ask(
  { address }: PageServer,
  {
    method = 'GET',
    path = '/',
    headers = {},
    body,
  }: { method?: string; path?: string; headers?: http.OutgoingHttpHeaders; body?: string | Buffer },
): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** A browser that has opened the page, as a person. */
export async function openBrowser(server: PageServer, email?: string) {
  const { headers } = await ask(server, {});
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const get = async <View>(path: string) => JSON.parse((await ask(server, { path, headers: { cookie } })).body) as View;
  const act = async (asked: object): Promise<ActAnswer> => {
    const answer = await post(server, cookie, JSON.stringify(asked));
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body}`);
    return JSON.parse(answer.body) as ActAnswer;
  };
  if (email !== undefined) await act({ act: 'be', email });
  await act({ act: 'open' });
  return {
    cookie,
    get,
    act,
    state: () => get<StateView>('/state'),
    tab: (id: number) => get<TabView>(`/tab?id=${id}`),
  };
}

export function post(
  server: PageServer,
  cookie: string,
  body: string | Buffer,
  headers: http.OutgoingHttpHeaders = {},
): Promise<Answer> {
  const origin = server.address.slice(0, -1);
  return ask(server, {
    method: 'POST',
    path: '/act',
    headers: { cookie, origin, 'content-type': 'application/json', ...headers },
    body,
  });
}

export function textAt({ sheet }: TabView, row: number, column: number): string {
  return sheet.data?.[0]?.rowData?.[row]?.values?.[column]?.formattedValue ?? '';
}
