import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalGoogle } from '../../../src/local';
import { allScopes, bind, editor, owner } from './office';

const scopes = [...allScopes, 'https://www.googleapis.com/auth/script.scriptapp'];
const code = `
  function note(event) { console.log(JSON.stringify(event)); }
  function quick() { console.log('quick'); }
  function slow() { Utilities.sleep(125000); }
  function ask() { SpreadsheetApp.getUi(); }
  function who() { console.log(Session.getEffectiveUser().getEmail() + '/' + Session.getActiveUser().getEmail()); }`;

const open = (options: Parameters<typeof bind>[1] = {}) => bind(code, { scopes, ...options });
const timer = (google: LocalGoogle, name: string, user = owner) => google.globals(user).ScriptApp.newTrigger(name).timeBased(); // prettier-ignore
const until = (google: LocalGoogle, iso: string) => {
  google.runTime(new Date(iso));
};
const messages = (google: LocalGoogle) => google.screen.log.map(({ message }) => message);

it('tells the moment in UTC, as whoever made it, set off by nobody', () => {
  const google = open();
  timer(google, 'note').at(new Date('2022-11-06T17:30:09Z')).create();
  timer(google, 'who', editor).after(60_000).create();
  until(google, '2022-11-07T00:00:00Z');
  expect(messages(google)).toEqual([
    `${editor}/`,
    JSON.stringify({
      authMode: 'FULL',
      triggerUid: google.globals(owner).ScriptApp.getProjectTriggers()[0]!.getUniqueId(),
      ...{ year: 2022, month: 11, hour: 17, minute: 30, second: 9, timezone: 'UTC' },
      'day-of-month': 6,
      'day-of-week': 7,
      'week-of-year': 44,
    }),
  ]);
  expect(google.clock.now()).toEqual(new Date('2022-11-07T00:00:00Z'));
});

test.each([
  ['2022-01-02T12:00:00Z', 52],
  ['2022-01-03T12:00:00Z', 1],
  ['2024-12-30T12:00:00Z', 1],
  ['2020-12-31T12:00:00Z', 53],
])('%s is in week %i', (iso, week) => {
  const google = open({ clock: new Date('2020-01-01T00:00:00Z') });
  timer(google, 'note').at(new Date(iso)).create();
  until(google, iso);
  expect(JSON.parse(messages(google)[0]!)).toMatchObject({ 'week-of-year': week });
});

it('runs the last of each day alone, where time is to pass quickly', () => {
  const google = open();
  timer(google, 'often').everyMinutes(10).create();
  timer(google, 'daily').everyDays(1).atHour(9).nearMinute(30).create();
  timer(google, 'once').at(new Date('2022-11-05T20:00:05Z')).create();
  google.runTime(new Date('2022-11-07T01:04:00Z'), 'once a day');
  const runs = google.outbox().map(({ body, at }) => [body.split(':')[0], at.slice(8, 16)]);
  expect(runs.filter(([name]) => name !== 'daily')).toEqual([
    ['once', '05T20:00'],
    ['often', '06T01:00'],
    ['often', '07T01:00'],
  ]);
  expect(runs.filter(([name]) => name === 'daily')).toHaveLength(2);
  expect(google.clock.now()).toEqual(new Date('2022-11-07T01:04:00Z'));
});

it('runs all that is due in the order of time', () => {
  const google = open();
  timer(google, 'one').everyMinutes(10).create();
  timer(google, 'two').everyMinutes(15).create();
  until(google, '2022-11-05T01:31:00Z');
  const names = google.outbox().map(({ body, at }) => [body.split(':')[0], at.slice(14, 16)]);
  expect(names).toEqual([
    ['one', '10'],
    ['two', '15'],
    ['one', '20'],
    ['one', '30'],
    ['two', '30'],
  ]);
});

describe('an hour of the day', () => {
  const minutesOf = (nearMinute?: number) => {
    const google = open();
    for (let i = 0; i < 20; i += 1) {
      const builder = timer(google, 'missing').everyDays(1).atHour(7);
      (nearMinute === undefined ? builder : builder.nearMinute(nearMinute)).create();
    }
    until(google, '2022-11-08T00:00:00Z');
    return google.outbox().map(({ at }) => new Date(at));
  };

  it('is of the manifest’s zone', () => {
    const google = bind(code, {
      bundle: { code, manifest: { oauthScopes: scopes, timeZone: 'Asia/Tokyo' } },
    });
    timer(google, 'missing').everyDays(1).atHour(12).create();
    timer(google, 'missing').everyDays(1).atHour(12).inTimezone('UTC').create();
    until(google, '2022-11-06T00:00:00Z');
    expect(google.outbox().map(({ at }) => at.slice(11, 13))).toEqual(['03', '12']);
  });

  it('comes at a minute of its own, the same each day', () => {
    const times = minutesOf();
    expect(new Set(times.map((time) => time.getUTCHours()))).toEqual(new Set([0]));
    const days = [6, 7].map((day) =>
      times.filter((time) => time.getUTCDate() === day).map((time) => time.getUTCMinutes()),
    );
    expect(days[0]).toEqual(days[1]);
    expect(new Set(days[0]).size).toBeGreaterThan(10);
  });

  it('comes within a quarter of an hour of the minute asked for', () => {
    const minutes = minutesOf(30).map((time) => time.getUTCMinutes());
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(45);
  });
});

it('once is once, and the trigger still counts', () => {
  const google = open();
  timer(google, 'quick').after(1000).create();
  until(google, '2022-12-05T01:00:00Z');
  expect(messages(google)).toEqual(['quick']);
  expect(google.globals(owner).ScriptApp.getProjectTriggers()).toHaveLength(1);
});

it('has no user interface', () => {
  const google = open();
  timer(google, 'ask').after(1).create();
  until(google, '2022-11-05T02:00:00Z');
  expect(messages(google)).toEqual(['Cannot call SpreadsheetApp.getUi() from this context.']);
});

describe('the time of all triggers of a day', () => {
  /** 125 s of sleep, and a second to start. */
  test.each([
    ['90 minutes', 'consumer', 43],
    ['six hours', 'workspace', 172],
  ] as const)('is %s for an account of the kind %s', (_, account, runs) => {
    const google = open({ users: [{ email: owner, role: 'owner', account }] });
    timer(google, 'slow').everyMinutes(5).create();
    until(google, '2022-11-06T01:00:00Z');
    expect(messages(google)).toEqual(Array(288 - runs).fill('Service using too much computer time for one day.'));
    // The first run ended at 01:07 the day before.
    until(google, '2022-11-06T01:06:00Z');
    google.screen.log.length = 0;
    until(google, '2022-11-06T01:10:00Z');
    expect(messages(google)).toEqual([]);
  });
});

it('goes on after a restart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
  try {
    const google = open({ folder });
    timer(google, 'quick').everyMinutes(30).create();
    until(google, '2022-11-05T01:40:00Z');
    const again = open({ folder });
    until(again, '2022-11-05T02:10:00Z');
    expect([messages(google), messages(again)]).toEqual([['quick'], ['quick']]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
