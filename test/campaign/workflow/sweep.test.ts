import type { LocalGoogle } from '../../../src/local/local-google';
import { a1, OfficeSheet } from '../../../src/local/play/office-sheet';
import { coordinator, type } from '../office';
import { logLines, losesTriggers, sheetIdOf, tick } from './desk';
import { smallCampaign } from './walk/small-campaign';

const STC = 'stc1@hatinh.example';
const TAB = 'STC·PL04';

function sweep(google: LocalGoogle): number {
  google.meter.reset();
  google.run(coordinator, 'sweepSubmissions');
  return google.meter.heavyCalls();
}

/** Nothing is left to do, and the sweep has said so. */
function settled(): LocalGoogle {
  const google = smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: true });
  losesTriggers(google, 'onSubmissionEdit');
  tick(google, STC, TAB, 'Không có nội dung');
  tick(google, STC, TAB, 'Nộp');
  for (const calls of [2, 1, 1]) expect(sweep(google)).toBe(calls);
  return google;
}

const fieldOf = (google: LocalGoogle, key: string) => {
  const fields = new OfficeSheet(google.book(), 'Chiến dịch');
  return { sheet: fields.title, range: a1(fields.row(key), fields.column('value')) };
};
const layerOf = (google: LocalGoogle, description: string) =>
  google
    .book()
    .sheets.find(({ properties }) => properties.title === TAB)!
    .protectedRanges.find((layer) => layer.description === description)!;

test.each<[string, (google: LocalGoogle) => void, RegExp]>([
  ['a tick', (google) => { tick(google, STC, TAB, 'Rút lại'); }, /Rút lại biểu/],
  ['content changed since', (google) => { type(google, coordinator, TAB, 'STC-PL04-01', 'name', 'x'); }, /Biểu bị sửa/],
  ['a heading written over', (google) => { type(google, coordinator, TAB, '#header', 'name', 'x'); }, /Khôi phục tiêu đề cột/],
  ['a day, and with it the deadline', (google) => { google.clock.advanceTo(new Date('2022-11-14T17:05:00Z')); }, /Khóa biểu khi hết hạn/],
  ['another deadline', (google) => { google.edit(coordinator, { ...fieldOf(google, 'deadline'), values: [['11/11/2022']] }); }, /Khôi phục lớp khóa của biểu/],
  ['a layer taken away', (google) => {
    const { protectedRangeId } = layerOf(google, 'phuluc.input');
    google.sheets(STC).Spreadsheets.batchUpdate({ requests: [{ deleteProtectedRange: { protectedRangeId } }] }, google.spreadsheetId);
  }, /Chỉnh lại lớp khóa/],
  ['a locked cell opened', (google) => {
    const { protectedRangeId } = layerOf(google, 'phuluc.sheet');
    const unprotectedRanges = [{ sheetId: sheetIdOf(google, TAB), startRowIndex: 0 }];
    google.reshape(coordinator, { updateProtectedRange: { protectedRange: { protectedRangeId, unprotectedRanges }, fields: 'unprotectedRanges' } });
  }, /Chỉnh lại lớp khóa/],
])('a sweep that had nothing to do still finds %s', (_, change, line) => {
  const google = settled();
  const before = logLines(google).length;
  change(google);
  expect(sweep(google)).toBe(2);
  expect(logLines(google).slice(before).join('\n')).toMatch(line);
  sweep(google);
  expect(sweep(google)).toBe(1);
  expect(google.screen.log).toEqual([]);
}); // prettier-ignore
