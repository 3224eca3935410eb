import type { Blob, DriveFile } from '../../../src/host';
import { createLocalGoogle } from '../../../src/local';
import { bind, editor, owner, users } from './office';

const FOLDER = 'application/vnd.google-apps.folder';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ALL = 'id,name,mimeType,parents,appProperties,webViewLink';

function openDrive() {
  const google = createLocalGoogle({ users, clock: new Date('2022-11-05T01:00:00Z') });
  const { Drive, Utilities, Sheets } = google.globals(owner);
  const text = (content: string, type = 'text/plain') => Utilities.newBlob(content, type, 'blob');
  return { google, Drive, Utilities, Sheets, text };
}

describe('files.create', () => {
  it('makes a folder and a file in it', () => {
    const { google, Drive, text } = openDrive();
    const folder = Drive.Files.create({ name: 'Phiên bản', mimeType: FOLDER }, undefined, { fields: ALL });
    expect(folder).toEqual({
      id: folder.id,
      name: 'Phiên bản',
      mimeType: FOLDER,
      parents: [expect.stringMatching(/^0A.{14}PVA$/)],
      webViewLink: `https://drive.google.com/drive/folders/${folder.id}`,
    });
    const file = Drive.Files.create({ name: 'a.txt', parents: [folder.id!] }, text('nội dung'), { fields: ALL });
    expect(file).toEqual({
      id: file.id,
      name: 'a.txt',
      mimeType: 'text/plain',
      parents: [folder.id],
      webViewLink: `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`,
    });
    google.fileBytes(file.id!).fill(0);
    expect(Buffer.from(google.fileBytes(file.id!)).toString('utf8')).toBe('nội dung');
    expect(google.files()).toMatchObject([folder, file]);
  });

  it('answers what the mask names, or id, name and type', () => {
    const { Drive } = openDrive();
    expect(Object.keys(Drive.Files.create({ mimeType: FOLDER }))).toEqual(['id', 'name', 'mimeType']);
    expect(Drive.Files.create({ mimeType: FOLDER }, undefined, { fields: 'name' })).toEqual({ name: 'Untitled' });
  });

  it('gives ids like those of Google, the same in every run', () => {
    const ids = () => {
      const { google, Drive } = openDrive();
      return [google.spreadsheetId, ...[1, 2].map(() => Drive.Files.create({ mimeType: FOLDER }).id)];
    };
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
    for (const id of ids()) expect(id).toMatch(/^[\w-]{44}$/);
  });

  it('takes the type asked for before that of the blob', () => {
    const { Drive, text } = openDrive();
    expect(Drive.Files.create({ mimeType: 'application/json' }, text('{}')).mimeType).toBe('application/json');
  });

  it('makes a blank spreadsheet, which the Sheets service then knows', () => {
    const { Drive, Sheets } = openDrive();
    const { id = '', webViewLink } = Drive.Files.create({ name: 'Mới', mimeType: SPREADSHEET }, undefined, {
      fields: ALL,
    });
    expect(webViewLink).toBe(`https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`);
    expect(Sheets.Spreadsheets.get(id, { fields: 'properties(title,locale)' })).toEqual({
      properties: { title: 'Mới', locale: 'vi_VN' },
    });
  });

  const long = 'x'.repeat(124);
  test.each<[what: string, resource: DriveFile, hasContent: boolean, message: string]>([
    [
      'a folder that is not there',
      { mimeType: FOLDER, parents: ['không'] },
      false,
      'API call to drive.files.create failed with error: File not found: không.',
    ],
    ['a folder with content', { mimeType: FOLDER }, true, 'The local host does not emulate a folder with content.'],
    [
      'several folders',
      { mimeType: FOLDER, parents: ['a', 'b'] },
      false,
      'The local host does not emulate a file in several folders.',
    ],
    [
      'another kind of Google',
      { mimeType: 'application/vnd.google-apps.form' },
      true,
      'The local host does not emulate files of the type application/vnd.google-apps.form.',
    ],
    [
      'another conversion',
      { mimeType: SPREADSHEET },
      true,
      `The local host does not emulate the conversion of text/plain into ${SPREADSHEET}.`,
    ],
    [
      'a file without content',
      { mimeType: 'text/plain' },
      false,
      'The local host does not emulate a file without content.',
    ],
    ['a file of no type', {}, false, 'The local host does not emulate a file of no type.'],
    [
      'another field',
      { mimeType: FOLDER, starred: true } as DriveFile,
      false,
      'The local host does not emulate the field starred of drive.files.create.',
    ],
    [
      'a long property',
      { mimeType: FOLDER, appProperties: { k: long } },
      false,
      'API call to drive.files.create failed with error: The app property k is longer than 124 bytes with its value.',
    ],
    [
      '31 properties',
      {
        mimeType: FOLDER,
        appProperties: Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`k${index}`, 'v'])),
      },
      false,
      'API call to drive.files.create failed with error: More than 30 app properties on one file.',
    ],
  ])('refuses %s, and makes nothing', (_, resource, hasContent, message) => {
    const { google, Drive, text } = openDrive();
    const content: Blob | undefined = hasContent ? text('x') : undefined;
    expect(() => Drive.Files.create(resource, content)).toThrow(message);
    expect(google.files()).toEqual([]);
  });

  it('keeps properties of 124 bytes, letters counted as UTF-8', () => {
    const { Drive } = openDrive();
    const make = (value: string) =>
      Drive.Files.create({ mimeType: FOLDER, appProperties: { k: value } }, undefined, { fields: 'appProperties' });
    expect(make('ệ'.repeat(41))).toEqual({ appProperties: { k: 'ệ'.repeat(41) } });
    expect(() => make('ệ'.repeat(42))).toThrow('longer than 124 bytes');
  });

  it('refuses bytes that are no .xlsx', () => {
    const { google, Drive, text } = openDrive();
    expect(() => Drive.Files.create({ mimeType: SPREADSHEET }, text('không phải', XLSX))).toThrow(
      'API call to drive.files.create failed with error: The file is no readable .xlsx',
    );
    expect(google.files()).toEqual([]);
  });

  test.each([{ fields: 'starred' }, { fields: 'id', supportsAllDrives: true }])('refuses the options %j', (options) => {
    expect(() => openDrive().Drive.Files.create({ mimeType: FOLDER }, undefined, options)).toThrow(
      'The local host does not emulate',
    );
  });
});

