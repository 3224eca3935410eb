import { openRound, reminderPlace } from '../../src/domain/reminders/open-round';
import { roundKey } from '../../src/domain/reminders/reminder-ladder';

const line = (place: string, day = '08/11/2022') => ({ at: `09:05 ngày ${day}`, place });
const mail = line(reminderPlace('2022-11-08:officer', 'CQ1'));
const rest = line(reminderPlace('2022-11-08:officer'));
const other = line('STC:PL01', '10/11/2022');

test.each<[string, ReturnType<typeof line>[], string | undefined]>([
  ['nothing was sent', [other], undefined],
  ['all were sent', [other, mail, other], undefined],
  ['the rest is to come', [mail, rest, other], '2022-11-08'],
  ['the rest was sent', [mail, rest, other, mail], undefined],
  ['the rest was sent today', [mail, rest, { ...mail, at: '10:00 ngày 10/11/2022' }, other], '2022-11-08'],
  ['a later round was cut off', [mail, rest, mail, line(reminderPlace('2022-11-09:head'))], '2022-11-09'],
  ['a place is none of ours', [line('reminder:soon:officer:'), line('reminder:2022-11-08:mayor:')], undefined],
])('on 10/11/2022, where %s', (_, lines, day) => {
  expect(openRound(lines, '2022-11-10')?.day).toBe(day);
});

test('a round that is open is known by its day and its step', () => {
  const round = { level: 'head', day: '2022-11-09' } as const;
  expect(openRound([mail, line(reminderPlace(roundKey(round)))], '2022-11-10')).toEqual(round);
});

test.each(['', 'x reminder:2022-11-08:officer:', 'reminder:12022-11-08:officer:', 'reminder:2022-11-08:officer'])(
  'a line at «%s» is about no reminder',
  (place) => {
    expect(openRound([line(place)], '2022-11-10')).toBeUndefined();
  },
);
