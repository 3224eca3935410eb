import { toldOf } from './told';
import { cell, paragraphs, table, wordFile } from './word-file';

const first = (text: string) => cell(text, { merge: 'first' });
const under = cell('', { merge: 'next' });

/** Targets under two rows of headings, with all that stands around a table and in it besides its rows. */
function targets(): Uint8Array {
  return wordFile(
    paragraphs('SỞ TÀI CHÍNH\n(Số liệu tạm tính)\nKính gửi: Sở Nội vụ.\nPhụ lục 01') +
      table(
        [
          ...[
            first('TT'),
            first('Chỉ tiêu'),
            first('ĐVT'),
            cell('Năm 2022', { span: 2 }),
            cell('Đánh giá', { span: 2 }),
          ],
          ...[first('Nguyên nhân'), first('Đề xuất 2023'), first('Ý kiến khác')],
        ],
        [under, under, under, 'KH giao', 'KQ đến 10/11', 'Hoàn thành', 'Không hoàn thành', under, under, under],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
        ['I', cell('CẢI CÁCH TÀI CHÍNH CÔNG', { span: 9 })],
        ['1', 'Tỷ lệ giải ngân vốn đầu tư công', '%', '95%', '71,4%', '☐', 'x', 'Thiếu vật liệu', '95%', 'Xem lại'],
        ['2', 'Số đơn vị sự nghiệp tự chủ tăng thêm', 'Đơn vị', 'Từ 3 đơn vị trở lên', '4', 'x', 'x', '', '5', ''],
        ['B', cell('Việc khác', { span: 9 })],
        ['3', 'Số cuộc thanh tra tài chính', 'cuộc', '10', '12', 'X', '', '', '15', ''],
        ['', 'Tổng cộng', '', '', '2', '', '', '', '', ''],
        [cell('Người lập biểu', { span: 10 })],
        [cell('Nguyễn Thị Hoa', { span: 10 })],
      ),
  );
}

const filled = {
  CT1: { actual: 70, reason: 'Chậm mặt bằng', verdict: 'Không hoàn thành', proposed: '95%' },
};

test('a table of targets is told cell by cell', () => {
  expect(toldOf(targets(), { appendix: 'PL01', filled })).toEqual([
    'table 1:0 PL01 1',
    '  1–1 TT → no label 1',
    '  2–2 Chỉ tiêu → name label 1',
    '  3–3 ĐVT → unit label 1',
    '  4–4 Năm 2022 / KH giao → plan synonym 0.95',
    '  5–5 Năm 2022 / KQ đến 10/11 → actual label 1',
    '  6–6 Đánh giá / Hoàn thành → verdict met label 1',
    '  7–7 Đánh giá / Không hoàn thành → verdict unmet label 1',
    '  8–8 Nguyên nhân → reason synonym 0.95',
    '  9–9 Đề xuất 2023 → proposed label 1',
    '  10–10 Ý kiến khác → none 0',
    'tab PL01, 0 added, 0 missing',
    '  1:5 → CT1 name 1 in A6',
    '  1:6 → CT2 name 1 in A6',
    '  1:8 → PL01-1 new 1',
    '  CT2:actual = 4 for "" from "4" of T1.6.5, converted',
    '  CT2:proposed = "5" for "" from "5" of T1.6.9',
    '  STC-PL01-1:name = "Số cuộc thanh tra tài chính" for "" from "Số cuộc thanh tra tài chính" of T1.8.2',
    '  STC-PL01-1:unit = "cuộc" for "" from "cuộc" of T1.8.3',
    '  STC-PL01-1:plan = "10" for "" from "10" of T1.8.4',
    '  STC-PL01-1:actual = 12 for "" from "12" of T1.8.5, converted',
    '  STC-PL01-1:proposed = "15" for "" from "15" of T1.8.9',
    '  STC-PL01-1:verdict = "Hoàn thành" for "" from "X" of T1.8.6, converted',
    '! title P1: SỞ TÀI CHÍNH',
    '! title P2: (Số liệu tạm tính)',
    '! outsideTable P3: Kính gửi: Sở Nội vụ.',
    '! title P4: Phụ lục 01',
    '! header T1.1.1: TT',
    '! header T1.1.2: Chỉ tiêu',
    '! header T1.1.3: ĐVT',
    '! header T1.1.4: Năm 2022',
    '! header T1.1.6: Đánh giá',
    '! header T1.1.8: Nguyên nhân',
    '! header T1.1.9: Đề xuất 2023',
    '! header T1.1.10: Ý kiến khác',
    '! header T1.2.4: KH giao',
    '! header T1.2.5: KQ đến 10/11',
    '! header T1.2.6: Hoàn thành',
    '! header T1.2.7: Không hoàn thành',
    '! columnNumbers T1.3.1: (1)',
    '! columnNumbers T1.3.2: (2)',
    '! columnNumbers T1.3.3: (3)',
    '! columnNumbers T1.3.4: (4)',
    '! columnNumbers T1.3.5: (5)',
    '! columnNumbers T1.3.6: (6)',
    '! columnNumbers T1.3.7: (7)',
    '! columnNumbers T1.3.8: (8)',
    '! columnNumbers T1.3.9: (9)',
    '! columnNumbers T1.3.10: (10)',
    '! groupRow T1.4.1: I',
    '! groupRow T1.4.2: CẢI CÁCH TÀI CHÍNH CÔNG',
    '! unknownColumn T1.5.10: Xem lại',
    '! unknownGroup T1.7.1: B',
    '! unknownGroup T1.7.2: Việc khác',
    '! totalRow T1.9.2: Tổng cộng',
    '! totalRow T1.9.5: 2',
    '! signature T1.10.1: Người lập biểu',
    '! outsideTable T1.11.1: Nguyễn Thị Hoa',
    '! rowNumber T1.5.1: 1 in no',
    '! sameAsPlan T1.5.2: Tỷ lệ giải ngân vốn đầu tư công in name instead of Tỷ lệ giải ngân vốn đầu tư công',
    '! sameAsPlan T1.5.3: % in unit instead of %',
    '! differsFromPlan T1.5.4: 95% in plan instead of từ 95% trở lên',
    '! conflict T1.5.5: 71,4% in actual instead of 70 at CT1:actual',
    '! conflict T1.5.8: Thiếu vật liệu in reason instead of Chậm mặt bằng at CT1:reason',
    '! sameAsTab T1.5.9: 95% in proposed',
    '! unticked T1.5.6: ☐ in verdict',
    '! sameAsTab T1.5.7: x in verdict',
    '! rowNumber T1.6.1: 2 in no',
    '! sameAsPlan T1.6.2: Số đơn vị sự nghiệp tự chủ tăng thêm in name instead of Số đơn vị sự nghiệp tự chủ tăng thêm',
    '! sameAsPlan T1.6.3: Đơn vị in unit instead of đơn vị',
    '! sameAsPlan T1.6.4: Từ 3 đơn vị trở lên in plan instead of từ 3 đơn vị trở lên',
    '! unclearTick T1.6.6: x in verdict',
    '! unclearTick T1.6.7: x in verdict',
    '! rowNumber T1.8.1: 3 in no',
  ]);
});
