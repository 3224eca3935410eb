/** What the server says to the sidebar and the dialogs; their own words are in `pages-vi.ts`, which it has no use for. */
export const pageAnswersVi = {
  pageTitles: {
    sidebar: 'Theo dõi',
    'set-up': 'Dựng chiến dịch theo từng bước',
    import: 'Nhập từ tệp',
    return: 'Trả lại biểu',
    remind: 'Nhắc các cơ quan',
    compare: 'So sánh phiên bản',
    restore: 'Khôi phục phiên bản',
  },
  wholeForm: 'cả biểu',
  headOfForm: 'phần đầu biểu',
  notFilled: (columns: readonly string[]) => `Chưa điền: ${columns.join(', ')}.`,
};
