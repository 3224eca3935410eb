import { unzipSync, zipSync } from 'fflate';
import type { Blob, DriveFile } from '../../../src/host';
import { exportFile } from '../../../src/local/services/read-content';
import { readXlsxFile } from '../../../src/local/xlsx/read-xlsx-file';
import { bind, editor, owner } from './office';

const FOLDER = 'application/vnd.google-apps.folder';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const DOCUMENT = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';
const docx = Array.from(
  new Int8Array(
    zipSync({
      '[Content_Types].xml': Buffer.from(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': Buffer.from(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p></w:body></w:document>',
      ),
    }),
  ),
);

/** LibreOffice needs seconds to start, and many where the machine has other work. */
const LIBRE_OFFICE_TIMEOUT_MS = 180_000;

/** A folder with a text, a spreadsheet and a document in it. */
function fill(switches = {}) {
  const google = bind('', { switches });
  const { Drive, Utilities } = google.globals(owner);
  const { id: folder = '' } = Drive.Files.create({ name: 'Thư mục', mimeType: FOLDER });
  const parents = [folder];
  const text = (content: string) => Utilities.newBlob(content, 'text/plain', 'blob');
  const make = (resource: DriveFile, content?: Blob) => Drive.Files.create({ ...resource, parents }, content).id ?? '';
  const ids = {
    folder,
    text: make({ name: 'a.txt', appProperties: { k: 'v', l: 'w' } }, text('nội dung')),
    spreadsheet: make({ name: 'Sổ', mimeType: SPREADSHEET }),
    document: make({ name: 'Văn bản', mimeType: DOCUMENT }, Utilities.newBlob(docx, DOCX, 'b')),
  };
  const all = (q = 'trashed = false') => Drive.Files.list({ q, fields: 'files(name)' }).files?.map(({ name }) => name);
  return { google, Files: Drive.Files, Utilities, text, ids, all };
}

