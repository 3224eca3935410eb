import { hasPhrase, startsWithPhrase } from '../vietnamese/has-phrase';
import { phrasesIn } from '../vietnamese/phrases-in';

/** Kinds of documents a plan asks for, each with what says that only its draft is there. */
const kinds = phrasesIn(
  'đề án, kế hoạch, quyết định, nghị quyết, báo cáo, quy chế, quy định, quy trình, chỉ thị, chương trình, phương án',
  'văn bản, thông báo, hướng dẫn',
).map((kind) => ({ isIn: hasPhrase(kind), hasDraft: hasPhrase(`dự thảo ${kind}, dự thảo các ${kind}`) }));

/** Drafts are what these tasks make. */
const makesDrafts = hasPhrase('dự thảo, tờ trình, hồ sơ, ý kiến');
const isDraft = startsWithPhrase('dự thảo, đang dự thảo, đã dự thảo, mới dự thảo, hồ sơ dự thảo');
const isUnderWay = hasPhrase('dự thảo lần, đang trình, đang lấy ý kiến, đang hoàn thiện, chờ phê duyệt');
/** What others issue is not there while it is only laid before them. */
const isIssuedByOthers = hasPhrase('quyết định, nghị quyết, được phê duyệt, được ban hành, được thông qua');
const isSubmitted = startsWithPhrase('tờ trình, đã có tờ trình, đã trình, mới trình');
const hasPassed = hasPhrase('được, đồng ý, thống nhất, chấp thuận');
const isIssued = hasPhrase(
  'đã ban hành, đã phê duyệt, đã được phê duyệt, đã được ban hành, đã thông qua, đã được thông qua, đã công bố',
  'đã nghiệm thu, quyết định số, nghị quyết số, kế hoạch số, báo cáo số',
);

/** Whether a result is no more than the draft of the product it should be; in doubt it is not. */
export function isDraftOfProduct(product: string, result: string): boolean {
  if (makesDrafts(product) || isIssued(result)) return false;
  if (isIssuedByOthers(product) && isSubmitted(result) && !hasPassed(result)) return true;
  return isDraft(result) || isUnderWay(result) || kinds.some(({ isIn, hasDraft }) => isIn(product) && hasDraft(result));
}