describe('files.list', () => {
  const { google, Drive, text } = openDrive();
  const folder = Drive.Files.create({ name: 'Thư mục', mimeType: FOLDER, appProperties: { of: 'STC', year: '2022' } });
  const make = (name: string, type: string, parents: string[] = []) =>
    Drive.Files.create({ name, ...(parents.length > 0 && { parents }) }, text('x', type));
  make('b.json', 'application/json', [folder.id!]);
  google.clock.advanceTo(new Date('2022-11-06T01:00:00Z'));
  make("O'Neil \\ a.txt", 'text/plain', [folder.id!]);
  make('a.txt', 'text/plain');
  const names = (q: string, orderBy?: string) =>
    Drive.Files.list({ q, fields: 'files(name)', ...(orderBy && { orderBy }) }).files?.map(({ name }) => name);

  test.each([
    ['trashed = false', ['a.txt', "O'Neil \\ a.txt", 'b.json', 'Thư mục']],
    [`'${folder.id}' in parents`, ["O'Neil \\ a.txt", 'b.json']],
    ["'root' in parents", ['a.txt', 'Thư mục']],
    ["name = 'a.txt'", ['a.txt']],
    ["name='a.txt'and trashed=false", ['a.txt']],
    ["name = 'O\\'Neil \\\\ a.txt'", ["O'Neil \\ a.txt"]],
    ["mimeType = 'text/plain' and name = 'b.json'", []],
    [`mimeType='text/plain' and '${folder.id}' in parents and trashed = false`, ["O'Neil \\ a.txt"]],
    ["appProperties has { key='of' and value='STC' }", ['Thư mục']],
    ["appProperties has {key = 'of' and value = 'SNV'}", []],
    ["appProperties has { key='constructor' and value='x' }", []],
    [`'${google.spreadsheetId}' in parents`, []],
  ])('%s', (q, expected) => {
    expect(names(q)).toEqual(expected);
  });

  test.each([
    ['createdTime', ['Thư mục', 'b.json', "O'Neil \\ a.txt", 'a.txt']],
    ['createdTime desc', ['a.txt', "O'Neil \\ a.txt", 'b.json', 'Thư mục']],
    ['name', ['a.txt', 'b.json', "O'Neil \\ a.txt", 'Thư mục']],
    ['name desc', ['Thư mục', "O'Neil \\ a.txt", 'b.json', 'a.txt']],
  ])('in the order of %s', (orderBy, expected) => {
    expect(names('trashed = false', orderBy)).toEqual(expected);
  });

  test.each([
    ["name contains 'a'", "«name contains 'a'» in a query of drive.files.list"],
    ["name = 'a' or name = 'b'", "«or name = 'b'» in a query of drive.files.list"],
    ["trashed = false and not name = 'a'", "«not name = 'a'» in a query of drive.files.list"],
    ['trashed = falsely', '«trashed = falsely» in a query of drive.files.list'],
    ['trashed = false and', '«and» in a query of drive.files.list'],
    ['', '«» in a query of drive.files.list'],
  ])('refuses by name: %s', (q, what) => {
    expect(() => names(q)).toThrow(`The local host does not emulate ${what}.`);
  });

  it.each<[string, object]>([
    ['another order', { orderBy: 'modifiedTime' }],
    ['another field', { fields: 'files(starred)' }],
    ['another option', { corpora: 'user' }],
  ])('refuses by name: %s', (_, options) => {
    expect(() => Drive.Files.list({ q: 'trashed = false', fields: 'files(id)', ...options })).toThrow(
      'The local host does not emulate',
    );
  });

  it('gives as many as asked', () => {
    expect(Drive.Files.list({ q: 'trashed = false', fields: 'files(name)', pageSize: 2 })).toEqual({
      files: [{ name: 'a.txt' }, { name: "O'Neil \\ a.txt" }],
    });
    expect(() => Drive.Files.list({ q: 'trashed = false', fields: 'files(name)', pageSize: 0 })).toThrow(
      "Invalid value '0'",
    );
  });

  it('shows each account its own files, and nobody the bound spreadsheet', () => {
    const other = google.drive(editor);
    expect(other.Files.list({ q: 'trashed = false', fields: 'files(id)' })).toEqual({ files: [] });
    expect(() => other.Files.create({ mimeType: FOLDER, parents: [folder.id!] })).toThrow(
      `File not found: ${folder.id}.`,
    );
    expect(google.files().map(({ id }) => id)).not.toContain(google.spreadsheetId);
  });
});

