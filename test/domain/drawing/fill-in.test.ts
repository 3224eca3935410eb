import { fillIn } from '../../../src/domain/drawing/fill-in';

const campaign = { reportYear: 2022, planYear: 2023, asOfDate: '2022-11-10' };

it.each([
  ['a year', 'Đề xuất năm {planYear}', 'Đề xuất năm 2023'],
  ['a date as officers write it', 'Kết quả đến {asOfDate}', 'Kết quả đến 10/11/2022'],
  ['a place that comes twice', '{reportYear}, {reportYear} và {planYear}', '2022, 2022 và 2023'],
  ['nothing where there is no place', 'Ghi chú', 'Ghi chú'],
  ['nothing for a place it does not know', '{year}', '{year}'],
])('fills in %s', (_, text, expected) => {
  expect(fillIn(text, campaign)).toBe(expected);
});
