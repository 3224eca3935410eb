import fc from 'fast-check';
import type { CauseKind } from '../../../src/domain/reason/cause-words';
import type { ReasonMeasure } from '../../../src/domain/reason/measure-reason';
import { measureReason, missingInReason } from '../../../src/domain/reason/measure-reason';
import targets from '../../../src/local/sample/targets.json';
import tasks from '../../../src/local/sample/tasks.json';
import { blindReasons } from '../../fixtures/blind-reasons';
import { otherHands } from '../../fixtures/other-hands';
import { plainReasons } from '../../fixtures/plain-reasons';
import { reasons } from '../../fixtures/reasons';

const measure = (text: string, name = '') => measureReason(text, { name });

describe('what a reason names', () => {
  test.each<[string, string, Partial<ReasonMeasure>]>([
    ['a document by number', 'Chờ Nghị định số 60/2021/NĐ-CP', { document: 'Nghị định số 60/2021/NĐ-CP' }],
    ['a symbol alone', 'Dừng theo 158-TB/TU', { document: '158-TB/TU' }],
    ['a document by short number', 'Chờ nghị quyết 18 của HĐND', { document: 'nghị quyết 18 của HĐND' }],
    ['a law by name', 'Chờ Luật Đất đai', { document: 'Luật Đất đai' }],
    ['no document: its kind alone', 'Chờ thông tư hướng dẫn thi hành', { document: undefined }],
    ['no document: one word of a name', 'Chờ thông tư về giá', { document: undefined }],
    ['no document: whose it is', 'Chờ văn bản của UBND tỉnh', { document: undefined }],
    [
      'no document: the plan itself',
      'Chậm so với 520/KH-UBND ngày 24/12/2021',
      { document: undefined, date: undefined },
    ],
    ['a storm', 'Hoãn lớp do bão số 4', { number: '4', quantity: undefined }],
    ['a day', 'Hỏng ngày 04/7', { date: 'ngày 04/7', number: undefined }],
    ['a day of a year', 'Hỏng 4/7/2022', { date: '4/7/2022' }],
    ['a month', 'Hỏng từ tháng 8', { date: 'tháng 8', number: undefined }],
    ['a month in words', 'Hỏng từ tháng tám', { date: 'tháng tám', number: undefined }],
    ['a quarter', 'Hỏng từ quý III/2022', { date: 'quý III/2022' }],
    ['a month in short', 'Nhà thầu bỏ từ T8/2022', { date: 'T8/2022', number: undefined }],
    ['a quarter in short', 'Hỏng từ Q3/2022', { date: 'Q3/2022' }],
    ['no date: a room or a shirt', 'Phòng T13, cỡ Q3', { date: undefined }],
    ['a session', 'Lùi sang kỳ họp cuối năm', { date: 'họp cuối' }],
    ['no date: a year', 'Năm 2022 chưa có', { date: undefined, number: undefined }],
    ['no date: the as-of date', 'Đến hết ngày 10/11/2022 chưa có', { date: undefined }],
    ['no date: the as-of date within', 'Số liệu tính đến ngày 10/11/2022 chưa có', { date: undefined }],
    ['the day on which it came at last', 'Họp chậm, đến 20/10 mới thông qua đề cương', { date: 'đến 20/10' }],
    ['no date: the as-of date of the result again', 'Làm chậm, đến 10/11/2022 mới đạt 85%', { date: undefined }],
    ['no date: the as-of date at the end', 'Làm chậm, đến 10/11/2022', { date: undefined }],
    ['no date: the as-of date of what follows', 'Nên đến thời điểm 10/11/2022 chưa có', { date: undefined }],
    ['a quantity', 'Thiếu 12 biên chế', { number: '12 biên chế', quantity: '12 biên chế' }],
    ['a quantity in words', 'Chậm ở hai đơn vị', { quantity: 'hai đơn vị' }],
    ['five, which is also «year»', 'Chậm ở năm huyện', { quantity: 'năm huyện' }],
    ['no quantity: «in the year»', 'Trong năm huyện chưa làm', { quantity: undefined }],
    ['one', 'Chậm ở một xã', { quantity: 'một xã' }],
    ['no quantity: «some»', 'Chậm ở một số xã', { quantity: undefined }],
    ['no quantity: «the second»', 'Đợt thứ hai hồ sơ còn thiếu', { quantity: undefined }],
    ['a share', 'Giá thép tăng 27%', { quantity: '27%' }],
    ['a part of a whole', 'Ở 6/18 quầy thiếu', { quantity: '6/18 quầy' }],
    ['no share: the result again', 'Mới đạt 48,3%', { number: undefined }],
    ['a share by which a price rose', 'Giá thép tăng 30% so với dự toán', { quantity: '30%' }],
    ['no share: the plan', 'Thấp so với chỉ tiêu 95%', { number: undefined }],
    ['no share: the gap alone', 'Đạt 85%, còn thiếu 10%.', { number: undefined }],
    ['no share: the gap alone before more', 'Còn thiếu 10%, chưa tuyển', { number: undefined }],
    ['a share of something that is wanting', 'Còn thiếu 10% kinh phí', { quantity: '10% kinh' }],
    ['no share: the gap to the plan', 'Thiếu 2,2% so với kế hoạch', { number: undefined }],
    [
      'a document, no marks typed',
      'Bo Noi vu chua ban hanh Thong tu 12',
      { document: 'Thong tu 12', actor: 'Bo Noi vu' },
    ],
    ['a database of the nation', 'CSDL quốc gia về dân cư chưa mở tra cứu', { actor: 'CSDL quốc gia' }],
    ['a work of one name', 'Nước hồ Kẻ Gỗ cạn', { actor: 'hồ Kẻ Gỗ' }],
    ['marks typed without a space', 'Sở Tài chính:chậm;Sở Y tế', { actor: 'Sở Tài chính' }],
    ['a bracket without a space', 'Chờ Sở Y(lần 2)', { actor: 'Sở Y' }],
    ['a mark within a symbol', 'Dừng theo 12:TB/TU;5', { document: undefined }],
    ['a number alone', 'Số còn thiếu: 12', { number: '12', quantity: undefined }],
    ['no number: numbered lines', '1. Thiếu vốn.\n2. Thiếu người.', { number: undefined }],
    ['no number: codes of tasks', 'Quá hạn (NV22-04, 08, 11); chậm', { number: undefined }],
    ['no number: a level', 'Dịch vụ công mức độ 4', { number: undefined }],
    ['money that was given', 'Tỉnh chỉ cấp 1,2 tỷ đồng', { quantity: '1,2 tỷ đồng' }],
    ['a part of the money that was given', 'Ngân sách chỉ cấp 1,2/3 tỷ đồng', { quantity: '1,2/3 tỷ đồng' }],
    ['no number: a level and a share', 'Dịch vụ công mức độ 4 tỷ lệ thấp', { number: undefined }],
    ['no number: a grade of one thing', 'Công trình cấp 3 của huyện', { number: undefined }],
    ['no number: Covid-19', 'Do Covid-19', { number: undefined }],
    ['no number: the months so far', '6 tháng đầu năm chưa làm', { number: undefined }],
    ['a body', 'Chờ Sở Tài chính thẩm định', { actor: 'Sở Tài chính' }],
    ['a body by its initials', 'Chờ Sở KH&CN', { actor: 'Sở KH&CN' }],
    ['a place', 'Vướng ở xã Thạch Trung', { actor: 'xã Thạch Trung' }],
    ['a treasury by its initials', 'KBNN Kỳ Anh trả lại', { actor: 'KBNN Kỳ Anh' }],
    ['no body: who is asked', 'Còn chậm. Đề nghị UBND tỉnh chỉ đạo', { actor: undefined }],
    ['no date: a vow', 'Sẽ chỉ đạo các phòng, bảo đảm hoàn thành trong tháng 12/2022', { date: undefined }],
    ['no body: of whom patience is asked', 'Nằm ngoài khả năng, kính mong Sở Nội vụ thông cảm', { actor: undefined }],
    ['the body that had asked', 'Sở Tài chính đã đề nghị mà chưa có', { actor: 'Sở Tài chính' }],
    ['who left the work', 'Nhà thầu Công ty ABC bỏ dở thi công phòng máy chủ', { isSpecific: true }],
    ['people who study', '54 người đang học lớp trung cấp, tốt nghiệp ngày 20/12/2022', { isSpecific: true }],
    ['a body of four capitals at most', 'Chờ Công ty Xây Dựng Hà Tĩnh Một', { actor: 'Công ty Xây Dựng Hà Tĩnh' }],
    ['a body up to a comma', 'Chờ Sở Tài, chính', { actor: 'Sở Tài' }],
    ['a body up to a verb', 'Chờ Sở CNTT thẩm định', { actor: 'Sở CNTT' }],
    ['a body of one letter and a word', 'Chờ Sở Y tế thẩm định', { actor: 'Sở Y tế' }],
    ['a place up to a number', 'Vướng ở xã Kỳ 12 hộ', { actor: 'xã Kỳ' }],
    ['no date: a day without a number', 'Họp ngày mai', { date: undefined }],
    ['until when it lasted', 'Vướng đến tháng 8/2022 mới xong', { date: 'tháng 8/2022' }],
    ['a law up to eight words of its name', 'Chờ Luật Đất đai sửa đổi, bổ sung', { document: 'Luật Đất đai sửa đổi' }],
    [
      'a plan of many words',
      'Chờ Đề án sắp xếp đơn vị sự nghiệp y tế giáo dục văn hóa',
      { document: 'Đề án sắp xếp đơn vị sự nghiệp y tế' },
    ],
    ['a law up to its verb', 'Luật Đất đai chưa thông qua', { document: 'Luật Đất đai' }],
    ['no document: a year', 'Chờ Nghị định 2021', { document: undefined }],
    ['a number that is no year', 'Chờ Nghị định 20211', { document: 'Nghị định 20211' }],
    ['no document: a mark that is no number', 'Chờ nghị định A15', { document: undefined }],
    ['no number: years', 'Giai đoạn 2021-2025 thiếu vốn', { number: undefined }],
    ['no number: an industry', 'Cách mạng công nghiệp 4.0 còn mới', { number: undefined }],
    ['a number before a comma', 'Thiếu 12, vướng', { number: '12' }],
    ['no number: one digit before a comma', 'Thiếu 5, vướng', { number: undefined }],
    ['months that it took', 'Kéo dài 6 tháng', { quantity: '6 tháng' }],
    ['no quantity: two of nothing', 'Vướng ở hai', { quantity: undefined }],
    ['no quantity: a month in words', 'Từ tháng hai nước ngập', { quantity: undefined, date: 'tháng hai' }],
    ['the council', 'Chờ HĐND tỉnh thông qua', { actor: 'HĐND tỉnh' }],
    ['a place of one word', 'Vướng ở xã Kỳ chưa đo', { actor: 'xã Kỳ' }],
    ['no body: all of them', 'Chờ các sở, ngành, Trung ương', { actor: undefined }],
    ['no body: «cán bộ»', 'Thiếu cán bộ CNTT', { actor: undefined }],
    ['no body by capitals in a shout', 'CHỜ SỞ TÀI CHÍNH', { actor: undefined }],
    [
      'nothing that was promised',
      'Sẽ ban hành Quyết định 12/QĐ-UBND tháng 12',
      { document: undefined, date: undefined },
    ],
    ['what follows a promise', 'Sẽ trình tháng 12 do chờ Luật Đất đai', { date: undefined, document: 'Luật Đất đai' }],
    ['the empty phrase', 'Còn khó khăn, vướng mắc', { emptyPhrase: 'khó khăn vướng mắc' }],
    ['the empty phrase alone', 'Do thiếu kinh phí.', { emptyPhrase: 'Do thiếu kinh phí' }],
    ['no empty phrase in a longer one', 'Do thiếu kinh phí mua 12 máy quét', { emptyPhrase: undefined }],
  ])('%s', (_, text, wanted) => {
    expect(measure(text)).toMatchObject(wanted);
  });

  test.each<[CauseKind, string]>([
    ['document', 'Bộ chưa ban hành thông tư về vị trí việc làm'],
    ['law', 'Nghị định về tự chủ hết hiệu lực'],
    ['finance', 'Chưa bố trí vốn đối ứng'],
    ['land', 'Vướng mặt bằng khu tái định cư'],
    ['people', 'Thiếu biên chế chuyên trách'],
    ['contractor', 'Nhà thầu rút hồ sơ'],
    ['technology', 'Phần mềm một cửa bị lỗi'],
    ['weather', 'Ngập kho lưu trữ do bão'],
    ['epidemic', 'Lớp học hoãn do dịch bệnh'],
    ['procedure', 'Phải thẩm định lại thiết kế'],
    ['market', 'Giá vật liệu tăng'],
    ['schedule', 'Trùng kỳ họp bất thường'],
    ['coordination', 'Các phòng chưa gửi số liệu'],
    ['citizens', 'Các hộ dân chưa đồng thuận'],
    ['other', 'Chưa xây xong nhà kho'],
  ])('a cause of the kind %s: «%s»', (kind, text) => {
    expect(measure(text).cause).toBe(kind);
  });

  test.each([
    ['a range', 'Mỗi ngày mất điện 4-5 tiếng', '4-5 tiếng'],
    ['no quantity: ranks lost', 'Chưa đạt do giảm 5 bậc', undefined],
    ['no quantity: points lost', 'Chưa đạt, thấp hơn 11,1 điểm phần trăm', undefined],
    ['no quantity: a score', 'Tự đánh giá 82/100 điểm do thiếu tài liệu', undefined],
    ['no quantity: a share that begins with its name', 'Tỷ lệ thanh toán mới là 18,9%', undefined],
    ['no quantity: levels of government', 'Do chính quyền địa phương 2 cấp', undefined],
  ])('%s', (_, text, quantity) => {
    expect(measure(text)).toMatchObject({ quantity, number: quantity });
  });

  test.each([
    ['an incident', 'Kế toán trưởng bị tạm giam', true],
    ['words of its own', 'Kho hồ sơ bị mối xông, gián nhấm', true],
    ['words of its own, typed without marks', 'Kho ho so bi moi xong, gian nham, chuot khoet', true],
    ['words that every report has', 'Công tác phối hợp giữa các đơn vị còn chưa thật sự nhịp nhàng', false],
    ['the same, typed without marks', 'Cong tac phoi hop giua cac don vi con chua that su nhip nhang', false],
    ['an incident that is no cause', 'Tạm giam', false],
    ['efforts', 'Sở Y tế đã tích cực phối hợp với 13 huyện nhưng chưa đạt', false],
    ['efforts that were enough', 'Sở Y tế đã tích cực phối hợp với 13 huyện do thiếu máy quét', true],
    ['efforts behind a cause', 'Hỏng 12 máy quét, đã đề nghị sửa nhưng chưa được', true],
    ['a law that is only named', 'Chưa quan tâm theo tinh thần Chỉ thị 05 của Tỉnh ủy', false],
  ])('%s', (_, text, isSpecific) => {
    expect(measure(text).isSpecific).toBe(isSpecific);
  });

  test('words of the name are not the reason’s own', () => {
    const text = 'Chưa xong do mối xông, gián nhấm';
    expect(measure(text, 'Diệt mối xông, gián').isSpecific).toBe(false);
    expect(measure(text, 'Diệt chuột').isSpecific).toBe(true);
  });

  test('what is missing, in one order', () => {
    expect(measure('x').missing).toEqual(['cause', 'document', 'number', 'date', 'quantity', 'actor']);
    expect(measure('Thiếu 12 máy quét từ tháng 8').missing).toEqual(['document', 'actor']);
  });
});

