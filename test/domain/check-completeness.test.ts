import fc from 'fast-check';
import type { AppendixCode, Cells } from '../../src/domain/appendices';
import { appendices, blankCells } from '../../src/domain/appendices';
import type { CellValue } from '../../src/domain/cell-value';
import { checkCompleteness, checkSubmission } from '../../src/domain/check-completeness';
import type { Finding } from '../../src/domain/finding';
import { rules } from '../../src/domain/rules';
import type { Submission } from '../../src/domain/submission';
import { campaigns } from './campaigns';
import { aCampaign, aRow, aSubmission, aTarget, rowFindings } from './rules/row';

/** A finding as one line: rule, place. */
function line({ rule, agency, appendix, place }: Finding): string {
  return [rule, `${agency}·${appendix}`, place.row, place.column].filter((part) => part !== undefined).join(' ');
}

describe('which rules speak of a tab', () => {
  const campaign = aCampaign();
  const bad = aRow({ verdict: 'KHT' });
  const lines = (appendix: AppendixCode, parts: Partial<Submission>) =>
    checkSubmission(campaign, aSubmission(appendix, parts)).map(line);

  test('a filled tab: its rows', () => {
    expect(lines('PL01', { rows: [bad] })).toEqual([
      'C04 STC·PL01 9 actual',
      'C02 STC·PL01 9 reason',
      'C12 STC·PL01 9 proposed',
    ]);
  });
  test('an untouched assigned row of a filled tab', () => {
    const untouched = aRow({}, { id: 'CT2', row: 10, isTouched: false });
    const good = aRow({ actual: 1, proposed: '1' });
    expect(lines('PL01', { rows: [good, untouched] })).toEqual(['C04 STC·PL01 10 actual', 'C12 STC·PL01 10 proposed']);
  });
  test('a tab without entries: only that it is empty', () => {
    expect(lines('PL01', { rows: [{ ...bad, isTouched: false }] })).toEqual(['S01 STC·PL01']);
  });
  test('a nil return: nothing', () => {
    expect(lines('PL01', { rows: [bad], isNil: true })).toEqual([]);
  });
  test('a tab without its row of keys: only that', () => {
    expect(lines('PL04', { rows: [aRow({})], defects: [{ kind: 'keyRowMissing' }] })).toEqual(['S05 STC·PL04']);
  });
  test('a column that is gone: the rules that do not read it', () => {
    expect(lines('PL04', { rows: [aRow({})], defects: [{ kind: 'columnMissing', column: 'lead' }] })).toEqual([
      'S05 STC·PL04 lead',
      'P05 STC·PL04 9 product',
      'P02 STC·PL04 9 deadline',
    ]);
  });
  test('a missing tab: that it is not sent, and why', () => {
    expect(lines('PL02', { defects: [{ kind: 'sheetMissing' }] })).toEqual(['S01 STC·PL02', 'S05 STC·PL02']);
  });
  test('a row neither assigned nor touched: nothing', () => {
    expect(rowFindings(campaign, 'PL04', aRow({}, { isAssigned: false, isTouched: false }))).toEqual([]);
  });
});

test('findings stand in the order of the campaign: agency, appendix, row, column, rule', () => {
  const campaign = aCampaign({ targets: [aTarget('CT1', 'SKHCN'), aTarget('CT2', 'SNV')] });
  const rows = [aRow({}, { row: 12 }), aRow({}, { row: 9 })];
  const submissions = [
    aSubmission('PL04', { agency: 'STC', rows }),
    aSubmission('PL01', { agency: 'STC', rows: [aRow({ verdict: 'KHT' })], asOfDate: '' }),
    aSubmission('PL03', { agency: 'SNV' }),
  ];
  expect(checkCompleteness(campaign, submissions).map(line)).toEqual([
    'C01 SNV·PL01',
    'S01 SNV·PL03',
    'S03 STC·PL01',
    'C04 STC·PL01 9 actual',
    'C02 STC·PL01 9 reason',
    'C12 STC·PL01 9 proposed',
    'P05 STC·PL04 9 product',
    'P01 STC·PL04 9 lead',
    'P02 STC·PL04 9 deadline',
    'P05 STC·PL04 12 product',
    'P01 STC·PL04 12 lead',
    'P02 STC·PL04 12 deadline',
    'C01 SKHCN·PL01',
  ]);
});

