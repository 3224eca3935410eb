import fc from 'fast-check';
import { drawPlan } from '../../../src/domain/papers/draw-plan';
import { isLeftOut, planContent } from '../../../src/domain/papers/plan-content';
import { planDuties } from '../../../src/domain/papers/plan-duties';
import { assemble } from '../../../src/domain/summary/assemble';
import { submissionsArbitrary } from '../summary/arbitrary';
import { campaign, row, submission } from '../summary/sample';
import { asText } from './as-text';

const sheet = (code: string, appendix: string) => ({
  spreadsheetId: 'book',
  sheetId: 1,
  title: `${code}·${appendix}`,
  columns: { name: 3, proposed: 11, lead: 5, budget: 8 },
});

const target = { area: 'A1', unit: '%', owner: 'Sở Nội vụ' };
const task = { area: 'A3', product: 'Quyết định', coordinating: 'Sở Nội vụ', deadline: 'Quý I/2023' };

const summary = assemble(campaign, [
  submission(
    'SNV',
    'PL01',
    [
      row({ ...target, id: 'CT01', isAssigned: true, name: 'Kiểm tra', proposed: '98', verdict: 'Không hoàn thành' }),
      row({ ...target, row: 9, name: 'Xếp hạng', unit: 'bậc', proposed: 'tăng 02 bậc' }),
      row({ ...target, row: 10, name: 'Sáng kiến', unit: 'sáng kiến', proposed: 5 }),
      row({ ...target, row: 11, name: 'Thi đua', proposed: 'Đề nghị bỏ' }),
      row({ ...target, row: 12, name: 'Hội nghị', proposed: '' }),
    ],
    { sheet: sheet('SNV', 'PL01') },
  ),
  submission('STP', 'PL03', [
    row({ area: 'A2', name: 'Rà soát văn bản\n- Theo dõi thi hành\n\n', basis: 'Nghị quyết 76' }),
  ]),
  submission(
    'STC',
    'PL04',
    [
      row({ ...task, name: 'Giao tự chủ', lead: 'Sở Tài chính', budget: 350 }),
      row({ ...task, row: 9, name: 'Kiểm toán', lead: 'STC', budget: '1.250,5' }),
      row({ ...task, row: 10, name: 'Thanh tra', lead: 'Thanh tra tỉnh', budget: '2 tỷ' }),
      row({ ...task, row: 11, name: 'Không ai', lead: ' ', budget: '' }),
      row({ ...task, row: 12, name: ' ', lead: 'STC' }),
    ],
    { sheet: sheet('STC', 'PL04') },
  ),
  submission('STP', 'PL04', [row({ name: 'Bỏ ngoài' }), row({ name: 'Bỏ ngoài', row: 9 })], { isNil: true }),
  submission('SNV', 'PL03', [row({ name: 'Bỏ ngoài' })], { isNil: true }),
]);

const legalBases = ['Nghị quyết số 12-NQ/TU', 'Theo Thông báo 371.'];
/** The body, the targets, the tasks and the remarks, drawn anew for each test. */
const page = (index: number): string[] => asText(drawPlan({ ...campaign, legalBases }, summary, 2022))[index] ?? [];
const after = (heading: string, lines = page(0)) => lines.slice(lines.indexOf(heading) + 1);

test('it opens with its name, its bases and who issues it', () => {
  expect(page(0).slice(2, 8)).toEqual([
    'KẾ HOẠCH',
    'Cải cách hành chính tỉnh Hà Tĩnh năm 2023',
    '———',
    'Căn cứ Nghị quyết số 12-NQ/TU;',
    'Theo Thông báo 371.',
    'Ủy ban nhân dân tỉnh Hà Tĩnh ban hành Kế hoạch cải cách hành chính tỉnh Hà Tĩnh năm 2023 như sau:',
  ]);
});

