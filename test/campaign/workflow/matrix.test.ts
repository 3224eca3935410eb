import type { LocalGoogle } from '../../../src/local/local-google';
import { agency } from '../crash/stages';
import { coordinator, reader } from '../office';
import { mayType, sheetIdOf, tick } from './desk';
import { filledTabs } from './stage';

const TAB = `${agency.code}·PL01`;
const ask = (google: LocalGoogle, name: string, more: object = {}) =>
  google.callServer(coordinator, name, { sheetId: sheetIdOf(google, TAB), ...more });

/** The tab in each state; CT32 is the row that was returned. */
const inState: Readonly<Record<string, () => LocalGoogle>> = {
  draft: () => filledTabs().fork(),
  submitted: () => {
    const google = filledTabs().fork();
    tick(google, agency.email, TAB, 'Nộp');
    return google;
  },
  returned: () => {
    const google = inState.submitted!();
    ask(google, 'returnSubmission', { reason: 'Bổ sung', rowIds: ['CT32'] });
    return google;
  },
  accepted: () => {
    const google = inState.submitted!();
    ask(google, 'acceptSubmission');
    return google;
  },
};

/** May type into: the returned row, another row, a locked column, the strip's head, the agency's other tab. */
const places = [['CT32', 'reason'], ['CT33', 'reason'], ['CT32', 'plan'], ['#strip', 'no']] as const; // prettier-ignore

test.each([
  ['draft', [true, true, false, false]],
  ['submitted', [false, false, false, false]],
  ['returned', [true, false, false, false]],
  ['accepted', [false, false, false, false]],
])('%s: what the agency, a reader and a coordinator may type into', (state, ofAgency) => {
  const google = inState[state]!();
  const may = (user: string) => places.map(([id, key]) => mayType(google, user, TAB, id, key));
  expect(may(agency.email)).toEqual(ofAgency);
  expect(may(reader)).toEqual([false, false, false, false]);
  expect(may(coordinator)).toEqual([true, true, true, true]);
  for (const tab of ['Tiến độ', 'Nhật ký']) {
    expect(() => {
      google.fork().edit(agency.email, { sheet: tab, range: 'A2', values: [['thử']] });
    }).toThrow();
  }
  expect(mayType(google, agency.email, `${agency.code}·PL02`, `${agency.code}-PL02-01`, 'name')).toBe(true);
});

test('an agency writes the record by no road', () => {
  const google = inState.submitted!();
  const sheetId = sheetIdOf(google, TAB);
  expect(mayType(google, agency.email, TAB, '#strip', 'record')).toBe(false);
  const layers = google.book().sheets.find(({ properties }) => properties.sheetId === sheetId)!.protectedRanges;
  const outer = layers.find(({ description }) => description === 'phuluc.sheet')!;
  expect(() =>
    google
      .sheets(agency.email)
      .Spreadsheets.batchUpdate(
        { requests: [{ deleteProtectedRange: { protectedRangeId: outer.protectedRangeId! } }] },
        google.spreadsheetId,
      ),
  ).toThrow();
});
