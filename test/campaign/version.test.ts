import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/domain/canonical-json';
import { click, coordinator, fillOffice, type, values } from './office';

const lines = (google: ReturnType<typeof fillOffice>) =>
  values(google, 'Phiên bản')
    .slice(3)
    .filter(([number]) => number !== '');

it('keeps each content once, with a hash anyone can recompute', () => {
  const google = fillOffice();
  const first = click(google, 'Lưu phiên bản');
  expect(click(google, 'Lưu phiên bản').figures).toEqual({ ...first.figures, isNew: false });
  type(google, 'stc@hatinh.example', 'STC·PL01', 'CT32', 'actual', '2,5');
  const second = click(google, 'Lưu phiên bản');

  expect([first, second].map(({ figures }) => figures.number)).toEqual([1, 2]);
  expect(lines(google).map((line) => line.at(-1))).toEqual([first.figures.sha256, second.figures.sha256]);
  const snapshots = google.files().filter(({ name }) => name?.endsWith('.json'));
  expect(snapshots).toHaveLength(2);
  for (const { id } of snapshots) {
    const saved = JSON.parse(Buffer.from(google.fileBytes(id!)).toString('utf8')) as {
      sha256: string;
      content: unknown;
    };
    expect(createHash('sha256').update(canonicalJson(saved.content), 'utf8').digest('hex')).toBe(saved.sha256);
  }
});

it('is not changed by moving, renaming or sorting, nor by who looks', () => {
  const google = fillOffice();
  const { figures } = click(google, 'Lưu phiên bản');
  google.sheets(coordinator).Spreadsheets.batchUpdate(
    {
      requests: google
        .book()
        .sheets.slice(9, 12)
        .map(({ properties }) => ({
          updateSheetProperties: {
            properties: { sheetId: properties.sheetId, title: `Đổi tên ${properties.sheetId}`, index: 0 },
            fields: 'title,index',
          },
        })),
    },
    google.spreadsheetId,
  );
  expect(click(google, 'Lưu phiên bản').figures).toEqual({ ...figures, isNew: false });
});

it('puts both files into the folder of the campaign, the summary as a spreadsheet of its own', () => {
  const google = fillOffice();
  click(google, 'Lưu phiên bản');
  const files = google.files();
  const folder = files.find(({ mimeType }) => mimeType === 'application/vnd.google-apps.folder');
  const inFolder = files.filter(({ parents }) => parents?.includes(folder?.id ?? ''));
  expect(inFolder.map(({ name, mimeType }) => [name, mimeType])).toEqual([
    ['Phiên bản 1 – số liệu.json', 'application/json'],
    ['Phiên bản 1 – bảng tổng hợp', 'application/vnd.google-apps.spreadsheet'],
  ]);
  expect(lines(google)[0]?.[6]).toContain(inFolder[1]?.id);
});
