import type { Asked } from './desk';
import { excelFile, rawExcelFile } from './excel-file';
import { cell, escape, paragraphs, row, run, table, wordFile } from './word-file';

/** A file with a trouble of its own, as agencies send them, and what is to become of it. */
export interface TroubledFile {
  readonly name: string;
  readonly file: () => Uint8Array | Promise<Uint8Array>;
  readonly asked?: Asked;
  /** Rows by id with what goes into each column (`#` before a number), then what is for the officer to look at. */
  readonly expected: readonly string[];
}

const pl01 = [
  'TT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch',
  'Kết quả đến 10/11/2022',
  'Đánh giá',
  'Lý do không hoàn thành',
  'Đề xuất năm 2023',
];
const pl02 = [
  'STT',
  'Nhiệm vụ',
  'Sản phẩm',
  'Cơ quan chủ trì',
  'Thời hạn',
  'Kết quả thực hiện',
  'Đánh giá',
  'Lý do',
  'Đề xuất xử lý',
];
const pl04 = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Ghi chú'];

const first = cell('TT', { merge: 'first' });
const under = cell('', { merge: 'next' });
const decomposed = 'Tỷ lệ giải ngân vốn đầu tư công'.normalize('NFD');

const filled = {
  CT1: { actual: 70, reason: 'Chậm mặt bằng', verdict: 'Không hoàn thành', proposed: '95%' },
  'STC-PL01-1': { name: 'Số cuộc thanh tra tài chính', unit: 'cuộc' },
};

