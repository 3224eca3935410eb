import { createClock } from '../../../src/local/clock';
import { costModel } from '../../../src/local/cost-model';
import { bind, editor, owner } from './office';

const start = Date.UTC(2022, 10, 5, 1);

/** Sets a property, 63 ms on Google, as often as asked. */
const code = `
  function main(times) {
    try { for (let i = 0; i < times; i += 1) PropertiesService.getDocumentProperties().setProperty('k', String(i + 1)); }
    finally { console.log('finally'); }
  }
  function onEdit() { main(1000); }
  function asking() { const ui = SpreadsheetApp.getUi(); ui.alert('a', 'b', ui.ButtonSet.OK); main(1); return 'xong'; }`;

const count = (google: ReturnType<typeof bind>) =>
  Number(google.globals(owner).PropertiesService.getDocumentProperties().getProperty('k'));

it('time stands still where nothing is said', () => {
  const google = bind(code);
  google.run(owner, 'main', 10_000);
  expect(google.clock.now().getTime()).toBe(start);
});

it('calls take their usual time', () => {
  const google = bind(code, { clockRuns: true });
  google.run(owner, 'main', 10);
  const passed = google.clock.now().getTime() - start;
  expect(passed).toBe(Math.floor(google.meter.estimate('mid')));
  expect(passed).toBeGreaterThan(costModel.executionStart.call[1] + 10 * costModel.propertyWrite.call[1] - 1);
});

it('parts of a millisecond add up', () => {
  const clock = createClock({ now: '2022-11-05T01:00:00.000Z' }, true);
  for (let i = 0; i < 6; i += 1) clock.spend(0.75);
  expect(clock.now().getTime()).toBe(start + 4);
});

it('estimates in a band', () => {
  const google = bind(code);
  google.run(owner, 'main', 10);
  const [low, mid, high] = (['low', 'mid', 'high'] as const).map((band) => google.meter.estimate(band));
  expect(low).toBeLessThan(mid!);
  expect(mid).toBeLessThan(high!);
});

describe('a script is ended, unseen by itself', () => {
  test.each<[string, number, (google: ReturnType<typeof bind>) => void]>([
    ['after six minutes, where a person started it', 360_000, (google) => google.run(owner, 'main', 10_000)],
    [
      'after 30 seconds, where a simple trigger did',
      30_000,
      (google) => {
        google.edit(editor, { sheet: 0, range: 'A1', values: [['x']] });
      },
    ],
  ])('%s', (_, limitMs, run) => {
    const google = bind(code, { clockRuns: true });
    expect(() => {
      run(google);
    }).toThrow('Exceeded maximum execution time');
    expect(google.screen.log).toEqual([]);
    expect(count(google)).toBe(Math.floor(limitMs / costModel.propertyWrite.call[1]) + 1);
  });

  it('not before', () => {
    const google = bind(code, { clockRuns: true });
    google.run(owner, 'main', Math.floor(360_000 / costModel.propertyWrite.call[1]));
    expect(google.screen.log.map(({ message }) => message)).toEqual(['finally']);
  });

  it('but not for a person who takes their time to answer', () => {
    const google = bind(code, { clockRuns: true });
    google.answer(() => {
      google.clock.advanceTo(new Date(start + 3_600_000));
      return 'OK';
    });
    expect(google.run(owner, 'asking')).toBe('xong');
  });
});
