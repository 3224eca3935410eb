import type { Appendix } from './appendix';
import { taskVerdicts } from '../verdict';

/** Results on this year's framework of tasks. The letter's «Phụ lục 02». */
export const pl02: Appendix = {
  code: 'PL02',
  label: 'Phụ lục 02',
  title: 'Đánh giá kết quả thực hiện nhiệm vụ theo khung kế hoạch CCHC năm {reportYear}',
  assigned: 'tasks',
  spareRows: 5,
  columns: [
    { key: 'no', label: 'TT', widthMm: 10, type: 'number', filledBy: 'addOn' },
    { key: 'area', label: 'Lĩnh vực', widthMm: 32, type: 'area', filledBy: 'plan', isRequired: true },
    { key: 'name', label: 'Nhiệm vụ', widthMm: 54, type: 'text', filledBy: 'plan', isRequired: true },
    {
      key: 'product',
      label: 'Sản phẩm',
      widthMm: 28,
      type: 'text',
      filledBy: 'plan',
      isRequired: true,
      group: 'Theo kế hoạch',
    },
    {
      key: 'lead',
      label: 'Cơ quan chủ trì',
      widthMm: 20,
      type: 'agency',
      filledBy: 'plan',
      isRequired: true,
      group: 'Theo kế hoạch',
    },
    {
      key: 'coordinating',
      label: 'Cơ quan phối hợp',
      widthMm: 20,
      type: 'text',
      filledBy: 'plan',
      group: 'Theo kế hoạch',
    },
    {
      key: 'deadline',
      label: 'Thời hạn',
      widthMm: 18,
      type: 'text',
      filledBy: 'plan',
      isRequired: true,
      group: 'Theo kế hoạch',
    },
    { key: 'result', label: 'Kết quả đến {asOfDate}', widthMm: 40, type: 'text', filledBy: 'agency', isRequired: true },
    {
      key: 'verdict',
      label: 'Đánh giá',
      widthMm: 20,
      type: 'choice',
      choices: taskVerdicts,
      filledBy: 'agency',
      isRequired: true,
    },
    { key: 'reason', label: 'Lý do không hoàn thành', widthMm: 26, type: 'text', filledBy: 'agency' },
    { key: 'followUp', label: 'Đề xuất xử lý', widthMm: 16, type: 'text', filledBy: 'agency' },
  ],
};
