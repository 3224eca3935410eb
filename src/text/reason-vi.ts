import type { RuleTexts } from './findings-vi';
import { quote } from './quote';
import { isListOfRows, nameReasonParts } from './reason-parts';

const labels = {
  cause: 'nguyên nhân',
  document: 'văn bản',
  number: 'số liệu',
  date: 'thời điểm',
  quantity: 'số lượng',
  actor: 'cơ quan liên quan',
};

export const reasonVi: RuleTexts = {
  C03: ({ expected, received }) => {
    if (isListOfRows(expected)) {
      return {
        fault: `Lý do ${quote(received)} ghi giống nhau ở nhiều dòng: ${expected}.`,
        remedy: 'Ghi lý do riêng của từng chỉ tiêu, nhiệm vụ.',
        short: 'Lý do giống nhau ở nhiều dòng',
      };
    }
    const { found, details, isCauseMissing } = nameReasonParts(expected, labels, 'hoặc');
    const cause = details === '' ? 'rõ nguyên nhân' : `rõ nguyên nhân, kèm ${details}`;
    return {
      fault:
        found === ''
          ? `Lý do ${quote(received)} còn chung chung.`
          : `Lý do ${quote(received)} mới nêu ${found}, chưa đủ cụ thể.`,
      remedy: `Đề nghị ghi ${isCauseMissing ? cause : `thêm ${details}`}.`,
      short: 'Lý do còn chung chung',
    };
  },
};
