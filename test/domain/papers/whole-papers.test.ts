import { drawPlan } from '../../../src/domain/papers/draw-plan';
import { drawSummaryAppendices } from '../../../src/domain/papers/draw-summary-appendices';
import type { Paper } from '../../../src/domain/papers/paper';
import { assemble } from '../../../src/domain/summary/assemble';
import { campaign, row, submission } from '../summary/sample';
import { asDrawn } from './as-drawn';

const sheet = (title: string) => ({
  spreadsheetId: 'book',
  sheetId: 1,
  title,
  columns: { name: 3, basis: 4, lead: 5, deadline: 7, budget: 8, proposed: 11 },
});
const target = { area: 'A1', name: 'Kiểm tra', unit: 'đơn vị', plan: 7, actual: 6.5, owner: 'Sở Nội vụ', proposed: 8 };
const task = { area: 'A3', product: 'Quyết định', coordinating: 'Sở Nội vụ', deadline: 'Quý I/2023', budget: 350 };
const summary = assemble(campaign, [
  submission('SNV', 'PL01', [row({ ...target, verdict: 'Không hoàn thành' })], { sheet: sheet('SNV·PL01') }),
  submission('STP', 'PL03', [row({ area: 'A2', name: 'Rà soát văn bản', basis: 'Nghị quyết 76' })], {
    sheet: sheet('STP·PL03'),
  }),
  submission(
    'STC',
    'PL04',
    [
      row({ ...task, name: 'Giao tự chủ', lead: 'STC' }),
      row({ ...task, row: 9, name: 'Kiểm toán', lead: 'Ai', budget: '2 tỷ' }),
    ],
    { sheet: sheet('STC·PL04') },
  ),
]);
const plan = () => drawPlan({ ...campaign, legalBases: ['Nghị quyết 12'] }, summary, 2022);
const section = (paper: Paper, index: number) => paper.sections.slice(index, index + 1).flatMap(asDrawn);

test('a plan is called what it is, and has a body, two appendices and a page of remarks', () => {
  const { title, sections } = plan();
  expect([title, sections.length]).toEqual(['Dự thảo Kế hoạch cải cách hành chính năm 2023', 4]);
});

