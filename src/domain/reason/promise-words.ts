import { phrasesOf } from './phrases';

/** A promise, a plea or a state of work begins here; what it names tells nothing of the cause. */
export const promiseStarts = phrasesOf(
  'sẽ, phấn đấu, dự kiến, dự ước, ước, tiếp tục, quyết tâm, cam kết, cố gắng',
  'đang thực hiện, đang triển khai, đang tham mưu, đang xây dựng, đang hoàn thiện, đang hoàn chỉnh, đang soạn thảo',
  'đang dự thảo, đang trình, đang lấy ý kiến, đang xin ý kiến, đang rà soát, đang tổng hợp, đang được, đang tích cực',
  'đang khẩn trương, đang tập trung, đang đôn đốc, đang phối hợp, đang trong quá trình, đang tiến hành, đang tổ chức',
  'đề nghị chuyển, đề nghị điều chỉnh thời gian, đề nghị gia hạn, đề nghị lùi, đề nghị bỏ, đề nghị tiếp tục',
  'xin gia hạn, xin lùi, xin chuyển, chuyển sang năm, chuyển sang quý, chuyển sang kế hoạch',
);

/** At the head of a sentence or behind a comma: what is asked of others, or vowed once more. */
export const pleaStarts = phrasesOf(
  'đề nghị, kính đề nghị, kiến nghị, rất mong, kính mong, bảo đảm hoàn thành, đảm bảo hoàn thành',
);

/** Here a cause takes over from the promise: «sẽ trình trong tháng 12 do …». */
export const promiseEnds = phrasesOf('do, vì, bởi, nhưng, tuy nhiên, song, chờ, đợi, sau khi, nguyên nhân, lý do');

/** What was done all the same, before it is said that it was not enough: «đã tích cực phối hợp nhưng …». */
export const effortStarts = phrasesOf(
  'đã tích cực, đã phối hợp, đã chỉ đạo, đã quan tâm, đã vào cuộc, đã cố gắng, đã nỗ lực, đã tăng cường, đã đôn đốc',
  'đã tập trung, đã chủ động, đã triển khai, đã ban hành, đã rà soát, đã tổ chức, đã quyết liệt, đã bám sát',
  'đã báo cáo, đã đề xuất, đã kiến nghị, đã trao đổi, đã đề nghị, đã thường xuyên, có nhiều cố gắng, có cố gắng, quan tâm chỉ đạo',
);
export const effortEnds = phrasesOf('nhưng, tuy nhiên, song');
