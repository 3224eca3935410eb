import type { IsoDate } from '../calendar';
import type { Campaign } from '../campaign';

type Years = Pick<Campaign, 'reportYear' | 'planYear'>;

/** Names of the files that leave the house, without what follows the last dot. */
export const fileNames = {
  summary: ({ reportYear, planYear }: Years) => `Tổng hợp phụ lục CCHC ${reportYear}-${planYear}`,
  appendices: ({ reportYear, planYear }: Years) => `Các phụ lục tổng hợp CCHC ${reportYear}-${planYear}`,
  plan: ({ planYear }: Years) => `Dự thảo Kế hoạch CCHC năm ${planYear}`,
  reminder: (day: IsoDate) => `Công văn đôn đốc ${day}`,
  returned: (agencies: readonly string[], day: IsoDate) => `Công văn trả lại ${namesOf(agencies)} ${day}`,
};

/** More would make a name nobody reads. */
const MOST_CODES = 4;

function namesOf(agencies: readonly string[]): string {
  return agencies.length > MOST_CODES ? `${agencies.length} cơ quan` : agencies.join(', ');
}
