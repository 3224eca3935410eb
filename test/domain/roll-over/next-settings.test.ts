import { nextSettings, withLaterYears } from '../../../src/domain/roll-over/next-settings';
import { aCampaign } from '../rules/row';

it('is a year on: the plan year is reported on, days keep their day and month', () => {
  const reminders = {
    dates: { officer: ['2022-11-08'], head: ['2022-11-11'], leadership: [] },
    leadershipEmails: ['a@b.vn'],
  };
  expect(nextSettings(aCampaign({ name: 'Kế hoạch CCHC năm 2023', reminders }))).toEqual({
    name: 'Kế hoạch CCHC năm 2024',
    reportYear: 2023,
    planYear: 2024,
    asOfDate: '2023-11-10',
    deadline: '2023-11-15',
    reminders: {
      dates: { officer: ['2023-11-08'], head: ['2023-11-11'], leadership: [] },
      leadershipEmails: ['a@b.vn'],
    },
    coordinatingAgency: 'SNV',
  });
});

test.each([
  ['2024-02-29', '2025-02-28'],
  ['2023-02-28', '2024-02-28'],
])('%s becomes %s', (asOfDate, later) => {
  expect(nextSettings(aCampaign({ asOfDate })).asOfDate).toBe(later);
});

test.each([
  ['Báo cáo 2022, kế hoạch 2023', 'Báo cáo 2023, kế hoạch 2024'],
  ['Kế hoạch 2021-2025 của 12022 hộ', 'Kế hoạch 2021-2025 của 12022 hộ'],
  ['không có năm', 'không có năm'],
])('«%s» becomes «%s»', (text, later) => {
  expect(withLaterYears(text, { reportYear: 2022, planYear: 2023 })).toBe(later);
});

test.each([
  ['whoever took over', { successor: 'STC' }, 'STC'],
  ['itself where nobody is named to take over', {}, 'SNV'],
])('is collected by %s', (_, parts, expected) => {
  const campaign = aCampaign();
  const agencies = campaign.agencies.map((agency) =>
    agency.code === 'SNV' ? { ...agency, validTo: '2022-12-31', ...parts } : agency,
  );
  expect(nextSettings({ ...campaign, agencies }).coordinatingAgency).toBe(expected);
});
