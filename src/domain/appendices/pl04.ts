import type { Appendix } from './appendix';

/** The framework of key tasks proposed for next year. The letter's «Phụ lục 04». */
export const pl04: Appendix = {
  code: 'PL04',
  label: 'Phụ lục 04',
  title: 'Khung nhiệm vụ trọng tâm kế hoạch CCHC năm {planYear}',
  assigned: 'none',
  spareRows: 40,
  columns: [
    { key: 'no', label: 'TT', widthMm: 10, type: 'number', filledBy: 'addOn' },
    { key: 'area', label: 'Lĩnh vực', widthMm: 32, type: 'area', filledBy: 'agency', isRequired: true },
    { key: 'name', label: 'Nhiệm vụ', widthMm: 66, type: 'text', filledBy: 'agency', isRequired: true },
    { key: 'product', label: 'Sản phẩm', widthMm: 50, type: 'text', filledBy: 'agency', isRequired: true },
    { key: 'lead', label: 'Cơ quan chủ trì', widthMm: 26, type: 'text', filledBy: 'agency', isRequired: true },
    { key: 'coordinating', label: 'Cơ quan phối hợp', widthMm: 34, type: 'text', filledBy: 'agency' },
    { key: 'deadline', label: 'Thời gian hoàn thành', widthMm: 22, type: 'text', filledBy: 'agency', isRequired: true },
    { key: 'budget', label: 'Kinh phí (triệu đồng)', widthMm: 16, type: 'number', filledBy: 'agency' },
    {
      key: 'kind',
      label: 'Loại',
      widthMm: 14,
      type: 'choice',
      choices: ['Mới', 'Chuyển tiếp', 'Thường xuyên'],
      filledBy: 'agency',
    },
    { key: 'note', label: 'Ghi chú', widthMm: 14, type: 'text', filledBy: 'agency' },
  ],
};