describe('a copy and a promise', () => {
  const name = 'Tỷ lệ hồ sơ TTHC cấp tỉnh được số hóa';

  test.each([
    ['the name', name, true],
    ['the name and «not met»', `Chưa hoàn thành ${name} do chưa đạt`, true],
    ['a cause in its words', 'Chưa số hóa hồ sơ vì 6 quầy thiếu máy quét', false],
  ])('%s', (_, text, isCopyOfName) => {
    expect(measure(text, name)).toMatchObject({ isCopyOfName, isSpecific: !isCopyOfName });
  });

  test.each([
    ['what will be done', 'Sẽ hoàn thành trong quý IV', true],
    ['what is being done', 'Đang hoàn thiện hồ sơ, dự kiến trình ngày 15/12/2022', true],
    ['a plea', 'Xin gia hạn đến quý I/2023', true],
    ['a cause and what will be done', 'Chờ Luật Đất đai (sửa đổi), sẽ trình trong quý IV', false],
  ])('%s', (_, text, isPromise) => {
    expect(measure(text)).toMatchObject({ isPromise, isSpecific: !isPromise });
  });
});

test('every reason of the sample is specific', () => {
  const unmet = [...targets, ...tasks].filter(({ verdict }) => verdict === 'Không hoàn thành');
  const vague = unmet.filter(({ reason, name }) => !measureReason(reason, { name }).isSpecific);
  expect(unmet.length).toBeGreaterThan(15);
  expect(vague).toEqual([]);
});

