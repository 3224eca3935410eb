import { click, coordinator, fillOffice, findings, type } from './office';

const STC = 'stc@hatinh.example';

/** A formula of another file that was pasted with its values leaves just these signs. */
test('cells that a formula broke are told with their place, and the check goes on', () => {
  const google = fillOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'actual', '#REF!');
  type(google, STC, 'STC·PL01', 'CT33', 'reason', '#N/A');
  click(google, 'Kiểm tra toàn bộ');
  const told = findings(google).filter(({ rule }) => rule === 'S05');
  expect(told.map(({ sheet, sentence }) => [sheet, sentence])).toEqual([
    ['STC·PL01', expect.stringContaining('công thức bị lỗi «#REF!»')],
    ['STC·PL01', expect.stringContaining('công thức bị lỗi «#N/A»')],
  ]);
});

test('a row whose hidden id is broken is told, not left out', () => {
  const google = fillOffice();
  type(google, coordinator, 'STC·PL01', 'CT32', 'id', '#REF!');
  click(google, 'Kiểm tra toàn bộ');
  expect(findings(google).map(({ sentence }) => sentence)).toContainEqual(expect.stringMatching(/không có mã/));
});
