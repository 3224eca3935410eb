import type { PageAnswer } from '../../src/commands/answer-page';
import type { AgencyView, CoordinatorView, SidebarData } from '../../src/commands/sidebar/sidebar-data';
import type { LocalGoogle } from '../../src/local';
import { sample } from '../../src/local/play/sample';
import {
  change,
  configureOffice,
  coordinator,
  fillOffice,
  openOffice,
  reader,
  setUpOffice,
  sheetNamed,
  type,
} from './office';

const STC = 'stc@hatinh.example';

/** What the sidebar gets; `callServer` holds the answer to what JSON can carry. */
function sidebar(google: LocalGoogle, user: string): SidebarData {
  const answer = google.callServer(user, 'sidebarData') as PageAnswer<SidebarData>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
}

const coordinatorView = (google: LocalGoogle) => sidebar(google, coordinator) as CoordinatorView;
const agencyView = (google: LocalGoogle, user: string) => sidebar(google, user) as AgencyView;
const mark = (view: CoordinatorView, title: string) =>
  view.agencies.flatMap(({ submissions }) => submissions).find((each) => each.title === title);

it('reads the whole workbook by one call and writes nothing, whoever looks', () => {
  const google = setUpOffice();
  const before = google.book();
  for (const user of [coordinator, STC]) {
    google.meter.reset();
    sidebar(google, user);
    expect(google.meter.heavyCalls()).toBe(1);
  }
  expect(google.book()).toEqual(before);
});

it('waits for nobody who writes, and keeps nobody waiting', () => {
  const google = setUpOffice();
  const release = google.holdLock();
  expect(coordinatorView(google).role).toBe('coordinator');
  release();
});

it('shows the coordinator each submission and what to do next', () => {
  const google = setUpOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'verdict', 'Không hoàn thành');
  const view = coordinatorView(google);
  expect(view.campaign).toMatchObject({ deadline: '15/11/2022', isDeadlineExclusive: true, daysLeft: 9 });
  expect(view.agencies.map(({ code, submissions }) => [code, submissions.length])).toEqual(
    sample.agencies.map(({ code }) => [code, 4]),
  );
  expect(mark(view, 'STC·PL01')).toMatchObject({ agency: 'STC', appendix: 'PL01', state: 'draft' });
  expect(mark(view, 'STC·PL02')).toMatchObject({ state: 'empty', percent: 0, errors: expect.any(Number) as number });
  expect(view.totals).toMatchObject({ submissions: 32, states: { empty: 31, draft: 1, submitted: 0 } });
  expect(view.next.map(({ kind }) => kind)).toEqual(['remindToFill', 'remindToMend']);
  expect(view.next[1]?.agencies).toEqual(['STC']);
});

it('asks to assemble once every submission holds something, and to make again what was deleted', () => {
  const google = fillOffice();
  expect(coordinatorView(google).next.map(({ kind }) => kind)).toEqual(['remindToSubmit', 'assemble']);
  change(google, { deleteSheet: { sheetId: sheetNamed(google, 'STP·PL03').properties.sheetId } });
  const view = coordinatorView(google);
  expect(view.next[0]).toEqual({ kind: 'restoreTabs', agencies: ['STP'] });
  expect(mark(view, 'STP·PL03')?.cell).toBeNull();
});

it('shows an agency what is missing in its own tabs only, each with its cell', () => {
  const google = setUpOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'verdict', 'Không hoàn thành');
  const { agencies } = agencyView(google, STC);
  expect(agencies.map(({ name }) => name)).toEqual(['Sở Tài chính']);
  const [pl01] = agencies[0]!.submissions;
  const reason = pl01!.gaps.find(({ place }) => place.includes('Lý do'));
  expect(reason).toMatchObject({
    severity: 'error',
    cell: { sheetId: sheetNamed(google, 'STC·PL01').properties.sheetId },
  });
  expect(reason!.cell!.link).toContain(`#gid=${reason!.cell!.sheetId}&range=`);
  expect(JSON.stringify(agencies)).not.toContain('STP');
});

it('names answers that are missing without any rule speaking of them', () => {
  const google = setUpOffice();
  type(google, STC, 'STC·PL01', 'STC-PL01-01', 'name', 'Tỷ lệ hồ sơ đúng hạn');
  const [pl01] = agencyView(google, STC).agencies[0]!.submissions;
  const missing = pl01!.gaps.filter(({ severity }) => severity === 'missing');
  expect(missing[0]).toMatchObject({ place: 'dòng 7', fault: 'Chưa điền: Đánh giá.', cell: { row: 7 } });
  expect(new Set(missing.map(({ place }) => place)).size).toBe(missing.length);
});

