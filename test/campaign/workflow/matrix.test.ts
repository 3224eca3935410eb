import type { LocalGoogle } from '../../../src/local/local-google';
import { coordinator } from '../office';
import { mayType, sheetIdOf, strip, tick } from './desk';
import { valuesOf } from './walk/fillings';
import { smallCampaign } from './walk/small-campaign';
import { agencies } from './walk/steps';
import { a1, OfficeSheet } from '../../../src/local/play/office-sheet';

const [STC, COLLEAGUE, STP, READER] = ['stc1@hatinh.example', 'stc2@hatinh.example', 'stp1@hatinh.example', 'lanhdao@hatinh.example'] as const; // prettier-ignore
const TAB = `${agencies[0]}·PL01`;
/** The targets of the plan; the second row is the one that is returned. */
const [FIRST, SECOND] = ['CT34', 'CT35'] as const;
const ask = (google: LocalGoogle, name: string, more: object = {}) =>
  google.callServer(coordinator, name, { sheetId: sheetIdOf(google, TAB), ...more });

/** The tab in each state. */
const inState: Readonly<Record<string, () => LocalGoogle>> = {
  empty: () => smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: false }),
  draft: () => {
    const google = inState.empty!();
    const sheet = new OfficeSheet(google.book(), TAB);
    const values = [0, 1].map((row) => valuesOf({ agency: agencies[0], appendix: 'PL01' }, row, 'good'));
    google.edit(STC, { sheet: TAB, range: a1(sheet.row(FIRST), sheet.column('actual')), values });
    return google;
  },
  submitted: () => {
    const google = inState.draft!();
    tick(google, STC, TAB, 'Nộp');
    return google;
  },
  returned: () => {
    const google = inState.submitted!();
    ask(google, 'returnSubmission', { reason: 'Bổ sung', rowIds: [SECOND] });
    return google;
  },
  accepted: () => {
    const google = inState.submitted!();
    ask(google, 'acceptSubmission');
    return google;
  },
};

/** Of the tab: the row that was returned, another row, a column of the plan, the strip's head, a field of the sender, the record. */
const places = [[SECOND, 'reason'], [FIRST, 'reason'], [SECOND, 'plan'], ['#strip', 'no'], ['#sender', 'estimate'], ['#strip', 'record']] as const; // prettier-ignore
const nowhere = places.map(() => false);

describe.each([
  ['empty', '', [true, true, false, false, true, false]],
  ['draft', '', [true, true, false, false, true, false]],
  ['submitted', '● Đã nộp', nowhere],
  ['returned', '↩ Trả lại', [true, false, false, false, false, false]],
  ['accepted', '✔ Đã duyệt', nowhere],
])('%s', (state, shown, ofAgency) => {
  const google = inState[state]!();
  const may = (user: string) => places.map(([id, key]) => mayType(google, user, TAB, id, key));

  test('is what the tab says', () => {
    expect(strip(google, TAB).startsWith(shown)).toBe(true);
  });

  test.each([
    ['the agency', STC, ofAgency],
    ['another account of the agency', COLLEAGUE, ofAgency],
    ['another agency', STP, nowhere],
    ['a reader', READER, nowhere],
    ['a coordinator', coordinator, places.map(() => true)],
    ['the other coordinator', 'phohai@sonoivu.example', places.map(() => true)],
  ])('%s types into the tab where it may', (_, user, expected) => {
    expect(may(user)).toEqual(expected);
  });

  test('the agency goes on with its other tabs, and with no other agency’s', () => {
    expect(mayType(google, STC, 'STC·PL04', 'STC-PL04-01', 'name')).toBe(true);
    expect(mayType(google, STP, 'STC·PL04', 'STC-PL04-01', 'name')).toBe(false);
    expect(mayType(google, STC, 'STP·PL04', 'STP-PL04-01', 'name')).toBe(false);
  });

  test.each(['Tiến độ', 'Nhật ký', 'Kiểm tra', 'Danh mục'])('%s is the coordinators’ alone', (title) => {
    const types = (user: string) => () => {
      google.fork().edit(user, { sheet: title, range: 'A2', values: [['thử']] });
    };
    for (const user of [STC, STP]) expect(types(user)).toThrow('protected cell');
    expect(types(READER)).toThrow('permission');
    expect(types(coordinator)).not.toThrow();
  });
});

test('an agency writes the record by no road', () => {
  const google = inState.submitted!();
  const sheetId = sheetIdOf(google, TAB);
  expect(mayType(google, STC, TAB, '#strip', 'record')).toBe(false);
  const layers = google.book().sheets.find(({ properties }) => properties.sheetId === sheetId)!.protectedRanges;
  const outer = layers.find(({ description }) => description === 'phuluc.sheet')!;
  expect(() =>
    google
      .sheets(STC)
      .Spreadsheets.batchUpdate(
        { requests: [{ deleteProtectedRange: { protectedRangeId: outer.protectedRangeId! } }] },
        google.spreadsheetId,
      ),
  ).toThrow();
});
