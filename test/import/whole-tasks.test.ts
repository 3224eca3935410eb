import { toldOf } from './told';
import { paragraphs, table, wordFile } from './word-file';

/** Tasks of this year and the next: known by id, by name, alike, twice, doubtful, of no name, in an old font. */
function tasks(): Uint8Array {
  return wordFile(
    table(
      ['Mã', 'Nhiệm vụ', 'Kết quả thực hiện', 'Đánh giá', 'Lý do'],
      ['NV1', 'Xử lý nhà đất', 'Đã xong', 'Đạt', ''],
      ['2', 'Rà soát thủ tục hành chính lĩnh vực tài chính', 'Đang làm', 'Cơ bản', 'Chậm'],
      ['3', 'Rà soát thủ tục hành chính lĩnh vực tài chính', 'Lại', '', ''],
      ['4', 'Kiểm tra công tác cải cách hành chính tại 05 đơn vị', 'Kết luận', '', ''],
      ['5', '- Xây kho lưu trữ\n- Số hóa hồ sơ', '- Đang xây\n- Đang quét', '', ''],
      ['', '', 'Không tên', '', ''],
      ['7', '', '', '', ''],
      ['8', 'C¶i c¸ch thñ tôc hµnh chÝnh', 'Xong', '', ''],
    ) +
      paragraphs('Trang sau') +
      table(['9', 'Công khai ngân sách', 'Báo cáo', '', '']) +
      table(['Việc', 'Ai làm', 'Bao giờ'], ['Họp', 'STC', 'Quý II']) +
      paragraphs('Phụ lục 04') +
      table(['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian'], ['1', 'Số hóa', 'Đề án', 'STC', 'Quý I/2023']),
  );
}

