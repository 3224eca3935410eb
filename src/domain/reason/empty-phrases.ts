import { phrasesOf } from './phrases';

/**
 * Reasons that say nothing by themselves, though a cause may be built on them («do thiếu kinh phí mua 12 máy quét»):
 * what officers are shown as the empty part.
 */
export const emptyAlone = phrasesOf(
  'do điều kiện khách quan, do nguyên nhân khách quan, lý do khách quan, do nguyên nhân chủ quan',
  'còn nhiều khó khăn, gặp khó khăn, gặp nhiều khó khăn, khó khăn, khó khăn vướng mắc, gặp khó khăn vướng mắc',
  'do dịch bệnh, do thiên tai, do thời tiết, do thiếu kinh phí, do thiếu nhân lực, do thay đổi nhân sự',
  'do chưa có hướng dẫn, chưa có hướng dẫn, chờ hướng dẫn, chờ văn bản, chờ văn bản của trung ương, đang chờ',
  'đang triển khai, đang thực hiện, đang tham mưu, sẽ hoàn thành trong thời gian tới, tiếp tục thực hiện',
  'thực hiện theo kế hoạch, theo kế hoạch, theo quy định, theo tiến độ',
  'do khối lượng công việc nhiều, do sự phối hợp chưa chặt chẽ, chưa được quan tâm đúng mức',
  'không có, không, n/a, không có lý do, như đã báo cáo',
);

/** Says nothing wherever it stands, and is struck out before causes are looked for. */
export const emptyAnywhere = phrasesOf(
  // Any cause at all; with its «do», which would else be taken for a cause of what follows.
  'do nguyên nhân khách quan, do nguyên nhân chủ quan, do điều kiện khách quan, do yếu tố khách quan, do khách quan',
  'do khó khăn, do nhiều nguyên nhân, do nhiều lý do, do tình hình chung, do điều kiện thực tế, do đặc thù',
  'nguyên nhân khách quan, nguyên nhân chủ quan, điều kiện khách quan, khách quan, chủ quan, bất khả kháng',
  'khó khăn, vướng mắc, khó khăn vướng mắc, bất cập, tồn tại, hạn chế, còn hạn chế, nhiều hạn chế, lúng túng, bỡ ngỡ',
  'phức tạp, kéo dài, diễn biến phức tạp, tình hình chung, tình hình thực tế, điều kiện thực tế, đặc thù',
  'chưa có tiền lệ, nhiệm vụ mới, nhiệm vụ khó, chỉ tiêu khó, lịch sử để lại, nhiều nguyên nhân, nhiều lý do',
  // Zeal that was wanting.
  'chưa quan tâm, chưa quan tâm đúng mức, chưa được quan tâm, chưa được quan tâm đúng mức, chưa thực sự quan tâm',
  'chưa quyết liệt, chưa vào cuộc, chưa thực sự vào cuộc, chưa vào cuộc quyết liệt, vào cuộc quyết liệt, quyết liệt',
  'chưa chủ động, chưa tích cực, chưa thường xuyên, chưa kịp thời, chưa sâu sát, chưa sát sao, chưa nghiêm túc',
  'chưa nghiêm, chưa tốt, chưa cao, không cao, chưa tương xứng, chưa đầy đủ, chưa hiệu quả, thiếu quyết liệt',
  'thiếu chủ động, thiếu trách nhiệm, thiếu kiểm tra, thiếu đôn đốc, buông lỏng, đùn đẩy, né tránh, trông chờ, ỷ lại',
  'chưa chặt chẽ, chưa được chặt chẽ, thiếu chặt chẽ, chưa nhịp nhàng, thiếu đồng bộ, thiếu thống nhất, chưa đồng bộ',
  'chưa đồng đều, không đồng đều, chưa đáp ứng, chưa đáp ứng yêu cầu, chưa đáp ứng được yêu cầu, không đáp ứng yêu cầu',
  'chưa phù hợp, không phù hợp, chưa ổn định, chưa thuận lợi, không thuận lợi, chưa rõ ràng, chưa cụ thể, chồng chéo',
  'chưa có thói quen, thói quen, nhận thức, ý thức trách nhiệm, tinh thần trách nhiệm',
  'nhiều yếu tố, yếu tố tác động, do nhiều yếu tố, do nhiều yếu tố tác động, nhiều yếu tố tác động, một sớm một chiều',
  'vào cuộc đồng bộ, vào cuộc, tháo gỡ, khó áp dụng, mất nhiều thời gian, nhiều bước, khối lượng việc lớn, hay thay đổi',
  'khối lượng công việc lớn, khối lượng công việc nhiều, khó đạt, mong muốn, kỳ vọng, nhịp nhàng, chặt chẽ, quan tâm',
  // The result once more.
  'chưa hoàn thành, không hoàn thành, chưa đạt, không đạt, chưa đạt được, chưa thực hiện, chưa thực hiện được',
  'chưa triển khai, chưa triển khai được, chưa thực hiện xong, chưa xong, chậm tiến độ, chậm so với kế hoạch',
  'còn chậm, chuyển biến chậm, không đều, kết quả không đều, chưa như mong muốn, chưa như kỳ vọng, không như mong muốn',
  'chưa bảo đảm tiến độ, chưa đảm bảo tiến độ, không bảo đảm tiến độ, không đảm bảo tiến độ, bảo đảm tiến độ',
  'theo quy định, theo yêu cầu, theo tiến độ, theo chức năng nhiệm vụ, đề ra, được giao, thời gian tới',
);

/** They change how much of it is said, not what: «chưa thật sự nhịp nhàng». */
export const softeners = phrasesOf('thật sự, thực sự, thật, mấy, lắm, hết sức, vô cùng, hoàn toàn, tương đối');