test.each([
  'do điều kiện khách quan',
  'do nguyên nhân khách quan',
  'còn nhiều khó khăn',
  'gặp khó khăn, vướng mắc',
  'do dịch bệnh',
  'do thiếu kinh phí',
  'do thiếu nhân lực',
  'do chưa có hướng dẫn',
  'chờ hướng dẫn',
  'chờ văn bản của Trung ương',
  'đang triển khai',
  'đang thực hiện',
  'đang tham mưu',
  'sẽ hoàn thành trong thời gian tới',
  'tiếp tục thực hiện',
  'thực hiện theo kế hoạch',
  'theo quy định',
  'do khối lượng công việc nhiều',
  'do sự phối hợp chưa chặt chẽ',
  'chưa được quan tâm đúng mức',
  'lý do khách quan',
  'không có',
  'không',
  'n/a',
])('«%s» is vague, and is named as empty', (phrase) => {
  expect(measure(phrase)).toMatchObject({ isSpecific: false, emptyPhrase: expect.stringMatching(/./) as string });
  expect(measure(phrase.toLocaleUpperCase('vi')).isSpecific).toBe(false);
});

test.each([...reasons, ...blindReasons, ...plainReasons])(
  'what a rule asks is what the measure says: «$text»',
  ({ text }) => {
    const { isSpecific, missing } = measure(text);
    expect(missingInReason(text, { name: '' })).toEqual(isSpecific ? undefined : missing);
  },
);

