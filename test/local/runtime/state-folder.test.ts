import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalGoogle } from '../../../src/local';
import { bind, editor, owner, stranger, viewer } from './office';

const code = `
function main(key, value) {
  PropertiesService.getDocumentProperties().setProperty(key, value);
  const folder = Drive.Files.create({ name: key, mimeType: 'application/vnd.google-apps.folder', appProperties: { k: 'v' } });
  Drive.Files.create({ name: value, parents: [folder.id] }, Utilities.newBlob([-1, 7], 'application/x', 'b'));
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow([key, value, 1]);
}
function read(key) { return PropertiesService.getDocumentProperties().getProperty(key); }`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = () => bind(code, { folder });
const fileIds = (google: LocalGoogle) => google.files().map(({ id = '' }) => id);

it('goes on after a restart as if there were none', () => {
  const google = open();
  google.edit(editor, { sheet: 0, range: 'C3', values: [['x']] });
  google.run(owner, 'main', 'khóa', 'trị');
  google.share(stranger, 'viewer');
  google.clock.advanceTo(new Date('2022-11-20T00:00:00Z'));
  google.save();

  const again = open();
  expect(again.book()).toEqual(google.book());
  expect(again.files()).toEqual(google.files());
  expect(again.clock.now()).toEqual(google.clock.now());
  expect(again.run(editor, 'read', 'khóa')).toBe('trị');
  expect(again.fileBytes(fileIds(again)[1]!)).toEqual(Uint8Array.of(255, 7));
  expect(again.book().access.viewers).toEqual([viewer, stranger]);

  const both = [google, again].map((each) => {
    each.run(owner, 'main', 'k2', 'v2');
    return { book: each.book(), files: each.files() };
  });
  expect(both[1]).toEqual(both[0]);
  expect(new Set(fileIds(again)).size).toBe(4);
});

it('knows who took their consent back', () => {
  open().withdrawConsent(editor);
  expect(() => open().callServer(editor, 'read', 'k')).toThrow('Authorization is required');
});

it.each<[string, (google: LocalGoogle) => void]>([
  ['an execution', (google) => google.run(owner, 'main', 'k', 'v')],
  ['an edit', (google) => { google.edit(editor, { sheet: 0, range: 'C3', values: [['x']] }); }],
  ['a sharing', (google) => { google.share(stranger, 'editor'); }],
])('%s is saved by itself', (_, act) => {
  const google = open();
  act(google);
  const again = open();
  expect([again.book(), again.files()]).toEqual([google.book(), google.files()]);
}); // prettier-ignore

it('an execution that fails is saved as far as it came', () => {
  const google = bind(`function main() {
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    throw new Error('lỗi');
  }`, { folder }); // prettier-ignore
  expect(() => google.run(owner, 'main')).toThrow('lỗi');
  expect(open().run(owner, 'read', 'k')).toBe('v');
});

it('keeps holes in rows as they are', () => {
  const google = open();
  google.edit(owner, { sheet: 0, range: 'B2', values: [['x']] });
  google.edit(owner, { sheet: 0, range: 'D5', values: [['y']] });
  const { rows } = open().book().sheets[0]!;
  expect(rows).toEqual(google.book().sheets[0]!.rows);
  expect(rows.flat()).not.toContain(null);
});

it('starts its clock no earlier than it stopped', () => {
  open().save();
  expect(bind(code, { folder, clock: new Date('2022-11-01T00:00:00Z') }).clock.now()).toEqual(
    new Date('2022-11-05T01:00:00Z'),
  );
  expect(bind(code, { folder, clock: new Date('2022-12-01T00:00:00Z') }).clock.now()).toEqual(
    new Date('2022-12-01T00:00:00Z'),
  );
});

it('writes only the tabs that changed, and sweeps what no state names', () => {
  const google = open();
  google
    .sheets(owner)
    .Spreadsheets.batchUpdate(
      { requests: [{ addSheet: { properties: { sheetId: 5, title: 'Hai' } } }] },
      google.spreadsheetId,
    );
  google.save();
  const before = readdirSync(join(folder, 'parts'));
  expect(before).toHaveLength(2);
  google.edit(owner, { sheet: 5, range: 'A1', values: [['x']] });
  const after = readdirSync(join(folder, 'parts'));
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toHaveLength(1);
});

it('a saving cut short leaves the state before it', () => {
  const google = open();
  google.edit(owner, { sheet: 0, range: 'A1', values: [['trước']] });
  // The parts of the next state are there, its index is half written.
  writeFileSync(join(folder, 'parts', '99.json'), '{"half":');
  writeFileSync(join(folder, 'index.json.new'), '{"half":');
  const again = open();
  expect(again.book()).toEqual(google.book());
  again.edit(owner, { sheet: 0, range: 'A1', values: [['sau']] });
  expect(open().book()).toEqual(again.book());
  expect(existsSync(join(folder, 'parts', '99.json'))).toBe(false);
});

it('without a folder nothing is written', () => {
  const google = bind(code);
  google.run(owner, 'main', 'k', 'v');
  google.save();
  expect(readdirSync(folder)).toEqual([]);
});