test('the body of a plan stands upright: head, goals, tasks, solutions, money, duties, and who signs', () => {
  expect(section(plan(), 0)).toEqual([
    'upright',
    'table 69 96 without borders, 0 on each page',
    '| organ: ỦY BAN NHÂN DÂN / organ: TỈNH HÀ TĨNH / rule 18 | nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / motto: Độc lập - Tự do - Hạnh phúc / rule 55 |',
    '| number: Số:______/KH-UBND / draftMark: DỰ THẢO | placeAndDate: Hà Tĩnh, ngày______tháng______năm 2022 |',
    'kindName: KẾ HOẠCH',
    'abstract: Cải cách hành chính tỉnh Hà Tĩnh năm 2023',
    'rule 45',
    'gap: ',
    'textItalic: Căn cứ Nghị quyết 12;',
    'text: Ủy ban nhân dân tỉnh Hà Tĩnh ban hành Kế hoạch cải cách hành chính tỉnh Hà Tĩnh năm 2023 như sau:',
    'heading1: I. MỤC TIÊU',
    'heading2: 1. Mục tiêu chung',
    'text: Tiếp tục đẩy mạnh cải cách hành chính trên tất cả các lĩnh vực; hoàn thành các chỉ tiêu, nhiệm vụ năm 2023 nêu tại Kế hoạch này; khắc phục các chỉ tiêu, nhiệm vụ chưa hoàn thành của năm 2022; nâng cao chất lượng phục vụ người dân, doanh nghiệp, góp phần phát triển kinh tế - xã hội của tỉnh Hà Tĩnh.',
    'heading2: 2. Chỉ tiêu cụ thể',
    'textItalic: (Chi tiết tại Phụ lục I kèm theo)',
    'heading3: a) Chỉ đạo, điều hành',
    'text: - Kiểm tra@C8: 8@K8 đơn vị.',
    'heading1: II. NHIỆM VỤ',
    'textItalic: (Khung nhiệm vụ trọng tâm tại Phụ lục II kèm theo)',
    'heading2: 1. Chỉ đạo, điều hành',
    'textItalic: (Chưa có nhiệm vụ đề xuất.)',
    'heading2: 2. Cải cách thể chế',
    'text: - Rà soát văn bản@C8',
    'heading2: 3. Cải cách tài chính công',
    'textItalic: (Chưa có nhiệm vụ đề xuất.)',
    'heading1: III. GIẢI PHÁP',
    'text: 1. Nâng cao trách nhiệm của người đứng đầu trong lãnh đạo, chỉ đạo, tổ chức thực hiện cải cách hành chính; gắn kết quả thực hiện với đánh giá, xếp loại hằng năm của cơ quan, đơn vị và cá nhân.',
    'text: 2. Tăng cường kiểm tra, đôn đốc việc thực hiện chỉ tiêu, nhiệm vụ được giao; xử lý kịp thời khó khăn, vướng mắc phát sinh.',
    'text: 3. Đẩy mạnh thông tin, tuyên truyền về cải cách hành chính; tiếp nhận và xử lý kịp thời phản ánh, kiến nghị của người dân, doanh nghiệp.',
    'text: 4. Tập trung khắc phục các chỉ tiêu, nhiệm vụ chưa hoàn thành của năm 2022:',
    'text: - Kiểm tra@C8 (Sở Nội vụ)@A8.',
    'heading1: IV. KINH PHÍ THỰC HIỆN',
    'text: 1. Kinh phí thực hiện được bảo đảm từ ngân sách nhà nước theo phân cấp và các nguồn kinh phí hợp pháp khác theo quy định của pháp luật.',
    'text: 2. Tổng kinh phí các cơ quan đề xuất cho 1 nhiệm vụ tại Khung nhiệm vụ trọng tâm là 350 triệu đồng, gồm:',
    'text: - Sở Tài chính: 350 triệu đồng.@E8',
    'heading1: V. TỔ CHỨC THỰC HIỆN',
    'heading2: 1. Sở Nội vụ',
    'text: Theo dõi, hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch này; tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh Hà Tĩnh theo quy định.',
    'heading2: 2. Sở Tài chính',
    'text: Chủ trì thực hiện 1 nhiệm vụ tại Phụ lục II:',
    'text: - Giao tự chủ@C8 (Quý I/2023)@G8.',
    'heading2: 3. Ai',
    'text: Chủ trì thực hiện 1 nhiệm vụ tại Phụ lục II:',
    'text: - Kiểm toán@C9 (Quý I/2023)@G9.',
    'heading2: 4. Các cơ quan, đơn vị, địa phương',
    'text: Căn cứ Kế hoạch này, xây dựng kế hoạch của cơ quan, đơn vị, địa phương và tổ chức thực hiện.',
    'text: Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh Hà Tĩnh xem xét, quyết định./.',
    'gap: ',
    'table 80 85 without borders, 0 on each page',
    '| recipientsTitle: Nơi nhận: / recipients: - Bộ Nội vụ (b/c); / recipients: - Chủ tịch, các PCT UBND tỉnh; / recipients: - Các sở, ban, ngành; / recipients: - Lưu: VT. | signer: TM. ỦY BAN NHÂN DÂN / signer: KT. CHỦ TỊCH / signer: PHÓ CHỦ TỊCH |',
  ]);
});

