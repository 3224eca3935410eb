/** The lists of the tab «Danh mục», by the name that stands in its first column. */
export const listNames = {
  units: 'Đơn vị tính',
  rules: 'Quy tắc kiểm tra',
  emptyPhrases: 'Cụm từ chung chung',
  lostCriteria: 'Tiêu chí mất điểm',
  exceptions: 'Gia hạn nộp',
  lastYearProposals: 'Đề xuất năm trước',
} as const;

export type ListKey = keyof typeof listNames;
