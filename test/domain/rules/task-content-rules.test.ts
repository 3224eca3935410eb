import { awaitedDocumentIsNamed } from '../../../src/domain/rules/awaited-document-is-named';
import { doneTaskNamesProduct } from '../../../src/domain/rules/done-task-names-product';
import { productIsDatedInYear } from '../../../src/domain/rules/product-is-dated-in-year';
import { productIsPlannedOne } from '../../../src/domain/rules/product-is-planned-one';
import { runningTaskIsInTime } from '../../../src/domain/rules/running-task-is-in-time';
import { aCampaign, aRow, blamedColumn } from './row';

const HT = 'Hoàn thành';
const KHT = 'Không hoàn thành';
const DTH = 'Đang thực hiện (chưa đến hạn)';

describe('N03: a task that is done names its product', () => {
  const blamed = (result: string, verdict = HT) =>
    blamedColumn(doneTaskNamesProduct, { product: 'Đề án được phê duyệt', result, verdict });

  test.each(['Đã thực hiện', 'Đã ban hành trong năm 2022', ' ', 'Đã ban hành quyết định'])(
    'raises for «%s»',
    (result) => {
      expect(blamed(result)).toBe('result');
    },
  );
  test.each([
    ['a number', 'Quyết định số 12/QĐ-UBND'],
    ['a month', 'Đã ban hành trong tháng 3/2022'],
    ['a quantity', 'Hoàn thành 18/18 sở'],
    ['all of them', 'Đã giao tự chủ cho toàn bộ đơn vị'],
    ['a draft, which N04 tells', 'Đã xây dựng dự thảo đề án'],
  ])('keeps silent for %s', (_, result) => {
    expect(blamed(result)).toBeUndefined();
  });
  test.each([KHT, DTH, ''])('keeps silent where the verdict is «%s»', (verdict) => {
    expect(blamed('Đã thực hiện', verdict)).toBeUndefined();
  });
});

describe('N04: a task that is done made the planned product', () => {
  const blamed = (product: string, result: string, verdict = HT) =>
    blamedColumn(productIsPlannedOne, { product, result, verdict });

  test.each([
    ['Đề án được phê duyệt', 'Đã xây dựng dự thảo đề án'],
    ['Đề án được phê duyệt', 'Dự thảo lần 3 đã lấy ý kiến'],
    ['Nghị quyết của HĐND tỉnh', 'Hồ sơ dự thảo đã thẩm định'],
    ['Báo cáo kết quả', 'Đã kiểm tra 05 đơn vị; dự thảo báo cáo đang lấy ý kiến'],
    ['Quyết định phê duyệt', 'Đang trình UBND tỉnh'],
  ])('raises for «%s» ← «%s»', (product, result) => {
    expect(blamed(product, result)).toBe('result');
  });
  test.each([
    ['Đề án được phê duyệt', 'Đề án đã được phê duyệt từ dự thảo lần 3'],
    ['Đề án được phê duyệt', 'Quyết định số 12/QĐ-UBND'],
    ['Báo cáo thẩm định', 'Đã thẩm định 64 dự thảo nghị quyết'],
    ['Dự thảo nghị quyết', 'Dự thảo nghị quyết đã gửi'],
    ['Hồ sơ trình HĐND tỉnh', 'Đang trình HĐND tỉnh'],
    ['Kế hoạch', ''],
  ])('keeps silent for «%s» ← «%s»', (product, result) => {
    expect(blamed(product, result)).toBeUndefined();
  });
  test.each([KHT, DTH, ''])('keeps silent where the verdict is «%s»', (verdict) => {
    expect(blamed('Đề án', 'Dự thảo đề án', verdict)).toBeUndefined();
  });
});

describe('N05: a running task is in time on 10/11/2022', () => {
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
    const { cells, ...marks } = aRow({ deadline: 44874, verdict: DTH });
    expect(runningTaskIsInTime.check({ ...cells, ...marks }, aCampaign())).toEqual({
      column: 'verdict',
      expected: '10/11/2022',
      received: '09/11/2022',
    });
  });
});

describe('N07: a reason that waits names what it waits for', () => {
  test.each([
    'Chờ hướng dẫn của Trung ương',
    'Do chờ UBND tỉnh',
    'ĐANG CHỜ Ủy ban nhân dân tỉnh xem xét',
    'Vì phải chờ ý kiến của cấp có thẩm quyền',
  ])('raises for «%s»', (reason) => {
    expect(blamedColumn(awaitedDocumentIsNamed, { reason })).toBe('reason');
  });
  test.each([
    ['a kind of document', 'Chờ thông tư hướng dẫn vị trí việc làm của bộ quản lý ngành'],
    ['a day', 'Chờ ý kiến UBND tỉnh từ ngày 05/9/2022'],
    ['another reason first', 'Thiếu biên chế, chờ UBND tỉnh bổ sung'],
    ['waiting for nobody above', 'Chờ nhà thầu bàn giao'],
    ['no reason', ''],
  ])('keeps silent for %s', (_, reason) => {
    expect(blamedColumn(awaitedDocumentIsNamed, { reason })).toBeUndefined();
  });
});

describe('N08: a product is dated in the year, up to 10/11/2022', () => {
  const fault = (result: string, verdict = HT) => {
    const { cells, ...marks } = aRow({ result, verdict });
    return productIsDatedInYear.check({ ...cells, ...marks }, aCampaign())?.received;
  };

  test.each([
    ['Quyết định ngày 11/11/2022', '11/11/2022'],
    ['Ban hành ngày 05/9/2022, sửa ngày 1 tháng 12 năm 2022', '01/12/2022'],
    ['Báo cáo ngày 31-12-2021', '31/12/2021'],
  ])('raises for «%s»', (result, day) => {
    expect(fault(result)).toBe(day);
  });
  test.each([
    'Báo cáo ngày 10/11/2022',
    'Ban hành ngày 01/01/2022 theo Quyết định ngày 05/5/2020',
    'Đã ban hành trong tháng 12/2022',
    'Ngày 31/02/2023',
    'Văn bản số 15/12/2023/QĐ',
  ])('keeps silent for «%s»', (result) => {
    expect(fault(result)).toBeUndefined();
  });
  test('keeps silent for a task that is not done', () => {
    expect(fault('Dự kiến ngày 20/12/2022', DTH)).toBeUndefined();
  });
});