test('tables of tasks are told row by row', () => {
  expect(toldOf(tasks(), { filled: { NV1: { result: 'Đã xong' } } })).toEqual([
    'table 0:0 PL02 0.78',
    '  1–1 Mã → no synonym 0.95',
    '  2–2 Nhiệm vụ → name label 1',
    '  3–3 Kết quả thực hiện → result synonym 0.95',
    '  4–4 Đánh giá → verdict label 1',
    '  5–5 Lý do → reason synonym 0.95',
    'table 2:0 PL02 0.78',
    '  1–1 Mã → no continued 0.8',
    '  2–2 Nhiệm vụ → name continued 0.8',
    '  3–3 Kết quả thực hiện → result continued 0.8',
    '  4–4 Đánh giá → verdict continued 0.8',
    '  5–5 Lý do → reason continued 0.8',
    'table 3:0 none 0',
    'table 5:0 PL04 1',
    '  1–1 TT → no label 1',
    '  2–2 Nội dung → name synonym 0.95',
    '  3–3 Sản phẩm → product label 1',
    '  4–4 Chủ trì → lead synonym 0.95',
    '  5–5 Thời gian → deadline synonym 0.95',
    'tab PL02, 0 added, 0 missing',
    '  0:2 → NV1 id 1',
    '  0:3 → NV2 name 1',
    '  0:6 → PL02-1 new 1',
    '  0:9 → PL02-2 new 1',
    '  2:1 → PL02-3 new 1',
    '  NV1:verdict = "Hoàn thành" for "" from "Đạt" of T1.2.4, converted',
    '  NV2:result = "Đang làm" for "" from "Đang làm" of T1.3.3',
    '  NV2:reason = "Chậm" for "" from "Chậm" of T1.3.5',
    '  STC-PL02-1:name = "- Xây kho lưu trữ\\n- Số hóa hồ sơ" for "" from "- Xây kho lưu trữ\\n- Số hóa hồ sơ" of T1.6.2',
    '  STC-PL02-1:result = "- Đang xây\\n- Đang quét" for "" from "- Đang xây\\n- Đang quét" of T1.6.3',
    '  STC-PL02-2:name = "C¶i c¸ch thñ tôc hµnh chÝnh" for "" from "C¶i c¸ch thñ tôc hµnh chÝnh" of T1.9.2',
    '  STC-PL02-2:result = "Xong" for "" from "Xong" of T1.9.3',
    '  STC-PL02-3:name = "Công khai ngân sách" for "" from "Công khai ngân sách" of T2.1.2',
    '  STC-PL02-3:result = "Báo cáo" for "" from "Báo cáo" of T2.1.3',
    '  split 0:6 T1.6.2: Xây kho lưu trữ | Số hóa hồ sơ',
    '  encoding T1.9.2: C¶i c¸ch thñ tôc hµnh chÝnh → Cải cách thủ tục hành chính',
    'tab PL04, 0 added, 0 missing',
    '  5:2 → PL04-1 new 1',
    '  STC-PL04-1:name = "Số hóa" for "" from "Số hóa" of T4.2.2',
    '  STC-PL04-1:product = "Đề án" for "" from "Đề án" of T4.2.3',
    '  STC-PL04-1:lead = "STC" for "" from "STC" of T4.2.4',
    '  STC-PL04-1:deadline = "Quý I/2023" for "" from "Quý I/2023" of T4.2.5',
    '! outsideTable P1: Trang sau',
    '! title P2: Phụ lục 04',
    '! header T1.1.1: Mã',
    '! header T1.1.2: Nhiệm vụ',
    '! header T1.1.3: Kết quả thực hiện',
    '! header T1.1.4: Đánh giá',
    '! header T1.1.5: Lý do',
    '! unknownTable T3.1.1: Việc',
    '! unknownTable T3.1.2: Ai làm',
    '! unknownTable T3.1.3: Bao giờ',
    '! unknownTable T3.2.1: Họp',
    '! unknownTable T3.2.2: STC',
    '! unknownTable T3.2.3: Quý II',
    '! header T4.1.1: TT',
    '! header T4.1.2: Nội dung',
    '! header T4.1.3: Sản phẩm',
    '! header T4.1.4: Chủ trì',
    '! header T4.1.5: Thời gian',
    '! noName T1.7.3: Không tên',
    '! rowNumber T1.8.1: 7',
    '! rowTwice T1.4.1: 3 instead of NV2',
    '! rowTwice T1.4.2: Rà soát thủ tục hành chính lĩnh vực tài chính instead of NV2',
    '! rowTwice T1.4.3: Lại instead of NV2',
    '! doubtfulRow T1.5.1: 4 instead of Kiểm tra công tác cải cách hành chính tại 05 huyện',
    '! doubtfulRow T1.5.2: Kiểm tra công tác cải cách hành chính tại 05 đơn vị instead of Kiểm tra công tác cải cách hành chính tại 05 huyện',
    '! doubtfulRow T1.5.3: Kết luận instead of Kiểm tra công tác cải cách hành chính tại 05 huyện',
    '! rowNumber T1.2.1: NV1 in no',
    '! differsFromPlan T1.2.2: Xử lý nhà đất in name instead of Xử lý nhà, đất dôi dư sau sáp nhập xã',
    '! sameAsTab T1.2.3: Đã xong in result',
    '! rowNumber T1.3.1: 2 in no',
    '! sameAsPlan T1.3.2: Rà soát thủ tục hành chính lĩnh vực tài chính in name instead of Rà soát thủ tục hành chính lĩnh vực tài chính',
    '! notInList T1.3.4: Cơ bản in verdict',
    '! rowNumber T1.6.1: 5 in no',
    '! rowNumber T1.9.1: 8 in no',
    '! rowNumber T2.1.1: 9 in no',
    '! rowNumber T4.2.1: 1 in no',
  ]);
});

test('tasks are split as the officer wants', () => {
  const told = toldOf(tasks(), { appendix: 'PL02', blankRows: 6, choices: { split: 'all', convertEncoding: true } });
  expect(told.filter((line) => /^  (?:STC|split|encoding)/.test(line))).toEqual([
    '  STC-PL02-1:name = "Xây kho lưu trữ" for "" from "Xây kho lưu trữ" of T1.6.2',
    '  STC-PL02-1:result = "Đang xây" for "" from "Đang xây" of T1.6.3',
    '  STC-PL02-2:name = "Số hóa hồ sơ" for "" from "Số hóa hồ sơ" of T1.6.2',
    '  STC-PL02-2:result = "Đang quét" for "" from "Đang quét" of T1.6.3',
    '  STC-PL02-3:name = "Cải cách thủ tục hành chính" for "" from "C¶i c¸ch thñ tôc hµnh chÝnh" of T1.9.2',
    '  STC-PL02-3:result = "Xong" for "" from "Xong" of T1.9.3',
    '  STC-PL02-4:name = "Công khai ngân sách" for "" from "Công khai ngân sách" of T2.1.2',
    '  STC-PL02-4:result = "Báo cáo" for "" from "Báo cáo" of T2.1.3',
    '  split 0:6 T1.6.2: Xây kho lưu trữ | Số hóa hồ sơ',
    '  encoding T1.9.2: C¶i c¸ch thñ tôc hµnh chÝnh → Cải cách thủ tục hành chính',
  ]);
});
