import { planReminders } from '../../src/domain/reminders/plan-reminders';
import type { ReminderLevel } from '../../src/domain/reminders/reminder-ladder';
import { roundDue } from '../../src/domain/reminders/reminder-ladder';
import type { Submission } from '../../src/domain/submission';
import { aCampaign, aSubmission } from './rules/row';

const round = { level: 'officer', day: '2022-11-08' } as const;
const quota = { left: 100, perDay: 100 };

function office(agencies: number, emails: number) {
  const codes = Array.from({ length: agencies }, (_, index) => `CQ${index}`);
  const campaign = aCampaign({
    agencies: codes.map((code) => ({ code, name: code, aliases: [], areas: [], emails: Array.from({ length: emails }, (_, at) => `${code}.${at}@x.vn`) })), // prettier-ignore
  });
  return { campaign, submissions: codes.map((agency) => aSubmission('PL01', { agency })) };
}

test('260 agencies of two recipients on 100 a day take six days, and say so before anything is sent', () => {
  const { campaign, submissions } = office(260, 2);
  const sent = new Set<string>();
  const days: number[] = [];
  const mails: string[] = [];
  for (let plan = planReminders(campaign, submissions, round, sent, quota); plan.now.length > 0;) {
    days.push(plan.days);
    expect(plan.now.flatMap(({ to }) => to).length).toBeLessThanOrEqual(100);
    for (const { agency } of plan.now) {
      mails.push(agency.code);
      sent.add(agency.code);
    }
    plan = planReminders(campaign, submissions, round, sent, quota);
  }
  expect(days).toEqual([6, 5, 4, 3, 2, 1]);
  expect(new Set(mails).size).toBe(260);
  expect(mails).toHaveLength(260);
});

test.each<[string, Partial<Submission>, number]>([
  ['blank', {}, 1],
  ['being filled', { state: 'draft' }, 1],
  ['returned', { state: 'returned' }, 1],
  ['submitted', { state: 'submitted' }, 0],
  ['accepted', { state: 'accepted' }, 0],
])('a tab that is %s', (_, parts, mails) => {
  const { campaign } = office(1, 1);
  const plan = planReminders(campaign, [aSubmission('PL01', { agency: 'CQ0', ...parts })], round, new Set(), quota);
  expect(plan.now).toHaveLength(mails);
});

test.each<[ReminderLevel, string[], string[]]>([
  ['officer', ['a@x.vn'], []],
  ['head', ['gd@x.vn'], ['a@x.vn']],
  ['leadership', ['pct@x.vn'], ['gd@x.vn', 'a@x.vn']],
])('the step %s writes to', (level, to, cc) => {
  const agency = { code: 'STC', name: 'Sở', aliases: [], areas: [], emails: ['a@x.vn'], headEmails: ['gd@x.vn'] };
  const dates = { officer: [], head: [], leadership: [] };
  const campaign = aCampaign({ agencies: [agency], reminders: { dates, leadershipEmails: ['pct@x.vn'] } });
  const plan = planReminders(campaign, [aSubmission('PL01')], { level, day: round.day }, new Set(), quota);
  expect(plan.now).toMatchObject([{ to, cc }]);
});

test('who has no address is named, and a quota that is used up waits for tomorrow', () => {
  const { campaign, submissions } = office(2, 0);
  expect(planReminders(campaign, submissions, round, new Set(), quota).unaddressed).toHaveLength(2);
  const full = office(3, 1);
  const plan = planReminders(full.campaign, full.submissions, round, new Set(), { left: 0, perDay: 2 });
  expect([plan.now.length, plan.later.length, plan.days]).toEqual([0, 3, 3]);
});

test('an account that is also the head’s, or stands twice, gets one mail', () => {
  const emails = ['gd@x.vn', 'a@x.vn', 'a@x.vn'];
  const agency = { code: 'STC', name: 'Sở', aliases: [], areas: [], emails, headEmails: ['gd@x.vn'] };
  const level = { level: 'head', day: round.day } as const;
  const plan = planReminders(aCampaign({ agencies: [agency] }), [aSubmission('PL01')], level, new Set(), quota);
  expect(plan.now).toMatchObject([{ to: ['gd@x.vn'], cc: ['a@x.vn'] }]);
});

test.each([
  ['the last recipient of the day', 3, { left: 3, perDay: 3 }, [3, 0, 1]],
  ['one recipient too many for the day', 3, { left: 2, perDay: 2 }, [2, 1, 2]],
  ['nobody', 0, { left: 2, perDay: 2 }, [0, 0, 0]],
])('mails of one recipient with %s', (_, agencies, left, expected) => {
  const { campaign, submissions } = office(agencies, 1);
  const plan = planReminders(campaign, submissions, round, new Set(), left);
  expect([plan.now.length, plan.later.length, plan.days]).toEqual(expected);
});

test('a mail of more recipients than a day has goes alone, on a day of its own', () => {
  const { campaign, submissions } = office(2, 5);
  const plan = planReminders(campaign, submissions, round, new Set(), { left: 2, perDay: 3 });
  expect([plan.now.length, plan.later.length, plan.days]).toEqual([0, 2, 3]);
});

test('a mail says what its agency owes, and nothing of the others', () => {
  const { campaign } = office(2, 1);
  const of = (agency: string, appendix: 'PL01' | 'PL02', state: Submission['state']) =>
    aSubmission(appendix, { agency, state });
  const tabs = [of('CQ0', 'PL01', 'draft'), of('CQ0', 'PL02', 'submitted'), of('CQ1', 'PL01', 'empty')];
  const { now, unaddressed } = planReminders(campaign, tabs, round, new Set(['CQ1']), quota);
  expect(now.map(({ agency, owed }) => [agency.code, owed])).toEqual([['CQ0', [tabs[0]]]]);
  expect(unaddressed).toEqual([]);
});

const dates = { officer: ['2022-11-05', '2022-11-10'], head: ['2022-11-10'], leadership: ['2022-11-14'] };
test.each<[string, string | undefined]>([
  ['2022-11-04', undefined],
  ['2022-11-06', undefined],
  ['2022-11-07', 'officer 2022-11-07'],
  ['2022-11-09', 'officer 2022-11-07'],
  ['2022-11-10', 'head 2022-11-10'],
  ['2022-11-14', 'head 2022-11-10'],
  ['2022-11-15', 'leadership 2022-11-15'],
])('on %s the round is %s; Saturday the 5th and the 14th are off', (today, expected) => {
  const due = roundDue({ dates, leadershipEmails: [] }, today, new Set(['2022-11-14']));
  expect(due && `${due.level} ${due.day}`).toBe(expected);
});

test('where no head has an address the officer is written to again', () => {
  const agency = { code: 'STC', name: 'Sở', aliases: [], areas: [], emails: ['a@x.vn'], headEmails: [] };
  const plan = planReminders(
    aCampaign({ agencies: [agency] }),
    [aSubmission('PL01')],
    { level: 'head', day: round.day },
    new Set(),
    quota,
  );
  expect(plan.now).toMatchObject([{ to: ['a@x.vn'], cc: [] }]);
});

test('a lower step of a later day comes after a higher one', () => {
  const dates = { officer: ['2022-11-10'], head: ['2022-11-07'], leadership: [] };
  expect(roundDue({ dates, leadershipEmails: [] }, '2022-11-11', new Set())).toMatchObject({ level: 'officer' });
});
