import type { LocalGoogle } from '../../../src/local/local-google';
import { a1, OfficeSheet } from '../../../src/local/play/office-sheet';
import { click, coordinator, refusal, sheetNamed, values } from '../office';
import { logLines, mayType, strip, tick } from './desk';
import { valuesOf } from './walk/fillings';
import { smallCampaign } from './walk/small-campaign';

const STC = 'stc1@hatinh.example';
const TAB = 'STC·PL01';
const [FIRST, SECOND] = ['CT34', 'CT35'] as const;

/** PL01 of STC is submitted; to be forked. */
const submitted = (() => {
  let made: LocalGoogle | undefined;
  return () => {
    if (!made) {
      made = smallCampaign({ isLateRefused: false, isDraftLockedAtDeadline: false });
      const sheet = new OfficeSheet(made.book(), TAB);
      const rows = [0, 1].map((row) => valuesOf({ agency: 'STC', appendix: 'PL01' }, row, 'good'));
      made.edit(STC, { sheet: TAB, range: a1(sheet.row(FIRST), sheet.column('actual')), values: rows });
      tick(made, STC, TAB, 'Nộp');
    }
    return made.fork();
  };
})();

/** Goes to a tab and selects there: whoever edits cells has them before them. The column of verdicts is no content. */
function select(google: LocalGoogle, ids: readonly string[]): void {
  const sheet = new OfficeSheet(google.book(), TAB);
  const range = a1(sheet.row(ids[0]!), sheet.column('check'));
  google.activate(coordinator, TAB);
  google.edit(coordinator, { sheet: TAB, range, values: ids.map((id) => [`đang xem ${id}`]) });
}

/** Selects the cell of an agency, by its row, under an appendix in «Tiến độ». */
function selectInProgress(google: LocalGoogle, agency: string, label: string): void {
  const rows = values(google, 'Tiến độ');
  const row = rows.findIndex(([name]) => name === agency) + 1;
  const column = rows.find((cells) => cells.includes(label))!.indexOf(label) + 1;
  const { sheetId } = sheetNamed(google, 'Tiến độ').properties;
  google.callServer(coordinator, 'activateCell', { sheetId, row, column });
}

const reply = (text: string) => ({ button: 'OK', text }) as const;
const opened = (google: LocalGoogle) => [FIRST, SECOND].map((id) => mayType(google, STC, TAB, id, 'note'));

test('the rows that are selected go back, with the reason that is asked for, and no others', () => {
  const google = submitted();
  select(google, [SECOND]);
  google.answer(reply('Bổ sung số văn bản'));
  google.run(coordinator, 'returnSelectedRows');
  expect(google.screen.alerts.at(-1)?.message).toBe('Trả lại 1 dòng của biểu STC·PL01. Lý do:');
  expect(strip(google, TAB)).toMatch(/^↩ Trả lại.*Bổ sung số văn bản/);
  expect(opened(google)).toEqual([false, true]);
  expect(logLines(google).at(-1)).toContain('1 dòng, lý do: Bổ sung số văn bản');
});

test('of several rows all go back; of the fields above the table those', () => {
  const google = submitted();
  select(google, [FIRST, SECOND]);
  google.answer(reply('Rà lại'));
  google.run(coordinator, 'returnSelectedRows');
  expect(opened(google)).toEqual([true, true]);

  const other = submitted();
  const { sheetId } = sheetNamed(other, TAB).properties;
  other.callServer(coordinator, 'activateCell', { sheetId, row: 5, column: 8 });
  other.answer(reply('Ghi người lập biểu'));
  other.run(coordinator, 'returnSelectedRows');
  expect(opened(other)).toEqual([false, false]);
  expect(mayType(other, STC, TAB, '#sender', 'estimate')).toBe(true);
});

test.each([
  ['cancelling', 'CANCEL' as const, 0],
  ['no reason', reply('  '), 1],
])('%s changes nothing', (_, answer, refusals) => {
  const google = submitted();
  select(google, [SECOND]);
  google.answer(answer);
  const before = google.screen.alerts.length;
  google.run(coordinator, 'returnSelectedRows');
  expect(google.screen.alerts.length - before).toBe(1 + refusals);
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);
  expect(opened(google)).toEqual([false, false]);
});

test('from «Tiến độ» the tab of the selected cell goes back as a whole', () => {
  const google = submitted();
  selectInProgress(google, 'Sở Tài chính', 'Phụ lục 01');
  google.answer(reply('Làm lại'));
  google.run(coordinator, 'returnSelectedRows');
  expect(strip(google, TAB)).toMatch(/^↩ Trả lại.*Làm lại/);
  expect(opened(google)).toEqual([true, true]);
  expect(mayType(google, STC, TAB, '#sender', 'estimate')).toBe(true);
});

test('from «Tiến độ» the page shows the parts of that tab', () => {
  const google = submitted();
  selectInProgress(google, 'Sở Tài chính', 'Phụ lục 01');
  expect(google.callServer(coordinator, 'returnForm')).toMatchObject({ ok: true, result: { title: TAB } });
});

test('from «Tiến độ» a tab is accepted and opened again', () => {
  const google = submitted();
  selectInProgress(google, 'Sở Tài chính', 'Phụ lục 01');
  click(google, 'Duyệt biểu này');
  expect(strip(google, TAB)).toMatch(/^✔ Đã duyệt/);
  click(google, 'Mở lại biểu này');
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);
});

test('what was not submitted, and what is no submission, is refused in a sentence', () => {
  const google = submitted();
  selectInProgress(google, 'Sở Tư pháp', 'Phụ lục 01');
  expect(refusal(google, 'Duyệt biểu này')).toContain('STP·PL01: Biểu chưa được nộp');
  google.activate(coordinator, 'Danh mục');
  const before = google.screen.alerts.length;
  google.run(coordinator, 'returnSelectedRows');
  expect(google.screen.alerts.slice(before).map(({ message }) => message)).toHaveLength(1);
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);
});

test('an agency returns nothing', () => {
  const google = submitted();
  google.activate(STC, TAB);
  google.run(STC, 'returnSelectedRows');
  expect(google.screen.alerts.at(-1)?.message).toContain('Chỉ cơ quan điều phối');
  expect(strip(google, TAB)).toMatch(/^● Đã nộp/);
});
