/** The dialog «Dựng theo từng bước». */
export const setUpPageVi = {
  setUpSteps: ['Tạo các tab cấu hình', 'Điền và kiểm tra cấu hình', 'Dựng các biểu'],
  stepDone: 'xong',
  stepNow: 'đang làm',
  stepLater: 'chưa đến',
  configurationLead:
    'Bước này tạo sáu tab để khai báo chiến dịch, cơ quan, lĩnh vực, chỉ tiêu và nhiệm vụ giao. Tab đã có được giữ nguyên.',
  makeConfiguration: 'Tạo các tab cấu hình',
  notThere: 'chưa có',
  faultsLead: (count: number) =>
    `Còn ${count} chỗ cần sửa trong các tab cấu hình. Bấm vào từng chỗ để đến ô đó, sửa xong bấm «Kiểm tra lại».`,
  configurationRight: 'Cấu hình đã đủ và đúng.',
  checkAgain: 'Kiểm tra lại',
  tabsLead: (submissions: number, missing: number) =>
    missing === 0
      ? `Đã có đủ ${submissions} biểu.`
      : `Chiến dịch cần ${submissions} biểu, còn ${missing} biểu chưa dựng. Mỗi lượt dựng tối đa 100 biểu; có thể dừng và làm tiếp bất cứ lúc nào.`,
  reportsMissing: (count: number) => `Còn thiếu ${count} tab báo cáo.`,
  makeTabs: 'Dựng các biểu',
  updateTabs: 'Cập nhật quyền nhập liệu',
  tabsMade: 'Dựng biểu',
  makingTabs: 'Đang dựng biểu',
  allSet: 'Chiến dịch đã dựng xong. Chia sẻ sổ làm việc với tài khoản của các cơ quan để bắt đầu nhập.',
};