export const troubledFiles: readonly TroubledFile[] = [
  {
    name: 'two rows of merged headings, a tick for the verdict, numbers of the columns, a group, a total', expected: ['PL01', 'CT1: actual=#71.4 | estimate=#80 | reason=Chậm mặt bằng 03 dự án | proposed=≥ 95% | verdict=Không hoàn thành', 'CT2: actual=#4 | proposed=5 | verdict=Hoàn thành', '! outsideTable P3: Ghi chú: số liệu sơ bộ.'],
    file: () =>
      wordFile(
        paragraphs('PHỤ LỤC 01\nKết quả thực hiện chỉ tiêu CCHC năm 2022') +
          table(
            [
              ...[first, cell('Chỉ tiêu', { merge: 'first' }), cell('ĐVT', { merge: 'first' }), cell('Năm 2022', { span: 3 })],
              ...[cell('Đánh giá', { span: 2 }), cell('Nguyên nhân', { merge: 'first' }), cell('Đề xuất 2023', { merge: 'first' })],
            ],
            [under, under, under, 'KH giao', 'KQ đến 10/11', 'Ước TH', 'Hoàn thành', 'Không hoàn thành', under, under],
            ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
            ['I', cell('CẢI CÁCH TÀI CHÍNH CÔNG', { span: 9 })],
            ['1', 'Tỷ lệ giải ngân vốn đầu tư công', '%', 'từ 95% trở lên', '71,4%', '80', '', 'x', 'Chậm mặt bằng 03 dự án', '≥ 95%'],
            ['2', 'Số đơn vị sự nghiệp tự chủ tăng thêm', 'đơn vị', 'từ 3 đơn vị trở lên', '4 đơn vị', '', 'X', '☐', '', '5'],
            ['', 'Tổng cộng', '', '', '2', '', '1', '1', '', ''],
          ) +
          paragraphs('Ghi chú: số liệu sơ bộ.'),
      ),
  },
  {
    name: 'columns in another order, headings without marks, shortened and mistyped; numbers of two readings stay text', expected: ['PL01', 'CT3: actual=1.234 | verdict=Không hoàn thành | reason=Thiếu người | proposed=100%', 'CT1: actual=98.5 | verdict=Hoàn thành | proposed=95', 'CT2: actual=12/13 | proposed=4', '! unknownColumn T1.2.8: Xem lại', '! notInList T1.4.1: Cơ bản hoàn thành'],
    file: () =>
      wordFile(
        table(
          ['Danh gia', 'KQ den 10/11/2022', 'Ten chi tieu', 'STT', 'Nguyen nhan', 'De xuat chi tieu nam 2023', 'Don vi tinnh', 'Ý kiến'],
          ['Chưa đạt', '1.234', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '1', 'Thiếu người', '100%', '%', 'Xem lại'],
          ['Đạt', '98.5', 'Tỷ lệ giải ngân vốn đầu tư công', '2', '', '95', '%', ''],
          ['Cơ bản hoàn thành', '12/13', 'Số đơn vị sự nghiệp tự chủ tăng thêm', '3', '', '4', 'đơn vị', ''],
        ),
      ),
  },
  {
    name: 'a sheet with titles above, real numbers, per cents and days, signatures below', expected: ['PL01', 'CT1: actual=#71.4 | verdict=Không hoàn thành | reason=Chậm mặt bằng | proposed=95% | note=03/10/2022', 'CT2: actual=10/11/2022 | verdict=Hoàn thành | proposed=5', 'PL01-1: name=Số cuộc thanh tra tài chính | unit=cuộc | plan=10 | actual=#1234.5 | verdict=Hoàn thành | proposed=12 | area=Cải cách tài chính công', '! outsideTable Biểu nhập!13.1: Nguyễn Thị Hoa', '! outsideTable Biểu nhập!13.5: Trần Văn Nam'],
    file: () =>
      excelFile(
        {
          'Biểu nhập': [
            ['SỞ TÀI CHÍNH'],
            ['PHỤ LỤC 01'],
            ['(Kèm theo Công văn số    /STC)'],
            [],
            [...pl01, 'Ghi chú'],
            ['A', 'CẢI CÁCH TÀI CHÍNH CÔNG'],
            [1, 'Tỷ lệ giải ngân vốn đầu tư công', '%', 'từ 95% trở lên', 0.714, 'Không hoàn thành', 'Chậm mặt bằng', 0.95, new Date(Date.UTC(2022, 9, 3))],
            [2, 'Số đơn vị sự nghiệp tự chủ tăng thêm', 'đơn vị', 'từ 3 đơn vị trở lên', new Date(Date.UTC(2022, 10, 10)), 'HT', null, 5, null],
            [3, 'Số cuộc thanh tra tài chính', 'cuộc', 10, 1234.5, 'Đạt', null, 12, null],
            ['Tổng cộng', null, null, null, 3],
            [],
            ['Người lập biểu', null, null, null, 'GIÁM ĐỐC'],
            ['Nguyễn Thị Hoa', null, null, null, 'Trần Văn Nam'],
          ],
        },
        (workbook) => {
          const sheet = workbook.getWorksheet('Biểu nhập');
          for (const name of ['E7', 'H7']) if (sheet) sheet.getCell(name).numFmt = '0.0%';
          sheet?.mergeCells('A1:C1');
          sheet?.mergeCells('A2:I2');
        },
      ),
  },
  {
    name: 'several tasks in one cell, left whole', expected: ['PL04', 'PL04-1: name=- Ban hành Kế hoạch kiểm tra / - Số hóa hồ sơ, / tài liệu | product=- Kế hoạch / - Đề án | lead=Sở Tài chính | deadline=Quý I/2023 | note=Quan trọng', 'PL04-2: name=1. Rà soát thủ tục / 2. Công bố thủ tục | product=Quyết định | lead=Sở Tài chính | deadline=Quý II/2023', 'PL04-3: name=Rà soát các / thủ tục | product=Báo cáo | lead=Sở Tài chính | deadline=Quý II/2023'],
    file: () => severalTasks(),
  },
  {
    name: 'several tasks in one cell, split as the officer wants', expected: ['PL04', 'PL04-1: name=Ban hành Kế hoạch kiểm tra | product=Kế hoạch | lead=Sở Tài chính | deadline=Quý I/2023 | note=Quan trọng', 'PL04-2: name=Số hóa hồ sơ, / tài liệu | product=Đề án | lead=Sở Tài chính | deadline=Quý I/2023', 'PL04-3: name=Rà soát thủ tục | product=Quyết định | lead=Sở Tài chính | deadline=Quý II/2023', 'PL04-4: name=Công bố thủ tục | lead=Sở Tài chính | deadline=Quý II/2023', 'PL04-5: name=Rà soát các / thủ tục | product=Báo cáo | lead=Sở Tài chính | deadline=Quý II/2023'],
    file: () => severalTasks(),
    asked: { choices: { split: 'all' }, blankRows: 6 },
  },
  {
    name: 'tracked changes: insertions in, deletions out and told, a deleted row, a moved phrase', expected: ['PL04', 'PL04-1: name=Ban hành Đề án số hóa | product=Quyết định | lead=Sở Tài chính | deadline=Quý I/2023', 'PL04-2: name=Công khai ngân sách | product=Báo cáo | lead=Sở TC | coordinating=Sở Nội vụ | deadline=Tháng 6/2023', '! deleted T1.2.2: Kế hoạch', '! deleted T1.3.1: 2', '! deleted T1.3.2: Nhiệm vụ đã bỏ', '! deleted T1.4.2: Công khai ngân sách'],
    file: () =>
      wordFile(
        table(pl04).replace('</w:tbl>', '') +
          row('1', `<w:p>${run('Ban hành ')}<w:del w:id="1" w:author="A"><w:r><w:delText>Kế hoạch</w:delText></w:r></w:del><w:ins w:id="2">${run('Đề án số hóa')}</w:ins></w:p>`, 'Quyết định', 'Sở Tài chính', '', 'Quý I/2023', '') +
          `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${cell('2')}${cell('Nhiệm vụ đã bỏ')}${cell('')}${cell('')}${cell('')}${cell('')}${cell('')}</w:tr>` +
          row('3', `<w:p><w:moveTo w:id="4">${run('Công khai ngân sách')}</w:moveTo></w:p><w:p><w:moveFrom w:id="5">${run('Công khai ngân sách')}</w:moveFrom></w:p>`, 'Báo cáo', 'Sở TC', 'Sở Nội vụ', 'Tháng 6/2023', '') +
          '</w:tbl>',
      ),
  },
  {
    name: 'a table inside a table of layout', expected: ['PL04', 'PL04-1: name=Số hóa hồ sơ | product=Đề án | lead=Sở Tài chính | deadline=Quý II/2023', '! unknownTable T1.1.1: UBND TỈNH HÀ TĨNH / SỞ TÀI CHÍNH', '! unknownTable T1.1.2: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc', '! unknownTable T2.1.1: Phụ lục IV'],
    file: () =>
      wordFile(
        table(
          ['UBND TỈNH HÀ TĨNH\nSỞ TÀI CHÍNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
        ) + table([cell(`${paragraphs('Phụ lục IV')}${table(pl04, ['1', 'Số hóa hồ sơ', 'Đề án', 'Sở Tài chính', '', 'Quý II/2023', ''])}<w:p/>`)]),
      ),
  },
  {
    name: 'an old font of TCVN3: kept as it stands', expected: ['PL04', 'PL04-1: name=C¶i c¸ch thñ tôc hµnh chÝnh | product=b¸o c¸o | lead=Së Tµi chÝnh | deadline=Quý I/2023'],
    file: () => oldFont(),
  },
  {
    name: 'an old font of TCVN3: converted as the officer wants', expected: ['PL04', 'PL04-1: name=Cải cách thủ tục hành chính | product=BÁO CÁO | lead=Sở Tài chính | deadline=Quý I/2023'],
    file: () => oldFont(),
    asked: { choices: { convertEncoding: true } },
  },
  {
    name: 'decomposed letters match, and stay as they are', expected: ['PL01', 'CT1: actual=#96 | verdict=Hoàn thành | proposed=từ 97% trở lên'],
    file: () => wordFile(table(pl01.map((heading) => heading.normalize('NFD')), ['1', decomposed, '%', '', '96', 'Hoàn thành'.normalize('NFD'), '', 'từ 97% trở lên'.normalize('NFD')])),
  },
  {
    name: 'four appendices in one file, two of them alike but for the title', expected: ['PL01', 'CT3: actual=#99.2 | verdict=Không hoàn thành | reason=Lỗi phần mềm | proposed=100%', 'PL02', 'NV2: result=Báo cáo số 12/BC-STC | verdict=Hoàn thành | followUp=Không', 'PL03', 'PL03-1: area=Cải cách thể chế | name=- Rà soát văn bản | basis=Luật 2015', 'PL04', 'PL04-1: name=Công khai ngân sách | product=Quyết định | lead=Sở Tài chính | deadline=Quý I/2023', '! outsideTable P1: Kính gửi: Sở Nội vụ.'],
    file: () =>
      wordFile(
        paragraphs('Kính gửi: Sở Nội vụ.\nPhụ lục 01') +
          table(pl01, ['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '100%', '99,2', 'Không hoàn thành', 'Lỗi phần mềm', '100%']) +
          paragraphs('PHỤ LỤC 02') +
          table(pl02, ['1', 'Rà soát thủ tục hành chính lĩnh vực tài chính', 'Báo cáo', 'Sở TC', 'Quý III/2022', 'Báo cáo số 12/BC-STC', 'Đã hoàn thành', '', 'Không']) +
          paragraphs('Phụ lục 03') +
          table(['Lĩnh vực', 'Nội dung', 'Căn cứ'], ['Cải cách thể chế', '- Rà soát văn bản', 'Luật 2015']) +
          paragraphs('Phụ lục 04') +
          table(['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian'], ['1', 'Công khai ngân sách', 'Quyết định', 'Sở Tài chính', 'Quý I/2023']),
      ),
  },
  {
    name: 'numbers and bullets of Word, links, fields, controls, breaks, a text box, a note, a header, a comment, a picture', expected: ['PL04', 'PL04-1: name=Số hóa hồ sơ năm 2023 | product=- Đề án / - Báo cáo | lead=Sở Tài chính | coordinating=Sở Nội vụ; / Sở‑Ngành | deadline=Quý II/2023 | note=ghi ≥ / chữ trong khung', 'PL04-2: name=Công khai ngân sách | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', '! hidden T1.2.2: ẩn', '! picture T1.2.7: ', '! outside header 1: DỰ THẢO', '! outside footnote 1: Theo Luật Ngân sách.', '! outside comment 1: Xem lại thời hạn'],
    file: () => partsOfWord(),
  },
  {
    name: 'another prefix than w, CDATA, entities, quotes and order of attributes', expected: ['PL03', 'PL03-1: name=<Đổi> & mới đổi <tiếp> & xong | basis=Luật'],
    file: () =>
      wordFile(
        table(['TT', 'Nội dung nhiệm vụ', 'Căn cứ'], ['1', 'ĐỔI', 'Luật'])
          .replaceAll('<w:', '<ns0:')
          .replaceAll('</w:', '</ns0:')
          .replace('<ns0:tcPr>', `<ns0:tcPr><ns0:tcW ns0:type='dxa' ns0:w = "3>2"/>`)
          .replace('>ĐỔI<', '><![CDATA[<Đổi> & mới]]> &#x111;&#7893;i &lt;tiếp&gt; &amp; xong<'),
        {},
        'ns0',
      ),
    asked: { appendix: 'PL03' },
  },
  {
    name: 'strings in every way Excel writes them, formulas with and without values, errors, hidden parts', expected: ['PL01', 'CT1: actual=#71.4 | verdict=Hoàn thành | note=10/11/2022', 'CT3: actual=#DIV/0! | note=TRUE', 'CT2: actual=#4 | note=10/11/2022', '! noValue Biểu!3.5: =A1', '! hidden Biểu!4.2: dòng ẩn', '! hidden Biểu!5.7: cột ẩn'],
    file: () => partsOfExcel(),
  },
  {
    name: 'a table cut in two by hand, the second half without headings', expected: ['PL04', 'PL04-1: name=Số hóa hồ sơ | product=Đề án | lead=Sở Tài chính | deadline=Quý II/2023', 'PL04-2: name=Công khai ngân sách | product=Báo cáo | lead=Sở Tài chính | deadline=Quý III/2023'],
    file: () =>
      wordFile(
        paragraphs('Phụ lục 04') +
          table(pl04, ['1', 'Số hóa hồ sơ', 'Đề án', 'Sở Tài chính', '', 'Quý II/2023', '']) +
          paragraphs('') +
          table(['2', 'Công khai ngân sách', 'Báo cáo', 'Sở Tài chính', '', 'Quý III/2023', '']),
      ),
  },
  {
    name: 'section II of the outline as prose', expected: ['PL03', 'PL03-1: name=- Rà soát văn bản quy phạm pháp luật về ngân sách. | area=Cải cách thể chế', 'PL03-2: name=- Kiểm tra 05 văn bản. | area=Cải cách thể chế', 'PL03-3: name=- Cắt giảm 20% thời gian giải quyết. | area=Cải cách thủ tục hành chính', '! outsideTable P1: ĐỀ CƯƠNG KẾ HOẠCH', '! outsideTable P2: I. MỤC TIÊU', '! outsideTable P3: Nâng cao chất lượng phục vụ.', '! outsideTable P4: II. NHIỆM VỤ', '! outsideTable P10: III. GIẢI PHÁP', '! outsideTable P11: - Tăng cường tuyên truyền.'],
    file: () =>
      wordFile(
        paragraphs(
          'ĐỀ CƯƠNG KẾ HOẠCH\nI. MỤC TIÊU\nNâng cao chất lượng phục vụ.\nII. NHIỆM VỤ\n1. Cải cách thể chế\n- Rà soát văn bản quy phạm pháp luật về ngân sách.\n- Kiểm tra 05 văn bản.\n2. Về cải cách TTHC\n- Cắt giảm 20% thời gian giải quyết.\nIII. GIẢI PHÁP\n- Tăng cường tuyên truyền.',
        ),
      ),
  },
  {
    name: 'an area merged down over its rows, a task told in two rows, one cell over two columns', expected: ['PL04', 'PL04-1: area=Cải cách thể chế | name=Rà soát văn bản | product=Báo cáo / Quyết định | lead=Sở Tài chính | deadline=Quý I/2023', 'PL04-2: area=Cải cách thể chế | name=Kiểm tra văn bản | deadline=Quý II/2023', 'PL04-3: area=Cải cách thủ tục hành chính | name=Cắt giảm thời gian | product=Quyết định | lead=Sở Tài chính | deadline=Quý III/2023', '! mergedAcross T1.4.3: Kế hoạch; quý II'],
    file: () =>
      wordFile(
        table(
          ['Lĩnh vực', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời hạn', 'Ghi chú'],
          [cell('Cải cách thể chế', { merge: 'first' }), cell('Rà soát văn bản', { merge: 'first' }), 'Báo cáo', 'Sở Tài chính', 'Quý I/2023', ''],
          [under, under, 'Quyết định', '', '', ''],
          [under, 'Kiểm tra văn bản', cell('Kế hoạch; quý II', { span: 2 }), 'Quý II/2023', ''],
          ['Cải cách TTHC', 'Cắt giảm thời gian', 'Quyết định', 'Sở Tài chính', 'Quý III/2023', ''],
        ),
      ),
    asked: { appendix: 'PL04' },
  },
  { name: 'what stands in the tab is kept', expected: ['PL01', 'CT1: ', 'PL01-1: actual=#12 | verdict=Hoàn thành | proposed=15', '! conflict T1.2.3: 71,4', '! conflict T1.2.4: Thiếu vật liệu'], file: () => conflicts(), asked: { filled } },
  { name: 'what stands in the tab is replaced', expected: ['PL01', 'CT1: actual=#71.4 (#70) | reason=Thiếu vật liệu (Chậm mặt bằng)', 'PL01-1: actual=#12 | verdict=Hoàn thành | proposed=15'], file: () => conflicts(), asked: { filled, choices: { conflicts: 'replace' } } },
  { name: 'both stay where both can', expected: ['PL01', 'CT1: reason=Chậm mặt bằng / Thiếu vật liệu (Chậm mặt bằng)', 'PL01-1: actual=#12 | verdict=Hoàn thành | proposed=15', '! conflict T1.2.3: 71,4'], file: () => conflicts(), asked: { filled, choices: { conflicts: 'both' } } },
  {
    name: 'rows by id, in another order; one twice, one without a name, one that may be either of two', expected: ['PL01', 'CT3: actual=#99 | verdict=Hoàn thành', 'CT1: actual=#71 | verdict=Không hoàn thành', '! noName T1.5.3: 5', '! noName T1.5.4: Đạt', '! rowTwice T1.4.2: Tỷ lệ hồ sơ giải quyết đúng hạn', '! rowTwice T1.4.3: 98', '! differsFromPlan T1.2.2: Đúng hạn', '! differsFromPlan T1.3.2: Giải ngân'],
    file: () =>
      wordFile(
        table(
          ['Mã', 'Chỉ tiêu', 'Kết quả thực hiện', 'Đánh giá'],
          ['CT3', 'Đúng hạn', '99', 'Đạt'],
          ['CT1', 'Giải ngân', '71', 'Chưa đạt'],
          ['', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '98', ''],
          ['', '', '5', 'Đạt'],
          ['9', '', '', ''],
        ),
      ),
    asked: { appendix: 'PL01' },
  },
  {
    name: 'a task that may be either of two of the plan, and one nearly as the plan says it', expected: ['PL02', 'NV1: result=28/30 cơ sở | verdict=Đang thực hiện (chưa đến hạn)', '! doubtfulRow T1.2.1: 1', '! doubtfulRow T1.2.2: Kiểm tra công tác cải cách hành chính tại 05 đơn vị', '! doubtfulRow T1.2.3: Kết luận số 12', '! doubtfulRow T1.2.4: Hoàn thành', '! differsFromPlan T1.3.2: Tiếp tục xử lý nhà, đất dôi dư sau khi sáp nhập xã'],
    file: () =>
      wordFile(
        table(
          ['STT', 'Nhiệm vụ', 'Kết quả thực hiện', 'Đánh giá'],
          ['1', 'Kiểm tra công tác cải cách hành chính tại 05 đơn vị', 'Kết luận số 12', 'Hoàn thành'],
          ['2', 'Tiếp tục xử lý nhà, đất dôi dư sau khi sáp nhập xã', '28/30 cơ sở', 'Đang triển khai'],
        ),
      ),
  },
  {
    name: 'an unknown table, which the officer says is PL04, and what each column is', expected: ['PL04', 'PL04-1: name=Số hóa hồ sơ | lead=Sở Tài chính | deadline=Quý II/2023'],
    file: () => wordFile(table(['Việc', 'Ai làm', 'Bao giờ'], ['Số hóa hồ sơ', 'Sở Tài chính', 'Quý II/2023'])),
    asked: {
      choices: {
        tables: [{ table: '0:0', appendix: 'PL04' }],
        columns: [
          { table: '0:0', column: 1, key: 'name' },
          { table: '0:0', column: 2, key: 'lead' },
          { table: '0:0', column: 3, key: 'deadline' },
        ],
      },
    },
  },
  {
    name: 'an unknown table, of which nothing is said', expected: ['! unknownTable T1.1.1: Việc', '! unknownTable T1.1.2: Ai làm', '! unknownTable T1.1.3: Bao giờ', '! unknownTable T1.2.1: Số hóa hồ sơ', '! unknownTable T1.2.2: Sở Tài chính', '! unknownTable T1.2.3: Quý II/2023'],
    file: () => wordFile(table(['Việc', 'Ai làm', 'Bao giờ'], ['Số hóa hồ sơ', 'Sở Tài chính', 'Quý II/2023'])),
  },
  {
    name: 'more rows than the tab has, for an agency', expected: ['PL04', 'PL04-1: name=Nhiệm vụ số 1 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', 'PL04-2: name=Nhiệm vụ số 2 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', 'PL04-3: name=Nhiệm vụ số 3 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', '! noSpareRow T1.5.1: 4', '! noSpareRow T1.5.2: Nhiệm vụ số 4', '! noSpareRow T1.5.3: Báo cáo', '! noSpareRow T1.5.4: Sở Tài chính', '! noSpareRow T1.5.6: Quý I/2023', '! noSpareRow T1.6.1: 5', '! noSpareRow T1.6.2: Nhiệm vụ số 5', '! noSpareRow T1.6.3: Báo cáo', '! noSpareRow T1.6.4: Sở Tài chính', '! noSpareRow T1.6.6: Quý I/2023'],
    file: () => fiveTasks(),
    asked: { blankRows: 3 },
  },
  {
    name: 'more rows than the tab has, for a coordinator', expected: ['PL04', 'PL04-1: name=Nhiệm vụ số 1 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', 'PL04-2: name=Nhiệm vụ số 2 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', 'PL04-3: name=Nhiệm vụ số 3 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', '+1: name=Nhiệm vụ số 4 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023', '+2: name=Nhiệm vụ số 5 | product=Báo cáo | lead=Sở Tài chính | deadline=Quý I/2023'],
    file: () => fiveTasks(),
    asked: { blankRows: 3, mayInsert: true },
  },
]; // prettier-ignore

function conflicts(): Uint8Array {
  return wordFile(
    table(
      ['TT', 'Chỉ tiêu', 'Kết quả', 'Lý do', 'Đánh giá', 'Đề xuất'],
      ['1', 'Tỷ lệ giải ngân vốn đầu tư công', '71,4', 'Thiếu vật liệu', 'Không hoàn thành', '95% '],
      ['2', 'Số cuộc thanh tra tài chính', '12', '', 'Đạt', '15'],
    ),
    {},
  );
}

function fiveTasks(): Uint8Array {
  const task = (number: number) => [
    String(number),
    `Nhiệm vụ số ${number}`,
    'Báo cáo',
    'Sở Tài chính',
    '',
    'Quý I/2023',
    '',
  ];
  return wordFile(table(pl04, ...[1, 2, 3, 4, 5].map(task)));
}

function severalTasks(): Uint8Array {
  return wordFile(
    table(
      pl04,
      [
        '1',
        '- Ban hành Kế hoạch kiểm tra\n- Số hóa hồ sơ,\ntài liệu',
        '- Kế hoạch\n- Đề án',
        'Sở Tài chính',
        '',
        'Quý I/2023',
        'Quan trọng',
      ],
      [
        '2',
        `<w:p>${run('1. Rà soát thủ tục')}<w:r><w:br/></w:r>${run('2. Công bố thủ tục')}</w:p>`,
        'Quyết định',
        'Sở Tài chính',
        '',
        'Quý II/2023',
        '',
      ],
      ['3', 'Rà soát các\nthủ tục', 'Báo cáo', 'Sở Tài chính', '', 'Quý II/2023', ''],
    ),
  );
}

function oldFont(): Uint8Array {
  const old = (text: string, font = '.VnTime') =>
    `<w:p>${run(text, `<w:rFonts w:hAnsi="${font}" w:ascii="${font}"/>`)}</w:p>`;
  return wordFile(
    table(
      [old('TT'), old('NhiÖm vô'), old('S¶n phÈm'), old('C¬ quan chñ tr×'), old('Thêi gian')],
      [
        old('1'),
        old('C¶i c¸ch thñ tôc hµnh chÝnh'),
        old('b¸o c¸o', '.VnTimeH'),
        old('Së Tµi chÝnh'),
        old('Quý I/2023'),
      ],
    ),
  );
}

function partsOfWord(): Uint8Array {
  const numbered = (level: number, text = '') =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>${text === '' ? '' : run(text)}</w:p>`;
  const bullet = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Dash"/></w:pPr>${run(text)}</w:p>`;
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${escape(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraphs('chữ trong khung')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraphs('chữ trong khung')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = table(
    pl04,
    [
      numbered(0),
      `<w:p><w:hyperlink r:id="x">${run('Số hóa')}</w:hyperlink>${run(' hồ sơ năm ')}${field(' DATE \\@ "yyyy" ', '2023')}${run('ẩn', '<w:vanish/>')}</w:p>`,
      `${bullet('Đề án')}${bullet('Báo cáo')}`,
      `<w:sdt><w:sdtPr><w:alias w:val="Chọn"/></w:sdtPr><w:sdtContent><w:p>${run('Sở Tài chính')}</w:p></w:sdtContent></w:sdt>`,
      `<w:p><w:r><w:t>Sở Nội vụ;</w:t><w:br/><w:t>Sở</w:t><w:noBreakHyphen/><w:t>Ngành</w:t></w:r></w:p>`,
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Quý I/2023"/><w:listEntry w:val="Quý II/2023"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      `<w:p>${run('ghi ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${box}<w:r><w:drawing><pic:blip/></w:drawing></w:r></w:p>`,
    ],
    [numbered(0), 'Công khai ngân sách', 'Báo cáo', 'Sở Tài chính', '', 'Quý I/2023', ''],
  );
  return wordFile(`${paragraphs('Phụ lục 04')}<w:sdt><w:sdtContent>${body}</w:sdtContent></w:sdt>`, {
    'word/numbering.xml':
      '<w:numbering><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num></w:numbering>',
    'word/styles.xml':
      '<w:styles><w:style w:type="paragraph" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Dash"><w:basedOn w:val="List"/></w:style></w:styles>',
    'word/header1.xml': `<w:hdr>${paragraphs('DỰ THẢO')}</w:hdr>`,
    'word/footnotes.xml': `<w:footnotes><w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="1">${paragraphs('Theo Luật Ngân sách.')}</w:footnote></w:footnotes>`,
    'word/comments.xml': `<w:comments><w:comment w:id="0">${paragraphs('Xem lại thời hạn')}</w:comment></w:comments>`,
  });
}

function partsOfExcel(): Uint8Array {
  return rawExcelFile(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>TT</t></is></c><c r="B1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Kết quả</t></is></c><c r="E1" t="inlineStr"><is><t>Đánh giá</t></is></c><c r="F1" t="inlineStr"><is><t>Ghi chú</t></is></c></row>' +
      '<row><c><v>1</v></c><c t="s"><v>2</v></c><c/><c s="1"><f>5/7</f><v>0.714</v></c><c t="str"><f>IF(1,"Đạt")</f><v>Đạt</v></c><c s="2"><v>43413</v></c></row>' +
      '<row r="3"><c r="B3" t="inlineStr"><is><t>Tỷ lệ hồ sơ giải quyết đúng hạn</t></is></c><c r="D3" t="e"><v>#DIV/0!</v></c><c r="E3"><f>A1</f></c><c r="F3" t="b"><v>1</v></c></row>' +
      '<row r="4" hidden="1"><c r="B4" t="inlineStr"><is><t>dòng ẩn</t></is></c></row>' +
      '<row r="5"><c r="B5" t="inlineStr"><is><t xml:space="preserve"> Số đơn vị sự nghiệp tự chủ tăng thêm_x000D_</t></is></c><c r="D5"><v>4</v></c><c r="F5" t="d"><v>2022-11-10T00:00:00</v></c><c r="G5" t="inlineStr"><is><t>cột ẩn</t></is></c></row>',
    {
      strings:
        '<si><r><t>Chỉ </t></r><r><rPr><b/></rPr><t>tiêu</t></r><rPh sb="0" eb="1"><t>phiên âm</t></rPh></si><si><t>Kế hoạch</t></si><si><t>Tỷ lệ giải ngân vốn đầu tư công</t></si>',
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/></numFmts><fonts><font><name val="Arial"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170" fontId="0"/></cellXfs>',
      workbookPr: '<x:workbookPr date1904="1"/>',
      behind: '<cols><col min="7" max="9" hidden="true"/></cols>',
    },
  );
}
