import { phrasesOf } from './phrases';

/** What kept a target or task from being met. */
export type CauseKind =
  | 'document'
  | 'law'
  | 'finance'
  | 'land'
  | 'people'
  | 'contractor'
  | 'technology'
  | 'weather'
  | 'epidemic'
  | 'procedure'
  | 'market'
  | 'schedule'
  | 'coordination'
  | 'citizens'
  | 'other';

/** The first kind whose words stand in the reason names it, hence the rarer words before the common ones. */
const causeLists = [
  ['epidemic', 'dịch bệnh, covid, covid-19, chống dịch, do dịch, đợt dịch, ổ dịch, dịch bùng phát, giãn cách, cách ly'],
  ['weather', 'bão, mưa, mưa lũ, lũ, ngập, lụt, hạn hán, sạt lở, thiên tai, thời tiết, nắng nóng'],
  ['contractor', 'nhà thầu, gói thầu, đấu thầu, trúng thầu, hủy thầu, mời thầu, liên danh, thi công, tư vấn'],
  ['land', 'mặt bằng, gpmb, đền bù, bồi thường, tái định cư, đất, đất đai, đo đạc, địa chính, quy hoạch, khu đất'],
  [
    'technology',
    'phần mềm, hệ thống, phân hệ, kết nối, liên thông, tích hợp, đồng bộ, chữ ký số, ký số, máy chủ, máy quét, máy tính, ' +
      'số hóa, điện tử, trực tuyến, cơ sở dữ liệu, csdl, đường truyền, cáp quang, mạng, cổng dịch vụ công, api, camera',
  ],
  [
    'finance',
    'kinh phí, vốn, ngân sách, dự toán, giải ngân, thanh toán, quyết toán, kho bạc, nguồn thu, số thu, nợ, ' +
      'triệu đồng, tỷ đồng, định mức chi, mức chi, bảo lãnh',
  ],
  [
    'people',
    'biên chế, nhân lực, nhân sự, cán bộ, công chức, viên chức, chuyên viên, giáo viên, bác sĩ, nghỉ hưu, thôi việc, ' +
      'chuyển công tác, điều động, luân chuyển, tuyển dụng, tuyển, bổ nhiệm, kiện toàn, dôi dư, giám đốc, trưởng phòng, ' +
      'phó giám đốc, lãnh đạo, chủ nhiệm, trình độ, người làm việc, đi học, theo học, thí sinh, chứng chỉ',
  ],
  ['law', 'luật, nghị định, sửa đổi, hết hiệu lực, có hiệu lực, bãi bỏ, thay thế, quy định mới, pháp luật'],
  ['document', 'thông tư, nghị quyết, quyết định, công văn, hướng dẫn, văn bản, kết luận, ban hành, phê duyệt, đề án'],
  [
    'procedure',
    'thẩm định, thẩm tra, thủ tục, hồ sơ, quy trình, nghiệm thu, xác minh, phương án, khảo sát, kiểm toán, thanh tra, ' +
      'xét xử, trình, biểu mẫu, mẫu biểu, tiêu chí, tiêu chuẩn, thiết kế, lưu trữ',
  ],
  ['market', 'giá, giá vật liệu, vật liệu, linh kiện, đấu giá, khách hàng, doanh nghiệp, sản lượng'],
  ['schedule', 'kỳ họp, lịch, theo lịch, khai giảng, quá hạn, chưa đến hạn, trùng, công bố, lùi, dời, hoãn'],
  ['coordination', 'phối hợp, thống nhất, chưa gửi, gửi, cung cấp, số liệu, báo cáo'],
  ['citizens', 'người dân, hộ, hộ dân, khiếu nại, đồng thuận, tranh chấp'],
] as const satisfies readonly (readonly [CauseKind, string])[];

export const causeKinds: readonly CauseKind[] = causeLists.map(([kind]) => kind);
/** One list for each of `causeKinds`. */
export const causes = phrasesOf(...causeLists.map(([, words]) => words));

/** Something went wrong, was wanting or stood in the way; without one of these a text tells no cause. */
export const troubles = phrasesOf(
  'do, vì, bởi, chờ, đợi, thiếu, vướng, chậm, muộn, trễ, chưa, không, phải, bị, mất, hỏng, lỗi, trục trặc, quá tải',
  'rút, hủy, bỏ thầu, bỏ dở, dừng, tạm dừng, ngừng, bảo trì, nâng cấp, gặp sự cố, sự cố, hoãn, tạm hoãn, lùi, dời, trùng, nghỉ, thôi việc, đang học, đang theo học, chết, ốm, từ chối',
  'tăng, giảm, cắt, cắt giảm, thu hồi, trả lại, quá hạn, hết hạn, hết hiệu lực, thay đổi, sửa, sửa đổi, thay thế',
  'bãi bỏ, tranh chấp, khiếu nại, khiếu kiện, dôi dư, sáp nhập, hợp nhất, giải thể, tách, điều động, chuyển công tác',
  'bùng phát, ngập, sạt lở, gia hạn, nợ, vượt, dở dang, gián đoạn, mâu thuẫn, chỉ, mới có, mới được, mới thay',
  'mới cấp, mới giao, mới gửi, mới nhận, mới lắp, mới bàn giao, mới duyệt, mới phân bổ, mới ký, mới thu, mới trình, mới thông qua, mới phê duyệt, mới ban hành, mới hoàn thành, mới nhận được',
  'yêu cầu bổ sung, yêu cầu làm lại, đề nghị bổ sung, giao bổ sung, bầu bổ sung, khuyết, thất lạc, đi học, trả lời sau, bỏ hợp đồng, gấp đôi, gấp ba, là f0, tập trung chống dịch, làm lại, lập lại, đi chống dịch, biệt phái, ko',
  'hết phôi, hết mực, hết chỗ, hết hợp đồng, hết nhiệm kỳ, hết thuốc, hết vật tư, tịch thu',
  'theo lịch, còn lại, tồn đọng, cao hơn, thấp hơn, không kịp, chênh lệch, sai, sai sót, phát sinh, ảnh hưởng',
);

/** Words of trouble inside these tell of none. */
export const noTroubles = phrasesOf(
  'chỉ thị, chỉ đạo, chỉ tiêu, chỉ số, chỉ dẫn, địa chỉ, chứng chỉ, tăng cường, giảm nghèo, giảm thiểu, rút kinh nghiệm',
);

/** What befalls one thing or person on some day, and can be asked after with no number beside it. */
export const incidents = phrasesOf(
  'tạm giam, khởi tố, bắt giam, thất lạc, đình chỉ công tác, thu hồi giấy phép, tịch thu, niêm phong, phá sản, bỏ trốn, qua đời',
  'tử vong, cháy, sét đánh, đứt cáp, mã độc, mất trộm, sập, dột, cháy bo mạch, chập điện, cắt điện, chấm dứt hợp đồng',
  'thanh lý hợp đồng, bỏ việc, rút giấy phép, hủy kết quả, hủy thầu, bỏ thầu, thu hồi tài sản, kê biên',
);
