import type { Appendix } from './appendix';

/** Section II of the outline of next year's plan: the tasks proposed, as prose. The letter's «mục II-Phụ lục 03». */
export const pl03: Appendix = {
  code: 'PL03',
  label: 'Phụ lục 03',
  title: 'Đề xuất nhiệm vụ CCHC năm {planYear} (mục II đề cương kế hoạch)',
  assigned: 'none',
  spareRows: 30,
  columns: [
    { key: 'no', label: 'TT', widthMm: 10, type: 'number', filledBy: 'addOn' },
    {
      key: 'area',
      label: 'Lĩnh vực',
      widthMm: 36,
      type: 'area',
      filledBy: 'agency',
      hint: 'Chọn lĩnh vực trong danh sách.',
      isRequired: true,
    },
    {
      key: 'name',
      label: 'Nội dung nhiệm vụ',
      widthMm: 150,
      type: 'text',
      filledBy: 'agency',
      hint: 'Ghi nội dung nhiệm vụ đề xuất năm {planYear}; mỗi dòng một nhiệm vụ.',
      example: 'Rà soát, cắt giảm thời gian giải quyết thủ tục đất đai',
      isRequired: true,
    },
    {
      key: 'linkedTask',
      label: 'Mã nhiệm vụ Phụ lục 04',
      widthMm: 30,
      type: 'text',
      filledBy: 'agency',
      hint: 'Ghi mã dòng tương ứng tại Phụ lục 04, nếu có.',
    },
    {
      key: 'basis',
      label: 'Căn cứ',
      widthMm: 62,
      type: 'text',
      filledBy: 'agency',
      hint: 'Ghi căn cứ: tên loại, số, ngày và cơ quan ban hành văn bản.',
      example: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
    },
  ],
};
