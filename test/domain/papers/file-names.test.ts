import { fileNames } from '../../../src/domain/papers/file-names';

const years = { reportYear: 2022, planYear: 2023 };

test.each([
  [fileNames.summary(years), 'Tổng hợp phụ lục CCHC 2022-2023'],
  [fileNames.appendices(years), 'Các phụ lục tổng hợp CCHC 2022-2023'],
  [fileNames.plan(years), 'Dự thảo Kế hoạch CCHC năm 2023'],
  [fileNames.reminder('2022-11-15'), 'Công văn đôn đốc 2022-11-15'],
  [fileNames.returned(['STC'], '2022-11-15'), 'Công văn trả lại STC 2022-11-15'],
  [fileNames.returned(['A', 'B', 'C', 'D'], '2022-11-15'), 'Công văn trả lại A, B, C, D 2022-11-15'],
  [fileNames.returned(['A', 'B', 'C', 'D', 'E'], '2022-11-15'), 'Công văn trả lại 5 cơ quan 2022-11-15'],
])('a file is called «%s»', (name, expected) => {
  expect(name).toBe(expected);
});
