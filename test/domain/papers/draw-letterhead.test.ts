import { drawLetterhead } from '../../../src/domain/papers/draw-letterhead';
import { PORTRAIT_WIDTH_MM } from '../../../src/domain/papers/page';
import { blockText } from './as-text';

const head = { organ: ['Sở Nội vụ'], symbol: 'SNV-CCHC', placeName: 'Hà Tĩnh', year: 2022 };

test('a letter has the organ above, the subject, and blanks for number and day', () => {
  const table = drawLetterhead({ ...head, superior: 'UBND tỉnh Hà Tĩnh', subject: 'đôn đốc' });
  expect(blockText(table)).toEqual([
    '| UBND TỈNH HÀ TĨNH / SỞ NỘI VỤ / ——— | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / ——— |',
    '| Số:______/SNV-CCHC / V/v đôn đốc | Hà Tĩnh, ngày______tháng______năm 2022 |',
  ]);
});

test('a plan stands under no other organ, in lines, and is marked as a draft', () => {
  const table = drawLetterhead({ ...head, organ: ['Ủy ban nhân dân', 'tỉnh Hà Tĩnh'], isDraft: true });
  expect(blockText(table)[0]).toMatch(/^\| ỦY BAN NHÂN DÂN \/ TỈNH HÀ TĨNH \/ ——— \|/);
  expect(blockText(table)[1]).toContain('DỰ THẢO');
});

test('its lines keep to the decree: as long as the motto, a third to a half of the organ', () => {
  const { rows, widthsMm } = drawLetterhead(head);
  const lengths = rows[0]!.map(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'rule' ? block.lengthMm : [])),
  );
  // «SỞ NỘI VỤ» in bold 12 is 25 mm, the motto in bold 13 is 53 mm.
  expect(lengths[0]![0]).toBeGreaterThan(25 / 3);
  expect(lengths[0]![0]).toBeLessThan(25 / 2);
  expect(lengths[1]![0]).toBeGreaterThan(50);
  expect(lengths[1]![0]).toBeLessThan(60);
  expect(widthsMm.reduce((sum, mm) => sum + mm, 0)).toBe(PORTRAIT_WIDTH_MM);
});

test('a line under a long name stays within its half', () => {
  const { rows, widthsMm } = drawLetterhead({ ...head, organ: ['Ban Quản lý các khu công nghiệp '.repeat(9)] });
  const lengths = rows[0]![0]!.blocks.flatMap((block) => (block.kind === 'rule' ? block.lengthMm : []));
  expect(lengths[0]).toBeLessThanOrEqual(widthsMm[0]! / 2);
});
