import { senderFields } from '../domain/submission';
import type { RuleTexts } from './findings-vi';
import { quote } from './quote';

const senderLabels = {
  reporter: 'người lập biểu',
  phone: 'điện thoại',
  letterNumber: 'số công văn gửi kèm',
  approver: 'lãnh đạo duyệt',
};

/** Words of the rules that look at one tab as a whole. */
export const tabRulesVi: RuleTexts = {
  S02: ({ expected, received }) => {
    const [lastDay = '', days = ''] = expected.split(',');
    return {
      fault: `Biểu nộp ngày ${quote(received)}, chậm ${days} ngày; ngày cuối trong hạn là ${lastDay}.`,
      remedy: 'Nêu lý do nộp muộn trong công văn gửi kèm, hoặc đề nghị cơ quan điều phối gia hạn.',
      short: 'Nộp sau thời hạn',
    };
  },
  S04: ({ expected }) => {
    const blank = new Set(expected.split(','));
    const names = senderFields.filter((field) => blank.has(field)).map((field) => senderLabels[field]);
    return {
      fault: `Biểu chưa ghi thông tin người gửi: ${names.join(', ')}.`,
      remedy: 'Ghi vào ô bên cạnh từng mục này ở phần đầu biểu.',
      short: 'Thiếu thông tin người gửi',
    };
  },
  P14: ({ expected, received }) => ({
    fault: `Nhiệm vụ dồn vào quý IV của năm kế hoạch: ${quote(received)}, quá mức ${quote(expected)}.`,
    remedy: 'Bố trí lại thời hạn của những nhiệm vụ có thể hoàn thành sớm hơn.',
    short: 'Nhiệm vụ dồn vào quý IV',
  }),
};