test('its targets stand across the page beside what this year’s came to', () => {
  expect(section(plan(), 1)).toEqual([
    'across',
    'appendixLabel: Phụ lục I',
    'appendixTitle: CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023',
    'appendixSource: (Kèm theo Kế hoạch số______/KH-UBND ngày______tháng______năm______của Ủy ban nhân dân tỉnh Hà Tĩnh)',
    'rule 50',
    'gap: ',
    'table 10 92 20 30 22 44 34 with borders, 3 on each page',
    '| ↓ tableHead: TT | ↓ tableHead: Chỉ tiêu | ↓ tableHead: Đơn vị tính | ×2 tableHead: Năm 2022 | ↓ tableHead: Chỉ tiêu năm 2023 | ↓ tableHead: Cơ quan theo dõi |',
    '| ↑ tableHead:  | ↑ tableHead:  | ↑ tableHead:  | tableHead: Kế hoạch | tableHead: Kết quả | ↑ tableHead:  | ↑ tableHead:  |',
    '| tableNumber: (1) | tableNumber: (2) | tableNumber: (3) | tableNumber: (4) | tableNumber: (5) | tableNumber: (6) | tableNumber: (7) |',
    '| ×7 tableGroup: I. CHỈ ĐẠO, ĐIỀU HÀNH |',
    '| tableCenter: 1 | tableText: Kiểm tra@C8 | tableCenter: đơn vị@A8 | tableText: 7@A8 | tableFigure: 6,5@A8 | tableText: 8@K8 | tableText: Sở Nội vụ@A8 |',
  ]);
});

test('its framework of tasks stands across the page', () => {
  expect(section(plan(), 2)).toEqual([
    'across',
    'appendixLabel: Phụ lục II',
    'appendixTitle: KHUNG NHIỆM VỤ TRỌNG TÂM CẢI CÁCH HÀNH CHÍNH NĂM 2023',
    'appendixSource: (Kèm theo Kế hoạch số______/KH-UBND ngày______tháng______năm______của Ủy ban nhân dân tỉnh Hà Tĩnh)',
    'rule 50',
    'gap: ',
    'table 10 70 54 28 44 24 22 with borders, 2 on each page',
    '| tableHead: TT | tableHead: Nhiệm vụ | tableHead: Sản phẩm | tableHead: Cơ quan chủ trì | tableHead: Cơ quan phối hợp | tableHead: Thời gian hoàn thành | tableHead: Kinh phí (triệu đồng) |',
    '| tableNumber: (1) | tableNumber: (2) | tableNumber: (3) | tableNumber: (4) | tableNumber: (5) | tableNumber: (6) | tableNumber: (7) |',
    '| ×7 tableGroup: I. CẢI CÁCH TÀI CHÍNH CÔNG |',
    '| tableCenter: 1 | tableText: Giao tự chủ@C8 | tableText: Quyết định@A8 | tableText: STC@E8 | tableText: Sở Nội vụ@A8 | tableCenter: Quý I/2023@G8 | tableFigure: 350@H8 |',
    '| tableCenter: 2 | tableText: Kiểm toán@C9 | tableText: Quyết định@A9 | tableText: Ai@E9 | tableText: Sở Nội vụ@A9 | tableCenter: Quý I/2023@G9 | tableFigure: 2 tỷ@H9 |',
  ]);
});

test('its remarks stand upright, each with where to look', () => {
  expect(section(plan(), 3)).toEqual([
    'upright',
    'appendixTitle: LƯU Ý CHO NGƯỜI SOẠN THẢO',
    'appendixSource: (Bỏ trang này trước khi trình ký)',
    'gap: ',
    'table 10 40 60 55 with borders, 2 on each page',
    '| tableHead: TT | tableHead: Nơi ghi | tableHead: Nội dung | tableHead: Lưu ý |',
    '| tableNumber: (1) | tableNumber: (2) | tableNumber: (3) | tableNumber: (4) |',
    '| tableCenter: 1 | tableText: STC·PL04, ô E9 | tableText: Kiểm toán@C9 | tableText: Cơ quan chủ trì không có trong danh sách cơ quan của chiến dịch. |',
    '| tableCenter: 2 | tableText: STC·PL04, ô H9 | tableText: Kiểm toán@C9 | tableText: Kinh phí không đọc được thành triệu đồng; không cộng vào tổng. |',
  ]);
});