it('counts what it does not list: forty places are enough for one sitting', () => {
  const google = setUpOffice();
  for (let row = 1; row <= 30; row++) {
    const id = `STC-PL04-${String(row).padStart(2, '0')}`;
    type(google, STC, 'STC·PL04', id, 'name', `Việc số ${row}`);
  }
  const pl04 = agencyView(google, STC).agencies[0]!.submissions.find(({ appendix }) => appendix === 'PL04')!;
  expect(pl04.gaps.length).toBe(40);
  expect(pl04.moreGaps).toBeGreaterThan(0);
});

it('shows figures only to an editor who is of no agency', () => {
  const google = setUpOffice();
  google.share(reader, 'editor');
  const view = sidebar(google, reader);
  expect(Object.keys(view).sort()).toEqual(['agencies', 'campaign', 'role', 'totals']);
  expect(view).toMatchObject({ role: 'reader', agencies: 8, totals: { submissions: 32 } });
});

it('says what is left to set up where the configuration is not right', () => {
  expect(sidebar(openOffice(), coordinator)).toMatchObject({ role: 'unready' });
  const google = configureOffice();
  type(google, coordinator, 'Cơ quan', 'STC', 'emails', '');
  expect(sidebar(google, coordinator)).toEqual({
    role: 'unready',
    faults: [expect.stringMatching(/^Tab Cơ quan, ô D6 đang để trống/)],
  });
});

describe('a cell to go to', () => {
  const google = setUpOffice();
  const { sheetId } = sheetNamed(google, 'STC·PL01').properties;
  const go = (request: object) => google.callServer(STC, 'activateCell', request);

  it('comes before the person', () => {
    expect(go({ sheetId, row: 7, column: 5 })).toEqual({ ok: true, result: { isThere: true } });
    const active = google.globals(STC).SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
    expect(active).toBe('STC·PL01');
  });

  test.each([
    ['beyond the tab', { row: 90_000, column: 5 }],
    ['at no column', { row: 1, column: 0 }],
  ])('%s: the first cell does', (_, place) => {
    expect(go({ sheetId, ...place })).toEqual({ ok: true, result: { isThere: false } });
  });

  it('of a tab that is gone is told as such', () => {
    expect(go({ sheetId: 5, row: 1, column: 1 })).toEqual({ ok: true, result: { isThere: false } });
  });

  test.each([[{}], [{ sheetId: '5', row: 1, column: 1 }], [{ sheetId: 1, row: 1.5, column: 1 }]])(
    'asked for as %j is refused',
    (request) => {
      expect(go(request)).toMatchObject({ ok: false });
    },
  );
});

describe('a button of the sidebar', () => {
  const google = fillOffice();
  const run = (user: string, command: string) => google.callServer(user, 'runFromSidebar', { command });

  test.each([
    ['check', 2],
    ['assemble', 2],
    ['saveVersion', 3],
    ['export', 2],
  ])('%s does what the menu does, in as many calls', (command, calls) => {
    google.meter.reset();
    expect(run(coordinator, command)).toMatchObject({ ok: true });
    expect(google.meter.heavyCalls()).toBe(calls);
  });

  it('is for coordinators', () => {
    const answer = run(STC, 'assemble') as PageAnswer<unknown>;
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('Chỉ cơ quan điều phối') as string });
  });

  test.each(['setUp', 'constructor', 'toString', ''])('named %j runs nothing', (command) => {
    const before = google.book();
    expect(run(coordinator, command)).toMatchObject({ ok: false });
    expect(google.book()).toEqual(before);
  });
});

test.each([
  ['showFollowUp', 'sidebar', 'Theo dõi'],
  ['showSetUp', 'dialog', 'Dựng chiến dịch theo từng bước'],
])('%s opens its page', (run, kind, title) => {
  const google = openOffice();
  google.run(coordinator, run);
  expect(google.screen.pages.at(-1)).toMatchObject({ user: coordinator, kind, title });
});

test.each([
  [{ dialog: 'set-up' }, true],
  [{ dialog: 'constructor' }, false],
  [{}, false],
])('a page opens the dialog %j: %s', (request, isOpened) => {
  const google = openOffice();
  expect(google.callServer(coordinator, 'openDialog', request)).toMatchObject({ ok: isOpened });
  expect(google.screen.pages).toHaveLength(isOpened ? 1 : 0);
});
