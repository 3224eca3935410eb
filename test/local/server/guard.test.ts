import type http from 'node:http';
import type { LocalGoogle } from '../../../src/local/local-google';
import type { PageServer } from '../../../src/local/server/page-server';
import { ask, EDITOR, openBrowser, openGoogle, OWNER, post, serve } from './browser-of';

let google: LocalGoogle;
let server: PageServer;
let cookie: string;

beforeAll(async () => {
  google = openGoogle();
  server = await serve(google);
  ({ cookie } = await openBrowser(server));
  google.globals(OWNER).Sheets.Spreadsheets.batchUpdate(
    {
      requests: [
        {
          addProtectedRange: {
            protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, editors: { users: [OWNER] } },
          },
        },
      ],
    },
    google.spreadsheetId,
  );
});
afterAll(() => server.close());

const edit = JSON.stringify({ act: 'edit', sheet: 0, edits: [{ range: 'A1', values: [['x']] }] });
const origin = () => server.address.slice(0, -1);
const long = () => JSON.stringify({ act: 'menu', functionName: 'x'.repeat(5_000_000), replies: [] });

/** All that a bad request could have changed. */
const world = () => [google.book(), google.clock.now(), google.screen.alerts.length, google.outbox().length];

describe('refuses, and changes nothing', () => {
  const cases: [
    string,
    number,
    () => { method?: string; path?: string; headers?: http.OutgoingHttpHeaders; body?: string | Buffer },
  ][] = [
    ['another host', 421, () => ({ headers: { host: 'evil.example' } })],
    ['another port of this machine', 421, () => ({ headers: { host: '127.0.0.1:1' } })],
    [
      'a post from another origin',
      403,
      () => ({
        method: 'POST',
        path: '/act',
        headers: { cookie, origin: 'http://evil.example', 'content-type': 'application/json' },
        body: edit,
      }),
    ],
    [
      'a post from a sandboxed frame',
      403,
      () => ({
        method: 'POST',
        path: '/act',
        headers: { cookie, origin: 'null', 'content-type': 'application/json' },
        body: edit,
      }),
    ],
    [
      'a post without an origin',
      403,
      () => ({ method: 'POST', path: '/act', headers: { cookie, 'content-type': 'application/json' }, body: edit }),
    ],
    ['a read from another site', 403, () => ({ path: '/state', headers: { cookie, 'sec-fetch-site': 'cross-site' } })],
    ['a read from another origin', 403, () => ({ path: '/state', headers: { cookie, origin: 'http://evil.example' } })],
    [
      'no session',
      401,
      () => ({
        method: 'POST',
        path: '/act',
        headers: { origin: origin(), 'content-type': 'application/json' },
        body: edit,
      }),
    ],
    [
      'a made-up session',
      401,
      () => ({ path: '/state', headers: { cookie: 'phuluc=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } }),
    ],
    ['a path upwards', 404, () => ({ path: '/../../package.json', headers: { cookie } })],
    ['a path upwards in codes', 404, () => ({ path: '/%2e%2e/%2e%2e/package.json', headers: { cookie } })],
    ['a path with back strokes', 404, () => ({ path: '/..%5c..%5cpackage.json', headers: { cookie } })],
    ['a file by its path', 404, () => ({ path: '/file?id=../../package.json', headers: { cookie } })],
    ['a frame of nobody', 404, () => ({ path: '/frame?id=1', headers: { cookie } })],
    ['a tab that is no number', 400, () => ({ path: '/tab?id=1e3', headers: { cookie } })],
    ['a tab that is not there', 404, () => ({ path: '/tab?id=77', headers: { cookie } })],
    ['another method', 405, () => ({ method: 'DELETE', path: '/state', headers: { cookie, origin: origin() } })],
    ['a post where one reads', 405, () => ({ method: 'POST', path: '/state', headers: { cookie, origin: origin() } })],
  ];
  test.each(cases)('%s: %i', async (_, status, request) => {
    const before = world();
    const answer = await ask(server, request());
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.body) as { message: string }).message).toMatch(/\.$/);
    expect(world()).toEqual(before);
  });

  const bodies: [string, number, () => string | Buffer, http.OutgoingHttpHeaders?][] = [
    ['no JSON', 400, () => '{'],
    ['nothing', 400, () => ''],
    ['bytes that are no text', 400, () => Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['a list', 400, () => '[]'],
    ['an unknown act', 400, () => '{"act":"eval","code":"1"}'],
    ['a field too many', 400, () => '{"act":"open","as":"chu@hatinh.example"}'],
    ['a range that names a tab', 400, () => edit.replace('A1', 'Khác!A1')],
    ['a value that is an object', 400, () => edit.replace('"x"', '{}')],
    ['two requests at once', 400, () => '{"act":"shape","request":{"deleteDimension":{},"sortRange":{}}}'],
    [
      'a request that is not offered',
      400,
      () => '{"act":"shape","request":{"deleteProtectedRange":{"protectedRangeId":1}}}',
    ],
    ['a person who is none', 404, () => '{"act":"be","email":"la@evil.example"}'],
    ['a function that is no menu item', 404, () => '{"act":"menu","functionName":"planWork","replies":[]}'],
    [
      'a call from a page that is not open',
      404,
      () => '{"act":"call","page":"x","functionName":"double","args":[2],"replies":[]}',
    ],
    ['a clock that goes back', 400, () => '{"act":"wait","until":"2022-11-04T00:00:00Z"}'],
    ['a time that is none', 400, () => '{"act":"wait","until":"later"}'],
    ['a body too long', 413, long],
    ['another kind of body', 415, () => edit, { 'content-type': 'text/plain' }],
  ];
  test.each(bodies)('%s: %i', async (_, status, body, headers = {}) => {
    const before = world();
    const answer = await post(server, cookie, body(), headers).catch((error: unknown) => ({
      status: ['EPIPE', 'ECONNRESET'].includes(String((error as NodeJS.ErrnoException).code)) ? 413 : 0,
    }));
    expect(answer.status).toBe(status);
    expect(world()).toEqual(before);
  });
});

it('gives each browser an id that nobody guesses and no script reads', async () => {
  const [one, other] = await Promise.all([ask(server, {}), ask(server, {})]);
  const [cookieOfOne = '', cookieOfOther = ''] = [one, other].map(({ headers }) => headers['set-cookie']?.[0] ?? '');
  expect(cookieOfOne).toMatch(/^phuluc=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(cookieOfOne).not.toBe(cookieOfOther);
});

it('lets nothing from elsewhere be loaded, shown or asked', async () => {
  const { headers } = await ask(server, {});
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('says what Google says to who may not', async () => {
  const browser = await openBrowser(server, EDITOR);
  const before = google.book();
  const answer = await browser.act(JSON.parse(edit) as object);
  expect(answer).toMatchObject({ kind: 'refused', message: expect.stringContaining('protected cell') as string });
  expect(google.book()).toBe(before);
});
