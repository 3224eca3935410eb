import { appendices, blankCells } from '../../src/domain/appendices';
import type { Campaign } from '../../src/domain/campaign';
import { checkCompleteness } from '../../src/domain/check-completeness';
import type { Submission } from '../../src/domain/submission';
import { measure } from './measure';

/** 300 agencies × 4 appendices × 40 rows: a province with all its communes. */
const AGENCIES = 300;
const ROWS = 40;

const agencies = Array.from({ length: AGENCIES }, (_, index) => ({
  code: `CQ${index}`,
  name: `Cơ quan ${index}`,
  aliases: [`CQ số ${index}`],
  emails: [`cq${index}@x.vn`],
  areas: ['A1'],
}));
const campaign: Campaign = {
  name: 'Đo',
  reportYear: 2022,
  planYear: 2023,
  asOfDate: '2022-11-10',
  deadline: '2022-11-15',
  isDeadlineExclusive: true,
  coordinatingAgency: 'CQ0',
  province: '',
  coordinators: [],
  legalBases: [],
  holidays: [],
  folderId: '',
  ruleSettings: {},
  emptyPhrases: [],
  lostCriteria: [],
  lastYearProposals: [],
  agencies,
  areas: [{ code: 'A1', name: 'Cải cách thể chế', order: 1 }],
  targets: [],
  tasks: [],
};
const cells = {
  ...blankCells,
  area: 'Cải cách thể chế',
  name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  unit: '%',
  plan: 'từ 95% trở lên',
  actual: 93.1,
  verdict: 'Không hoàn thành',
  reason: '02 phản ánh về đất đai trả lời chậm 05 ngày do phải xác minh thực địa',
  proposed: 'từ 96% trở lên',
  product: 'Quyết định của UBND tỉnh',
  lead: 'Cơ quan 7',
  deadline: 'Quý III/2023',
  result: 'Đã ban hành Quyết định số 12/QĐ-UBND ngày 05/7/2022',
};
const submissions = agencies.flatMap(({ code }) =>
  appendices.map((appendix): Submission => ({
    agency: code,
    appendix: appendix.code,
    asOfDate: 44875,
    isNil: false,
    defects: [],
    rows: Array.from({ length: ROWS }, (_, index) => ({
      id: `${code}-${appendix.code}-${index}`,
      row: index + 7,
      isAssigned: false,
      isTouched: true,
      cells: index % 30 === 0 ? { ...cells, reason: '', lead: '', deadline: '' } : cells,
    })),
  })),
);
const rows = submissions.reduce((sum, submission) => sum + submission.rows.length, 0);

measure(`read ${rows} rows × 10 columns`, () =>
  submissions.reduce(
    (sum, { rows: all }) =>
      sum + all.reduce((count, row) => count + Object.values(row.cells).filter((value) => value !== '').length, 0),
    0,
  ),
);
measure(`check ${rows} rows × 10 columns`, () => checkCompleteness(campaign, submissions));
