import type { Agency, Campaign } from '../../../src/domain/campaign';
import { campaign as sample, row, submission } from '../summary/sample';
import { planned, rollOver, task, told } from './told';

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
    ['two successors, by a comma', [ended('TT', 'STC, SNV')], 'TT several'],
    ['two successors, on two lines', [ended('TT', 'STC\nSNV')], 'TT several'],
    ['one unknown, with a stray mark', [ended('TT', 'Sở Mới; ')], 'TT unknown'],
    ['its last day the first of the plan year', [{ ...ended('TT', 'STC'), validTo: '2023-01-01' }], 'TT'],
    ['one that is none of the campaign', [ended('TT', 'Sở Mới')], 'TT unknown'],
    ['a successor without one', [ended('TT', 'KH'), ended('KH', '')], 'KH blank'],
    ['a circle', [ended('TT', 'KH'), ended('KH', 'TT')], 'TT circle'],
  ])('%s', (_, agencies, expected) => {
    const { tasks, faults } = rollOver(proposals, withEnded(...agencies));
    const [fault] = faults;
    expect(fault ? `${fault.agency} ${fault.problem}` : tasks[0]?.lead).toBe(expected);
  });

  it('is remarked in each row that goes to who took over, its paragraphs too', () => {
    const paragraph = submission('TT', 'PL03', [row({ id: 'TT-PL03-01', area: 'A1', name: 'Việc' })]);
    const plan = rollOver([...proposals, paragraph], withEnded(ended('TT', 'STC')));
    expect(told(plan)).toEqual(['TT-PL03-01 proposal', 'TT-PL04-01 task → 2023-TT-PL04-01 [succeeded]']);
    expect(plan.proposals).toEqual([{ agency: 'STC', text: 'Việc' }]);
  });

  it('is one fault, however many of its rows go over', () => {
    const rows = ['1', '2'].map((id, index) => row({ id, row: 8 + index, ...planned, proposed: '1', owner: 'TT' }));
    const plan = rollOver([...proposals, submission('TT', 'PL01', rows)], withEnded(ended('TT')));
    expect(plan.faults).toEqual([{ agency: 'TT', problem: 'blank' }]);
  });

  it('is a fault where it is the one that collects, though nothing goes over', () => {
    const campaign = withEnded(ended('TT'));
    expect(rollOver([], { ...campaign, coordinatingAgency: 'TT' }).faults).toEqual([
      { agency: 'TT', problem: 'blank' },
    ]);
  });

  it('is nobody’s concern where it has nothing that goes over', () => {
    expect(rollOver([], withEnded(ended('TT', ''))).faults).toEqual([]);
  });

  it('leaves its areas and names to who takes over', () => {
    const { agencies } = rollOver([], withEnded(ended('TT', 'STC')));
    expect(agencies.map(({ code }) => code)).toEqual(['SNV', 'STP', 'STC']);
    expect(agencies[2]).toMatchObject({ aliases: ['Sở TT'], areas: ['A2'] });
    expect(agencies.slice(0, 2)).toEqual(sample.agencies.slice(0, 2));
  });

  it('leaves them once where two go to one, in the order of the agencies', () => {
    const [first, second] = [{ ...ended('TT', 'STC'), aliases: ['TT cũ'] }, { ...ended('KH', 'STC'), areas: ['A1', 'A2'] }]; // prettier-ignore
    const agency = rollOver([], withEnded(first, second)).agencies.find(({ code }) => code === 'STC');
    expect(agency).toMatchObject({ aliases: ['Sở TT', 'TT cũ', 'Sở KH'], areas: ['A2', 'A1'] });
  });
});
