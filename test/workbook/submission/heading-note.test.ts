import type { AppendixCode, ColumnKey } from '../../../src/domain/appendices';
import { appendices, columnOf } from '../../../src/domain/appendices';
import { headingNote } from '../../../src/workbook/submission/heading-note';
import { aCampaign } from '../../domain/rules/row';

test.each<[AppendixCode, ColumnKey, string[]]>([
  [
    'PL01',
    'actual',
    [
      'Ghi một số theo đơn vị tính, số liệu đến ngày 10/11/2022; bằng không thì ghi 0.',
      'Bắt buộc với dòng được giao và dòng có ghi kế hoạch, trừ khi đánh giá «Chưa có số liệu công bố».',
      'Ví dụ: 97,6',
    ],
  ],
  [
    'PL02',
    'reason',
    [
      'Ghi nguyên nhân cụ thể: văn bản, số lượng, thời điểm.',
      'Bắt buộc khi đánh giá «Không hoàn thành».',
      'Ví dụ: Chờ Nghị định thay thế, dự kiến ban hành tháng 12/2022',
    ],
  ],
  [
    'PL01',
    'proposed',
    [
      'Ghi mức đề xuất năm 2023; nếu thôi giao thì ghi «Đề nghị bỏ» và nêu lý do.',
      'Bắt buộc với dòng được giao.',
      'Ví dụ: từ 98% trở lên',
    ],
  ],
  ['PL01', 'area', ['Chọn lĩnh vực trong danh sách.', 'Dòng được giao đã ghi sẵn.', 'Bắt buộc.']],
  ['PL04', 'note', ['Ghi điều cần nói thêm, nếu có.', 'Không bắt buộc.']],
])('%s, %s: what to write, when it is needed, an example', (appendix, key, lines) => {
  expect(headingNote(columnOf(appendix, key), aCampaign())).toBe(lines.join('\n'));
});

test('only what the add-on numbers itself has no note', () => {
  const silent = appendices.flatMap(({ columns }) => columns.filter((each) => !headingNote(each, aCampaign())));
  expect(new Set(silent.map(({ key }) => key))).toEqual(new Set(['no']));
});
