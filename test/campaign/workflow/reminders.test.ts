import type { LocalGoogle } from '../../../src/local/local-google';
import { a1 } from '../../../src/local/play/office-sheet';
import { plansFor } from '../crash/plans';
import { change, click, coordinator, sheetNamed } from '../office';
import { logLines } from './desk';
import { smallCampaign } from './walk/small-campaign';

interface Step {
  readonly ok: boolean;
  readonly message: string;
  readonly result: { readonly figures: { readonly sent: number; readonly later: number; readonly days: number } };
}
const DAY_MS = 86_400_000;
const start = () => smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: false });
const send = (google: LocalGoogle) => google.callServer(coordinator, 'sendRemindersStep') as Step;
const tomorrow = (google: LocalGoogle) => {
  google.clock.advanceTo(new Date(google.clock.now().getTime() + DAY_MS));
};

/** Two accounts each; of all but the first two the tabs are still to be made, so they owe all four. */
function manyAgencies(count: number): LocalGoogle {
  const google = start();
  const { sheetId } = sheetNamed(google, 'Cơ quan').properties;
  change(google, { appendDimension: { sheetId, dimension: 'ROWS', length: count } });
  const rows = Array.from({ length: count }, (_, index) => [
    ...[`X${index + 1}`, `Cơ quan thử số ${index + 1}`, ''],
    ...[`x${index + 1}@hatinh.example; y${index + 1}@hatinh.example`, 'A1'],
  ]);
  google.edit(coordinator, { sheet: 'Cơ quan', range: a1(5, 1), values: rows });
  return google;
}

test('260 agencies on a quota of 100 recipients a day: six days, told before anything is sent, each agency once', () => {
  const google = manyAgencies(258);
  expect(google.callServer(coordinator, 'remindersDryRun')).toMatchObject({
    ok: true,
    result: { days: 6, recipients: 258 * 2 + 2 * 3, quotaLeft: 100 },
  });
  expect(google.outbox()).toEqual([]);

  const days: number[] = [];
  while (days.at(-1) !== 1 && days.length < 10) {
    const before = google.outbox().length;
    const { figures } = send(google).result;
    days.push(figures.days);
    const recipients = google.outbox().slice(before).flatMap(({ to }) => to); // prettier-ignore
    expect(recipients.length).toBeLessThanOrEqual(100);
    expect(send(google).result.figures.sent).toBe(0);
    tomorrow(google);
  }
  const all = google.outbox().flatMap(({ to }) => to);
  expect(days).toEqual([6, 5, 4, 3, 2, 1]);
  expect(new Set(all).size).toBe(all.length);
  expect(google.outbox()).toHaveLength(260);
  expect(click(google, 'Kiểm tra nhật ký').figures).toMatchObject({ isWhole: true });

  // Another day, another round: this one is done.
  expect(send(google).result.figures.sent).toBeGreaterThan(0);
});

const calls = (() => {
  const google = start();
  send(google);
  return google.faults.calls();
})();

test.each(plansFor(calls))('no agency gets two mails of a round where call $call fails ($mode)', (plan) => {
  const google = start();
  google.faults.plan(plan);
  try {
    send(google);
  } catch {
    // Killed: the next run finds what it left.
  }
  google.faults.clear();
  google.holdLock()();
  for (let time = 1; time <= 3; time++) send(google);
  const to = google.outbox().map((mail) => mail.to.join());
  expect(new Set(to).size).toBe(to.length);
  // Of one mail nobody can know whether it went out; it is logged as sent and not sent again.
  expect(to.length).toBeGreaterThanOrEqual(1);
  expect(logLines(google).filter((line) => line.includes('| Nhắc nộp biểu |'))).toHaveLength(2);
  expect(click(google, 'Kiểm tra nhật ký').figures).toMatchObject({ isWhole: true });
});
