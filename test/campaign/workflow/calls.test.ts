import type { LocalGoogle } from '../../../src/local/local-google';
import { click, coordinator } from '../office';
import { sheetIdOf, strip, tick } from './desk';
import { smallCampaign } from './walk/small-campaign';

const STC = 'stc1@hatinh.example';
const TAB = 'STC·PL04';
const google = smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: false });
const ask = (name: string, more: object = {}) => {
  const answer = google.callServer(coordinator, name, { sheetId: sheetIdOf(google, TAB), ...more });
  expect(answer).toMatchObject({ ok: true });
};
const exception = { agency: 'STC', appendix: 'PL04', until: '2022-11-18', reason: 'Bão số 4' };

function heavyCalls(act: (google: LocalGoogle) => void): number {
  google.meter.reset();
  act(google);
  return google.meter.heavyCalls();
}

/** In the order of a life: each begins where the one before it has led. */
test.each<[string, () => void, RegExp]>([
  ['a nil return, which alone submits nothing', () => { tick(google, STC, TAB, 'Không có nội dung'); }, /^$/],
  ['a submission', () => { tick(google, STC, TAB, 'Nộp'); }, /^● Đã nộp/],
  ['a recall', () => { tick(google, STC, TAB, 'Rút lại'); }, /^○ Chưa nhập/],
  ['a recall that is refused', () => { tick(google, STC, TAB, 'Rút lại'); }, /Biểu chưa được nộp/],
  ['a second submission', () => { tick(google, STC, TAB, 'Nộp'); }, /^● Đã nộp/],
  ['a return', () => { ask('returnSubmission', { reason: 'Bổ sung', rowIds: ['*'] }); }, /^↩ Trả lại/],
  ['a third submission', () => { tick(google, STC, TAB, 'Nộp'); }, /^● Đã nộp/],
  ['an acceptance', () => { ask('acceptSubmission'); }, /^✔ Đã duyệt/],
  ['a reopening', () => { ask('reopenSubmission'); }, /^● Đã nộp/],
  ['accepting all that are clean', () => { click(google, 'Duyệt các biểu đạt'); }, /^✔ Đã duyệt/],
  ['an exception', () => { ask('grantDeadlineException', exception); }, /^✔ Đã duyệt/],
])('%s takes at most one read and one write', (_, act, seen) => {
  expect(heavyCalls(act)).toBeLessThanOrEqual(2);
  expect(strip(google, TAB)).toMatch(seen);
}); // prettier-ignore

test('what is done already takes one read', () => {
  expect(heavyCalls(() => { ask('grantDeadlineException', exception); })).toBe(1); // prettier-ignore
  expect(heavyCalls(() => { click(google, 'Duyệt các biểu đạt'); })).toBe(1); // prettier-ignore
  expect(heavyCalls(() => { click(google, 'Kiểm tra nhật ký'); })).toBe(1); // prettier-ignore
});

test('an edit that is no tick takes none', () => {
  expect(heavyCalls(() => { tick(google, coordinator, TAB, 'Nộp', 'FALSE'); })).toBe(0); // prettier-ignore
});