describe('for a script', () => {
  it('a refusal is Google’s, with its code', () => {
    const google = bind(`function main() {
      try { Drive.Files.create({ mimeType: '${FOLDER}', parents: ['x'] }); }
      catch (error) { return [error.name, error.message, error.details]; }
    }`);
    expect(google.run(owner, 'main')).toEqual([
      'GoogleJsonResponseException',
      'API call to drive.files.create failed with error: File not found: x.',
      { code: 404, message: 'File not found: x.' },
    ]);
  });

  it('a blob it made becomes a file', () => {
    const google = bind(`function main() {
      return Drive.Files.create({ name: 'a' }, Utilities.newBlob([-1, 0, 1], 'application/x', 'b'), { fields: 'id' }).id;
    }`);
    expect(google.fileBytes(String(google.run(owner, 'main')))).toEqual(Uint8Array.of(255, 0, 1));
  });

  it('a parent must be a folder', () => {
    const { Drive, text } = openDrive();
    const file = Drive.Files.create({ name: 'a' }, text('x'));
    expect(() => Drive.Files.create({ name: 'b', parents: [file.id!] }, text('x'))).toThrow(
      'The specified parent is not a folder.',
    );
  });

  it('only files of bytes have bytes', () => {
    const { google, Drive } = openDrive();
    const folder = Drive.Files.create({ mimeType: FOLDER });
    expect(() => google.fileBytes(folder.id!)).toThrow('No file of bytes has the id');
    expect(() => google.exportXlsx(folder.id!)).toThrow('No spreadsheet has the id');
  });
});
