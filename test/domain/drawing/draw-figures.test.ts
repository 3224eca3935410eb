import { drawFigures } from '../../../src/domain/drawing/draw-figures';
import { assemble } from '../../../src/domain/summary/assemble';
import { countFigures } from '../../../src/domain/summary/count-figures';
import { campaign, row, submission } from '../summary/sample';
import { drawingAsText } from './as-text';

const summary = assemble(campaign, [
  submission('SNV', 'PL01', [row({ id: 'CT01', isAssigned: true, verdict: 'Hoàn thành' })]),
  submission('STP', 'PL01', [row({ id: 'CT02', isAssigned: true })], { isNil: true }),
  submission('STC', 'PL01', [row({ id: 'CT03', isAssigned: true, verdict: 'KHT' })]),
  submission('STC', 'PL02', [row({ id: 'NV01', isAssigned: true })], { defects: [{ kind: 'keyRowMissing' }] }),
]);

it('draws results by area and agency, then the proof', () => {
  expect(drawingAsText(drawFigures(countFigures(campaign, summary), summary, campaign))).toEqual([
    'Số liệu tổng hợp 1×7||||||',
    'Kế hoạch cải cách hành chính năm 2023 · Số liệu đến ngày 10/11/2022 1×7||||||',
    '',
    'Phụ lục 01. Chỉ tiêu theo lĩnh vực 1×7||||||',
    'Lĩnh vực|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Chỉ đạo, điều hành|1|0|0|0|0|1',
    'Cải cách thể chế|0|0|0|0|1|1',
    'Cải cách tài chính công|0|1|0|0|0|1',
    'Tổng|1|1|0|0|1|3',
    '',
    'Phụ lục 01. Chỉ tiêu theo cơ quan 1×7||||||',
    'Cơ quan|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Sở Nội vụ|1|0|0|0|0|1',
    'Sở Tư pháp|0|0|0|0|1|1',
    'Sở Tài chính|0|1|0|0|0|1',
    'Tổng|1|1|0|0|1|3',
    '',
    'Phụ lục 02. Nhiệm vụ theo lĩnh vực 1×7||||||',
    'Lĩnh vực|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Chỉ đạo, điều hành|0|0|0|0|0|0',
    'Cải cách thể chế|0|0|0|0|0|0',
    'Cải cách tài chính công|0|0|0|0|1|1',
    'Tổng|0|0|0|0|1|1',
    '',
    'Phụ lục 02. Nhiệm vụ theo cơ quan 1×7||||||',
    'Cơ quan|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Sở Nội vụ|0|0|0|0|0|0',
    'Sở Tư pháp|0|0|0|0|0|0',
    'Sở Tài chính|0|0|0|0|1|1',
    'Tổng|0|0|0|0|1|1',
    '',
    'Đối chiếu số dòng: dòng vào = dòng ra + dòng loại trừ 1×7||||||',
    'Cơ quan|Phụ lục|Dòng vào|Dòng ra|Loại trừ|Khớp|Ghi chú',
    'Sở Nội vụ|PL01|1|1|0|✔|chưa nộp',
    'Sở Nội vụ|PL02|0|0|0|✔|',
    'Sở Nội vụ|PL03|0|0|0|✔|',
    'Sở Nội vụ|PL04|0|0|0|✔|',
    'Sở Tư pháp|PL01|1|0|1|✔|không có nội dung: 1',
    'Sở Tư pháp|PL02|0|0|0|✔|',
    'Sở Tư pháp|PL03|0|0|0|✔|',
    'Sở Tư pháp|PL04|0|0|0|✔|',
    'Sở Tài chính|PL01|1|1|0|✔|chưa nộp',
    'Sở Tài chính|PL02|1|0|1|✔|biểu hỏng cấu trúc: 1',
    'Sở Tài chính|PL03|0|0|0|✔|',
    'Sở Tài chính|PL04|0|0|0|✔|',
    'Tổng||4|2|2|✔|',
  ]);
});

it('marks the lines that do not add up, and the sum with them', () => {
  const proof = summary.proof.map((line, index) => (index === 0 ? { ...line, rowsOut: 0 } : line));
  const text = drawingAsText(drawFigures(countFigures(campaign, summary), { ...summary, proof }, campaign));
  expect(text.filter((line) => line.includes('✖'))).toEqual(['Sở Nội vụ|PL01|1|0|0|✖|chưa nộp', 'Tổng||4|1|2|✖|']);
});
