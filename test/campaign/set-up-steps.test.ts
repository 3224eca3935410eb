import type { PageAnswer } from '../../src/commands/answer-page';
import type { JobStep } from '../../src/commands/job-step';
import type { SetUpState } from '../../src/commands/set-up-steps';
import type { LocalGoogle } from '../../src/local';
import { MOST_NEW_SUBMISSIONS } from '../../src/workbook/set-up-requests';
import { configureMany } from './many-agencies';
import { change, click, configureOffice, coordinator, openOffice, setUpOffice, sheetNamed, type } from './office';

function answer(google: LocalGoogle, name: string, user = coordinator): unknown {
  const given = google.callServer(user, name) as PageAnswer<unknown>;
  if (!given.ok) throw new Error(given.message);
  return given.result;
}

const stateOf = (google: LocalGoogle) => answer(google, 'setUpState') as SetUpState;
const step = (google: LocalGoogle) => answer(google, 'setUpInSteps') as JobStep;
const titles = (google: LocalGoogle) => google.book().sheets.map(({ properties }) => properties.title);

describe('the three steps', () => {
  it('tell what is missing, then what is wrong, then what is left to make', () => {
    const google = openOffice();
    expect(stateOf(google)).toMatchObject({ faults: [], tabs: null });
    expect(stateOf(google).configuration.map(({ title, cell }) => [title, cell])).toEqual(
      ['Chiến dịch', 'Cơ quan', 'Lĩnh vực', 'Chỉ tiêu giao', 'Nhiệm vụ giao', 'Danh mục'].map((title) => [title, null]),
    );

    expect(step(google)).toMatchObject({ message: expect.stringContaining('6 tab cấu hình') as string });
    expect(stateOf(google).tabs).toBeNull();
    expect(stateOf(google).faults.length).toBeGreaterThan(3);
  });

  it('lead to each fault', () => {
    const google = configureOffice();
    type(google, coordinator, 'Cơ quan', 'STC', 'emails', '');
    const { sheetId } = sheetNamed(google, 'Cơ quan').properties;
    expect(stateOf(google).faults).toEqual([
      {
        sentence: expect.stringMatching(/ô D6 đang để trống/) as string,
        cell: expect.objectContaining({ sheetId, row: 6, column: 4 }) as object,
      },
    ]);
  });

  it('end with everything there', () => {
    const google = configureOffice();
    expect(stateOf(google).tabs).toEqual({ submissions: 32, missing: 32, missingReports: 11 });
    google.meter.reset();
    expect(step(google)).toEqual({ done: 32, total: 32, message: expect.any(String) as string });
    expect(google.meter.heavyCalls()).toBe(2);
    expect(stateOf(google).tabs).toEqual({ submissions: 32, missing: 0, missingReports: 0 });
  });

  it('look by one call, and change nothing', () => {
    const google = setUpOffice();
    const before = google.book();
    google.meter.reset();
    stateOf(google);
    expect(google.meter.heavyCalls()).toBe(1);
    expect(google.book()).toEqual(before);
  });

  it('are for coordinators', () => {
    expect(() => answer(configureOffice(), 'setUpState', 'stc@hatinh.example')).toThrow(/Chỉ cơ quan điều phối/);
  });
});

describe('a campaign of 240 submissions', () => {
  const google = configureMany();
  const steps: JobStep[] = [];

  it('is made in steps of at most a hundred tabs, of 2 heavy calls each', () => {
    do {
      google.meter.reset();
      steps.push(step(google));
      expect(google.meter.heavyCalls()).toBe(2);
      expect(steps.length).toBeLessThan(10);
    } while (steps.at(-1)?.next !== undefined);
    expect(steps.map(({ done, total }) => [done, total])).toEqual([
      [MOST_NEW_SUBMISSIONS, 240],
      [2 * MOST_NEW_SUBMISSIONS, 240],
      [240, 240],
    ]);
  });

  it('stands in the same order as one made at once', () => {
    const made = titles(google).slice(7);
    expect(made.slice(0, 2)).toEqual(['Tiến độ', 'Kiểm tra']);
    expect(made.slice(2, 6)).toEqual(['SNV·PL01', 'SNV·PL02', 'SNV·PL03', 'SNV·PL04']);
    expect(made.slice(-11, -9)).toEqual(['X52·PL03', 'X52·PL04']);
    expect(new Set(made).size).toBe(made.length);
    expect(made.slice(-3)).toEqual(['Nhật ký', 'Phiên bản', 'So sánh']);
  });

  it('goes on where it was stopped, and makes nothing twice', () => {
    const removed = ['SNV·PL02', 'X7·PL01', 'Nhật ký'];
    change(
      google,
      ...removed.map((title) => ({ deleteSheet: { sheetId: sheetNamed(google, title).properties.sheetId } })),
    );
    expect(stateOf(google).tabs).toEqual({ submissions: 240, missing: 2, missingReports: 1 });
    expect(step(google)).toEqual({ done: 240, total: 240, message: expect.any(String) as string });
    expect(click(google, 'Dựng chiến dịch').figures.sheetsMade).toBe(0);
  });
});

it('says by the menu how many are left', () => {
  const google = configureMany();
  const { message, figures } = click(google, 'Dựng chiến dịch');
  expect(message).toContain('còn 140 biểu chưa dựng');
  expect(figures).toMatchObject({ remaining: 140 });
});
