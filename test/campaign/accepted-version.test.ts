import type { LocalGoogle } from '../../src/local/local-google';
import type { FaultPlan } from '../../src/local/faults';
import { plansFor } from './crash/plans';
import { agency } from './crash/stages';
import { change, click, coordinator, sheetNamed, type, values } from './office';
import { sheetIdOf, strip, tick } from './workflow/desk';
import { acceptedTabs, submittedTabs } from './workflow/stage';

const PL01 = `${agency.code}·PL01`;

/** The lines of «Phiên bản»: number and why. */
function versions(google: LocalGoogle): string[] {
  return values(google, 'Phiên bản')
    .slice(3)
    .filter(([number]) => number !== '')
    .map(([number, , , reason]) => `${String(number)} ${String(reason)}`);
}

it('keeps a version when the last submission is accepted, and not before', () => {
  const google = submittedTabs().fork();
  const accept = (appendix: string) =>
    google.callServer(coordinator, 'acceptSubmission', { sheetId: sheetIdOf(google, `${agency.code}·${appendix}`) });
  for (const appendix of ['PL01', 'PL02', 'PL03']) accept(appendix);
  expect(versions(google)).toEqual([]);
  google.meter.reset();
  expect(accept('PL04')).toMatchObject({
    ok: true,
    result: { message: expect.stringMatching(/Toàn bộ biểu đã duyệt; đã lưu phiên bản 1 gồm \d+ dòng/) as string },
  });
  expect(google.meter.heavyCalls()).toBe(4);
  expect(versions(google)).toEqual(['1 Đã duyệt toàn bộ']);
});

it('keeps another when all are accepted again with another content, none with the same', () => {
  const google = acceptedTabs().fork();
  expect(versions(google)).toEqual(['1 Đã duyệt toàn bộ']);
  const again = () => {
    google.activate(coordinator, PL01);
    click(google, 'Mở lại biểu này');
    click(google, 'Duyệt biểu này');
  };
  again();
  expect(versions(google)).toEqual(['1 Đã duyệt toàn bộ']);
  google.activate(coordinator, PL01);
  click(google, 'Mở lại biểu này');
  click(google, 'Mở lại biểu này');
  type(google, agency.email, PL01, 'CT32', 'note', 'Đối chiếu lần hai');
  tick(google, agency.email, PL01, 'Nộp');
  click(google, 'Duyệt biểu này');
  expect(versions(google)).toEqual(['1 Đã duyệt toàn bộ', '2 Đã duyệt toàn bộ']);
});

it('tells what has changed since: by the version, and by what was accepted', () => {
  const google = acceptedTabs().fork();
  type(google, coordinator, PL01, 'CT32', 'actual', '1,25');
  const compare = (from: number | 'accepted') => google.callServer(coordinator, 'compareVersions', { from, to: 'now' });
  const row = { kind: 'changed', id: 'CT32', cells: [expect.objectContaining({ to: '1,25' })] };
  const submissions = [expect.objectContaining({ sheet: PL01, rows: [expect.objectContaining(row)] })];
  const counts = { added: 0, removed: 0, changed: 1, submissions: 1 };
  expect(compare(1)).toMatchObject({ ok: true, result: { counts, submissions } });
  expect(compare('accepted')).toMatchObject({ ok: true, result: { counts, submissions } });
});

it('stands by the acceptance where no file can hold the summary, and names the cell', () => {
  const google = submittedTabs().fork();
  const { sheetId } = sheetNamed(google, PL01).properties;
  const keys = values(google, PL01)[0]!;
  const rowIndex = values(google, PL01).findIndex(([id]) => id === 'CT32');
  const long = { userEnteredValue: { stringValue: 'x'.repeat(33_000) } };
  google.activate(coordinator, PL01);
  click(google, 'Mở lại biểu này');
  change(google, {
    updateCells: {
      start: { sheetId, rowIndex, columnIndex: keys.indexOf('note') },
      rows: [{ values: [long] }],
      fields: 'userEnteredValue',
    },
  });
  tick(google, agency.email, PL01, 'Nộp');
  for (const appendix of ['PL01', 'PL02', 'PL03', 'PL04']) {
    google.activate(coordinator, `${agency.code}·${appendix}`);
    const { message } = click(google, 'Duyệt biểu này');
    if (appendix === 'PL04') {
      expect(message).toMatch(/Toàn bộ biểu đã duyệt nhưng chưa lưu được phiên bản: Tab Tổng hợp PL01, ô .+ 32\.767/);
    }
  }
  expect(versions(google)).toEqual([]);
});

describe('cut off at any call', () => {
  const act = (google: LocalGoogle) => google.run(coordinator, 'acceptAllClean');
  const clean = submittedTabs().fork();
  act(clean);
  const calls = clean.faults.calls();
  const isAccepted = (google: LocalGoogle) => strip(google, PL01).startsWith('✔ Đã duyệt');

  function crashed(plan: FaultPlan): LocalGoogle {
    const google = submittedTabs().fork();
    google.faults.plan(plan);
    try {
      act(google);
    } catch {
      // What it left is looked at by who called.
    }
    google.faults.clear();
    google.holdLock()();
    return google;
  }

  /** Moments move on while a passing fault is waited for; of a file whose making nobody was told of there may be two. */
  test.each(plansFor(calls))('$mode call $call: the next click makes it one version', (plan) => {
    const google = crashed(plan);
    expect([[], ['1 Đã duyệt toàn bộ']]).toContainEqual(versions(google));
    act(google);
    expect(isAccepted(google)).toBe(true);
    expect(versions(google)).toEqual(['1 Đã duyệt toàn bộ']);
    expect(new Set(google.files().map(({ name }) => name))).toEqual(new Set(clean.files().map(({ name }) => name)));
    expect(google.files().length).toBeLessThanOrEqual(clean.files().length + 1);
  });

  test.each(plansFor(calls).filter(({ mode }) => mode === 'kill'))('$mode call $call: so does the sweep', (plan) => {
    const google = crashed(plan);
    google.run(coordinator, 'sweepSubmissions');
    google.run(coordinator, 'sweepSubmissions');
    expect(versions(google)).toEqual(isAccepted(google) ? ['1 Đã duyệt toàn bộ'] : []);
  });
});
