import { runningTaskIsInTime } from '../../../src/domain/rules/running-task-is-in-time';
import { aCampaign, aRow, blamedColumn } from './row';

const HT = 'Hoàn thành';

const KHT = 'Không hoàn thành';

const DTH = 'Đang thực hiện (chưa đến hạn)';

const blamed = (deadline: string | number, verdict = DTH) => blamedColumn(runningTaskIsInTime, { deadline, verdict });

test.each(['Tháng 10/2022', 'Quý III', 'Trước 09/11/2022', 'Quý I - Quý III/2022', 44874])(
  'raises for «%s»',
  (deadline) => {
    expect(blamed(deadline)).toBe('verdict');
  },
);
test.each(['10/11/2022', 'Quý IV/2022', 'Hằng quý', 'Cả năm', 'Sau khi Bộ Nội vụ công bố', '30/02/2022', '', 44875])(
  'keeps silent for «%s»',
  (deadline) => {
    expect(blamed(deadline)).toBeUndefined();
  },
);
test.each([HT, KHT, ''])('keeps silent where the verdict is «%s»', (verdict) => {
  expect(blamed('Tháng 10/2022', verdict)).toBeUndefined();
});

test('tells the deadline and the day', () => {
  const row = aRow({ deadline: 44874, verdict: DTH });
  expect(runningTaskIsInTime.check(row.cells, aCampaign(), row)).toEqual({
    column: 'verdict',
    expected: '10/11/2022',
    received: '09/11/2022',
  });
});
