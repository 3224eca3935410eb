import fc from 'fast-check';
import { planRollOver } from '../../../src/domain/roll-over/plan-roll-over';
import { goesOver, goingOver, stayingBehind } from '../../../src/domain/roll-over/roll-over';
import { exclusionReasons } from '../../../src/domain/summary/summary';
import { campaigns } from '../campaigns';
import { campaign as sample, row, submission } from '../summary/sample';
import { planned, rollOver, task, told } from './told';

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
describe('a task', () => {
  const pair = (reported: object, proposed: object) => [
    submission('STC', 'PL02', [row({ id: 'NV01', ...unmet, name: 'Giao tự chủ tài chính', ...reported })]),
    submission('STC', 'PL04', [row({ id: 'STC-PL04-01', ...task, name: 'Xây kho lưu trữ điện tử', ...proposed })]),
  ];

  test.each([
    ['new, the old one forgotten', {}, {}, ['NV01 notProposed', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['carries on by id', {}, { note: 'Chuyển tiếp từ NV01' }, ['NV01 carriedBy → NV01', 'STC-PL04-01 task → NV01']],
    ['carries on by name', {}, { name: 'Giao tự chủ tài chính năm 2023' }, ['NV01 carriedBy → NV01', 'STC-PL04-01 task → NV01']],
    ['a like name of one not due yet', { verdict: 'Đang thực hiện' }, { name: 'Giao tự chủ tài chính năm 2023' }, ['NV01 notDue', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['a like name of one without an id', { id: '' }, { name: 'Giao tự chủ tài chính' }, ['notProposed', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['a name that is half alike', {}, { name: 'Giao tự chủ nhân sự, biên chế' }, ['NV01 notProposed', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['by id in its name', {}, { name: 'Xây kho lưu trữ (nv01)' }, ['NV01 carriedBy → NV01', 'STC-PL04-01 task → NV01']],
    ['by id, not due yet', { verdict: 'Đang thực hiện' }, { note: 'NV01' }, ['NV01 carriedBy → NV01', 'STC-PL04-01 task → NV01']],
    ['names a done one', { verdict: 'Hoàn thành' }, { note: 'NV01' }, ['NV01 finished', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['the old one goes on by itself', { followUp: 'Chuyển tiếp sang 2023', deadline: 'Quý III/2022', product: 'QĐ' }, {}, ['NV01 carriedOn → NV01 [oldDeadline]', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['the old one is not due', { verdict: 'Đang thực hiện' }, {}, ['NV01 notDue', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['the old one has no verdict', { verdict: 'Tốt' }, {}, ['NV01 noVerdict', 'STC-PL04-01 task → 2023-STC-PL04-01']],
    ['of no area', { verdict: 'Hoàn thành' }, { area: '' }, ['NV01 finished', 'STC-PL04-01 task → 2023-STC-PL04-01 [noArea]']],
    ['lacks its product', { verdict: 'Hoàn thành' }, { product: ' ' }, ['NV01 finished', 'STC-PL04-01 task → 2023-STC-PL04-01 [blankCell]']],
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

it('takes an unfinished task over as it is, with its reason, where nobody proposes it again', () => {
  const cells = { name: 'Giao tự chủ', product: 'QĐ', deadline: 'Quý III/2022', followUp: 'Chuyển tiếp sang 2023' };
  expect(rollOver([submission('STC', 'PL02', [row({ id: 'NV01', ...unmet, ...cells })])]).tasks).toEqual([
    {
      ...{ id: 'NV01', area: 'A3', name: 'Giao tự chủ', product: 'QĐ', lead: 'STC', coordinating: '' },
      ...{ deadline: 'Quý III/2022', lastYearReason: 'Chờ Nghị định' },
    },
  ]);
});

it('says of each row where it stands and what it is called, be it left out or not', () => {
  const one = (agency: string, isNil: boolean) =>
    submission(agency, 'PL03', [row({ id: `${agency}-1`, row: 11, area: 'A1', name: 'Việc' })], { isNil });
  const [going, out] = [one('SNV', false), one('STP', true)];
  const same = { appendix: 'PL03', row: 11, name: 'Việc', becomes: '', remarks: [] };
  expect(rollOver([out, going]).lines).toEqual([
    { ...same, agency: 'SNV', rowId: 'SNV-1', sheet: going.sheet, fate: 'proposal' },
    { ...same, agency: 'STP', rowId: 'STP-1', sheet: out.sheet, fate: 'nilReturn' },
  ]);
});

it('lists what is left out by appendix', () => {
  const out = (appendix: 'PL01' | 'PL04') => submission('STC', appendix, [row({ id: appendix })], { isNil: true });
  expect(told(rollOver([out('PL04'), out('PL01')]))).toEqual(['PL01 nilReturn', 'PL04 nilReturn']);
});

test.each([
  ...goingOver.map((fate) => [fate, true] as const),
  ...stayingBehind.map((fate) => [fate, false] as const),
  ...exclusionReasons.map((fate) => [fate, false] as const),
])('a row that is «%s» goes over: %s', (fate, expected) => {
  expect(goesOver({ fate })).toBe(expected);
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
