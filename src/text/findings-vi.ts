import { appendices, appendixOf } from '../domain/appendices';
import type { Finding, RuleCode } from '../domain/finding';
import type { StructureDefect } from '../domain/submission';
import { verdictLabels } from '../domain/verdict';
import { campaignRulesVi } from './campaign-rules-vi';
import { formDefectsVi } from './form-defects-vi';
import { quote } from './quote';
import { reasonVi } from './reason-vi';
import { rowRulesVi } from './row-rules-vi';
import { tabRulesVi } from './tab-rules-vi';

/** What is wrong and what to do, each a sentence; `short`, at most 40 characters, stands in the last cell of the row. */
export interface FindingText {
  readonly fault: string;
  readonly remedy: string;
  readonly short: string;
}

/** A test holds that every rule in force has its words in both languages. */
export type RuleTexts = Readonly<Partial<Record<Exclude<RuleCode, 'S05'>, (finding: Finding) => FindingText>>>;

/** The sentences of one language; rule S05 has one for each kind of defect, told what was wanted there. */
export interface FindingTexts {
  readonly rules: RuleTexts;
  readonly defects: Readonly<Record<StructureDefect['kind'] | 'cellBroken', (wanted: string) => FindingText>>;
}

const rules: FindingTexts['rules'] = {
  ...reasonVi,
  ...rowRulesVi,
  ...tabRulesVi,
  ...campaignRulesVi,
  S01: ({ appendix }) => ({
    fault: `Thiếu ${appendixOf[appendix].label}; công văn yêu cầu gửi đủ ${twoDigits(appendices.length)} phụ lục.`,
    remedy: 'Nhập nội dung vào biểu, hoặc đánh dấu ô «Không có nội dung» nếu cơ quan không có nội dung báo cáo.',
    short: 'Biểu chưa nhập nội dung',
  }),
  S03: ({ expected, received }) => ({
    fault:
      received === ''
        ? `Chưa ghi ngày chốt số liệu; công văn yêu cầu số liệu đến ngày ${expected}.`
        : `Số liệu chưa chốt đến ngày ${expected}; biểu đang ghi ${quote(received)}.`,
    remedy: `Cập nhật kết quả đến ngày ${expected} và ghi ngày này vào ô «Số liệu đến ngày».`,
    short: 'Số liệu chưa chốt đúng ngày',
  }),
  C01: ({ expected }) => ({
    fault: `Chỉ tiêu ${expected} chưa có cơ quan nào báo cáo.`,
    remedy: 'Ghi kết quả thực hiện và đánh giá của chỉ tiêu này.',
    short: 'Chỉ tiêu chưa được báo cáo',
  }),
  C02: () => ({
    fault: 'Chỉ tiêu không hoàn thành phải nêu rõ lý do cụ thể.',
    remedy: 'Ghi nguyên nhân, văn bản, số lượng hoặc thời điểm.',
    short: 'Thiếu lý do cụ thể',
  }),
  C04: () => ({
    fault: 'Chưa có kết quả thực hiện.',
    remedy: `Ghi kết quả đến ngày chốt số liệu, hoặc chọn đánh giá «${verdictLabels.unpublished}».`,
    short: 'Chưa có kết quả thực hiện',
  }),
  C06: ({ expected, received }) => ({
    fault: `Theo số liệu, đánh giá phải là ${quote(expected)}; biểu đang ${received === '' ? 'để trống' : `ghi ${quote(received)}`}.`,
    remedy: 'Chọn lại đánh giá cho khớp với số liệu, hoặc sửa lại kết quả nếu nhập chưa đúng.',
    short: 'Đánh giá không khớp số liệu',
  }),
  C12: ({ received }) =>
    received === ''
      ? {
          fault: 'Chưa đề xuất chỉ tiêu cho năm kế hoạch.',
          remedy: 'Ghi mức đề xuất, hoặc ghi «Đề nghị bỏ» và nêu lý do.',
          short: 'Chưa đề xuất chỉ tiêu',
        }
      : {
          fault: 'Đề nghị bỏ chỉ tiêu phải nêu lý do.',
          remedy: 'Ghi lý do đề nghị bỏ vào cột «Lý do không hoàn thành» hoặc cột «Ghi chú».',
          short: 'Đề nghị bỏ nhưng chưa nêu lý do',
        },
  N01: ({ expected }) => ({
    fault: `Nhiệm vụ ${expected} chưa được đánh giá.`,
    remedy: 'Ghi kết quả thực hiện và chọn đánh giá của nhiệm vụ này.',
    short: 'Nhiệm vụ chưa được đánh giá',
  }),
  N02: ({ received }) => ({
    fault:
      received === ''
        ? 'Nhiệm vụ không hoàn thành phải nêu rõ lý do cụ thể.'
        : `Nhiệm vụ đã quá thời hạn ${quote(received)} phải nêu rõ lý do cụ thể.`,
    remedy: 'Ghi nguyên nhân, văn bản, số lượng hoặc thời điểm.',
    short: 'Thiếu lý do cụ thể',
  }),
  P01: ({ received }) => ({
    fault: `Phải có đúng 01 cơ quan chủ trì; biểu đang ${received === '' ? 'để trống' : `ghi ${quote(received)}`}.`,
    remedy:
      received === ''
        ? 'Ghi tên một cơ quan chịu trách nhiệm chủ trì.'
        : 'Giữ lại một cơ quan cụ thể, chuyển các cơ quan khác sang cột «Cơ quan phối hợp».',
    short: 'Phải có đúng 01 cơ quan chủ trì',
  }),
  P02: () => ({
    fault: 'Chưa có thời gian hoàn thành.',
    remedy: 'Ghi tháng, quý hoặc ngày hoàn thành trong năm kế hoạch.',
    short: 'Chưa có thời gian hoàn thành',
  }),
  P05: () => ({
    fault: 'Chưa có sản phẩm.',
    remedy: 'Ghi sản phẩm kiểm đếm được: loại văn bản, số lượng hoặc hạng mục hoàn thành.',
    short: 'Chưa có sản phẩm',
  }),
};

export const findingsVi: FindingTexts = { rules, defects: formDefectsVi };

/** Counts under ten are written with a zero before them in official letters: «04 phụ lục». */
function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
