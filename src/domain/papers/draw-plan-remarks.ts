import { groupBy } from '../group-by';
import { agencyName } from '../lookup';
import type { Campaign } from '../campaign';
import type { ExclusionReason, Summary } from '../summary/summary';
import { placeOf } from '../summary/typed-place';
import { cellRun } from './cell-text';
import type { PaperColumn } from './draw-grouped-table';
import { drawGroupedTable } from './draw-grouped-table';
import { PORTRAIT_WIDTH_MM } from './page';
import type { Run, Section } from './paper';
import { paragraph } from './paper';
import type { PlanRemark, RemarkReason } from './plan-content';

const reasons: Readonly<Record<RemarkReason, string>> = {
  dropped: 'Cơ quan đề nghị bỏ; không đưa vào dự thảo.',
  noProposal: 'Chưa có mức đề xuất; không đưa vào dự thảo.',
  noName: 'Chưa có nội dung; không đưa vào dự thảo.',
  noLead: 'Chưa ghi cơ quan chủ trì; không có trong mục Tổ chức thực hiện.',
  unknownLead: 'Cơ quan chủ trì không có trong danh sách cơ quan của chiến dịch.',
  unreadBudget: 'Kinh phí không đọc được thành triệu đồng; không cộng vào tổng.',
};

const exclusions: Readonly<Record<ExclusionReason, string>> = {
  nilReturn: 'Cơ quan báo không có nội dung; các dòng đã nhập không đưa vào tổng hợp.',
  damagedForm: 'Biểu hỏng cấu trúc; các dòng không đọc được theo cột.',
  notSubmitted: 'Biểu chưa nộp; không đưa vào tổng hợp.',
  returned: 'Biểu đang trả lại; không đưa vào tổng hợp.',
  late: 'Biểu nộp muộn; không đưa vào tổng hợp.',
  decidedOut: 'Trùng với cơ quan khác; cơ quan điều phối đã chọn dòng kia.',
  joined: 'Trùng với cơ quan khác; cơ quan điều phối đã gộp vào dòng kia.',
};

interface RemarkLine {
  readonly where: string;
  readonly what: Run;
  readonly why: string;
}

const columns: readonly PaperColumn<RemarkLine>[] = [
  { label: 'TT', widthMm: 10, look: 'tableCenter', read: (_, number) => ({ text: String(number) }) },
  { label: 'Nơi ghi', widthMm: 40, look: 'tableText', read: ({ where }) => ({ text: where }) },
  { label: 'Nội dung', widthMm: 60, look: 'tableText', read: ({ what }) => what },
  { label: 'Lưu ý', widthMm: 55, look: 'tableText', read: ({ why }) => ({ text: why }) },
];

/** The last page, for whoever edits the draft: nothing an agency proposed is dropped without a word. */
export function drawPlanRemarks(
  campaign: Campaign,
  summary: Summary,
  remarks: readonly PlanRemark[],
): Section | undefined {
  const lines = [...remarks.map(remarkLine), ...exclusionLines(campaign, summary)];
  if (lines.length === 0) return undefined;
  return {
    isLandscape: false,
    blocks: [
      paragraph('appendixTitle', 'LƯU Ý CHO NGƯỜI SOẠN THẢO'),
      paragraph('appendixSource', '(Bỏ trang này trước khi trình ký)'),
      paragraph('gap', ''),
      drawGroupedTable(columns, [{ rows: lines }], PORTRAIT_WIDTH_MM),
    ],
  };
}

function remarkLine({ row, reason, column }: PlanRemark): RemarkLine {
  const { sheet, cell } = placeOf(row, column);
  return { where: `${sheet}, ô ${cell}`, what: cellRun(row, 'name'), why: reasons[reason] };
}

function exclusionLines(campaign: Campaign, { exclusions: excluded }: Summary): RemarkLine[] {
  const groups = groupBy(excluded, ({ agency, appendix, reason }) => `${agency}·${appendix}·${reason}`);
  return [...groups.values()].map((rows) => {
    const [first] = rows;
    const what = { text: `${agencyName(campaign, first.agency)}: ${rows.length} dòng` };
    return { where: `${first.agency}·${first.appendix}`, what, why: exclusions[first.reason] };
  });
}
