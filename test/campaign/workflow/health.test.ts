import type { LocalGoogle } from '../../../src/local/local-google';
import { a1, OfficeSheet } from '../../../src/local/play/office-sheet';
import { change, click, coordinator, refusal, sheetNamed, type, values } from '../office';
import { losesTriggers, sheetIdOf, tick } from './desk';
import { smallCampaign } from './walk/small-campaign';

const TAB = 'STC·PL04';
const HOUR_MS = 3_600_000;

/** Swept a moment ago, nothing wrong. */
const sound = (() => {
  let made: LocalGoogle | undefined;
  return () => {
    if (!made) {
      made = smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: false });
      made.run(coordinator, 'sweepSubmissions');
    }
    return made.fork();
  };
})();
const ask = (google: LocalGoogle) => click(google, 'Tình trạng');
const scriptApp = (google: LocalGoogle) => google.globals(coordinator).ScriptApp;
const triggers = (google: LocalGoogle) =>
  scriptApp(google)
    .getProjectTriggers()
    .map((trigger) => trigger.getHandlerFunction())
    .sort();
const liftLayer = (google: LocalGoogle, description: string) => {
  const layer = sheetNamed(google, TAB).protectedRanges.find((each) => each.description === description);
  change(google, { deleteProtectedRange: { protectedRangeId: layer!.protectedRangeId } });
};

test('where nothing is wrong it says so, when it last swept, and what is left of the quota', () => {
  const google = sound();
  google.meter.reset();
  expect(ask(google)).toMatchObject({
    message: expect.stringMatching(/^Mọi thứ bình thường.*08:00 ngày 12\/11\/2022.*100 người nhận/) as string,
    figures: { faults: 0, mended: 0, quotaLeft: 100 },
  });
  expect(google.meter.heavyCalls()).toBe(1);
});

test('mails that were sent are off the quota', () => {
  const google = sound();
  google.callServer(coordinator, 'sendRemindersStep');
  expect(ask(google).figures).toMatchObject({ quotaLeft: 94 });
});

test.each<[string, (google: LocalGoogle) => void, RegExp]>([
  ['a trigger that is gone', (google) => { losesTriggers(google, 'onSubmissionEdit'); }, /Đã tạo 1 bộ kích hoạt còn thiếu, xóa 0/],
  ['a trigger that is there twice', (google) => { scriptApp(google).newTrigger('sweepSubmissions').timeBased().everyMinutes(10).create(); }, /xóa 1 bộ thừa/],
  ['a trigger of something else', (google) => { scriptApp(google).newTrigger('setUpCampaign').timeBased().everyMinutes(30).create(); }, /xóa 1 bộ thừa/],
  ['another clock zone', (google) => { change(google, { updateSpreadsheetProperties: { properties: { timeZone: 'America/New_York' }, fields: 'timeZone' } }); }, /múi giờ/],
  ['another language', (google) => { change(google, { updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' } }); }, /ngôn ngữ/],
])('it mends %s, once', (_, damage, message) => {
  const google = sound();
  damage(google);
  expect(ask(google)).toMatchObject({ message: expect.stringMatching(message) as string, figures: { mended: 1 } });
  expect(ask(google).figures).toMatchObject({ faults: 0, mended: 0 });
  expect(triggers(google)).toEqual(['onSubmissionEdit', 'sweepSubmissions']);
  expect(google.book().properties).toMatchObject({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
}); // prettier-ignore

test.each<[string, (google: LocalGoogle) => void, RegExp]>([
  ['a sheet layer that is gone', (google) => { liftLayer(google, 'phuluc.sheet'); }, /Biểu mất lớp khóa: STC·PL04/],
  ['an input layer that is gone', (google) => { liftLayer(google, 'phuluc.input'); }, /Biểu mất lớp khóa: STC·PL04/],
  ['a tab that is gone', (google) => { change(google, { deleteSheet: { sheetId: sheetIdOf(google, TAB) } }); }, /Biểu hỏng mẫu: STC·PL04/],
  ['keys that are gone', (google) => { google.edit(coordinator, { sheet: TAB, range: 'C1', values: [['']] }); }, /Biểu hỏng mẫu: STC·PL04/],
  ['no sweep for more than an hour', (google) => { google.clock.advanceTo(new Date(google.clock.now().getTime() + HOUR_MS + 1)); }, /Hơn một giờ chưa rà soát/],
  ['an account the file is not shared with', (google) => {
    const sheet = new OfficeSheet(google.book(), 'Cơ quan');
    google.edit(coordinator, { sheet: 'Cơ quan', range: a1(4, sheet.column('emails')), values: [['stp1@hatinh.example; moi@hatinh.example']] });
  }, /chưa được chia sẻ tệp để chỉnh sửa: moi@hatinh.example\./],
  ['an account that may only read', (google) => { google.share('stc2@hatinh.example', 'viewer'); }, /chưa được chia sẻ tệp để chỉnh sửa: stc2@hatinh.example\./],
  ['a line of the log that was changed', (google) => {
    tick(google, 'stc1@hatinh.example', TAB, 'Nộp');
    const row = values(google, 'Nhật ký').findIndex((cells) => cells.includes('Chưa nộp biểu')) + 1;
    google.edit(coordinator, { sheet: 'Nhật ký', range: a1(row, 4), values: [['x']] });
  }, /Tab Nhật ký, dòng \d+: không khớp/],
])('it names %s', (_, damage, message) => {
  const google = sound();
  damage(google);
  expect(ask(google)).toMatchObject({ message: expect.stringMatching(message) as string, figures: { faults: 1 } });
}); // prettier-ignore

test('on a copy of the file, which has neither triggers nor notes, it says what to do and makes the triggers', () => {
  const google = smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: false });
  for (const name of ['onSubmissionEdit', 'sweepSubmissions']) losesTriggers(google, name);
  google.globals(coordinator).PropertiesService.getDocumentProperties().deleteAllProperties();
  expect(ask(google).message).toMatch(/Đã tạo 2 bộ kích hoạt.*Nếu đây là bản sao của tệp/);
  google.run(coordinator, 'sweepSubmissions');
  expect(ask(google).figures).toMatchObject({ faults: 0, mended: 0 });
});

test('it makes no triggers beside those of another coordinator that still run', () => {
  const google = sound();
  const other = 'phohai@sonoivu.example';
  expect(click(google, 'Tình trạng', other).figures).toMatchObject({ mended: 0 });
  expect(google.globals(other).ScriptApp.getProjectTriggers()).toEqual([]);
});

test('an agency is told that it is not for it', () => {
  const google = sound();
  type(google, 'stc1@hatinh.example', TAB, 'STC-PL04-01', 'note', 'x');
  expect(refusal(google, 'Tình trạng', 'stc1@hatinh.example')).toContain('điều phối');
});