test.each(Object.entries(otherHands))('on what other hands wrote: %s', (_, { specific, vague }) => {
  const isCalledVague = (text: string) => !measure(text).isSpecific;
  const hits = vague.filter(isCalledVague).length;
  expect(hits / (hits + specific.filter(isCalledVague).length)).toBeGreaterThanOrEqual(0.95);
  expect(hits / vague.length).toBeGreaterThanOrEqual(0.85);
});

describe('on reasons nobody tuned for', () => {
  const held = [...reasons, ...blindReasons, ...plainReasons]
    .filter(({ part }) => part === 'held')
    .map(({ text, label }) => ({ isVague: label === 'vague', isCalledVague: !measure(text).isSpecific }));
  const called = held.filter(({ isCalledVague }) => isCalledVague);
  const vague = held.filter(({ isVague }) => isVague);
  const hits = vague.filter(({ isCalledVague }) => isCalledVague);

  test('there are enough of both kinds', () => {
    expect(vague.length).toBeGreaterThanOrEqual(60);
    expect(held.length - vague.length).toBeGreaterThanOrEqual(60);
  });
  test('at least 95 of 100 called vague are', () => {
    expect(hits.length / called.length).toBeGreaterThanOrEqual(0.95);
  });
  test('at least 85 of 100 vague ones are found', () => {
    expect(hits.length / vague.length).toBeGreaterThanOrEqual(0.85);
  });
});

