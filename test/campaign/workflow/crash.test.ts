import { createHash } from 'node:crypto';
import { firstBrokenLine } from '../../../src/domain/audit-chain';
import type { LocalGoogle } from '../../../src/local/local-google';
import { fieldsOf, readResource } from '../../../src/workbook/read-workbook';
import { readAudit } from '../../../src/workbook/reports/read-audit';
import { plansFor } from '../crash/plans';
import { coordinator, sheetNamed, type, values } from '../office';
import { isTicked, logLines, losesTriggers, sheetIdOf, strip, tick } from './desk';
import { valuesOf } from './walk/fillings';
import { smallCampaign } from './walk/small-campaign';

const STC = 'stc1@hatinh.example';
const TAB = 'STC·PL04';
const ROW = 'STC-PL04-01';
const LATE = new Date('2022-11-15T01:00:00Z');
const EXPIRED = new Date('2022-11-16T17:15:00Z');

type Act = (google: LocalGoogle) => unknown;
const sweep: Act = (google) => google.run(coordinator, 'sweepSubmissions');
const ask =
  (name: string, more: object = {}): Act =>
  (google) =>
    google.callServer(coordinator, name, { sheetId: sheetIdOf(google, TAB), ...more });
const ticks =
  (label: string): Act =>
  (google) => {
    tick(google, STC, TAB, label);
  };
const noTrigger: Act = (google) => {
  losesTriggers(google, 'onSubmissionEdit');
};
const fills: Act = (google) => {
  for (const [index, key] of ['area', 'name', 'product', 'lead', 'coordinating', 'deadline'].entries()) {
    type(google, STC, TAB, ROW, key, valuesOf({ agency: 'STC', appendix: 'PL04' }, 0, 'good')[index]!);
  }
};

/** A twin in which these things were done, one after the other; made once, never changed. */
function after(start: () => LocalGoogle, ...acts: readonly Act[]): () => LocalGoogle {
  let made: LocalGoogle | undefined;
  return () => {
    if (!made) {
      made = start().fork();
      for (const act of acts) act(made);
    }
    return made;
  };
}

const empty = () => smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: true });
const draft = after(empty, fills);
const nil = after(empty, ticks('Không có nội dung'));
const submitted = after(draft, ticks('Nộp'));
const accepted = after(submitted, ask('acceptSubmission'));
const locked = after(
  draft,
  (google) => {
    google.clock.advanceTo(LATE);
  },
  sweep,
);
const exception = { agency: 'STC', appendix: 'PL04', until: '2022-11-16', reason: 'Bão số 4' };
const excepted = after(locked, ask('grantDeadlineException', exception), sweep);
const expired = after(excepted, (google) => {
  google.clock.advanceTo(EXPIRED);
});
const changed = after(accepted, (google) => {
  type(google, coordinator, TAB, ROW, 'budget', '35');
});

const digest = (words: string) => createHash('sha256').update(words).digest('hex');

/** What people can tell of the tab; not the moments, which move on while a passing fault is waited for. */
function view(google: LocalGoogle): object {
  const { protectedRanges, properties } = sheetNamed(google, TAB);
  const resource = google.sheets(coordinator).Spreadsheets.get(google.spreadsheetId, { fields: fieldsOf('values') });
  const { lines, head } = readAudit(readResource(google.spreadsheetId, resource, 'values'));
  return {
    state: strip(google, TAB).split(' · ')[0],
    isChanged: strip(google, TAB).includes('đã sửa sau khi nộp'),
    layers: protectedRanges.map(({ description, editors, unprotectedRanges }) => [description, editors, unprotectedRanges]), // prettier-ignore
    color: properties.tabColorStyle,
    ticks: ['Nộp', 'Rút lại', 'Không có nội dung'].map((label) => isTicked(google, TAB, label)),
    lists: values(google, 'Danh mục').length,
    log: logLines(google),
    isLogWhole: firstBrokenLine(lines, head, digest) === undefined,
  };
}

interface Case {
  readonly name: string;
  readonly start: () => LocalGoogle;
  readonly act: Act;
  /** Whose calls fail, where the act sets off more than one execution; then the old state is that without the trigger. */
  readonly functionName?: string;
  /** The sweep itself does it, or makes up for it. */
  readonly isSwept?: boolean;
}

const onSubmissionEdit = { functionName: 'onSubmissionEdit', isSwept: true };
const terms = { reason: 'Bổ sung', rowIds: [ROW] };

describe.each<Case>([
  { name: 'the trigger submits', start: draft, act: ticks('Nộp'), ...onSubmissionEdit },
  { name: 'the trigger submits a nil return', start: nil, act: ticks('Nộp'), ...onSubmissionEdit },
  { name: 'the trigger recalls', start: submitted, act: ticks('Rút lại'), ...onSubmissionEdit },
  { name: 'the trigger refuses', start: empty, act: ticks('Nộp'), ...onSubmissionEdit },
  { name: 'the sweep submits', start: after(draft, noTrigger, ticks('Nộp')), act: sweep, isSwept: true },
  { name: 'the sweep recalls', start: after(submitted, noTrigger, ticks('Rút lại')), act: sweep, isSwept: true },
  { name: 'the sweep finds a change', start: changed, act: sweep, isSwept: true },
  { name: 'the sweep locks after an exception', start: expired, act: sweep, isSwept: true },
  { name: 'a return', start: submitted, act: ask('returnSubmission', terms) },
  { name: 'an acceptance', start: submitted, act: ask('acceptSubmission') },
  { name: 'a reopening', start: accepted, act: ask('reopenSubmission') },
  { name: 'an exception', start: locked, act: ask('grantDeadlineException', exception) },
])('$name', ({ start, act, functionName, isSwept = false }) => {
  const clean = after(start, act)();
  const calls = clean.faults.calls(functionName);
  const done = view(clean);
  const untouched = functionName === undefined ? start() : after(start, noTrigger, act)();
  const before = view(untouched);
  const swept = (google: LocalGoogle) => view(after(() => google, sweep)());
  const settled = [swept(untouched), swept(clean)];

  test('is something, and in one line', () => {
    expect(done).not.toEqual(before);
    expect(done).toMatchObject({ isLogWhole: true });
    expect(logLines(clean)).toHaveLength(logLines(start()).length + 1);
  });

  // Told who ticked, a trigger writes it down; a sweep that answers in its place does not know and writes that down.
  if (isSwept) {
    test('is made up for by the sweep, in all but who did it', () => {
      expect(settled[0]).toMatchObject({ ...settled[1], log: expect.anything() as unknown });
    });
  }

  test.each(plansFor(calls, functionName))(
    'fails $mode call $call: wholly the old or wholly the new, and so after the sweep',
    (plan) => {
      const google = start().fork();
      google.faults.plan(plan);
      try {
        act(google);
      } catch {
        // Whatever it left is looked at below.
      }
      google.faults.clear();
      google.holdLock()();
      expect([before, done]).toContainEqual(view(google));
      sweep(google);
      expect(settled).toContainEqual(view(google));
    },
  );
});
