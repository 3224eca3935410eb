import fc from 'fast-check';
import type { Agency, Campaign } from '../../../src/domain/campaign';
import { planRollOver } from '../../../src/domain/roll-over/plan-roll-over';
import type { RollOver } from '../../../src/domain/roll-over/roll-over';
import { goesOver } from '../../../src/domain/roll-over/roll-over';
import type { Submission } from '../../../src/domain/submission';
import { campaigns } from '../campaigns';
import { campaign as sample, row, submission } from '../summary/sample';

const accepted = () => 'accepted' as const;

function rollOver(submissions: readonly Submission[], campaign: Campaign = sample): RollOver {
  return planRollOver(campaign, submissions, [], accepted);
}

/** Each line as «id fate → next id [remarks]». */
function told({ lines }: RollOver): string[] {
  return lines.map(({ rowId, fate, becomes, remarks }) =>
    [rowId, fate, ...(becomes ? [`→ ${becomes}`] : []), ...(remarks.length > 0 ? [`[${remarks.join()}]`] : [])].join(
      ' ',
    ),
  );
}

const planned = { isAssigned: true, area: 'A3', name: 'Giải ngân đầu tư công', unit: '%', owner: 'Sở Tài chính' };

describe('a target', () => {
  test.each([
    ['proposed', { proposed: 'từ 96% trở lên' }, 'CT03 target → CT03'],
    ['proposed as a number', { proposed: 97.5 }, 'CT03 target → CT03'],
    ['to be dropped', { proposed: 'Đề nghị bỏ, vì đã đạt' }, 'CT03 dropped'],
    ['without a proposal', { proposed: ' ' }, 'CT03 noProposal'],
    ['without a name', { proposed: '1', name: '' }, 'CT03 noName'],
    ['of no area', { proposed: '1', area: 'Khác', isAssigned: false }, 'CT03 target → 2023-CT03 [noArea]'],
    ['without a unit', { proposed: '1', unit: '' }, 'CT03 target → CT03 [blankCell]'],
    ['of another’s', { proposed: '1', owner: 'Sở Tư pháp' }, 'CT03 target → CT03'],
    ['of nobody known', { proposed: '1', owner: 'Ban X' }, 'CT03 target → CT03 [unknownLead]'],
    ['of nobody, but spaces', { proposed: '1', owner: ' ' }, 'CT03 target → CT03'],
  ])('%s', (_, cells, line) => {
    expect(told(rollOver([submission('STC', 'PL01', [row({ id: 'CT03', ...planned, ...cells })])]))).toEqual([line]);
  });

  it('of an agency that is none of the campaign keeps that agency’s code, to be looked at where a lead is named', () => {
    const rows = [
      row({ id: 'BX-PL01-01', ...planned, isAssigned: false, proposed: '1', owner: 'Ban X' }),
      row({ id: 'BX-PL01-02', row: 9, ...planned, isAssigned: false, proposed: '1', owner: '' }),
    ];
    const plan = rollOver([submission('BX', 'PL01', rows)]);
    expect(plan.targets.map(({ lead }) => lead)).toEqual(['BX', 'BX']);
    expect(plan.lines.map(({ remarks }) => remarks)).toEqual([['unknownLead'], []]);
  });

  it('is set at what is proposed, with the reason of this year where it was not met', () => {
    const unmet = { verdict: 'Không hoàn thành', reason: 'Chậm giao vốn' };
    const rows = [
      row({ id: 'CT03', ...planned, ...unmet, proposed: 97.5 }),
      row({ id: 'STC-PL01-01', row: 9, area: 'A1', name: 'Tiết kiệm chi', unit: 'tỷ', owner: 'STP', proposed: '10', reason: 'x' }),
    ]; // prettier-ignore
    expect(rollOver([submission('STC', 'PL01', rows)]).targets).toEqual([
      { id: 'CT03', area: 'A3', name: planned.name, unit: '%', plan: '97,5', lead: 'STC', lastYearReason: 'Chậm giao vốn' },
      { id: '2023-STC-PL01-01', area: 'A1', name: 'Tiết kiệm chi', unit: 'tỷ', plan: '10', lead: 'STP' },
    ].sort((one) => (one.area === 'A1' ? -1 : 1))); // prettier-ignore
  });
});

