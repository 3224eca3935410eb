import { a1, OfficeSheet } from '../../../src/local/play/office-sheet';
import type { LocalGoogle } from '../../../src/local/local-google';
import { agency } from '../crash/stages';
import { click, coordinator } from '../office';
import { logLines, mayType, sheetIdOf, strip, tick } from './desk';
import { filledTabs } from './stage';

const TAB = `${agency.code}·PL01`;

function set(google: LocalGoogle, key: string, value: string): void {
  const fields = new OfficeSheet(google.book(), 'Chiến dịch');
  google.edit(coordinator, {
    sheet: fields.title,
    range: a1(fields.row(key), fields.column('value')),
    values: [[value]],
  });
}

/** The sweep of this moment; those of all the days before would change nothing. */
function sweepAt(google: LocalGoogle, moment: Date): void {
  google.clock.advanceTo(moment);
  google.run(coordinator, 'sweepSubmissions');
}

/** The deadline is «before 15/11/2022»; the first moment after it in Vietnam is 17:00 UTC on the 14th. */
const LAST_MOMENT = new Date('2022-11-14T16:55:00Z');
const LATE = new Date('2022-11-14T17:15:00Z');

test('what comes late is taken and flagged, where the campaign does not refuse it', () => {
  const google = filledTabs().fork();
  google.clock.advanceTo(LATE);
  tick(google, agency.email, TAB, 'Nộp');
  expect(strip(google, TAB)).toMatch(/^● Đã nộp.*nộp muộn/);
});

test('in the last moment it is in time', () => {
  const google = filledTabs().fork();
  google.clock.advanceTo(LAST_MOMENT);
  tick(google, agency.email, TAB, 'Nộp');
  expect(strip(google, TAB)).not.toContain('muộn');
});

test('the sweep locks drafts at the deadline, an exception opens them again, and ends by itself', () => {
  const google = filledTabs().fork();
  set(google, 'isLateRefused', 'TRUE');
  set(google, 'isDraftLockedAtDeadline', 'TRUE');
  sweepAt(google, LAST_MOMENT);
  expect(mayType(google, agency.email, TAB, 'CT32', 'reason')).toBe(true);
  sweepAt(google, LATE);
  expect(mayType(google, agency.email, TAB, 'CT32', 'reason')).toBe(false);
  tick(google, agency.email, TAB, 'Nộp');
  expect(strip(google, TAB)).toContain('Đã hết hạn nộp');

  const request = { agency: agency.code, appendix: 'PL01', until: '2022-11-16', reason: 'Chờ kho bạc' };
  expect(google.callServer(coordinator, 'grantDeadlineException', request)).toMatchObject({ ok: true });
  sweepAt(google, new Date('2022-11-15T01:00:00Z'));
  expect(mayType(google, agency.email, TAB, 'CT32', 'reason')).toBe(true);
  expect(mayType(google, agency.email, `${agency.code}·PL02`, `${agency.code}-PL02-01`, 'name')).toBe(false);
  sweepAt(google, new Date('2022-11-16T17:15:00Z'));
  expect(mayType(google, agency.email, TAB, 'CT32', 'reason')).toBe(false);
  expect(logLines(google).join('\n')).toContain('Gia hạn nộp');
  expect(click(google, 'Kiểm tra nhật ký').figures).toMatchObject({ isWhole: true });
  expect(google.screen.log).toEqual([]);
});

test('reminders go to who still owes something, once a round, with what is missing', () => {
  const google = filledTabs().fork();
  expect(google.callServer(coordinator, 'sendRemindersStep')).toMatchObject({
    ok: true,
    result: { figures: { sent: 1, later: 0 } },
  });
  const [mail] = google.outbox();
  expect(mail).toMatchObject({ to: [agency.email] });
  expect(mail?.htmlBody).toContain(`gid=${sheetIdOf(google, TAB)}`);
  expect(google.callServer(coordinator, 'sendRemindersStep')).toMatchObject({
    ok: true,
    result: { figures: { sent: 0 } },
  });
  expect(google.outbox()).toHaveLength(1);
});

test.each(['before', 'after', 'kill'] as const)('no mail goes out twice where a call fails (%s)', (mode) => {
  const clean = filledTabs().fork();
  clean.callServer(coordinator, 'sendRemindersStep');
  const calls = clean.faults.calls();
  for (let call = 1; call <= calls; call++) {
    const google = filledTabs().fork();
    google.faults.plan({ mode, call });
    try {
      google.callServer(coordinator, 'sendRemindersStep');
    } catch {
      // Killed: the next run finds what it left.
    }
    google.faults.clear();
    google.holdLock()();
    google.callServer(coordinator, 'sendRemindersStep');
    google.callServer(coordinator, 'sendRemindersStep');
    expect(google.outbox().length).toBeLessThanOrEqual(1);
    expect(logLines(google).filter((line) => line.includes('Nhắc nộp biểu'))).toHaveLength(1);
  }
});
