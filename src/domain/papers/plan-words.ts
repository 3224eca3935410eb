import { agencyName } from '../lookup';
import type { Campaign } from '../campaign';
import { paperSettings } from './paper-settings';

/** Names and years the standing sentences of a plan speak of. */
export interface PlanNames {
  /** «Ủy ban nhân dân tỉnh Hà Tĩnh» */
  readonly organ: string;
  /** «tỉnh Hà Tĩnh» */
  readonly province: string;
  /** Who watches over the plan: «Sở Nội vụ». */
  readonly coordinator: string;
  readonly reportYear: number;
  readonly planYear: number;
}

export function planNames(campaign: Campaign): PlanNames {
  const { province, reportYear, planYear, coordinatingAgency } = campaign;
  const organ = paperSettings(campaign).planOrgan.join(' ');
  return { organ, province, coordinator: agencyName(campaign, coordinatingAgency), reportYear, planYear };
}

/** The sentences of every plan, for the office to change in Word; what agencies proposed stands between them. */
export const planWords = {
  abstract: ({ province, planYear }: PlanNames) => `Cải cách hành chính ${province} năm ${planYear}`,
  opening: ({ organ, province, planYear }: PlanNames) =>
    `${organ} ban hành Kế hoạch cải cách hành chính ${province} năm ${planYear} như sau:`,
  generalGoal: ({ province, planYear, reportYear }: PlanNames) =>
    `Tiếp tục đẩy mạnh cải cách hành chính trên tất cả các lĩnh vực; hoàn thành các chỉ tiêu, nhiệm vụ năm ${planYear} nêu tại Kế hoạch này; khắc phục các chỉ tiêu, nhiệm vụ chưa hoàn thành của năm ${reportYear}; nâng cao chất lượng phục vụ người dân, doanh nghiệp, góp phần phát triển kinh tế - xã hội của ${province}.`,
  targetsIn: (label: string) => `(Chi tiết tại ${label} kèm theo)`,
  tasksIn: (label: string) => `(Khung nhiệm vụ trọng tâm tại ${label} kèm theo)`,
  noTargets: 'Chưa có chỉ tiêu đề xuất.',
  noTasks: 'Chưa có nhiệm vụ đề xuất.',
  solutions: [
    'Nâng cao trách nhiệm của người đứng đầu trong lãnh đạo, chỉ đạo, tổ chức thực hiện cải cách hành chính; gắn kết quả thực hiện với đánh giá, xếp loại hằng năm của cơ quan, đơn vị và cá nhân.',
    'Tăng cường kiểm tra, đôn đốc việc thực hiện chỉ tiêu, nhiệm vụ được giao; xử lý kịp thời khó khăn, vướng mắc phát sinh.',
    'Đẩy mạnh thông tin, tuyên truyền về cải cách hành chính; tiếp nhận và xử lý kịp thời phản ánh, kiến nghị của người dân, doanh nghiệp.',
  ],
  makeUp: ({ reportYear }: PlanNames) =>
    `Tập trung khắc phục các chỉ tiêu, nhiệm vụ chưa hoàn thành của năm ${reportYear}:`,
  budgetSource:
    'Kinh phí thực hiện được bảo đảm từ ngân sách nhà nước theo phân cấp và các nguồn kinh phí hợp pháp khác theo quy định của pháp luật.',
  noBudget: 'Các cơ quan chưa đề xuất kinh phí cho nhiệm vụ cụ thể.',
  budgetTotal: (total: string, tasks: number) =>
    `Tổng kinh phí các cơ quan đề xuất cho ${tasks} nhiệm vụ tại Khung nhiệm vụ trọng tâm là ${total} triệu đồng, gồm:`,
  budgetOf: (name: string, amount: string) => `- ${name}: ${amount} triệu đồng.`,
  leads: (count: number, framework: string) => `Chủ trì thực hiện ${count} nhiệm vụ tại ${framework}:`,
  watchesOver: ({ organ }: PlanNames) =>
    `Theo dõi, hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch này; tổng hợp kết quả, báo cáo ${organ} theo quy định.`,
  otherAgencies: 'Các cơ quan, đơn vị, địa phương',
  everybody: 'Căn cứ Kế hoạch này, xây dựng kế hoạch của cơ quan, đơn vị, địa phương và tổ chức thực hiện.',
  closing: ({ coordinator, organ }: PlanNames) =>
    `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về ${coordinator} để tổng hợp, báo cáo ${organ} xem xét, quyết định./.`,
  targetsTitle: ({ planYear }: PlanNames) => `Chỉ tiêu cải cách hành chính năm ${planYear}`,
  tasksTitle: ({ planYear }: PlanNames) => `Khung nhiệm vụ trọng tâm cải cách hành chính năm ${planYear}`,
} as const;