test.each([...reasons, ...plainReasons].filter(({ part }) => part === 'tune'))(
  'tuned for: $label «$text»',
  ({ text, label }) => {
    expect(measure(text).isSpecific).toBe(label === 'specific');
  },
);

describe('always', () => {
  const empty = ['còn nhiều khó khăn', 'do nguyên nhân khách quan', 'chưa được quan tâm đúng mức', 'đang triển khai'];

  test('empty phrases add up to nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...empty), { minLength: 1 }),
        fc.constantFrom('; ', ', ', '\n'),
        (parts, mark) => {
          expect(measure(parts.join(mark)).isSpecific).toBe(false);
        },
      ),
    );
  });
  test.each(empty)('«%s» in front changes nothing', (phrase) => {
    const isSame = ({ text }: { text: string }) =>
      measure(`${phrase}. ${text}`).isSpecific === measure(text).isSpecific;
    expect(reasons.filter((reason) => !isSame(reason))).toEqual([]);
  });
  test.each<[string, (text: string) => string]>([
    ['letters in parts (NFD)', (text) => text.normalize('NFD')],
    ['tones at their other legal place', (text) => text.replace(/ủy/g, 'uỷ').replace(/hóa/g, 'hoá')],
    ['more spaces', (text) => `  ${text.replace(/ /g, ' \u00a0')} `],
  ])('%s change nothing', (_, respell) => {
    const isSame = ({ text }: { text: string }) => measure(respell(text)).isSpecific === measure(text).isSpecific;
    expect(reasons.filter((reason) => !isSame(reason))).toEqual([]);
  });
  test('any text is measured, and what it names stands in it', () => {
    const words = [
      'do',
      'Sở',
      'Tài',
      'tháng',
      '8',
      '6/18',
      '%',
      '12/QĐ-UBND',
      'Luật',
      'hai',
      'xã',
      'sẽ',
      ',',
      '(',
      '…',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(text, (pieces) => {
        const { isSpecific, cause, missing } = measure(pieces.join(' '));
        if (isSpecific) expect(cause).toBeDefined();
        expect(missing.includes('cause')).toBe(cause === undefined);
      }),
    );
  });
  test('more words than are remembered change nothing', () => {
    for (let reason = 0; reason < 30; reason += 1) {
      measure(
        Array.from({ length: 300 }, (_, index) => `ấ${String.fromCharCode(0x4e00 + reason * 300 + index)}`).join(' '),
      );
    }
    expect(measure('Lợp lại mái trụ sở xã Kỳ Thượng bị tốc').actor).toBe('xã Kỳ Thượng');
  });
  test.each([
    ['marks', '.'.repeat(100_000)],
    ['marks between letters', `a${'.'.repeat(100_000)}a`],
    ['one phrase over and over', 'do thiếu kinh phí '.repeat(20_000)],
    ['numbers', '12/'.repeat(50_000)],
    ['a reason far beyond what is read', `${'x '.repeat(2_500)}Thiếu máy quét tại 41 xã`],
  ])('a cell of %s is vague too', (_, text) => {
    expect(measure(text).isSpecific).toBe(false);
  });
});
