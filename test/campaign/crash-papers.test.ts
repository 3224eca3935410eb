import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { LocalGoogle } from '../../src/local/local-google';
import { menu } from '../../src/menu';
import { filled } from './crash/stages';
import { survivesCrashes } from './crash/survives-crashes';
import { coordinator } from './office';

/**
 * In LibreOffice's place, a program of one line: a conversion takes seconds, and a crash at every call some hundred of
 * them. Its «PDF» names the document's bytes, so that two of one document are the same.
 */
const folder = mkdtempSync(join(tmpdir(), 'phuluc-soffice-'));
writeFileSync(join(folder, 'soffice'), `#!/bin/sh\nprintf '%%PDF-1.4 of %s' "$(cksum < "$7")" > "$6/file.pdf"\n`);
chmodSync(join(folder, 'soffice'), 0o755);
process.env.PATH = `${folder}${delimiter}${process.env.PATH ?? ''}`;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The tab of an agency is in front: a letter of return is about that one. */
const inFront = (() => {
  const google = filled().fork();
  google.activate(coordinator, 'STC·PL01');
  return google;
})();

/** Each file's name and content, once however often it is there. */
function contentsOf(google: LocalGoogle): unknown {
  const contents = google
    .files()
    .filter(({ mimeType = '' }) => !mimeType.startsWith('application/vnd.google-apps.'))
    .map(({ id = '', name = '' }) => `${name}: ${Buffer.from(google.fileBytes(id)).toString('base64')}`);
  return [...new Set(contents)].sort();
}

for (const label of ['Xuất DOCX phụ lục', 'Công văn trả lại', 'Xuất PDF']) {
  const run = menu.flat().find((each) => each.label === label)?.run ?? 'onOpen';
  const act = (google: LocalGoogle) => google.run(coordinator, run);
  survivesCrashes({ name: `«${label}»`, start: () => inFront, act, look: contentsOf });
}

// Where Drive gives nothing but text there is no PDF to be had.
if (process.env.FLIPPED_SWITCH !== 'driveMediaIsBlob') {
  it('names no PDF that somebody has put in the trash or deleted', () => {
    const google = inFront.fork();
    google.runMenu(coordinator, 'Xuất PDF');
    const made = () => google.files().filter(({ name }) => name?.endsWith('.pdf'));
    const [first] = made();
    google.drive(coordinator).Files.update({ trashed: true }, first?.id ?? '');
    google.runMenu(coordinator, 'Xuất PDF');
    const [second] = made().filter(({ id }) => id !== first?.id);
    google.drive(coordinator).Files.remove(second?.id ?? '');
    google.runMenu(coordinator, 'Xuất PDF');
    expect(made().filter(({ trashed }) => !trashed)).toHaveLength(1);
  });

  it('makes a PDF of the document beside it, and another for who asks later', () => {
    const google = inFront.fork();
    const pdfs = () => google.files().filter(({ name }) => name?.endsWith('.pdf'));
    google.runMenu(coordinator, 'Xuất PDF');
    expect(Buffer.from(google.fileBytes(pdfs()[0]?.id ?? '')).toString()).toMatch(/^%PDF-1\.4 of \d+ \d+$/);
    google.clock.advanceTo(new Date(google.clock.now().getTime() + 9 * 60_000));
    google.runMenu(coordinator, 'Xuất PDF');
    expect(pdfs()).toHaveLength(1);
    google.clock.advanceTo(new Date(google.clock.now().getTime() + 2 * 60_000));
    google.runMenu(coordinator, 'Xuất PDF');
    expect(pdfs()).toHaveLength(2);
  });
}
