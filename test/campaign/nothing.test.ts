import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { LocalGoogle } from '../../src/local/local-google';
import { fillConfiguration } from '../../src/local/play/coordinator';
import { a1, OfficeSheet } from '../../src/local/play/office-sheet';
import { click, coordinator, findings, openOffice, type, values } from './office';

const STC = 'stc@hatinh.example';
const targets = ['CT32', 'CT33', 'CT34', 'CT35'];

/** What an agency types where it has nothing, and what the cell then holds; the nil return is a tab's, not a cell's. */
const nothings = [
  { name: 'blank', typed: '', held: '' },
  { name: 'zero', typed: '0', held: 0 },
  { name: 'none', typed: 'Không có', held: 'Không có' },
  { name: 'not applicable', typed: 'Không áp dụng', held: 'Không áp dụng' },
] as const;
type Nothing = (typeof nothings)[number];

interface Saved {
  content: {
    submissions: {
      agency: string;
      appendix: string;
      isNil: boolean;
      rows: { id: string; cells: { actual?: unknown } }[];
    }[];
  };
}

const folder = mkdtempSync(join(tmpdir(), 'phuluc-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** One office for all runs, its state on disk. */
function openNothings(): LocalGoogle {
  const google = openOffice({ folder });
  click(google, 'Dựng chiến dịch');
  fillConfiguration(google, coordinator);
  click(google, 'Dựng chiến dịch');
  type(google, STC, 'STC·PL04', 'STC-PL04-01', 'name', 'Giao tự chủ');
  tickNil(google, 'STC·PL04');
  return google;
}

function tickNil(google: LocalGoogle, title: string): void {
  const rows = new OfficeSheet(google.book(), title).values();
  const rowIndex = rows.findIndex((row) => row.includes('Không có nội dung'));
  const index = rows[rowIndex]?.indexOf('Không có nội dung') ?? -1;
  google.edit(STC, { sheet: title, range: a1(rowIndex + 1, index + 2), values: [[true]] });
}

function held(google: LocalGoogle): unknown[] {
  const sheet = new OfficeSheet(google.book(), 'STC·PL01');
  return targets.map((id) => sheet.values()[sheet.row(id) - 1]?.[sheet.column('actual') - 1] ?? '');
}

/** The rules that speak of the result of a target, and the words they quote. */
function told(google: LocalGoogle, id: string): string {
  const row = new OfficeSheet(google.book(), 'STC·PL01').row(id);
  return findings(google)
    .filter(
      ({ rule, sheet, sentence }) =>
        ['C04', 'C05'].includes(rule) && sheet === 'STC·PL01' && sentence.startsWith(`${row} | `),
    )
    .map(({ rule, sentence }) => `${rule} ${/Kết quả «([^»]*)»/.exec(sentence)?.[1] ?? ''}`.trim())
    .join();
}

const toldOf: Readonly<Record<Nothing['name'], string>> = {
  blank: 'C04',
  zero: '',
  none: 'C05 Không có',
  'not applicable': 'C05 Không áp dụng',
};

function lastVersion(google: LocalGoogle): Saved['content'] {
  const file = google
    .files()
    .filter(({ name = '' }) => name.endsWith('.json'))
    .at(-1);
  return (JSON.parse(Buffer.from(google.fileBytes(file?.id ?? '')).toString('utf8')) as Saved).content;
}

/** The results of the four targets in a summary, by the name of each. */
function resultsIn(rows: readonly (readonly unknown[])[], names: readonly unknown[]): unknown[] {
  const header = rows.find((row) => row.some((cell) => String(cell).startsWith('Kết quả đến')));
  const column = header?.findIndex((cell) => String(cell).startsWith('Kết quả đến')) ?? -1;
  return names.map((name) => rows.find((row) => row.includes(name))?.[column] ?? '');
}

async function exportedRows(google: LocalGoogle): Promise<unknown[][]> {
  const { figures } = click(google, 'Xuất XLSX');
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(google.fileBytes(String(figures.fileId)).buffer as ArrayBuffer);
  const rows: unknown[][] = [];
  file.getWorksheet('Tổng hợp PL01')?.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).value ?? ''));
  });
  return rows;
}

test('blank, 0, «không có», «không áp dụng» and a nil return stay five things, from the cell to the export', async () => {
  const google = openNothings();
  const sheet = new OfficeSheet(google.book(), 'STC·PL01');
  const names = targets.map((id) => sheet.values()[sheet.row(id) - 1]?.[sheet.column('name') - 1]);
  const orders = fc.shuffledSubarray([...nothings], { minLength: nothings.length });

  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const wanted = order.map((nothing) => nothing.held);
      order.forEach(({ typed }, index) => {
        type(google, STC, 'STC·PL01', targets[index]!, 'actual', typed);
      });
      click(google, 'Kiểm tra toàn bộ');
      expect(targets.map((id) => told(google, id))).toEqual(order.map(({ name }) => toldOf[name]));
      expect(findings(google).filter((finding) => finding.sheet === 'STC·PL04')).toEqual([]);
      expect(
        findings(google)
          .filter((finding) => finding.sheet === 'STC·PL03')
          .map(({ rule }) => rule),
      ).toEqual(['S01']);

      click(google, 'Lưu phiên bản');
      const saved = lastVersion(google).submissions.filter(({ agency }) => agency === 'STC');
      const cells = saved[0]?.rows.filter(({ id }) => targets.includes(id)).map((row) => row.cells);
      expect(cells?.map((each) => ('actual' in each ? each.actual : ''))).toEqual(wanted);
      expect(saved.map(({ appendix, isNil, rows }) => `${appendix} ${isNil} ${rows.length}`)).toEqual(
        expect.arrayContaining(['PL03 false 0', 'PL04 true 1']),
      );

      click(google, 'Tổng hợp');
      expect(resultsIn(values(google, 'Tổng hợp PL01'), names)).toEqual(wanted);
      expect(resultsIn(await exportedRows(google), names)).toEqual(wanted);
      expect(values(google, 'Tổng hợp PL04').flat()).not.toContain('Giao tự chủ');

      google.save();
      expect([held(google), held(openOffice({ folder }))]).toEqual([wanted, wanted]);
    }),
    { numRuns: 3 },
  );
});
