import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalGoogle } from '../../../src/local/local-google';
import type { PageServer } from '../../../src/local/server/page-server';
import { ask, EDITOR, openBrowser, openGoogle, OTHER, OWNER, serve, textAt, VIEWER } from './browser-of';

let google: LocalGoogle;
let server: PageServer;

beforeEach(async () => {
  google = openGoogle();
  server = await serve(google);
});
afterEach(() => server.close());

const edit = (range: string, ...values: (string | number | boolean)[][]) => ({
  act: 'edit',
  sheet: 0,
  edits: [{ range, values }],
});
const open = (email?: string) => openBrowser(server, email);

/** Another change of the same cells, by somebody else. */
const byAnother = (value: string) => {
  google.edit(OTHER, { sheet: 0, range: 'B2', values: [[value]] });
};

it('is in each browser the person chosen there', async () => {
  const [one, other] = [await open(EDITOR), await open(VIEWER)];
  expect((await one.state()).person.email).toBe(EDITOR);
  expect(await other.state()).toMatchObject({ person: { email: VIEWER }, mayEdit: false });
  expect(await other.act(edit('A2', ['x']))).toMatchObject({ kind: 'refused' });
  expect(await one.act(edit('A2', ['x']))).toMatchObject({ kind: 'done' });
});

it('reads what is typed as the file does, and runs the trigger', async () => {
  const browser = await open(EDITOR);
  await browser.act(edit('B2', ['98,5%']));
  const tab = await browser.tab(0);
  expect([textAt(tab, 1, 1), textAt(tab, 1, 4)]).toEqual(['98,50%', 'đã xem']);
});

it('tells another browser within the second, and not who is not there', async () => {
  const [one, other] = [await open(EDITOR), await open(OTHER)];
  const { port } = new URL(server.address);
  const heard = new Promise<string>((resolve) => {
    http.get({ port, path: '/events', headers: { cookie: other.cookie } }, (response) => {
      response.on('data', (part: Buffer) => {
        if (part.includes('event: change')) {
          resolve(part.toString());
          response.destroy();
        } else void one.act(edit('B2', ['1']));
      });
    });
  });
  expect(await heard).toContain('"tabs":[0]');
});

describe('undo', () => {
  it.each([
    ['a number', 7],
    ['text that looks like a number', "'007"],
    ['a truth', true],
    ['nothing', ''],
  ])('puts back %s, and redo does it again', async (_, before) => {
    const browser = await open(EDITOR);
    google.edit(OWNER, { sheet: 0, range: 'B2', values: [[before]] });
    const was = google.book().sheets[0]?.rows[1]?.[1]?.userEnteredValue;
    await browser.act(edit('B2', ['mới']));
    expect(await browser.act({ act: 'undo' })).toMatchObject({ kind: 'done', result: 'done' });
    expect(google.book().sheets[0]?.rows[1]?.[1]?.userEnteredValue).toEqual(was);
    await browser.act({ act: 'redo' });
    expect(textAt(await browser.tab(0), 1, 1)).toBe('mới');
  });

  it('leaves alone what another has changed since', async () => {
    const browser = await open(EDITOR);
    await browser.act(edit('B2', ['mới']));
    byAnother('của người khác');
    expect(await browser.act({ act: 'undo' })).toMatchObject({ result: 'changed since' });
    expect(textAt(await browser.tab(0), 1, 1)).toBe('của người khác');
  });

  it('is refused where the cell has been locked since', async () => {
    const browser = await open(EDITOR);
    await browser.act(edit('B2', ['mới']));
    google.reshape(OWNER, {
      addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: [OWNER] } } },
    });
    expect(await browser.act({ act: 'undo' })).toMatchObject({ kind: 'refused' });
    expect(textAt(await browser.tab(0), 1, 1)).toBe('mới');
  });

  it('takes no deed of another person', async () => {
    const [one, other] = [await open(EDITOR), await open(OTHER)];
    await one.act(edit('B2', ['mới']));
    expect(await other.act({ act: 'undo' })).toMatchObject({ result: 'nothing' });
  });

  it.each([
    ['deleted rows', { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } }],
    [
      'inserted rows',
      {
        insertDimension: {
          range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 3 },
          inheritFromBefore: true,
        },
      },
    ],
    [
      'sorted rows',
      {
        sortRange: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 3 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
        },
      },
    ],
    ['a new name', { updateSheetProperties: { properties: { sheetId: 0, title: 'Tên khác' }, fields: 'title' } }],
  ])('puts back %s', async (_, request) => {
    const browser = await open(EDITOR);
    google.edit(OWNER, { sheet: 0, range: 'A1:A3', values: [['1'], ['2'], ['3']] });
    const [before] = google.book().sheets;
    expect(await browser.act({ act: 'shape', request })).toMatchObject({ kind: 'done' });
    expect(google.book().sheets[0]).not.toEqual(before);
    await browser.act({ act: 'undo' });
    expect(google.book().sheets[0]).toEqual(before);
  });
});