describe('files.get', () => {
  it('tells what is known of a file', () => {
    const { Files, ids } = fill();
    expect(Files.get(ids.text, { fields: '*' })).toEqual({
      id: ids.text,
      name: 'a.txt',
      mimeType: 'text/plain',
      parents: [ids.folder],
      appProperties: { k: 'v', l: 'w' },
      webViewLink: `https://drive.google.com/file/d/${ids.text}/view?usp=drivesdk`,
      createdTime: '2022-11-05T01:00:00.000Z',
      size: '10',
      trashed: false,
    });
    expect(Files.get(ids.document, { fields: 'webViewLink,size' })).toEqual({
      webViewLink: `https://docs.google.com/document/d/${ids.document}/edit?usp=drivesdk`,
    });
  });

  it('gives the content of a file of bytes', () => {
    const blob = fill();
    const content = blob.Files.get(blob.ids.text, { alt: 'media' }) as Blob;
    expect([content.getContentType(), content.getDataAsString()]).toEqual(['text/plain', 'nội dung']);
    const plain = fill({ driveMediaIsBlob: false });
    expect(plain.Files.get(plain.ids.text, { alt: 'media' })).toBe('nội dung');
  });

  test.each(['folder', 'spreadsheet', 'document'] as const)('gives no content of a %s', (which) => {
    const { Files, ids } = fill();
    expect(() => Files.get(ids[which], { alt: 'media' })).toThrow(
      'API call to drive.files.get failed with error: Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    );
  });

  it('shows an account nothing of another, nor the bound file', () => {
    const { google, Files, ids } = fill();
    const other = google.drive(editor).Files;
    const missing = `File not found: ${ids.document}.`;
    expect(() => other.get(ids.document, { fields: 'id' })).toThrow(missing);
    expect(() => other.get(ids.document, { alt: 'media' })).toThrow(missing);
    expect(() => other.update({ name: 'x' }, ids.document)).toThrow(missing);
    expect(() => other.copy({ name: 'x' }, ids.document)).toThrow(missing);
    expect(() => other.export(ids.document, DOCX, { alt: 'media' })).toThrow(missing);
    expect(() => {
      other.remove(ids.document);
    }).toThrow(missing);
    expect(() => Files.get(google.spreadsheetId, { fields: 'id' })).toThrow(`File not found: ${google.spreadsheetId}.`);
  });
});

describe('files.update', () => {
  it('changes the name, of a spreadsheet its title, too', () => {
    const { google, Files, ids } = fill();
    expect(Files.update({ name: 'Sổ mới' }, ids.spreadsheet)).toMatchObject({ name: 'Sổ mới' });
    expect(google.sheets(owner).Spreadsheets.get(ids.spreadsheet).properties?.title).toBe('Sổ mới');
  });

  it('adds, changes and takes away properties, and leaves the others', () => {
    const { Files, ids } = fill();
    const properties = { k: null, m: 'x' } as unknown as Record<string, string>;
    expect(Files.update({ appProperties: properties }, ids.text, undefined, { fields: 'appProperties' })).toEqual({
      appProperties: { l: 'w', m: 'x' },
    });
    const many = Object.fromEntries(Array.from({ length: 29 }, (_, index) => [`p${index}`, '']));
    expect(() => Files.update({ appProperties: many }, ids.text)).toThrow('More than 30 app properties on one file.');
    expect(Files.get(ids.text, { fields: 'appProperties' })).toEqual({ appProperties: { l: 'w', m: 'x' } });
  });

  it('puts other content in place of the first', () => {
    const { google, Files, ids, text } = fill();
    Files.update({}, ids.text, text('khác'));
    expect(Buffer.from(google.fileBytes(ids.text)).toString('utf8')).toBe('khác');
    expect(Files.get(ids.text, { fields: 'size' })).toEqual({ size: '5' });
  });

  it('puts a file into the trash and back', () => {
    const { Files, ids, all } = fill();
    Files.update({ trashed: true }, ids.text);
    expect(all()).toEqual(['Văn bản', 'Sổ', 'Thư mục']);
    expect(all('trashed = true')).toEqual(['a.txt']);
    expect(Files.get(ids.text, { fields: 'trashed' })).toEqual({ trashed: true });
    Files.update({ trashed: false }, ids.text);
    expect(all('trashed = true')).toEqual([]);
  });

  it('puts a folder into the trash with all that is in it', () => {
    const { Files, ids, all } = fill();
    Files.update({ trashed: true }, ids.folder);
    expect(all()).toEqual([]);
    expect(all('trashed = true')).toHaveLength(4);
  });

  test.each<[object, string]>([
    [{ starred: true }, 'the field starred of drive.files.update'],
    [{ contentRestrictions: [] }, 'the field contentRestrictions of drive.files.update'],
  ])('refuses %j by name', (resource, what) => {
    const { Files, ids } = fill();
    expect(() => Files.update(resource, ids.text)).toThrow(`The local host does not emulate ${what}.`);
  });
});

describe('files.copy', () => {
  it('makes another file of the same content', () => {
    const { google, Files, ids } = fill();
    const copy = Files.copy({}, ids.text);
    expect(copy).toMatchObject({ name: 'Copy of a.txt', mimeType: 'text/plain' });
    expect(copy.id).not.toBe(ids.text);
    Files.remove(ids.text);
    expect(Buffer.from(google.fileBytes(copy.id!)).toString('utf8')).toBe('nội dung');
  });

  it('makes another spreadsheet, without protections, that goes its own way', () => {
    const { google, Files, ids } = fill();
    const { Spreadsheets } = google.sheets(owner);
    const protect = { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } };
    const write = (value: string) => ({
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: value } }] }],
        fields: 'userEnteredValue',
      },
    });
    Spreadsheets.batchUpdate({ requests: [write('trước'), protect] }, ids.spreadsheet);
    const { id = '' } = Files.copy({ name: 'Bản sao', parents: ['root'] }, ids.spreadsheet);
    Spreadsheets.batchUpdate({ requests: [write('sau')] }, ids.spreadsheet);
    const { properties, sheets } = Spreadsheets.get(id, { fields: 'properties.title,sheets.protectedRanges' });
    expect([properties?.title, sheets?.[0]?.protectedRanges]).toEqual(['Bản sao', undefined]);
    expect(Spreadsheets.Values.get(id, 'A1').values).toEqual([['trước']]);
  });

  it('makes none of a folder', () => {
    const { Files, ids } = fill();
    expect(() => Files.copy({}, ids.folder)).toThrow('This file cannot be copied by the user.');
  });
});

describe('files.remove', () => {
  it('takes a folder away with all that is in it', () => {
    const { google, Files, ids } = fill();
    Files.remove(ids.folder);
    expect(google.files()).toEqual([]);
    expect(() => google.sheets(owner).Spreadsheets.get(ids.spreadsheet)).toThrow('Requested entity was not found.');
    expect(() => Files.get(ids.text, { fields: 'id' })).toThrow('File not found');
  });
});

