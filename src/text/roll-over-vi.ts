import type { Fate, RollOverRemark } from '../domain/roll-over/roll-over';

/** How many things go over and stay behind. */
export interface RollOverCounts {
  readonly targets: number;
  readonly tasks: number;
  readonly proposals: number;
  readonly left: number;
}

const counted = ({ targets, tasks, proposals }: RollOverCounts) =>
  `${targets} chỉ tiêu, ${tasks} nhiệm vụ và ${proposals} nội dung đề cương`;

/** What officers read about «Kết chuyển». */
export const rollOverVi = {
  ask: (
    title: string,
    counts: RollOverCounts,
    succeeded: readonly string[],
    left: readonly string[],
    remarked: number,
    isElsewhere: boolean,
  ) =>
    [
      `Sẽ lập sổ làm việc mới «${title}» trong thư mục Drive của chiến dịch và chuyển sang ${counted(counts)}. Sổ này giữ nguyên, chỉ thêm một dòng trong tab Nhật ký.`,
      ...(succeeded.length > 0 ? [`Cơ quan kế thừa: ${succeeded.join('; ')}.`] : []),
      ...(remarked > 0 ? [`Có ${remarked} dòng chuyển sang cần xem lại (cột «Cần xem lại» của tab Kết chuyển).`] : []),
      counts.left === 0 ? 'Không có dòng nào để lại.' : `Để lại ${counts.left} dòng, ghi đủ trong tab Kết chuyển:`,
      ...left.map((line) => `• ${line}`),
      ...(isElsewhere
        ? ['Nhật ký ghi đã kết chuyển, nhưng tài khoản này không thấy sổ đó: do cán bộ khác lập, hoặc đã xóa.']
        : []),
      'Lập sổ mới?',
    ].join('\n'),
  leftLine: (fate: string, count: number, examples: string) => `${count} dòng ${fate}: ${examples}`,
  nothing: 'Chưa có đề xuất nào được duyệt nên không có gì để kết chuyển. Duyệt các biểu rồi chạy lại «Kết chuyển».',
  done: (title: string, counts: RollOverCounts, link: string) =>
    `Đã kết chuyển ${counted(counts)} sang sổ «${title}»: ${link}. Để lại ${counts.left} dòng, xem tab Kết chuyển. Kiểm tra tab Chiến dịch của sổ mới (ngày chốt, hạn nộp, căn cứ, ngày nghỉ), gắn tiện ích rồi chạy «Dựng chiến dịch».`,
  already: (link: string) =>
    `Đợt này đã kết chuyển rồi: ${link}. Muốn lập lại, chuyển sổ đó vào thùng rác rồi chạy lại «Kết chuyển».`,
  logged: 'Kết chuyển',
  logDetail: (title: string, counts: RollOverCounts) => `Sổ «${title}»: ${counted(counts)}; để lại ${counts.left} dòng`,
  tabTitle: (reportYear: number, planYear: number) => `Kết chuyển từ năm ${reportYear} sang năm ${planYear}`,
  tabSummary: (counts: RollOverCounts, rows: number) =>
    `${rows} dòng đã báo cáo: chuyển sang ${counted(counts)}; để lại ${counts.left} dòng. Ngày nghỉ và gia hạn nộp không chuyển.`,
  bookTitle: (title: string, planYear: number) => `${title} – năm ${planYear}`,
  succeeded: (ended: string, successor: string) => `${ended} → ${successor}`,
  fates: {
    target: 'Chuyển thành chỉ tiêu giao',
    task: 'Chuyển thành nhiệm vụ giao',
    carriedOn: 'Chuyển tiếp nguyên nhiệm vụ',
    proposal: 'Chuyển thành đề xuất năm trước',
    carriedBy: 'Chuyển tiếp theo Phụ lục 04',
    finished: 'đã hoàn thành',
    notDue: 'chưa đến hạn, không có trong Phụ lục 04',
    notProposed: 'không hoàn thành, không đề xuất chuyển tiếp',
    noVerdict: 'chưa đánh giá',
    noProposal: 'không đề xuất mức năm sau',
    dropped: 'đề nghị bỏ',
    noName: 'không ghi nội dung',
    notAccepted: 'thuộc biểu chưa duyệt',
    changed: 'thuộc biểu bị sửa sau khi duyệt',
    nilReturn: 'thuộc biểu không có nội dung',
    damagedForm: 'thuộc biểu hỏng mẫu',
    notSubmitted: 'thuộc biểu chưa nộp',
    returned: 'thuộc biểu đang trả lại',
    late: 'thuộc biểu nộp muộn',
    decidedOut: 'bỏ theo tab Rà soát',
    joined: 'gộp vào dòng khác theo tab Rà soát',
  } satisfies Record<Fate, string>,
  remarks: {
    succeeded: 'Giao cơ quan kế thừa',
    unknownLead: 'Cơ quan ghi trong biểu không có trong tab Cơ quan; tạm giao cơ quan báo cáo',
    noArea: 'Chưa xác định lĩnh vực',
    blankCell: 'Còn ô bắt buộc để trống',
    oldDeadline: 'Thời hạn là của năm trước',
  } satisfies Record<RollOverRemark, string>,
};
