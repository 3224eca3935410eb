import type { LocalGoogle } from '../../../src/local/local-google';
import { agency } from '../crash/stages';
import { plansFor } from '../crash/plans';
import { click, coordinator } from '../office';
import { isTicked, logLines, losesTriggers, sheetIdOf, strip, tick } from './desk';
import { filledTabs } from './stage';

const TAB = `${agency.code}·PL01`;
const sweep = (google: LocalGoogle) => google.run(coordinator, 'sweepSubmissions');
const ask =
  (name: string, more: object = {}) =>
  (google: LocalGoogle) =>
    google.callServer(coordinator, name, { sheetId: sheetIdOf(google, TAB), ...more });

/** A twin in which this was done already, for the next thing to begin with. */
function after(start: () => LocalGoogle, act: (google: LocalGoogle) => unknown): () => LocalGoogle {
  let made: LocalGoogle | undefined;
  return () => {
    if (!made) act((made = start().fork()));
    return made;
  };
}

/** The tick stands there and no trigger has answered it. */
const ticked = (start: () => LocalGoogle, label: string) =>
  after(start, (google) => {
    losesTriggers(google, 'onSubmissionEdit');
    tick(google, agency.email, TAB, label);
  });

const submitted = after(filledTabs, (google) => {
  tick(google, agency.email, TAB, 'Nộp');
});
const accepted = after(submitted, ask('acceptSubmission'));
const terms = { reason: 'Bổ sung', rowIds: ['CT32'] };

/** What people can tell of the tab; not the moments, which move on while a passing fault is waited for. */
function view(google: LocalGoogle): object {
  const sheet = google.book().sheets.find(({ properties }) => properties.title === TAB);
  return {
    state: strip(google, TAB).split(' ')[0],
    protections: sheet?.protectedRanges,
    color: sheet?.properties.tabColorStyle,
    ticks: ['Nộp', 'Rút lại'].map((label) => isTicked(google, TAB, label)),
    log: logLines(google),
    isWhole: click(google.fork(), 'Kiểm tra nhật ký').figures.isWhole,
  };
}

describe.each([
  { name: 'the sweep submits', start: ticked(filledTabs, 'Nộp'), act: sweep },
  { name: 'the sweep recalls', start: ticked(submitted, 'Rút lại'), act: sweep },
  { name: 'a return', start: submitted, act: ask('returnSubmission', terms) },
  { name: 'an acceptance', start: submitted, act: ask('acceptSubmission') },
  { name: 'a reopening', start: accepted, act: ask('reopenSubmission') },
])('$name', ({ start, act }) => {
  const before = view(start());
  const clean = start().fork();
  act(clean);
  const calls = clean.faults.calls();
  const done = view(clean);

  test('is something', () => {
    expect(done).not.toEqual(before);
    expect(done).toMatchObject({ isWhole: true });
  });

  test.each(plansFor(calls))(
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
      expect(act === sweep ? [done] : [before, done]).toContainEqual(view(google));
    },
  );
});
