import ExcelJS from 'exceljs';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { readOfficeFile } from '../../src/documents/read-office-file';
import type { SourceDocument } from '../../src/domain/import/source';
import { placeName, planOf } from './desk';
import { excelFile } from './excel-file';
import { table, wordFile } from './word-file';

/** Headings, groups, totals, verdicts, numbers, hostile text: what makes a reader take one thing for another. */
const texts = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'TT',
    'Chỉ tiêu',
    'Nhiệm vụ',
    'Sản phẩm',
    'Kết quả',
    'Đánh giá',
    'Lý do',
    'Cơ quan chủ trì',
    'Lĩnh vực',
  ],
  ...[
    'Đề xuất năm 2023',
    'Hoàn thành',
    'Không hoàn thành',
    'Đạt',
    'x',
    '☐',
    'I',
    'II',
    '1',
    '(2)',
    'Tổng cộng',
    'CT1',
    'NV2',
  ],
  ...['CẢI CÁCH TÀI CHÍNH CÔNG', 'Cải cách thể chế', 'Phụ lục 02', 'Tỷ lệ giải ngân vốn đầu tư công', 'Người lập biểu'],
  ...[
    '- Một việc\n- Hai việc',
    '98,5%',
    '1.234',
    '=1+1',
    'chữ <w:p>&amp;',
    'Së Néi vô',
    'đ\u0323',
    '\u202ertl',
    '🙂',
    'Rà soát',
    '10/11',
  ],
);
const grids = fc.array(fc.array(texts, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 12 });
const choices = fc.record(
  {
    split: fc.constant('all' as const),
    convertEncoding: fc.boolean(),
    conflicts: fc.constantFrom('keep' as const, 'replace' as const, 'both' as const),
  },
  { requiredKeys: [] },
); // prettier-ignore

function placesOf(document: SourceDocument): string[] {
  const cells = document.blocks.flatMap(({ rows }) => rows.flat());
  return [...cells, ...document.asides].map(({ place }) => placeName(place));
}

/** Every text of the source is placed, or left out with a reason; none both, none invented. */
function accountsForAll(document: SourceDocument, asked: Parameters<typeof planOf>[1]): void {
  const plan = planOf(document, asked);
  const placed = plan.tabs.flatMap(({ placements }) => placements.flatMap(({ places }) => places.map(placeName)));
  const leftOut = plan.leftOut.map(({ place }) => placeName(place));
  expect(new Set([...placed, ...leftOut])).toEqual(new Set(placesOf(document)));
}

test('each cell of any Word tables is placed or listed', () => {
  fc.assert(
    fc.property(fc.array(grids, { minLength: 1, maxLength: 3 }), choices, fc.boolean(), (all, said, mayInsert) => {
      const document = readOfficeFile(wordFile(all.map((grid) => table(...grid)).join('<w:p/>') + '<w:p><w:r><w:t>.</w:t></w:r></w:p>'));
      accountsForAll(document, { choices: said, mayInsert, blankRows: 2, filled: { CT1: { actual: 5 } } });
    }),
    { numRuns: 60 },
  );
}); // prettier-ignore

test('each cell of any Excel sheet is placed or listed', async () => {
  await fc.assert(
    fc.asyncProperty(grids, choices, async (grid, said) => {
      const document = readOfficeFile(await excelFile({ Biểu: [...grid, ['.']] }));
      accountsForAll(document, { choices: said, mayInsert: true });
    }),
    { numRuns: 30 },
  );
});

test('the cells of a Word table are what a second reader reads', async () => {
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      // A file without any text is refused.
      fc.pre(grid.flat().some((text) => text !== ''));
      const bytes = wordFile(table(...grid));
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const read = readOfficeFile(bytes).blocks.flatMap(({ rows }) => rows.flat().map(({ text }) => text));
      expect(words(read.join('\n'))).toEqual(words(value));
    }),
    { numRuns: 30 },
  );
}); // prettier-ignore

test('the cells of a sheet are what a second reader reads', async () => {
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      const bytes = await excelFile({ Biểu: [...grid, ['.']] });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes.buffer as ArrayBuffer);
      const other: string[] = [];
      book.worksheets[0]?.eachRow((row) => { row.eachCell((cell) => other.push(`${cell.address} ${cell.text}`)); });
      const own = readOfficeFile(bytes).blocks.flatMap(({ rows }) => rows.flat());
      const named = own.map(({ row, column, text }) => `${String.fromCharCode(64 + column)}${row} ${text}`);
      expect(named).toEqual(other.filter((cell) => !cell.endsWith(' ')));
    }),
    { numRuns: 30 },
  );
}); // prettier-ignore

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