describe('files.export', () => {
  const bytesOf = (content: unknown) =>
    Uint8Array.from((content as { getBytes(): number[] }).getBytes(), (byte) => byte & 255);

  it('gives a spreadsheet as .xlsx', () => {
    const { Files, ids } = fill();
    const [sheet] = readXlsxFile(bytesOf(Files.export(ids.spreadsheet, XLSX, { alt: 'media' })));
    expect(sheet?.properties.title).toBe('Trang tính1');
  });

  it('gives a document as the .docx it came from', () => {
    const { Files, ids } = fill();
    const parts = unzipSync(bytesOf(Files.export(ids.document, DOCX, { alt: 'media' })));
    expect(Object.keys(parts)).toContain('word/document.xml');
  });

  test.each(['spreadsheet', 'document'] as const)(
    'gives a %s as PDF, or says what is missing',
    (which) => {
      const { Files, ids } = fill();
      const before = process.env.PATH;
      expect(
        Buffer.from(bytesOf(Files.export(ids[which], PDF, { alt: 'media' })))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      process.env.PATH = '';
      try {
        expect(() => Files.export(ids[which], PDF, { alt: 'media' })).toThrow(
          'The local host does not emulate the export to PDF without LibreOffice, whose command soffice is not on this machine.',
        );
      } finally {
        process.env.PATH = before;
      }
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );

  test.each<[what: string, of: 'text' | 'spreadsheet' | 'document' | 'folder', to: string, message: string]>([
    [
      'a file of bytes',
      'text',
      PDF,
      'API call to drive.files.export failed with error: Export only supports Docs Editors files.',
    ],
    [
      'a folder',
      'folder',
      PDF,
      'API call to drive.files.export failed with error: Export only supports Docs Editors files.',
    ],
    [
      'a spreadsheet as .docx',
      'spreadsheet',
      DOCX,
      'API call to drive.files.export failed with error: The requested conversion is not supported.',
    ],
    [
      'a document as .xlsx',
      'document',
      XLSX,
      'API call to drive.files.export failed with error: The requested conversion is not supported.',
    ],
    ['anything else', 'spreadsheet', 'text/csv', 'The local host does not emulate the export to text/csv.'],
  ])('refuses %s', (_, of, to, message) => {
    const { Files, ids } = fill();
    expect(() => Files.export(ids[of], to, { alt: 'media' })).toThrow(message);
  });

  it('gives no more than 10 MB', () => {
    const file = { id: 'f', owner, name: '', mimeType: DOCUMENT, parents: [], appProperties: {}, createdTime: '' };
    const give = (sizeBytes: number) => {
      const blobs = new Map([['f', new Uint8Array(sizeBytes)]]);
      return exportFile({ blobs, books: new Map() }, file, DOCX).length;
    };
    expect(give(10 * 1024 * 1024)).toBe(10 * 1024 * 1024);
    expect(() => give(10 * 1024 * 1024 + 1)).toThrow('This file is too large to be exported.');
  });

  it('wants alt=media, or not, as the switch says', () => {
    const strict = fill();
    expect(() => strict.Files.export(strict.ids.document, DOCX)).toThrow(
      'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
    );
    const lenient = fill({ driveExportNeedsAltMedia: false });
    expect(() => lenient.Files.export(lenient.ids.document, DOCX)).not.toThrow();
  });
});

describe('documents', () => {
  test.each([
    ['no content', undefined, 'a document without content'],
    ['a text', 'text/plain', `the conversion of text/plain into ${DOCUMENT}`],
  ])('refuses %s by name', (_, type, what) => {
    const { Files, Utilities } = fill();
    const content = type === undefined ? undefined : Utilities.newBlob('x', type, 'b');
    expect(() => Files.create({ mimeType: DOCUMENT }, content)).toThrow(`The local host does not emulate ${what}.`);
  });

  test.each([
    ['bytes that are no .zip', Buffer.from('không phải')],
    ['a .zip without a document', zipSync({ 'word/styles.xml': Buffer.from('<x/>') })],
  ])('refuses %s', (_, bytes) => {
    const { Files, Utilities } = fill();
    const content = Utilities.newBlob(Array.from(new Int8Array(bytes)), DOCX, 'b');
    expect(() => Files.create({ mimeType: DOCUMENT }, content)).toThrow('The file is no readable .docx.');
  });
});

describe('files.list', () => {
  it('goes from page to page', () => {
    const { Files, all } = fill();
    const names: unknown[] = [];
    let pageToken: string | undefined;
    let pages = 0;
    do {
      const page = Files.list({
        q: 'trashed = false',
        fields: 'files(name),nextPageToken',
        pageSize: 3,
        ...(pageToken !== undefined && { pageToken }),
      });
      names.push(...(page.files ?? []).map(({ name }) => name));
      pageToken = page.nextPageToken;
      pages += 1;
    } while (pageToken !== undefined);
    expect([pages, names]).toEqual([2, all()]);
  });

  it('takes no token it did not give', () => {
    const { Files } = fill();
    expect(() => Files.list({ q: 'trashed = false', fields: 'files(name)', pageToken: 'x' })).toThrow('Invalid Value');
  });
});

it('revisions are refused by name: those of a spreadsheet cannot be kept', () => {
  const google = bind('function main() { return Drive.Revisions.list("x"); }');
  expect(() => google.run(owner, 'main')).toThrow('The local host does not emulate Drive.Revisions.');
});
