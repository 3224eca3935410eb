import type * as entryPoints from './main';

/** An entry of the menu: the words an officer clicks, and the function of `main.ts` that runs as that officer. */
export interface MenuEntry {
  readonly label: string;
  readonly run: Exclude<keyof typeof entryPoints, 'onOpen' | 'onEdit' | 'onSubmissionEdit' | 'sweepSubmissions'>;
}

/** The menu «Phụ lục», top to bottom; each group is set apart by a line. To add an item: a line here, a function there. */
export const menu: readonly (readonly MenuEntry[])[] = [
  [{ label: 'Theo dõi', run: 'showFollowUp' }],
  [
    { label: 'Dựng chiến dịch', run: 'setUpCampaign' },
    { label: 'Dựng theo từng bước', run: 'showSetUp' },
    { label: 'Sửa biểu mẫu', run: 'repairAllForms' },
  ],
  [
    { label: 'Nhập từ tệp', run: 'showImport' },
    { label: 'Kiểm tra biểu này', run: 'checkThisSheet' },
    { label: 'Kiểm tra toàn bộ', run: 'checkWholeCampaign' },
  ],
  [
    { label: 'Duyệt biểu này', run: 'acceptThisSubmission' },
    { label: 'Duyệt các biểu đạt', run: 'acceptAllClean' },
    { label: 'Trả lại biểu này', run: 'showReturn' },
    { label: 'Trả lại các dòng đang chọn', run: 'returnSelectedRows' },
    { label: 'Mở lại biểu này', run: 'reopenThisSubmission' },
    { label: 'Nhắc các cơ quan', run: 'showReminders' },
  ],
  [
    { label: 'Tổng hợp', run: 'assembleSummaryTabs' },
    { label: 'Lưu phiên bản', run: 'saveNewVersion' },
    { label: 'So sánh phiên bản', run: 'showCompare' },
    { label: 'So sánh với phiên bản gần nhất', run: 'compareWithLastVersion' },
    { label: 'Khôi phục phiên bản', run: 'showRestore' },
    { label: 'Xuất XLSX', run: 'exportXlsx' },
    { label: 'Xuất CSV', run: 'exportCsvFiles' },
    { label: 'Xuất DOCX phụ lục', run: 'exportDocx' },
    { label: 'Xuất PDF', run: 'exportPdfFile' },
  ],
  [
    { label: 'Dự thảo Kế hoạch', run: 'draftNextPlan' },
    { label: 'Công văn đôn đốc', run: 'writeReminderLetter' },
    { label: 'Công văn trả lại', run: 'writeReturnLetter' },
    { label: 'Kết chuyển', run: 'rollOverCampaign' },
  ],
  [
    { label: 'Kiểm tra nhật ký', run: 'verifyAuditLog' },
    { label: 'Tình trạng', run: 'showHealth' },
  ],
];
