import { drawReminderLetter } from '../../../src/domain/papers/draw-reminder-letter';
import { drawReturnLetters } from '../../../src/domain/papers/draw-return-letters';
import { campaign, progress } from '../summary/sample';
import { asDrawn } from './as-drawn';

const point = { where: 'STC·PL01, dòng 12', fault: { text: 'Thiếu lý do.' }, remedy: 'Ghi lý do.' };

test('a reminder has the head of a letter, a table of what is owed by agency, and a demand', () => {
  const parts = ['STC', 'STP'].map((agency) => ({ agency, appendix: 'PL01' as const, progress }));
  const reminder = drawReminderLetter(campaign, parts, '2022-11-12');
  expect(reminder.title).toBe('Công văn đôn đốc gửi phụ lục cải cách hành chính năm 2022, đề xuất năm 2023');
  expect(reminder.sections.map(asDrawn)).toEqual([
    [
      'upright',
      'table 69 96 without borders, 0 on each page',
      '| organAbove: UBND TỈNH HÀ TĨNH / organ: SỞ NỘI VỤ / rule 10 | nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / motto: Độc lập - Tự do - Hạnh phúc / rule 55 |',
      '| number: Số:______/SNV / subject: V/v đôn đốc gửi phụ lục cải cách hành chính năm 2022, đề xuất năm 2023 | placeAndDate: Hà Tĩnh, ngày______tháng______năm 2022 |',
      'addressee: Kính gửi:',
      'addressees: - Sở Tài chính;',
      'addressees: - Sở Tư pháp.',
      'gap: ',
      'text: Thực hiện nội dung «Kế hoạch cải cách hành chính năm 2023», Sở Nội vụ đã đề nghị các cơ quan báo cáo theo các phụ lục, số liệu đến ngày 10/11/2022, gửi về Sở Nội vụ trước ngày 15/11/2022.',
      'text: Đến ngày 12/11/2022, các phụ lục sau chưa được gửi:',
      'table 12 45 108 with borders, 2 on each page',
      '| tableHead: TT | tableHead: Phụ lục | tableHead: Tình trạng |',
      '| tableNumber: (1) | tableNumber: (2) | tableNumber: (3) |',
      '| ×3 tableGroup: I. SỞ TÀI CHÍNH |',
      '| tableCenter: 1 | tableText: Phụ lục 01 | tableText: Đã nhập đủ 7/9 dòng, còn 2 lỗi |',
      '| ×3 tableGroup: II. SỞ TƯ PHÁP |',
      '| tableCenter: 1 | tableText: Phụ lục 01 | tableText: Đã nhập đủ 7/9 dòng, còn 2 lỗi |',
      'gap: ',
      'text: Sở Nội vụ đề nghị các cơ quan có tên nêu trên khẩn trương hoàn thiện và gửi các phụ lục trước ngày 15/11/2022 để kịp tổng hợp, tham mưu UBND tỉnh Hà Tĩnh theo quy định./.',
      'gap: ',
      'table 80 85 without borders, 0 on each page',
      '| recipientsTitle: Nơi nhận: / recipients: - Như trên; / recipients: - Lưu: VT. | signer: KT. GIÁM ĐỐC / signer: PHÓ GIÁM ĐỐC |',
    ],
  ]);
});

test('a return has its reason and its points between who it goes to and what is asked', () => {
  const returned = drawReturnLetters(campaign, [{ agency: 'STC', reason: 'Sai năm', points: [point] }], '2022-11-12');
  expect(returned.title).toBe('Công văn hoàn thiện phụ lục cải cách hành chính năm 2022, đề xuất năm 2023');
  expect(returned.sections.map(asDrawn)).toEqual([
    [
      'upright',
      'table 69 96 without borders, 0 on each page',
      '| organAbove: UBND TỈNH HÀ TĨNH / organ: SỞ NỘI VỤ / rule 10 | nation: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / motto: Độc lập - Tự do - Hạnh phúc / rule 55 |',
      '| number: Số:______/SNV / subject: V/v hoàn thiện phụ lục cải cách hành chính năm 2022, đề xuất năm 2023 | placeAndDate: Hà Tĩnh, ngày______tháng______năm 2022 |',
      'oneAddressee: Kính gửi: Sở Tài chính.',
      'gap: ',
      'text: Sở Nội vụ đã kiểm tra các phụ lục của Sở Tài chính theo nội dung «Kế hoạch cải cách hành chính năm 2023».',
      'text: Lý do trả lại: Sai năm',
      'text: Qua kiểm tra, còn 1 nội dung chưa đạt yêu cầu:',
      'table 10 42 60 53 with borders, 2 on each page',
      '| tableHead: TT | tableHead: Biểu, dòng, cột | tableHead: Nội dung chưa đạt | tableHead: Đề nghị |',
      '| tableNumber: (1) | tableNumber: (2) | tableNumber: (3) | tableNumber: (4) |',
      '| tableCenter: 1 | tableText: STC·PL01, dòng 12 | tableText: Thiếu lý do. | tableText: Ghi lý do. |',
      'gap: ',
      'text: Sở Nội vụ trả lại để Sở Tài chính hoàn thiện và đề nghị gửi lại trước ngày 15/11/2022 để kịp tổng hợp theo quy định./.',
      'gap: ',
      'table 80 85 without borders, 0 on each page',
      '| recipientsTitle: Nơi nhận: / recipients: - Như trên; / recipients: - Lưu: VT. | signer: KT. GIÁM ĐỐC / signer: PHÓ GIÁM ĐỐC |',
    ],
  ]);
});

test('a return without reason and points asks all the same; an office of two lines has two', () => {
  const office = { ...campaign, papers: { letterOrgan: 'Sở Nội vụ\nPhòng Cải cách hành chính' } };
  const { sections } = drawReturnLetters(office, [{ agency: 'STC', reason: '', points: [] }], '2022-11-12');
  const [lines] = sections.map(asDrawn);
  expect(lines!.slice(2, 3)).toEqual([
    expect.stringContaining('organ: SỞ NỘI VỤ / organ: PHÒNG CẢI CÁCH HÀNH CHÍNH /'),
  ]);
  expect(lines!.slice(4, -2).map((line) => line.slice(0, 24))).toEqual([
    'oneAddressee: Kính gửi: ',
    'gap: ',
    'text: Sở Nội vụ\nPhòng Cả',
    'text: Sở Nội vụ\nPhòng Cả',
    'gap: ',
  ]);
});
