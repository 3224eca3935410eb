import type { RestorePreview, RestoreRequest } from '../../src/commands/versions/restore-version';
import type { CompareRequest, ComparisonView } from '../../src/commands/versions/compare-versions';
import type { VersionChoices } from '../../src/commands/versions/version-choices';
import type { LocalGoogle } from '../../src/local/local-google';
import { a1, OfficeSheet } from '../../src/local/play/office-sheet';
import { agency, filled } from './crash/stages';
import type { Outcome } from './office';
import { change, click, coordinator, sheetNamed, type, values } from './office';

type Answer = { ok: true; result: unknown } | { ok: false; message: string };

function ask(google: LocalGoogle, name: string, request: unknown): unknown {
  const answer = google.callServer(coordinator, name, request) as Answer;
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
}

const compare = (google: LocalGoogle, request: CompareRequest) =>
  ask(google, 'compareVersions', request) as ComparisonView;
const preview = (google: LocalGoogle, request: RestoreRequest) =>
  ask(google, 'previewRestore', request) as RestorePreview;

function restore(google: LocalGoogle, request: RestoreRequest): Outcome {
  const { fingerprint } = preview(google, request);
  return ask(google, 'restoreVersion', { ...request, fingerprint }) as Outcome;
}

/** Version 1 is kept; a result was changed since, and a heading. */
function changed(): LocalGoogle {
  const google = filled().fork();
  click(google, 'Sửa biểu mẫu');
  return google;
}

const pl04 = `${agency.code}·PL04`;

function deleteRow(google: LocalGoogle, title: string, id: string): void {
  const row = new OfficeSheet(google.book(), title).row(id);
  const { sheetId } = sheetNamed(google, title).properties;
  change(google, { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } } });
}

/** The cell right of a label above the table. */
function fill(google: LocalGoogle, title: string, label: string, value: string): void {
  const rows = values(google, title);
  const row = rows.findIndex((cells) => cells.includes(label));
  const range = a1(row + 1, (rows[row]?.indexOf(label) ?? 0) + 2);
  google.edit(coordinator, { sheet: title, range, values: [[value]] });
}

const others = (google: LocalGoogle, ...titles: string[]) =>
  google
    .book()
    .sheets.filter(({ properties }) => ![...titles, 'Nhật ký'].includes(properties.title))
    .map((sheet) => JSON.stringify(sheet));

it('tells what changed since a version, cell by cell', () => {
  const view = compare(changed(), { from: 1, to: 'now' });
  expect(view.counts).toEqual({ added: 0, removed: 0, changed: 1, submissions: 1 });
  expect(view.submissions[0]).toMatchObject({ sheet: 'STC·PL01', rows: [{ kind: 'changed', id: 'CT32' }] });
  expect(view.submissions[0]?.rows[0]?.cells[0]).toMatchObject({ to: '2,5' });
  expect(view.message).toBe('So sánh phiên bản 1 với số liệu hiện nay: thêm 0 dòng, bớt 0 dòng, sửa 1 dòng, ở 1 biểu.');
});

it('draws the comparison, and says where there is none', () => {
  const google = changed();
  expect(click(google, 'So sánh với phiên bản gần nhất').message).toMatch(/sửa 1 dòng, ở 1 biểu\. Xem tab So sánh\.$/);
  const drawn = values(google, 'So sánh').map((row) => row.join('|'));
  expect(drawn[4]).toMatch(/^STC·PL01/);
  expect(drawn[5]).toMatch(/✎ Sửa\|CT32\|.*\|2,5\|\[−.*−\]\{\+2,5\+\}$/);
  restore(google, { version: 1 });
  expect(click(google, 'So sánh với phiên bản gần nhất').message).toMatch(/1 dòng/);
  expect(compare(google, { from: 1, to: 'now' }).counts.submissions).toBe(0);
  expect(compare(google, { from: 1, to: 2 }).counts).toEqual({ added: 0, removed: 0, changed: 1, submissions: 1 });
});

it.each<[name: string, damage: (google: LocalGoogle) => void]>([
  [
    'a row of the agency deleted',
    (google) => {
      deleteRow(google, pl04, 'STC-PL04-02');
    },
  ],
  [
    'the first and the last row deleted',
    (google) => {
      deleteRow(google, pl04, 'STC-PL04-01');
      deleteRow(google, pl04, 'STC-PL04-02');
    },
  ],
  [
    'a row of the plan deleted',
    (google) => {
      deleteRow(google, 'STC·PL01', 'CT32');
    },
  ],
  [
    'rows typed anew',
    (google) => {
      type(google, agency.email, pl04, 'STC-PL04-35', 'name', '=Nhiệm vụ mới');
      type(google, agency.email, pl04, 'STC-PL04-01', 'name', 'Tên khác');
    },
  ],
  [
    'fields above the table',
    (google) => {
      fill(google, 'STC·PL03', 'Không có nội dung', 'TRUE');
      fill(google, 'STC·PL02', 'Người lập biểu', 'Lê Văn C');
      fill(google, 'STC·PL01', 'Số liệu đến ngày', '31/10/2022');
    },
  ],
])('puts all back after %s, and a comparison is empty', (_, damage) => {
  const google = changed();
  damage(google);
  const before = compare(google, { from: 1, to: 'now' });
  expect(restore(google, { version: 1 }).figures.sheets).toBe(before.counts.submissions);
  expect(compare(google, { from: 1, to: 'now' })).toMatchObject({ counts: { submissions: 0 }, submissions: [] });
  expect(restore(google, { version: 1 }).figures.sheets).toBe(0);
  const kept = values(google, 'Phiên bản').filter(([number]) => typeof number === 'number');
  expect(kept.map((line) => line[3])).toEqual(['Lưu theo yêu cầu', 'Trước khi khôi phục', 'Trước khi khôi phục']);
});

