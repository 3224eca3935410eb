import type { RuleTexts } from './findings-vi';
import { quote } from './quote';

/** Words of the rules that look across rows, tabs and agencies; cells of other tabs come as `STC·PL04!C9`. */
export const campaignRulesVi: RuleTexts = {
  C17: ({ expected, received }) => ({
    fault: `Cùng chỉ tiêu này, cơ quan khác báo ${expected}; biểu đang ghi ${quote(received)}.`,
    remedy: 'Hai cơ quan thống nhất số liệu rồi ghi cùng một kết quả.',
    short: 'Số liệu khác cơ quan khác',
  }),
  C18: ({ expected, received }) => ({
    fault: `Chỉ tiêu do ${quote(expected)} theo dõi nhưng ${quote(received)} báo cáo.`,
    remedy: 'Chuyển số liệu cho cơ quan theo dõi, hoặc đề nghị cơ quan điều phối sửa tab Chỉ tiêu giao.',
    short: 'Chỉ tiêu do cơ quan khác theo dõi',
  }),
  N06: ({ expected, received }) => ({
    fault: `Nhiệm vụ ${quote(received)} chưa hoàn thành, đề xuất chuyển tiếp nhưng chưa có trong khung năm ${expected}.`,
    remedy: 'Thêm nhiệm vụ vào Phụ lục 04 và ghi mã nhiệm vụ cũ tại cột «Ghi chú».',
    short: 'Chưa chuyển tiếp vào Phụ lục 04',
  }),
  K01: ({ expected }) => ({
    fault: `Chưa đề xuất nhiệm vụ lĩnh vực ${quote(expected)}.`,
    remedy: 'Thêm ít nhất một đoạn nhiệm vụ của lĩnh vực này vào mục II.',
    short: 'Thiếu nhiệm vụ của một lĩnh vực',
  }),
  K02: ({ appendix, expected, received }) =>
    appendix === 'PL03'
      ? {
          fault: `Nhiệm vụ ${quote(received)} chưa có trong khung Phụ lục 04, lĩnh vực ${quote(expected)}.`,
          remedy: 'Thêm nhiệm vụ vào Phụ lục 04, hoặc bỏ đoạn này.',
          short: 'Chưa có trong khung Phụ lục 04',
        }
      : {
          fault: `Nhiệm vụ ${quote(received)} chưa nêu tại mục II Phụ lục 03, lĩnh vực ${quote(expected)}.`,
          remedy: 'Thêm một đoạn về nhiệm vụ này vào Phụ lục 03, hoặc bỏ khỏi khung.',
          short: 'Chưa nêu tại Phụ lục 03',
        },
  K04: ({ expected }) => ({
    fault: `Nội dung gần như trùng đề xuất năm trước: ${quote(expected)}.`,
    remedy: 'Kiểm tra lại nhiệm vụ còn phù hợp không; nếu còn, nêu điểm mới của năm nay.',
    short: 'Gần như trùng năm trước',
  }),
  P08: ({ received }) => ({
    fault: `Cơ quan phối hợp ${quote(received)} chưa gửi Phụ lục 04 nên chưa có ý kiến.`,
    remedy: 'Trao đổi với cơ quan này trước khi tổng hợp.',
    short: 'Cơ quan phối hợp chưa có ý kiến',
  }),
  P09: ({ expected, received }) => ({
    fault: `Trùng nhiệm vụ giữa các cơ quan: ${expected}; các từ chung là ${quote(received)}.`,
    remedy: 'Thống nhất và chỉ để một cơ quan chủ trì.',
    short: 'Trùng nhiệm vụ, khác chủ trì',
  }),
  P10: ({ expected, received }) => ({
    fault: `Cơ quan ${quote(expected)} đề xuất nhiệm vụ giao ${quote(received)} chủ trì.`,
    remedy: 'Cần xác nhận của cơ quan được giao, hoặc để cơ quan này tự đề xuất.',
    short: 'Giao cơ quan khác chủ trì',
  }),
  P13: ({ expected }) => ({
    fault: `Tiêu chí ${quote(expected)} mất điểm nhưng chưa có nhiệm vụ khắc phục.`,
    remedy: 'Thêm nhiệm vụ vào Phụ lục 04, hoặc nêu tiêu chí tại cột «Ghi chú» của nhiệm vụ liên quan.',
    short: 'Tiêu chí mất điểm chưa khắc phục',
  }),
  P15: ({ expected, received }) => ({
    fault: `Cơ quan ${quote(received)} kết thúc hoạt động trước thời hạn${expected === '' ? '' : `; cơ quan kế thừa là ${quote(expected)}`}.`,
    remedy: 'Ghi cơ quan kế thừa, hoặc đưa thời hạn về trước ngày kết thúc.',
    short: 'Cơ quan không còn đến thời hạn',
  }),
  P16: ({ expected }) => ({
    fault: `Chỉ tiêu ${quote(expected)} chưa đạt nhưng chưa có nhiệm vụ khắc phục trong cùng lĩnh vực.`,
    remedy: 'Thêm vào Phụ lục 04 một nhiệm vụ do cơ quan chủ trì.',
    short: 'Chỉ tiêu chưa đạt thiếu nhiệm vụ',
  }),
};
