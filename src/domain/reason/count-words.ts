import { wordsOf } from './words-of';

/** A number after one of these is a name or a level: «mức độ 4», «Phụ lục 02». */
export const NAME_MARKS = wordsOf('độ, lục, mục, cấp, loại, hạng, khóa, số, năm, nhóm, thứ, lần');
/** Save where it is the name of what happened: «bão số 4». */
export const EVENT_MARKS = wordsOf('bão số');
/** Before one of these no number is a name: «cấp 1,2 tỷ đồng». */
export const MONEY = wordsOf('nghìn đồng, triệu đồng, tỷ đồng, tỉ đồng');
/** A number after one of these is a document's. */
export const DOCUMENT_MARKS = wordsOf(
  'nghị quyết, nghị định, thông tư, quyết định, công văn, chỉ thị, đề án, kết luận',
);

/** A share beside these is the target's own result again: «mới đạt 48,3%», «thiếu 2,2% so với kế hoạch». */
export const RESULT_MARKS = wordsOf('đạt, bằng, ước, hoàn thành, thực hiện, được, giao');
/** «giảm 5 bậc», «thấp hơn 11,1 điểm phần trăm»: how far the result is from another; «2 cấp» is how a state is built. */
export const UNCOUNTED = wordsOf('bậc, điểm phần, điểm %, cấp');
/** A share of these is the result too: «tự đánh giá 82/100 điểm». */
export const SHARE_OF_RESULT = wordsOf('điểm');
/** So is one in a sentence that begins with one of these. */
export const RESULT_STARTS = wordsOf('tỷ lệ, kết quả');
export const PLAN_MARKS = wordsOf('chỉ tiêu, kế hoạch, mục tiêu');
export const WANT = wordsOf('thiếu');
/** Save behind this one: «giá thép tăng 30% so với dự toán». */
export const GROWTH = wordsOf('tăng');
export const RESULT_ENDS = wordsOf('so với kế, so với chỉ, so với mục, so với KH, so với yêu, so với dự');

/** «6 tháng đầu năm» is when the report is made, not what it counts. */
export const PERIOD = wordsOf('tháng');
export const PERIOD_ENDS = wordsOf('đầu, cuối, qua, năm');

export const NUMBER_WORDS = wordsOf('hai, ba, bốn, sáu, bảy, tám, chín, mười, chục');
/** «một» is also «a», «năm» also «year»: they count only before what reports count by, and not as «trong năm các …». */
export const UNSURE_NUMBER_WORDS = wordsOf('một, năm');
export const YEAR_MARKS = wordsOf('trong, đầu, cuối, cả, hằng, hàng, mỗi, theo, giữa, nửa');
export const ORDINAL = wordsOf('thứ');

/** What reports count by. */
export const UNITS = wordsOf(
  'dự án, đơn vị, huyện, xã, phường, sở, người, công chức, viên chức, hồ sơ, thủ tục, văn bản, gói, hộ, lớp, trường',
  'gói thầu, cán bộ, chuyên viên, lãnh đạo, biên chế, hộ dân, nhà thầu, doanh nghiệp, công trình, đề tài, đề án, quy trình',
  'phòng, trung tâm, biểu mẫu, nhiệm vụ, chỉ tiêu, tiêu chí, dịch vụ, hệ thống, phần mềm, triệu đồng, tỷ đồng, cơ sở',
);
/** No unit, though it follows a number. */
export const NO_UNIT = wordsOf('của, trong, so, và, từ, đến, tại, chưa, không, được, đã, do, vì, nên, theo, là, số');
/** Nor are these after a number in words: «hai là», «ba mặt», «hai bên». */
export const NO_UNIT_OF_WORD = wordsOf('mặt, bên, chiều, cấp, đầu, năm');
