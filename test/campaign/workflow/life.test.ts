import { click, coordinator, fillOffice, refusal, type, values } from '../office';
import { isTicked, logLines, losesTriggers, mayType, sheetIdOf, strip, tick } from './desk';

const STC = 'stc@hatinh.example';
const TAB = 'STC·PL01';
const office = fillOffice();

test('submit, return of a row, submit again, accept, reopen: each once, locked and logged', () => {
  const google = office.fork();
  expect(mayType(google, STC, TAB, 'CT32', 'reason')).toBe(true);

  google.meter.reset();
  tick(google, STC, TAB, 'Nộp');
  expect(google.meter.heavyCalls()).toBe(2);
  expect(google.screen.log).toEqual([]);
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);
  expect(isTicked(google, TAB, 'Nộp')).toBe(false);
  expect(mayType(google, STC, TAB, 'CT32', 'reason')).toBe(false);

  const request = { sheetId: sheetIdOf(google, TAB), reason: 'Bổ sung số văn bản', rowIds: ['CT32'] };
  expect(google.callServer(coordinator, 'returnSubmission', request)).toMatchObject({ ok: true });
  expect(strip(google, TAB)).toContain('↩ Trả lại');
  expect(strip(google, TAB)).toContain('Bổ sung số văn bản');
  expect(mayType(google, STC, TAB, 'CT32', 'reason')).toBe(true);
  expect(mayType(google, STC, TAB, 'CT33', 'reason')).toBe(false);

  type(google, STC, TAB, 'CT32', 'note', 'Công văn 12/STC');
  tick(google, STC, TAB, 'Nộp');
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);

  google.activate(coordinator, TAB);
  expect(click(google, 'Duyệt biểu này').message).toContain('Đã duyệt 1 biểu');
  expect(strip(google, TAB)).toMatch(/^✔ Đã duyệt/);
  tick(google, STC, TAB, 'Rút lại');
  expect(strip(google, TAB)).toContain('đề nghị cơ quan điều phối mở lại');

  click(google, 'Mở lại biểu này');
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);
  tick(google, STC, TAB, 'Rút lại');
  expect(strip(google, TAB)).toMatch(/^◐ Đang nhập/);
  expect(mayType(google, STC, TAB, 'CT32', 'reason')).toBe(true);
  expect(logLines(google).map((line) => line.split(' | ')[1])).toEqual([
    'Nộp biểu', 'Trả lại biểu', 'Nộp biểu', 'Duyệt biểu', 'Chưa rút lại biểu', 'Mở lại biểu', 'Rút lại biểu',
  ]); // prettier-ignore
  expect(click(google, 'Kiểm tra nhật ký').figures).toMatchObject({ isWhole: true, lines: 7 });
  expect(google.screen.log).toEqual([]);
});

test('errors keep a tab with its agency, and the strip says how many and where', () => {
  const google = office.fork();
  type(google, STC, TAB, 'CT32', 'verdict', 'Không hoàn thành');
  type(google, STC, TAB, 'CT32', 'reason', '');
  tick(google, STC, TAB, 'Nộp');
  expect(strip(google, TAB)).toMatch(/^◐ Đang nhập.*Chưa nộp được: còn \d lỗi \(dòng \d+/);
  expect(isTicked(google, TAB, 'Nộp')).toBe(false);
  expect(mayType(google, STC, TAB, 'CT32', 'reason')).toBe(true);
});

test('what the trigger has missed the sweep does, and doing both changes nothing twice', () => {
  const google = office.fork();
  losesTriggers(google, 'onSubmissionEdit');
  tick(google, STC, TAB, 'Nộp');
  expect(isTicked(google, TAB, 'Nộp')).toBe(true);
  google.meter.reset();
  google.run(coordinator, 'sweepSubmissions');
  expect(google.meter.heavyCalls()).toBe(2);
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);
  for (let time = 1; time <= 2; time++) {
    google.meter.reset();
    google.run(coordinator, 'sweepSubmissions');
    expect(google.meter.heavyCalls()).toBe(1);
  }
  expect(logLines(google)).toHaveLength(1);
  expect(logLines(google)[0]).toMatch(/^không rõ \| Nộp biểu \| STC·PL01: Đang nhập → Đã nộp/);
});

test('a change after acceptance is found, shown cell by cell, and goes back to review', () => {
  const google = office.fork();
  tick(google, STC, TAB, 'Nộp');
  google.activate(coordinator, TAB);
  click(google, 'Duyệt biểu này');
  type(google, coordinator, TAB, 'CT32', 'note', 'Sửa lén');
  google.run(coordinator, 'sweepSubmissions');
  expect(strip(google, TAB)).toMatch(/^● Đã nộp.*đã sửa sau khi nộp/);
  const answer = google.callServer(coordinator, 'submissionChanges', { sheetId: sheetIdOf(google, TAB) });
  expect(answer).toMatchObject({
    ok: true,
    result: { isChanged: true, isKept: true, cells: [{ rowId: 'CT32', field: 'note', is: 'Sửa lén' }] },
  });
  type(google, coordinator, TAB, 'CT32', 'note', '');
  google.run(coordinator, 'sweepSubmissions');
  expect(strip(google, TAB)).not.toContain('đã sửa');
  expect(click(google, 'Kiểm tra nhật ký').figures).toMatchObject({ isWhole: true });
});

test('only a coordinator returns, accepts and reopens; the refusal says so', () => {
  const google = office.fork();
  google.activate(STC, TAB);
  for (const label of ['Duyệt biểu này', 'Mở lại biểu này', 'Duyệt các biểu đạt']) {
    expect(refusal(google, label, STC)).toContain('Chỉ cơ quan điều phối');
  }
  google.activate(coordinator, TAB);
  expect(refusal(google, 'Duyệt biểu này')).toContain('Biểu chưa được nộp');
  expect(
    values(google, 'Nhật ký')
      .slice(3)
      .flat()
      .filter((value) => value !== ''),
  ).toEqual([]);
});
