import type { ComparisonView } from '../../src/commands/versions/compare-versions';
import type { RestorePreview } from '../../src/commands/versions/restore-version';
import type { VersionChoices } from '../../src/commands/versions/version-choices';
import { click, configureOffice, coordinator, fillOffice, openOffice, setUpOffice, type } from './office';

/** Heavy calls: calls of the Sheets and Drive services that reach the server. At 32 tabs. */
function heavyCalls(google: ReturnType<typeof openOffice>, label: string): number {
  google.meter.reset();
  click(google, label);
  return google.meter.heavyCalls();
}

it('sets up with 1 read and 1 write', () => {
  expect(heavyCalls(configureOffice(), 'Dựng chiến dịch')).toBe(2);
});

it('sets up again with 1 read', () => {
  expect(heavyCalls(setUpOffice(), 'Dựng chiến dịch')).toBe(1);
});

it('makes the configuration tabs and the folder with 4 calls', () => {
  expect(heavyCalls(openOffice(), 'Dựng chiến dịch')).toBe(4);
});

it('checks, assembles, saves and exports within its calls', () => {
  const google = fillOffice();
  type(google, coordinator, 'STC·PL01', '#header', 'reason', 'Lý do khác');
  expect(heavyCalls(google, 'Sửa biểu mẫu')).toBe(2);
  expect(heavyCalls(google, 'Sửa biểu mẫu')).toBe(1);
  expect(heavyCalls(google, 'Kiểm tra toàn bộ')).toBe(2);
  expect(heavyCalls(google, 'Tổng hợp')).toBe(2);
  expect(heavyCalls(google, 'Tổng hợp')).toBe(1);
  expect(heavyCalls(google, 'Lưu phiên bản')).toBe(3);
  expect(heavyCalls(google, 'Lưu phiên bản')).toBe(1);
  expect(heavyCalls(google, 'Xuất XLSX')).toBe(2);
  // Drawn for the first time, found drawn, drawn anew.
  expect(heavyCalls(google, 'So sánh với phiên bản gần nhất')).toBe(2);
  expect(heavyCalls(google, 'So sánh với phiên bản gần nhất')).toBe(1);
  type(google, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'actual', '2,5');
  expect(heavyCalls(google, 'So sánh với phiên bản gần nhất')).toBe(2);
  expect(heavyCalls(google, 'Xuất CSV')).toBe(2);
  expect(heavyCalls(google, 'Xuất DOCX phụ lục')).toBe(2);
  expect(heavyCalls(google, 'Dự thảo Kế hoạch')).toBe(2);
  expect(heavyCalls(google, 'Công văn đôn đốc')).toBe(2);
  type(google, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'actual', '');
  google.activate(coordinator, 'STC·PL01');
  expect(heavyCalls(google, 'Công văn trả lại')).toBe(2);
});

it('compares in at most 2 calls whatever is compared, and restores in 3', () => {
  const google = fillOffice();
  click(google, 'Lưu phiên bản');
  type(google, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'actual', '2,5');
  click(google, 'Lưu phiên bản');
  const ask = (name: string, ...request: object[]) => {
    google.meter.reset();
    const answer = google.callServer(coordinator, name, ...request) as { ok: boolean; result: unknown };
    expect(answer.ok).toBe(true);
    return { result: answer.result, calls: google.meter.heavyCalls() };
  };
  const { result, calls } = ask('versionChoices');
  expect(calls).toBe(1);
  const { versions } = result as VersionChoices;
  const lines = versions.map(({ number, sha256, snapshotId }) => ({ number, sha256, snapshotId }));
  const saved = ask('compareVersions', { from: 1, to: 2, lines });
  expect([saved.calls, (saved.result as ComparisonView).counts.changed]).toEqual([2, 1]);
  // Without the lines that the page has read, by the workbook and one file: the last version is kept beside the workbook.
  expect(ask('compareVersions', { from: 1, to: 2 })).toEqual(saved);
  expect(ask('compareVersions', { from: 1, to: 'now', lines }).calls).toBe(2);
  expect(ask('compareVersions', { from: 'accepted', to: 'now' }).calls).toBe(1);
  const previewed = ask('previewRestore', { version: 1 });
  expect(previewed.calls).toBe(2);
  const { fingerprint } = previewed.result as RestorePreview;
  expect(ask('restoreVersion', { version: 1, fingerprint }).calls).toBe(3);
});