test('it has five parts in the order provinces use', () => {
  expect(page(0).filter((line) => /^[IV]+\. /.test(line))).toEqual([
    'I. MỤC TIÊU',
    'II. NHIỆM VỤ',
    'III. GIẢI PHÁP',
    'IV. KINH PHÍ THỰC HIỆN',
    'V. TỔ CHỨC THỰC HIỆN',
  ]);
});

test('targets stand by area with their proposal, which names its unit once', () => {
  expect(after('2. Chỉ tiêu cụ thể').slice(0, 5)).toEqual([
    '(Chi tiết tại Phụ lục I kèm theo)',
    'a) Chỉ đạo, điều hành',
    '- Kiểm tra: 98%.',
    '- Xếp hạng: tăng 02 bậc.',
    '- Sáng kiến: 5 sáng kiến.',
  ]);
});

test('tasks stand by area, a paragraph for each line; an area nobody wrote about says so', () => {
  expect(after('II. NHIỆM VỤ').slice(0, 8)).toEqual([
    '(Khung nhiệm vụ trọng tâm tại Phụ lục II kèm theo)',
    '1. Chỉ đạo, điều hành',
    '(Chưa có nhiệm vụ đề xuất.)',
    '2. Cải cách thể chế',
    '- Rà soát văn bản',
    '- Theo dõi thi hành',
    '3. Cải cách tài chính công',
    '(Chưa có nhiệm vụ đề xuất.)',
  ]);
});

test('what this year left undone is among the solutions', () => {
  expect(after('III. GIẢI PHÁP').slice(3, 5)).toEqual([
    '4. Tập trung khắc phục các chỉ tiêu, nhiệm vụ chưa hoàn thành của năm 2022:',
    '- Kiểm tra (Sở Nội vụ).',
  ]);
});

test('the budget is the sum of what can be read, and by lead agency', () => {
  expect(after('IV. KINH PHÍ THỰC HIỆN').slice(1, 3)).toEqual([
    '2. Tổng kinh phí các cơ quan đề xuất cho 2 nhiệm vụ tại Khung nhiệm vụ trọng tâm là 1.600,5 triệu đồng, gồm:',
    '- Sở Tài chính: 1.600,5 triệu đồng.',
  ]);
});

test('duties stand by lead agency, whoever writes it how; the collecting office watches over them', () => {
  expect(after('V. TỔ CHỨC THỰC HIỆN').filter((line) => /^(\d|-)/.test(line))).toEqual([
    '1. Sở Nội vụ',
    '2. Sở Tài chính',
    '- Giao tự chủ (Quý I/2023).',
    '- Kiểm toán (Quý I/2023).',
    '3. Thanh tra tỉnh',
    '- Thanh tra (Quý I/2023).',
    '4. Các cơ quan, đơn vị, địa phương',
  ]);
});

test('it ends with «./.», who gets it, and the title of who signs, without a name', () => {
  expect(page(0).at(-2)).toMatch(/\.\/\.$/);
  expect(page(0).at(-1)).toBe(
    '| Nơi nhận: / - Bộ Nội vụ (b/c); / - Chủ tịch, các PCT UBND tỉnh; / - Các sở, ban, ngành; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH |',
  );
});

test('each appendix has its label, title and the paper it goes with, all blanks blank', () => {
  expect(page(1).slice(0, 4)).toEqual([
    'Phụ lục I',
    'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023',
    '(Kèm theo Kế hoạch số______/KH-UBND ngày______tháng______năm______của Ủy ban nhân dân tỉnh Hà Tĩnh)',
    '———',
  ]);
  expect(page(2).slice(-1)).toEqual(['| 4 | Không ai | Quyết định |   | Sở Nội vụ | Quý I/2023 |  |']);
});

test('appendices are numbered as the office chooses', () => {
  const arabic = asText(drawPlan({ ...campaign, papers: { appendixNumbers: 'arabic' } }, summary, 2022));
  expect([arabic[1]![0], arabic[2]![0]]).toEqual(['Phụ lục 01', 'Phụ lục 02']);
  expect(arabic[0]).toContain('(Chi tiết tại Phụ lục 01 kèm theo)');
});

