import { phrasesOf } from './phrases';

/** Words that carry a sentence but no matter of their own: what is left of a reason without them is its content. */
export const fillers = phrasesOf(
  'do, vì, bởi, nên, mà, và, hoặc, hay, của, các, những, cho, với, để, là, thì, ở, tại, trong, ngoài, trên, dưới, từ',
  'đến, về, theo, có, còn, đã, đang, sẽ, được, bị, phải, chưa, không, mới, chỉ, cũng, vẫn, rất, nhiều, ít, một, một số',
  'nhưng, tuy, song, khi, sau, trước, này, đó, như, bằng, giữa, qua, lên, ra, vào, lại, so, so với, hết, cả, rồi, gặp',
  'tuy nhiên, tuy đã, cùng, mỗi, từng, khác, khác nhau, một bộ phận, bộ phận, hiện, hiện nay, đến nay, nay, xong, cần',
  'năm, tháng, quý, ngày, tuần, đầu năm, cuối năm, đầu, cuối, thời gian, thời điểm, giai đoạn, quá trình',
  'việc, công việc, công tác, nội dung, nhiệm vụ, chỉ tiêu, kế hoạch, tiến độ, kết quả, chất lượng, hiệu quả, yêu cầu',
  'thực hiện, triển khai, hoàn thành, tổ chức, tổ chức thực hiện, đạt, báo cáo, tham mưu, chỉ đạo, xem xét, cho ý kiến',
  'ý kiến, phê duyệt, ban hành, hướng dẫn, thông qua, trình, văn bản, cụ thể, chi tiết, liên quan, kịp thời, thẩm quyền',
  'cấp có thẩm quyền, cấp trên, trung ương, đơn vị, cơ quan, sở, bộ, ngành, ban, địa phương, tỉnh, cấp, chờ, đợi',
  'nguyên nhân, lý do, tình hình, điều kiện, ảnh hưởng, chủ yếu, cơ bản, chung, nhìn chung, số, tỷ lệ, cải cách, cchc',
);
