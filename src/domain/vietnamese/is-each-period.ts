import { hasPhrase } from './has-phrase';

/** «Hằng quý», «mỗi tháng», «định kỳ»: again and again, at times that can be counted; «hằng năm» is once a plan. */
export const isEachPeriod = hasPhrase(
  'định kỳ',
  ...['tuần', 'tháng', 'quý'].map((period) => `lần ${period}, ${period} một lần, ${period} 1 lần, ${period} 01 lần`),
  ...['hằng', 'hàng', 'mỗi', 'từng', 'theo'].map((each) => `${each} tuần, ${each} tháng, ${each} quý, ${each} kỳ`),
);