test('a last page tells the editor of every row that is not in the plan, or only in part, with its cell', () => {
  expect(
    page(3)
      .slice(4)
      .map((line) => line.split(' | ').slice(1).join(' | ')),
  ).toEqual([
    'SNV·PL01, ô K11 | Thi đua | Cơ quan đề nghị bỏ; không đưa vào dự thảo. |',
    'SNV·PL01, ô K12 | Hội nghị | Chưa có mức đề xuất; không đưa vào dự thảo. |',
    'STC·PL04, ô E10 | Thanh tra | Cơ quan chủ trì không có trong danh sách cơ quan của chiến dịch. |',
    'STC·PL04, ô H10 | Thanh tra | Kinh phí không đọc được thành triệu đồng; không cộng vào tổng. |',
    'STC·PL04, ô E11 | Không ai | Chưa ghi cơ quan chủ trì; không có trong mục Tổ chức thực hiện. |',
    'STC·PL04, ô C12 |   | Chưa có nội dung; không đưa vào dự thảo. |',
    'SNV·PL03 | Sở Nội vụ: 1 dòng | Cơ quan báo không có nội dung; các dòng đã nhập không đưa vào tổng hợp. |',
    'STP·PL04 | Sở Tư pháp: 2 dòng | Cơ quan báo không có nội dung; các dòng đã nhập không đưa vào tổng hợp. |',
  ]);
});

test('without anything to tell there is no last page, and without any row the plan still stands', () => {
  const empty = asText(drawPlan(campaign, assemble(campaign, []), 2022));
  expect(empty).toHaveLength(3);
  expect(after('2. Chỉ tiêu cụ thể', empty[0])[1]).toBe('Chưa có chỉ tiêu đề xuất.');
});

test('every row of PL01, PL03 and PL04 is in the plan or in its remarks, and every task with a lead is somebody’s', () => {
  fc.assert(
    fc.property(submissionsArbitrary, (submissions) => {
      const all = assemble(campaign, submissions);
      const { targets: t, paragraphs, tasks: k, remarks: notes } = planContent(campaign, all);
      const rows = (['PL01', 'PL03', 'PL04'] as const).flatMap((code) => all.appendices[code].flatMap((g) => g.rows));
      const kept = [...t, ...paragraphs, ...k].flatMap((group) => group.rows);
      const left = notes.filter(({ reason }) => isLeftOut(reason)).map((note) => note.row);
      expect(kept.length + left.length).toBe(rows.length);
      expect(new Set([...kept, ...left])).toEqual(new Set(rows));
      const led = planDuties(campaign, k).flatMap((duty) => duty.tasks);
      const unled = notes.filter(({ reason }) => reason === 'noLead').length;
      expect(led.length + unled).toBe(k.flatMap((group) => group.rows).length);
    }),
  );
});

test('the collecting office is listed once, and a blank owner or deadline leaves no brackets', () => {
  const own = assemble(campaign, [
    submission('SNV', 'PL01', [row({ ...target, owner: ' ', name: 'Kiểm tra', verdict: 'Không hoàn thành' })]),
    submission('STC', 'PL02', [row({ ...task, name: 'Giao vốn', lead: 'STC', verdict: 'Không hoàn thành' })]),
    submission('SNV', 'PL04', [row({ ...task, name: 'Thi tìm hiểu', lead: 'SNV', deadline: '' })]),
    submission('STC', 'PL04', [row({ ...task, name: 'Kiểm toán', lead: 'STC' })]),
  ]);
  const [lines] = asText(drawPlan(campaign, own, 2022));
  expect(lines).toEqual(expect.arrayContaining(['- Kiểm tra.', '- Giao vốn (STC).', '- Thi tìm hiểu.']));
  expect(lines!.filter((line) => line.endsWith('. Sở Nội vụ'))).toHaveLength(1);
});
