import { readFileSync } from 'node:fs';
import { readOfficeFile } from '../../src/documents/read-office-file';
import { importOf, placeName, planOf } from './desk';

/** Files that LibreOffice saved, with what becomes of them; libreoffice/README.md says how each was made. */
const files: readonly (readonly [file: string, trouble: string, expected: readonly string[]])[] = [
  [
    'pl01-gop-tieu-de.docx',
    'two rows of merged headings in another order, ticks, groups, a total',
    [
      'PL01',
      'CT1: actual=#71.4 | reason=Chậm mặt bằng / 03 dự án | proposed=95% | verdict=Không hoàn thành',
      'CT2: actual=#4 | proposed=5 | verdict=Hoàn thành',
      'CT3: actual=#99.2 | proposed=100% | verdict=Hoàn thành',
      'PL01-1: name=Tỷ lệ hồ sơ nộp trực tuyến | unit=% | plan=60% | actual=#64.5 | proposed=70% | verdict=Hoàn thành | area=Cải cách thủ tục hành chính',
      '! outsideTable P4: Ghi chú: số liệu ước đến ngày báo cáo.',
    ],
  ],
  [
    'pl04-theo-doi-sua.docx',
    'tracked changes, several tasks in one cell, a day over two rows, a table within a cell',
    [
      'PL04',
      'PL04-1: name=Ban hành Đề án quản lý tài sản công | product=Đề án | lead=Sở Tài chính | coordinating=Sở Nội vụ | deadline=Quý II/2023 | area=Cải cách tài chính công',
      'PL04-2: name=- Số hóa hồ sơ ngân sách / - Công khai dự toán | product=- Cơ sở dữ liệu / - Báo cáo | lead=Sở Tài chính | deadline=Quý II/2023 | note=Kinh phí dự kiến: / trình Quý I | area=Cải cách tài chính công',
      'PL04-3: name=Rà soát văn bản về giá | product=Báo cáo | lead=Sở Tài chính | coordinating=Sở Tư pháp | deadline=Tháng 6/2023 | note==1+1 | area=Cải cách thể chế',
      '! deleted T1.3.2: Kế hoạch',
      '! unknownTable T1.1.1.1: Nguồn',
      '! unknownTable T1.1.1.2: Số tiền',
      '! unknownTable T1.1.2.1: Ngân sách tỉnh',
      '! unknownTable T1.1.2.2: 250 triệu đồng',
    ],
  ],
  [
    'pl01-so-that.xlsx',
    'real numbers, per cents, a day and formulas, headings in another order, a sheet of guidance',
    [
      'PL01',
      'CT1: actual=#71.4 | estimate=#96 | verdict=Không hoàn thành | proposed=95% | note=03/10/2022',
      'CT2: actual=#4 | estimate=#5 | verdict=Hoàn thành | proposed=5 | note=Công văn số 12 / ngày 3/10',
      'CT3: actual=#99.25 | estimate=#100 | verdict=Hoàn thành | proposed=100%',
      '! unknownTable Hướng dẫn!1.1: Gửi về Sở Nội vụ trước ngày 15/11/2022',
    ],
  ],
  [
    'pl02-ngay-that.xlsx',
    'real days, a day over two rows, lines within cells, a column nobody asked for',
    [
      'PL02',
      'NV3: result=- Đã kiểm tra 03 sở / - Ban hành 03 kết luận | verdict=Không hoàn thành | reason=Thiếu người | followUp=Chuyển sang Quý I/2023',
      'NV4: result=Đã kiểm tra 05 huyện | verdict=Hoàn thành',
      'NV2: result=5 | verdict=Hoàn thành',
      'NV1: result=Đang xử lý / 12/15 cơ sở | verdict=Không hoàn thành | reason=Chờ phê duyệt phương án giá đất | followUp=Cho lùi đến 30/6/2023',
      '! unknownColumn Nhiệm vụ!4.8: 08/11/2022',
      // The plan says «Quý I/2022» and «Quý III/2022»; the first day stands beside two tasks.
      '! differsFromPlan Nhiệm vụ!4.2: 31/03/2022',
      '! differsFromPlan Nhiệm vụ!4.2: 31/03/2022',
      '! differsFromPlan Nhiệm vụ!7.2: 30/09/2022',
    ],
  ],
];

describe.each(files)('%s: %s', (file, _, expected) => {
  const bytes = new Uint8Array(readFileSync(`test/import/libreoffice/${file}`));

  it('becomes these rows', () => {
    expect(importOf(bytes)).toEqual(expected);
  });

  it('has each cell placed or listed', () => {
    const document = readOfficeFile(bytes);
    const { tabs, leftOut } = planOf(document);
    const placed = tabs.flatMap(({ placements }) => placements.flatMap(({ places }) => places.map(placeName)));
    const cells = [...document.blocks.flatMap(({ rows }) => rows.flat()), ...document.asides];
    expect(new Set([...placed, ...leftOut.map(({ place }) => placeName(place))])).toEqual(
      new Set(cells.map(({ place }) => placeName(place))),
    );
  });
});
