import { hasPhrase } from './has-phrase';

/** «Hằng quý», «mỗi tháng», «định kỳ»: again and again, at times that can be counted; «hằng năm» and «01 lần/năm» are once a plan. */
export const isEachPeriod = hasPhrase(
  'định kỳ, 2 lần năm, 02 lần năm, hai lần năm, 3 lần năm, 03 lần năm, 4 lần năm, 04 lần năm',
  ...['tuần', 'tháng', 'quý'].map(
    (period) => `lần ${period}, ${period} lần, ${period} một lần, ${period} 1 lần, ${period} 01 lần`,
  ),
  ...['hằng', 'hàng', 'mỗi', 'từng', 'theo'].map((each) => `${each} tuần, ${each} tháng, ${each} quý, ${each} kỳ`),
);