const unmet = { isAssigned: true, area: 'A3', lead: 'STC', verdict: 'Không hoàn thành', reason: 'Chờ Nghị định' };
const task = { area: 'A3', product: 'Quyết định', lead: 'STC', deadline: 'Quý I/2023' };

describe('a task', () => {
  const pair = (reported: object, proposed: object) => [
    submission('STC', 'PL02', [row({ id: 'NV01', ...unmet, name: 'Giao tự chủ tài chính', ...reported })]),
    submission('STC', 'PL04', [row({ id: 'STC-PL04-01', ...task, name: 'Xây kho lưu trữ điện tử', ...proposed })]),
  ];

  test.each([
    ['new, the old one forgotten', {}, {}, ['NV01 notProposed', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['carries on by id', {}, { note: 'Chuyển tiếp từ NV01' }, ['NV01 carriedBy → NV01', 'STC-PL04-01 task → NV01']],
    ['carries on by name', {}, { name: 'Giao tự chủ tài chính năm 2023' }, ['NV01 carriedBy → NV01', 'STC-PL04-01 task → NV01']],
    ['by id, not due yet', { verdict: 'Đang thực hiện' }, { note: 'NV01' }, ['NV01 carriedBy → NV01', 'STC-PL04-01 task → NV01']],
    ['names a done one', { verdict: 'Hoàn thành' }, { note: 'NV01' }, ['NV01 finished', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['the old one goes on by itself', { followUp: 'Chuyển tiếp sang 2023', deadline: 'Quý III/2022', product: 'QĐ' }, {}, ['NV01 carriedOn → NV01 [oldDeadline]', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['the old one is not due', { verdict: 'Đang thực hiện' }, {}, ['NV01 notDue', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['the old one has no verdict', { verdict: 'Tốt' }, {}, ['NV01 noVerdict', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['of no area', { verdict: 'Hoàn thành' }, { area: '' }, ['NV01 finished', 'STC-PL04-01 task → 2023-STC-PL04-01 [noArea]']],
    ['lacks its deadline', { verdict: 'Hoàn thành' }, { deadline: '' }, ['NV01 finished', 'STC-PL04-01 task → 2023-STC-PL04-01 [blankCell]']],
  ])('%s', (_, reported, proposed, lines) => {
    expect(told(rollOver(pair(reported, proposed)))).toEqual(lines);
  }); // prettier-ignore

  it('that carries one on has its id and reason, and its own words', () => {
    const [made] = rollOver(pair({}, { note: 'Chuyển tiếp từ NV01', coordinating: 'Sở Nội vụ' })).tasks;
    expect(made).toEqual({
      ...task,
      id: 'NV01',
      name: 'Xây kho lưu trữ điện tử',
      coordinating: 'Sở Nội vụ',
      lastYearReason: 'Chờ Nghị định',
    });
  });

  it('carries on one alone, and one is carried on once', () => {
    const submissions = [
      submission('STC', 'PL02', [row({ id: 'NV01', ...unmet, name: 'Giao tự chủ' })]),
      submission('STC', 'PL04', [
        row({ id: 'A', ...task, name: 'Một', note: 'NV01' }),
        row({ id: 'B', row: 9, ...task, name: 'Hai', note: 'NV01' }),
      ]),
    ];
    expect(told(rollOver(submissions))).toEqual(['NV01 carriedBy → NV01', 'A task → NV01', 'B task → 2023-B']);
  });
});

it('keeps paragraphs as last year’s', () => {
  const plan = rollOver([
    submission('STP', 'PL03', [row({ id: 'STP-PL03-01', area: 'A2', name: ' Rà soát văn bản ' })]),
  ]);
  expect([plan.proposals, told(plan)]).toEqual([
    [{ agency: 'STP', text: 'Rà soát văn bản' }],
    ['STP-PL03-01 proposal'],
  ]);
});

it('leaves behind what is not accepted, was changed since, or is out of the summary, and says so', () => {
  const one = (agency: string) => [row({ id: `${agency}-PL03-01`, area: 'A1', name: 'Việc' })];
  const submissions = [
    submission('SNV', 'PL03', one('SNV')),
    submission('STP', 'PL03', one('STP')),
    submission('STC', 'PL03', one('STC'), { isNil: true }),
  ];
  const plan = planRollOver(sample, submissions, [], ({ agency }) => (agency === 'SNV' ? 'changed' : 'notAccepted'));
  expect(told(plan)).toEqual(['SNV-PL03-01 changed', 'STP-PL03-01 notAccepted', 'STC-PL03-01 nilReturn']);
});

it('gives every thing an id of its own', () => {
  const rows = ['CT03', 'CT03', 'x y', ''].map((id, index) =>
    row({ id, row: 8 + index, ...planned, isAssigned: index < 2, proposed: '1' }),
  );
  const ids = rollOver([submission('STC', 'PL01', rows)]).targets.map(({ id }) => id);
  expect(ids).toEqual(['CT03', 'CT03-2', '2023-x-y', '2023-']);
});

describe('an agency that ends before the plan year', () => {
  const ended = (code: string, successor?: string): Agency => ({
    code,
    name: `Sở ${code}`,
    aliases: [],
    emails: [],
    areas: ['A2'],
    validTo: '2022-12-31',
    ...(successor !== undefined && { successor }),
  });
  const withEnded = (...agencies: Agency[]): Campaign => ({ ...sample, agencies: [...sample.agencies, ...agencies] });
  const proposals = [submission('TT', 'PL04', [row({ id: 'TT-PL04-01', ...task, lead: 'TT', name: 'Việc' })])];

  test.each([
    ['one successor, by code', [ended('TT', 'STC')], 'STC'],
    ['one successor, by name', [ended('TT', 'sở tài chính')], 'STC'],
    ['a successor that ended, too', [ended('TT', 'KH'), ended('KH', 'SNV')], 'SNV'],
    ['no successor', [ended('TT')], 'TT blank'],
    ['spaces for a successor', [ended('TT', ' ')], 'TT blank'],
    ['two successors', [ended('TT', 'STC; SNV')], 'TT several'],
    ['one that is none of the campaign', [ended('TT', 'Sở Mới')], 'TT unknown'],
    ['a successor without one', [ended('TT', 'KH'), ended('KH', '')], 'KH blank'],
    ['a circle', [ended('TT', 'KH'), ended('KH', 'TT')], 'TT circle'],
  ])('%s', (_, agencies, expected) => {
    const { tasks, faults } = rollOver(proposals, withEnded(...agencies));
    const [fault] = faults;
    expect(fault ? `${fault.agency} ${fault.problem}` : tasks[0]?.lead).toBe(expected);
  });

  it('is nobody’s concern where it has nothing that goes over', () => {
    expect(rollOver([], withEnded(ended('TT', ''))).faults).toEqual([]);
  });

  it('leaves its areas and names to who takes over', () => {
    const { agencies } = rollOver([], withEnded(ended('TT', 'STC')));
    expect(agencies.map(({ code }) => code)).toEqual(['SNV', 'STP', 'STC']);
    expect(agencies[2]).toMatchObject({ aliases: ['Sở TT'], areas: ['A2'] });
  });
});

it('tells every row that came in once, and makes nothing without a line', () => {
  fc.assert(
    fc.property(campaigns, fc.array(fc.constantFrom('accepted', 'changed', 'notAccepted' as const)), (made, states) => {
      const { campaign, submissions } = made;
      const plan = planRollOver(campaign, submissions, [], (each) => states[submissions.indexOf(each)] ?? 'accepted');
      const place = ({ agency, appendix, row: at }: { agency: string; appendix: string; row: number }) =>
        `${agency}:${appendix}:${at}`;
      const came = submissions.flatMap(({ agency, appendix, rows }) =>
        rows.map((each) => place({ agency, appendix, row: each.row })),
      );
      expect(plan.lines.map(place).sort()).toEqual(came.sort());
      const going = plan.lines.filter(goesOver).filter(({ fate }) => fate !== 'carriedBy');
      expect(going).toHaveLength(plan.targets.length + plan.tasks.length + plan.proposals.length);
      for (const things of [plan.targets, plan.tasks]) {
        expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
      }
      const told = new Set(plan.lines.map(({ becomes }) => becomes));
      expect([...plan.targets, ...plan.tasks].filter(({ id }) => !told.has(id))).toEqual([]);
    }),
  );
});