test('the order of the submissions changes nothing', () => {
  const shuffled = campaigns.chain(({ campaign, submissions }) =>
    fc.record({
      campaign: fc.constant(campaign),
      submissions: fc.constant(submissions),
      others: fc.shuffledSubarray(submissions, { minLength: submissions.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ campaign, submissions, others }) => {
      expect(checkCompleteness(campaign, others)).toEqual(checkCompleteness(campaign, submissions));
    }),
  );
});

test('a check changes nothing it was given', () => {
  fc.assert(
    fc.property(campaigns, ({ campaign, submissions }) => {
      const before = JSON.stringify([campaign, submissions]);
      checkCompleteness(campaign, submissions);
      expect(JSON.stringify([campaign, submissions])).toBe(before);
    }),
    { numRuns: 20 },
  );
});

test('a tab alone is told what the whole check tells of it, save by the rules that look at other tabs', () => {
  const ofCampaign = new Set(rules.filter(({ scope }) => scope === 'campaign').map(({ code }) => code));
  fc.assert(
    fc.property(campaigns, ({ campaign, submissions }) => {
      const whole = checkCompleteness(campaign, submissions).filter(({ rule }) => !ofCampaign.has(rule));
      expect(submissions.flatMap((submission) => checkSubmission(campaign, submission))).toEqual(whole);
    }),
  );
});

test('six rules agree with a second, plain reading of the letter', () => {
  fc.assert(
    fc.property(campaigns, ({ campaign, submissions }) => {
      const wanted = submissions.flatMap(plainReading).sort();
      const judged = new Set(['S01', 'C02', 'C04', 'N02', 'P02', 'P05']);
      const found = checkCompleteness(campaign, submissions).filter(({ rule }) => judged.has(rule));
      expect(found.map(line).sort()).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

/** Written from the letter, not from the rules: a table of plain conditions over text, no shared functions. */
function plainReading({ agency, appendix, isNil, rows, defects }: Submission): string[] {
  const place = `${agency}·${appendix}`;
  if (!isNil && rows.every((row) => !row.isTouched)) return [`S01 ${place}`];
  if (isNil || defects.some((defect) => defect.kind === 'keyRowMissing')) return [];
  const isReasonGone = defects.some((defect) => 'column' in defect && defect.column === 'reason');
  return rows.flatMap(({ row, isAssigned, isTouched, cells }) => {
    const verdict = String(cells.verdict).toLowerCase();
    const lacksReason = ['kht', 'không hoàn thành'].includes(verdict) && isEmpty(cells.reason) && !isReasonGone;
    const isOwed = (isAssigned || !isEmpty(cells.plan)) && !verdict.startsWith('chưa có số liệu');
    const faults: [string, string, boolean][] = [
      ['C02', 'PL01 reason', lacksReason],
      ['C04', 'PL01 actual', isOwed && isEmpty(cells.actual)],
      ['N02', 'PL02 reason', lacksReason],
      ['P02', 'PL04 deadline', isTouched && isEmpty(cells.deadline)],
      ['P05', 'PL04 product', isTouched && isEmpty(cells.product)],
    ];
    return faults
      .filter(([, where, isFault]) => isFault && where.startsWith(appendix))
      .map(([rule, where]) => `${rule} ${place} ${row} ${where.slice(5)}`);
  });
}

function isEmpty(cell: CellValue): boolean {
  return /^\s*$/.test(String(cell));
}

test('48 000 rows, each with faults, are all judged', () => {
  const agencies = Array.from({ length: 120 }, (_, index) => ({ ...aCampaign().agencies[0]!, code: `A${index}` }));
  const campaign = { ...aCampaign(), agencies };
  const cells: Cells = { ...blankCells, verdict: 'KHT', plan: 'từ 95% trở lên', actual: '96%', lead: 'A1, Sở Y tế' };
  const rows = Array.from({ length: 100 }, (_, index) => aRow(cells, { id: `R${index}`, row: index + 9 }));
  const submissions = agencies.flatMap(({ code }) =>
    appendices.map((appendix) => aSubmission(appendix.code, { agency: code, rows })),
  );
  const perRow = { PL01: 3, PL02: 1, PL03: 0, PL04: 3 };
  const paragraphsMissing = agencies.length;
  expect(checkCompleteness(campaign, submissions)).toHaveLength(
    12_000 * Object.values(perRow).reduce((sum, count) => sum + count, 0) + paragraphsMissing,
  );
});

test('a tab of an agency that the campaign does not know comes last', () => {
  const rows = [aRow({}, { row: 9 })];
  const found = checkCompleteness(aCampaign(), [
    aSubmission('PL04', { agency: 'CŨ', rows }),
    aSubmission('PL04', { agency: 'STC', rows }),
  ]);
  expect([...new Set(found.map(({ agency }) => agency))]).toEqual(['STC', 'CŨ']);
});
