import type { Appendix } from './appendix';
import { targetVerdicts } from '../verdict';

/** Results on this year's targets and the targets proposed for next year. The letter's «Phụ lục 01». */
export const pl01: Appendix = {
  code: 'PL01',
  label: 'Phụ lục 01',
  title: 'Kết quả thực hiện chỉ tiêu CCHC năm {reportYear} và đề xuất chỉ tiêu năm {planYear}',
  assigned: 'targets',
  spareRows: 10,
  columns: [
    { key: 'no', label: 'TT', widthMm: 10, type: 'number', filledBy: 'addOn' },
    { key: 'area', label: 'Lĩnh vực', widthMm: 32, type: 'area', filledBy: 'plan', isRequired: true },
    { key: 'name', label: 'Chỉ tiêu', widthMm: 54, type: 'text', filledBy: 'plan', isRequired: true },
    { key: 'unit', label: 'Đơn vị tính', widthMm: 14, type: 'text', filledBy: 'plan', isRequired: true },
    { key: 'plan', label: 'Kế hoạch', widthMm: 20, type: 'text', filledBy: 'plan', group: 'Năm {reportYear}' },
    {
      key: 'actual',
      label: 'Kết quả đến {asOfDate}',
      widthMm: 21,
      type: 'number',
      filledBy: 'agency',
      group: 'Năm {reportYear}',
    },
    {
      key: 'estimate',
      label: 'Ước cả năm',
      widthMm: 14,
      type: 'number',
      filledBy: 'agency',
      group: 'Năm {reportYear}',
    },
    {
      key: 'verdict',
      label: 'Đánh giá',
      widthMm: 22,
      type: 'choice',
      choices: targetVerdicts,
      filledBy: 'agency',
      group: 'Năm {reportYear}',
    },
    {
      key: 'reason',
      label: 'Lý do không hoàn thành',
      widthMm: 37,
      type: 'text',
      filledBy: 'agency',
      group: 'Năm {reportYear}',
    },
    {
      key: 'proposed',
      label: 'Đề xuất năm {planYear}',
      widthMm: 22,
      type: 'text',
      filledBy: 'agency',
      isRequired: true,
    },
    { key: 'owner', label: 'Cơ quan theo dõi', widthMm: 18, type: 'agency', filledBy: 'plan', isRequired: true },
    { key: 'note', label: 'Ghi chú', widthMm: 20, type: 'text', filledBy: 'agency' },
  ],
};