test.each<[string, string[]]>([
  [
    'Phụ lục I of a summary',
    [
      'across',
      'appendixLabel: Phụ lục I',
      'appendixTitle: KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC NĂM 2022 VÀ ĐỀ XUẤT CHỈ TIÊU NĂM 2023',
      'appendixSource: (Kèm theo Công văn số______/SNV ngày______tháng______năm______của Sở Nội vụ)',
      'rule 50',
      'gap: ',
      'table 10 54 14 20 21 14 22 37 22 18 20 with borders, 3 on each page',
      '| ↓ tableHead: TT | ↓ tableHead: Chỉ tiêu | ↓ tableHead: Đơn vị tính | ×5 tableHead: Năm 2022 | ↓ tableHead: Đề xuất năm 2023 | ↓ tableHead: Cơ quan theo dõi | ↓ tableHead: Ghi chú |',
      '| ↑ tableHead:  | ↑ tableHead:  | ↑ tableHead:  | tableHead: Kế hoạch | tableHead: Kết quả đến 10/11/2022 | tableHead: Ước cả năm | tableHead: Đánh giá | tableHead: Lý do không hoàn thành | ↑ tableHead:  | ↑ tableHead:  | ↑ tableHead:  |',
      '| tableNumber: (1) | tableNumber: (2) | tableNumber: (3) | tableNumber: (4) | tableNumber: (5) | tableNumber: (6) | tableNumber: (7) | tableNumber: (8) | tableNumber: (9) | tableNumber: (10) | tableNumber: (11) |',
      '| ×11 tableGroup: I. CHỈ ĐẠO, ĐIỀU HÀNH |',
      '| tableCenter: 1 | tableText: Kiểm tra@C8 | tableText: đơn vị@A8 | tableText: 7@A8 | tableFigure: 6,5@A8 | tableFigure: @A8 | tableCenter: Không hoàn thành@A8 | tableText: @A8 | tableText: 8@K8 | tableText: Sở Nội vụ@A8 | tableText: @A8 |',
    ],
  ],
  [
    'Phụ lục II, of which nothing came in,',
    [
      'across',
      'appendixLabel: Phụ lục II',
      'appendixTitle: ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO KHUNG KẾ HOẠCH CCHC NĂM 2022',
      'appendixSource: (Kèm theo Công văn số______/SNV ngày______tháng______năm______của Sở Nội vụ)',
      'rule 50',
      'gap: ',
      'textItalic: Chưa có nội dung.',
    ],
  ],
  [
    'Phụ lục III, which is prose,',
    [
      'upright',
      'appendixLabel: Phụ lục III',
      'appendixTitle: ĐỀ XUẤT NHIỆM VỤ CCHC NĂM 2023 (MỤC II ĐỀ CƯƠNG KẾ HOẠCH)',
      'appendixSource: (Kèm theo Công văn số______/SNV ngày______tháng______năm______của Sở Nội vụ)',
      'rule 50',
      'gap: ',
      'heading1: II. NHIỆM VỤ',
      'heading2: 1. Cải cách thể chế',
      'text: - Rà soát văn bản@C8/ (Sở Tư pháp; căn cứ: Nghị quyết 76)/@D8',
    ],
  ],
])('%s is drawn under its own heading', (_, expected) => {
  expect(drawSummaryAppendices(campaign, summary).sections.map(asDrawn)).toContainEqual(expected);
});

test.each([
  ['Nghị quyết số 12.5/NQ-TU', 'Căn cứ Nghị quyết số 12.5/NQ-TU;'],
  ['căn cứ Luật Ngân sách:', 'căn cứ Luật Ngân sách:'],
  ['Xét đề nghị của Sở Nội vụ', 'Xét đề nghị của Sở Nội vụ;'],
  ['Thông báo theo Nghị quyết 12.', 'Căn cứ Thông báo theo Nghị quyết 12.'],
  ['Theodolit,', 'Căn cứ Theodolit,'],
])('the basis «%s» stands in a plan as «%s»', (basis, expected) => {
  const drawn = asDrawn(drawPlan({ ...campaign, legalBases: [basis] }, summary, 2022).sections[0]!);
  expect(drawn[8]).toBe(`textItalic: ${expected}`);
});
