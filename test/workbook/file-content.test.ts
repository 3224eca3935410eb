import { exportNativeFile, readTextFile } from '../../src/workbook/file-content';
import { bind, owner } from '../local/runtime/office';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const json = '{"cơ quan":"Sở Tài chính","số":"ệ😀"}';

describe.each([
  ['a Blob', true],
  ['a text', false],
])('where Google gives content as %s', (_, driveMediaIsBlob) => {
  const host = bind('', { switches: { driveMediaIsBlob } }).globals(owner);

  it('reads the text of a file', () => {
    const { id } = host.Drive.Files.create({ name: 'a.json' }, host.Utilities.newBlob(json, 'application/json', 'a'));
    expect(readTextFile(host, id!)).toBe(json);
  });

  it('exports a spreadsheet, unless its bytes would be lost', () => {
    const { id } = host.Drive.Files.create({ name: 'Sổ', mimeType: SPREADSHEET });
    const blob = exportNativeFile(host, id!, XLSX);
    expect(blob?.getContentType()).toBe(driveMediaIsBlob ? XLSX : undefined);
    expect(blob?.getBytes().slice(0, 2)).toEqual(driveMediaIsBlob ? [0x50, 0x4b] : undefined);
  });
});

it('fails where the file is gone', () => {
  expect(() => readTextFile(bind('').globals(owner), 'x')).toThrow('File not found: x.');
});
