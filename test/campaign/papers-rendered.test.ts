import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './office';
import { click } from './office';
import { filled } from './crash/stages';

const isThere = (command: string) => spawnSync('which', [command]).status === 0;
const canRender = isThere('soffice') && isThere('pdfinfo') && isThere('pdffonts');

const google = filled().fork();
const folder = mkdtempSync(join(tmpdir(), 'phuluc-rendered-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What poppler says of a PDF. */
function ask(command: 'pdfinfo' | 'pdffonts' | 'pdftotext', bytes: Uint8Array, ...args: string[]): string {
  const path = join(folder, 'file.pdf');
  writeFileSync(path, bytes);
  const files = command === 'pdftotext' ? [path, '-'] : [path];
  return spawnSync(command, [...args, ...files], { encoding: 'utf8' }).stdout;
}

/** Width and height of each page in points. */
function pages(bytes: Uint8Array): string[] {
  const sizes = ask('pdfinfo', bytes, '-f', '1', '-l', '99').matchAll(/Page +\d+ size: +(\d+)\S* x (\d+)/g);
  return Array.from(sizes, ([, width, height]) => (Number(width) > Number(height) ? 'landscape' : 'portrait'));
}

const fontsOf = (bytes: Uint8Array) =>
  ask('pdffonts', bytes)
    .split('\n')
    .slice(2)
    .map((line) => line.replace(/^[A-Z]{6}\+/, '').split(/[\s-]/)[0] ?? '')
    .filter((name) => name !== '');

describe('«Xuất PDF»', () => {
  const outcome: Outcome = click(google, 'Xuất PDF');

  // A PDF is no text in UTF-8: where Drive gives such text alone there is none to be had.
  if (canRender && process.env.FLIPPED_SWITCH !== 'driveMediaIsBlob') {
    const bytes = google.fileBytes(String(outcome.figures.fileId));

    it('makes a PDF and the Google document it comes from, by 4 heavy calls', () => {
      const made = google.files().filter(({ name }) => name?.startsWith('Các phụ lục tổng hợp'));
      expect(made.map(({ name }) => name)).toEqual([
        'Các phụ lục tổng hợp CCHC 2022-2023',
        'Các phụ lục tổng hợp CCHC 2022-2023.pdf',
      ]);
      const twin = filled().fork();
      twin.meter.reset();
      click(twin, 'Xuất PDF');
      expect(twin.meter.heavyCalls()).toBe(4);
    }, 120_000);

    it('prints the tables across the page, the prose upright', () => {
      const runs = pages(bytes).filter((page, index, all) => page !== all[index - 1]);
      expect(runs).toEqual(['landscape', 'portrait', 'landscape']);
    });

    it('is in a serif with the measures of Times, and none of Arial', () => {
      const fonts = fontsOf(bytes);
      expect(fonts.length).toBeGreaterThan(0);
      // Letters this machine's fonts lack come from another serif.
      expect(fonts.filter((name) => !/^(TimesNewRoman|LiberationSerif|Tinos|DejaVuSerif)/.test(name))).toEqual([]);
    });

    it('repeats the heads of tables, and numbers each appendix on its own', () => {
      const text = ask('pdftotext', bytes, '-layout');
      expect(text.match(/Phụ lục (I|II|III|IV)\b/g)).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV']);
      const heads = text.split('\f').filter((page) => /\(1\) +\(2\) +\(3\)/.test(page));
      expect(heads.length).toBe(pages(bytes).filter((page) => page === 'landscape').length);
    });
  } else {
    it('says what to do where nothing makes a PDF, and keeps the document', () => {
      expect(outcome.message).toMatch(/Đã lập bản Google Tài liệu.*https:\/\/docs\.google\.com\/document/);
    });
  }
});