it('restores one submission, and touches no other tab', () => {
  const google = changed();
  type(google, agency.email, pl04, 'STC-PL04-01', 'name', 'Tên khác');
  const request = { version: 1, agency: 'STC', appendix: 'PL04' } as const;
  const { fingerprint } = preview(google, request);
  const before = others(google, pl04);
  ask(google, 'restoreVersion', { ...request, fingerprint });
  expect(others(google, pl04)).toEqual(before);
  expect(compare(google, { from: 1, to: 'now' }).submissions.map(({ sheet }) => sheet)).toEqual(['STC·PL01']);
  expect(values(google, 'Nhật ký').flat()).toContain('Khôi phục từ phiên bản');
});

it('goes back and forth between two versions', () => {
  const google = changed();
  deleteRow(google, pl04, 'STC-PL04-02');
  restore(google, { version: 1 });
  restore(google, { version: 2 });
  expect(compare(google, { from: 2, to: 'now' }).counts.submissions).toBe(0);
});

it('brings back words that no list offers', () => {
  const google = changed();
  const sheet = new OfficeSheet(google.book(), 'STC·PL01');
  const range = { sheetId: sheetNamed(google, 'STC·PL01').properties.sheetId, startRowIndex: sheet.row('CT32') - 1 };
  const cell = { ...range, endRowIndex: sheet.row('CT32'), startColumnIndex: sheet.column('verdict') - 1 };
  const one = { ...cell, endColumnIndex: sheet.column('verdict') };
  const rows = [{ values: [{ userEnteredValue: { stringValue: 'Cơ bản đạt' } }] }];
  change(
    google,
    { setDataValidation: { range: one } },
    { updateCells: { range: one, rows, fields: 'userEnteredValue' } },
  );
  click(google, 'Sửa biểu mẫu');
  click(google, 'Lưu phiên bản');
  type(google, agency.email, 'STC·PL01', 'CT32', 'verdict', 'Hoàn thành');
  restore(google, { version: 2 });
  expect(compare(google, { from: 2, to: 'now' }).counts.submissions).toBe(0);
  click(google, 'Sửa biểu mẫu');
  expect(() => {
    type(google, agency.email, 'STC·PL01', 'CT32', 'verdict', 'Cơ bản đạt');
  }).toThrow();
});

it('refuses what was changed after the preview, in one sentence, and changes nothing', () => {
  const google = changed();
  const { fingerprint } = preview(google, { version: 1 });
  type(google, agency.email, pl04, 'STC-PL04-01', 'name', 'Tên khác');
  const before = others(google);
  expect(() => ask(google, 'restoreVersion', { version: 1, fingerprint })).toThrow(
    'Số liệu đã thay đổi sau khi xem trước',
  );
  expect(others(google)).toEqual(before);
});

it.each<[name: string, request: RestoreRequest, spoil: (google: LocalGoogle) => void, sentence: string]>([
  ['a version that was never saved', { version: 9 }, () => undefined, 'không có phiên bản 9'],
  ['an agency the version has not', { version: 1, agency: 'XYZ' }, () => undefined, 'không có biểu XYZ'],
  [
    'a damaged file',
    { version: 1 },
    (google) => {
      const sheet = sheetNamed(google, 'Phiên bản');
      const range = {
        sheetId: sheet.properties.sheetId,
        startRowIndex: 3,
        endRowIndex: 4,
        startColumnIndex: 7,
        endColumnIndex: 8,
      };
      change(google, {
        updateCells: {
          range,
          rows: [{ values: [{ userEnteredValue: { stringValue: '0'.repeat(64) } }] }],
          fields: 'userEnteredValue',
        },
      });
    },
    'không khớp mã SHA-256',
  ],
])('refuses %s', (_, request, spoil, sentence) => {
  const google = changed();
  spoil(google);
  expect(() => preview(google, request)).toThrow(sentence);
});

it.each([{}, { version: '1' }, { version: 0 }, null, { version: 1, appendix: 'PL09' }])(
  'takes no request like %j',
  (request) => {
    const answer = changed().callServer(coordinator, 'previewRestore', request) as Answer;
    expect(answer.ok).toBe(false);
  },
);

it('keeps its calls: compare 1 with the last version, restore 3', () => {
  const google = changed();
  google.meter.reset();
  compare(google, { from: 1, to: 'now' });
  expect(google.meter.heavyCalls()).toBe(1);
  const { fingerprint } = preview(google, { version: 1 });
  google.meter.reset();
  ask(google, 'restoreVersion', { version: 1, fingerprint });
  expect(google.meter.heavyCalls()).toBe(3);
});

it('compares two versions by their lines, and refuses one whose line is not its own', () => {
  const google = changed();
  click(google, 'Lưu phiên bản');
  const { versions } = ask(google, 'versionChoices', {}) as VersionChoices;
  const lines = versions.map(({ number, sha256, snapshotId }) => ({ number, sha256, snapshotId }));
  expect(compare(google, { from: 1, to: 2, lines })).toEqual(compare(google, { from: 1, to: 2 }));
  const turned = lines.map((line, index) => ({ ...line, sha256: lines[1 - index]!.sha256 }));
  expect(() => compare(google, { from: 1, to: 2, lines: turned })).toThrow(/không khớp mã SHA-256/);
  const lost = lines.map((line) => ({ ...line, snapshotId: '' }));
  expect(() => compare(google, { from: 1, to: 2, lines: lost })).toThrow(/không còn trên Drive/);
});
