import fc from 'fast-check';
import type { Cells } from '../../src/domain/appendices';
import { appendices } from '../../src/domain/appendices';
import type { Agency, Campaign } from '../../src/domain/campaign';
import { checkCompleteness } from '../../src/domain/check-completeness';
import type { Submission } from '../../src/domain/submission';
import { campaigns } from './campaigns';
import { aRow, aSubmission } from './rules/row';

/** Follows an area of its own; no other tab names it, and no other task is like one of its own. */
const stranger: Agency = { code: 'BQLKKT', name: 'Ban Quản lý Khu kinh tế', aliases: [], emails: [], areas: ['Z9'] };
const withStranger = (campaign: Campaign): Campaign => ({
  ...campaign,
  agencies: [...campaign.agencies, stranger],
  areas: [...campaign.areas, { code: 'Z9', name: 'Cảng biển, logistics', order: 9 }],
});

const rows = fc.array(
  fc.record<Partial<Cells>>({
    name: fc.constantFrom('Nạo vét luồng Vũng Áng', 'Bãi container 12 ha', 'Nạo vét luồng Vũng Áng đợt hai', ''),
    area: fc.constantFrom('Z9', 'Cảng biển, logistics'),
    lead: fc.constantFrom('BQLKKT', 'Ban Quản lý Khu kinh tế', ''),
    verdict: fc.constantFrom('Không hoàn thành', 'Hoàn thành', ''),
    reason: fc.constantFrom('Bão số 4 làm hỏng hai xà lan', 'Khó khăn', ''),
    deadline: fc.constantFrom('Quý III/2023', 'Cả năm', 44874),
    actual: fc.constantFrom('', 12, '#REF!'),
    followUp: fc.constantFrom('', 'Chuyển tiếp'),
  }),
  { maxLength: 6 },
);

const strangersTabs = fc.tuple(...appendices.map(() => fc.record({ cells: rows, isNil: fc.boolean() }))).map((tabs) =>
  tabs.map(({ cells, isNil }, index): Submission => {
    const own = cells.map((each, at) => aRow(each, { id: `BQLKKT-${index}-${at}`, row: at + 9, isAssigned: false }));
    return aSubmission(appendices[index]!.code, { agency: stranger.code, rows: own, isNil });
  }),
);

test('whatever an unrelated agency sends, nothing is told of the others that was not told before, and nothing less', () => {
  fc.assert(
    fc.property(campaigns, strangersTabs, fc.boolean(), ({ campaign, submissions }, tabs, isFirst) => {
      const all = isFirst ? [...tabs, ...submissions] : [...submissions, ...tabs];
      const found = checkCompleteness(withStranger(campaign), all);
      expect(found.filter(({ agency }) => agency !== stranger.code)).toEqual(checkCompleteness(campaign, submissions));
    }),
    { numRuns: 40 },
  );
});

test('an unrelated agency that has nothing to report adds no finding at all', () => {
  fc.assert(
    fc.property(campaigns, ({ campaign, submissions }) => {
      const tabs = appendices.map(({ code }) => aSubmission(code, { agency: stranger.code, isNil: true }));
      expect(checkCompleteness(withStranger(campaign), [...submissions, ...tabs])).toEqual(
        checkCompleteness(campaign, submissions),
      );
    }),
    { numRuns: 20 },
  );
});