describe('a script that asks', () => {
  const click = (replies: unknown[]) => ({ act: 'menu', functionName: 'ask', replies });

  it('waits for a person, and has done nothing until then', async () => {
    const browser = await open(EDITOR);
    const before = google.book();
    expect(await browser.act(click([]))).toMatchObject({
      kind: 'asks',
      question: { title: 'Câu hỏi', message: 'Xóa hết?', buttons: ['YES', 'NO'], hasLine: false },
      alerts: [],
    });
    expect(google.book()).toEqual(before);
    byAnother('giữa chừng');
    expect(await browser.act(click(['NO']))).toMatchObject({
      kind: 'asks',
      question: { message: 'Tên?', hasLine: true },
    });
    const last = await browser.act(click(['NO', { button: 'OK', text: 'An' }]));
    expect(last).toMatchObject({ kind: 'done', toasts: [{ message: 'Đã xong' }] });
    const tab = await browser.tab(0);
    expect([textAt(tab, 0, 0), textAt(tab, 0, 1), textAt(tab, 1, 1)]).toEqual(['trước khi hỏi', 'NO An', 'giữa chừng']);
  });

  it('tells what it throws', async () => {
    const browser = await open(EDITOR);
    expect(await browser.act({ act: 'menu', functionName: 'fail', replies: [] })).toMatchObject({
      kind: 'refused',
      message: 'Không làm được',
    });
    expect(await browser.get('/log')).toContainEqual(
      expect.objectContaining({ what: 'Hỏng', error: 'Không làm được', user: EDITOR }),
    );
  });
});

it('opens a page of the script for who clicked, shut off from all but its own words', async () => {
  const [browser, other] = [await open(EDITOR), await open(OTHER)];
  const { pages } = await browser.act({ act: 'menu', functionName: 'showPage', replies: [] });
  const [page] = pages;
  expect(page).toMatchObject({ kind: 'sidebar', title: 'Trang', width: 300 });
  const path = `/frame?id=${page!.id}`;
  const { body, headers } = await ask(server, { path, headers: { cookie: browser.cookie } });
  expect(body).toBe('<html><head><script>window.shim = 1;</script></head><body>Xin chào</body></html>');
  expect(headers['content-security-policy']).toMatch(/^sandbox allow-scripts allow-forms; default-src 'none'/);
  expect((await ask(server, { path, headers: { cookie: other.cookie } })).status).toBe(404);

  const call = (functionName: string, ...args: unknown[]) =>
    browser.act({ act: 'call', page: page!.id, functionName, args, replies: [] });
  expect(await call('double', 21)).toMatchObject({ kind: 'done', result: 42 });
  expect(await call('hidden_')).toMatchObject({ kind: 'refused' });
  await browser.act({ act: 'close', page: page!.id });
  await expect(call('double', 21)).rejects.toThrow('404');
});

it('moves the clock, and triggers run on the way', async () => {
  google.run(OWNER, 'planWork');
  const browser = await open();
  await browser.act({ act: 'wait', until: '2022-11-05T03:00:00Z' });
  expect((await browser.state()).now).toBe('2022-11-05T03:00:00.000Z');
  const log = google.screen.log.map(({ message }) => message);
  expect(log).toEqual([expect.stringContaining('đã chạy lúc 2022-11-05T01:3')]);
});

it('shows which cells a person may not edit', async () => {
  google.reshape(OWNER, {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId: 0 },
        editors: { users: [OWNER] },
        unprotectedRanges: [{ sheetId: 0, startColumnIndex: 1 }],
      },
    },
  });
  const closed = async (email: string) => (await (await open(email)).tab(0)).closed;
  expect(await closed(OWNER)).toEqual([]);
  expect(await closed(EDITOR)).toEqual([expect.objectContaining({ startColumnIndex: 0, endColumnIndex: 1 })]);
  expect(await closed(VIEWER)).toEqual([{}]);
});

it('hands out the file as .xlsx to who may read it', async () => {
  const { cookie } = await open(VIEWER);
  const { headers, status } = await ask(server, { path: `/file?id=${google.spreadsheetId}`, headers: { cookie } });
  expect(status).toBe(200);
  expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('Sổ thử')}.xlsx`);
});

it('loses nothing when it is started anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-page-'));
  try {
    const first = await serve(openGoogle({ folder }));
    const browser = await openBrowser(first, EDITOR);
    await browser.act(edit('B2', ['còn mãi']));
    await browser.act({ act: 'wait', until: '2022-11-06T01:00:00Z' });
    await first.close();
    const second = await serve(openGoogle({ folder }));
    expect((await ask(second, { path: '/state', headers: { cookie: browser.cookie } })).status).toBe(401);
    const again = await openBrowser(second, EDITOR);
    expect(textAt(await again.tab(0), 1, 1)).toBe('còn mãi');
    expect((await again.state()).now).toBe('2022-11-06T01:00:00.000Z');
    await second.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
