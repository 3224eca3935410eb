import { verdictLabels } from '../domain/verdict';
import type { RuleTexts } from './findings-vi';
import { quote } from './quote';

/** Words of the rules that read the content of one row. */
export const rowRulesVi: RuleTexts = {
  S06: ({ expected, received }) => ({
    fault: `Ô ghi ${quote(received)} dùng bảng mã cũ, Unicode tổ hợp hoặc có ký tự lạ.`,
    remedy: `Gõ lại theo Unicode dựng sẵn; nội dung đúng có thể là ${quote(expected)}.`,
    short: 'Chữ chưa theo Unicode dựng sẵn',
  }),
  S07: ({ expected, received }) => ({
    fault: `Tên ${quote(received)} không có trong danh mục cơ quan của đợt báo cáo.`,
    remedy:
      expected === ''
        ? 'Kiểm tra lại tên cơ quan, hoặc đề nghị cơ quan điều phối bổ sung vào danh mục.'
        : `Ghi lại theo danh mục; tên đúng có thể là ${quote(expected)}.`,
    short: 'Tên cơ quan không có trong danh mục',
  }),
  C05: ({ expected, received }) => ({
    fault: `Kết quả ${quote(received)} không cùng đơn vị tính với chỉ tiêu (${quote(expected)}).`,
    remedy: 'Ghi kết quả bằng số theo đúng đơn vị tính của chỉ tiêu.',
    short: 'Kết quả không cùng đơn vị tính',
  }),
  C07: ({ expected, received }) => ({
    fault: `Tỷ lệ ${quote(received)} nằm ngoài khoảng cho phép (${quote(expected)}).`,
    remedy: 'Kiểm tra lại số liệu và cách tính tỷ lệ.',
    short: 'Tỷ lệ ngoài khoảng cho phép',
  }),
  C08: ({ expected, received }) => ({
    fault: `Tỷ lệ ${quote(received)} không khớp tử số/mẫu số (${quote(expected)}).`,
    remedy: 'Tính lại tỷ lệ, hoặc sửa tử số, mẫu số cho đúng.',
    short: 'Tỷ lệ không khớp tử số/mẫu số',
  }),
  C09: ({ expected, received }) => ({
    fault: `Số ${quote(received)} có thể hiểu nhiều cách hoặc đang lưu dạng chữ.`,
    remedy: `Nhập lại bằng số, dùng dấu phẩy cho phần thập phân; có thể là ${quote(expected)}.`,
    short: 'Số chưa rõ cách đọc',
  }),
  C10: ({ expected, received }) => ({
    fault: `Chỉ số ${quote(expected)} chưa được công bố; biểu đang ghi ${quote(received)}.`,
    remedy: `Chọn đánh giá «${verdictLabels.unpublished}» và ghi số liệu gần nhất vào cột «Lý do không hoàn thành».`,
    short: 'Chỉ số chưa được công bố',
  }),
  C11: () => ({
    fault: 'Chỉ tiêu còn tăng đến cuối năm nhưng chưa có ước thực hiện cả năm.',
    remedy: 'Ghi số ước thực hiện vào cột «Ước cả năm».',
    short: 'Chưa có ước thực hiện cả năm',
  }),
  C13: ({ received }) => ({
    fault: `Chỉ tiêu đề xuất ${quote(received)} chưa định lượng được.`,
    remedy: 'Ghi mức cụ thể bằng số kèm đơn vị tính, ví dụ «từ 95% trở lên».',
    short: 'Chỉ tiêu đề xuất chưa định lượng',
  }),
  C14: ({ expected, received }) => ({
    fault: `Chỉ tiêu đề xuất ${quote(received)} kém cả kế hoạch và kết quả năm nay (${quote(expected)}).`,
    remedy: 'Nâng mức đề xuất, hoặc thuyết minh tại cột «Ghi chú».',
    short: 'Đề xuất kém kết quả năm nay',
  }),
  C15: ({ expected, received }) => ({
    fault: `Chỉ tiêu năm nay mới đạt ${quote(expected)} nhưng đề xuất tăng mạnh lên ${quote(received)}.`,
    remedy: 'Thuyết minh tính khả thi tại cột «Ghi chú», hoặc điều chỉnh mức đề xuất.',
    short: 'Chưa rõ tính khả thi của đề xuất',
  }),
  C16: ({ expected, received }) => ({
    fault: `Chỉ tiêu năm sau còn dùng thuật ngữ cũ ${quote(received)}.`,
    remedy: `Ghi thuật ngữ hiện hành (${quote(expected)}) tại cột đề xuất hoặc cột «Ghi chú».`,
    short: 'Dùng thuật ngữ cũ',
  }),
  C19: ({ expected }) => ({
    fault: `Chỉ tiêu chưa rõ cấp; kế hoạch giao riêng cho từng cấp (${quote(expected)}).`,
    remedy: 'Ghi rõ cấp tỉnh, cấp huyện hoặc cấp xã trong tên chỉ tiêu.',
    short: 'Chưa rõ cấp (tỉnh, huyện, xã)',
  }),
  N03: ({ received }) => ({
    fault: `Nhiệm vụ hoàn thành nhưng chưa nêu sản phẩm; kết quả đang ${received === '' ? 'để trống' : `ghi ${quote(received)}`}.`,
    remedy: 'Ghi tên loại, số, ngày của văn bản hoặc số lượng đã thực hiện.',
    short: 'Chưa nêu sản phẩm hoàn thành',
  }),
  N04: ({ expected, received }) => ({
    fault: `Sản phẩm theo kế hoạch là ${quote(expected)}; kết quả mới là ${quote(received)}.`,
    remedy: 'Ghi văn bản đã ban hành, hoặc chọn lại đánh giá cho đúng tiến độ.',
    short: 'Sản phẩm chưa đúng kế hoạch',
  }),
  N05: ({ expected, received }) => ({
    fault: `Nhiệm vụ đã quá thời hạn ${quote(received)} tại ngày ${expected}.`,
    remedy: `Chọn đánh giá «${verdictLabels.met}» hoặc «${verdictLabels.unmet}»; nếu không hoàn thành, nêu rõ lý do.`,
    short: 'Nhiệm vụ đã quá thời hạn',
  }),
  N07: ({ received }) => ({
    fault: `Lý do ${quote(received)} chưa nêu văn bản còn chờ.`,
    remedy: 'Ghi rõ văn bản còn chờ, cơ quan ban hành và thời điểm đã đề nghị.',
    short: 'Chưa nêu văn bản còn chờ',
  }),
  N08: ({ expected, received }) => ({
    fault: `Ngày ${quote(received)} trong kết quả nằm ngoài kỳ báo cáo (${quote(expected)}).`,
    remedy: 'Kiểm tra lại ngày của văn bản, hoặc chọn lại đánh giá.',
    short: 'Ngày văn bản ngoài kỳ báo cáo',
  }),
  K03: ({ received }) => ({
    fault: `Căn cứ ${quote(received)} chưa được viện dẫn đầy đủ.`,
    remedy: 'Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.',
    short: 'Căn cứ viện dẫn chưa đầy đủ',
  }),
  P03: ({ received }) => ({
    fault: `Thời gian ${quote(received)} không kiểm đếm được.`,
    remedy: 'Ghi tháng, quý hoặc ngày trong năm kế hoạch; việc thường xuyên cần sản phẩm có số lượng hoặc theo kỳ.',
    short: 'Thời gian không kiểm đếm được',
  }),
  P04: ({ expected, received }) => ({
    fault: `Thời hạn ${quote(received)} nằm ngoài năm kế hoạch ${expected}.`,
    remedy: 'Ghi thời hạn trong năm kế hoạch; nếu phải thực hiện tiếp, ghi «kéo dài sang năm sau» tại cột «Ghi chú».',
    short: 'Thời hạn ngoài năm kế hoạch',
  }),
  P06: ({ received }) => ({
    fault: `Sản phẩm chưa cụ thể: ${quote(received)}.`,
    remedy: 'Ghi rõ loại văn bản và nội dung, số lượng hoặc hạng mục hoàn thành.',
    short: 'Sản phẩm chưa cụ thể',
  }),
  P07: ({ received }) => ({
    fault: `Cơ quan chủ trì trùng cơ quan phối hợp ${quote(received)}.`,
    remedy: 'Bỏ cơ quan chủ trì khỏi cột «Cơ quan phối hợp».',
    short: 'Chủ trì trùng với phối hợp',
  }),
  P11: ({ received }) => ({
    fault: `Kinh phí chưa rõ mức hoặc nguồn; biểu đang ghi ${quote(received)}.`,
    remedy: 'Ghi số tiền (triệu đồng) tại cột kinh phí và nguồn cụ thể tại cột «Ghi chú».',
    short: 'Kinh phí chưa rõ mức hoặc nguồn',
  }),
  P12: ({ expected, received }) => ({
    fault: `Nhiệm vụ có thể thuộc lĩnh vực ${quote(expected)}; biểu đang chọn ${quote(received)}.`,
    remedy: 'Kiểm tra lại và chọn lĩnh vực phù hợp với nội dung nhiệm vụ.',
    short: 'Lĩnh vực có thể chưa đúng',
  }),
};
