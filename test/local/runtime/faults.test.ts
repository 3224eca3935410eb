import type { FaultPlan } from '../../../src/local/faults';
import { bind, editor, evaluate, owner } from './office';

/** Writes the words of the title one after the other, each call noted in the properties at its end. */
const script = `
  const id = () => SpreadsheetApp.getActiveSpreadsheet().getId();
  const rename = (title) =>
    Sheets.Spreadsheets.batchUpdate(
      { requests: [{ updateSpreadsheetProperties: { properties: { title }, fields: 'title' } }] }, id());
  const properties = () => PropertiesService.getDocumentProperties();
  function main() {
    LockService.getDocumentLock().tryLock(10);
    try {
      rename('một');
      rename('hai');
      return 'xong';
    } catch (error) {
      console.log('catch', error.name, error.message);
      throw error;
    } finally {
      console.log('finally');
      LockService.getDocumentLock().releaseLock();
    }
  }`;

/** Runs it once and tells the title, the thrown message, what the script logged and whether the lock is free. */
function crash(plan: FaultPlan) {
  const google = bind(script, { title: 'không' });
  google.faults.plan(plan);
  let thrown = '';
  try {
    google.run(owner, 'main');
  } catch (error) {
    thrown = String(error);
  }
  google.holdLock()();
  return {
    title: google.book().properties.title,
    thrown,
    log: google.screen.log.map(({ message }) => message.split(' ')[0]),
  };
}

const unavailable = `API call to sheets.spreadsheets.batchUpdate failed with error: We're sorry, a server error occurred. Please wait a bit and try again.`;
const timedOut = `API call to sheets.spreadsheets.batchUpdate failed with error: We're sorry, a server error occurred: DEADLINE_EXCEEDED`;

describe('the k-th call fails', () => {
  test.each<[FaultPlan['mode'], number, ReturnType<typeof crash>]>([
    ['before', 2, { title: 'không', thrown: `GoogleJsonResponseException: ${unavailable}`, log: ['catch', 'finally'] }],
    ['before', 3, { title: 'một', thrown: `GoogleJsonResponseException: ${unavailable}`, log: ['catch', 'finally'] }],
    ['after', 2, { title: 'một', thrown: `GoogleJsonResponseException: ${timedOut}`, log: ['catch', 'finally'] }],
    ['after', 3, { title: 'hai', thrown: `GoogleJsonResponseException: ${timedOut}`, log: ['catch', 'finally'] }],
    [
      'kill',
      2,
      {
        title: 'không',
        thrown: 'Error: The script was killed at call 2, Sheets.Spreadsheets.batchUpdate.',
        log: [],
      },
    ],
    [
      'kill',
      3,
      { title: 'một', thrown: 'Error: The script was killed at call 3, Sheets.Spreadsheets.batchUpdate.', log: [] },
    ],
    ['kill', 5, { title: 'hai', thrown: '', log: ['finally'] }],
  ])('%s %i', (mode, call, expected) => {
    expect(crash({ call, mode })).toEqual(expected);
  });
});

describe('the words are in the language of the account', () => {
  const write = `const properties = PropertiesService.getDocumentProperties(); properties.setProperty('k', 'v');`;
  const append = `SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow([1]); SpreadsheetApp.flush();`;
  const lock = 'LockService.getDocumentLock().tryLock(10);';
  test.each<[string, FaultPlan, string]>([
    [write, { call: 1, mode: 'before' }, "We're sorry, a server error occurred. Please wait a bit and try again."],
    [
      write,
      { call: 1, mode: 'before', language: 'vi' },
      'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
    ],
    [write, { call: 1, mode: 'after', language: 'vi' }, 'Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED'],
    [
      write,
      { call: 1, mode: 'before', language: 'other' },
      'Auf dem Server ist etwas schiefgegangen. Bitte gleich noch einmal versuchen.',
    ],
    [append, { call: 2, mode: 'after' }, 'Service Spreadsheets timed out while accessing document with id '],
    [append, { call: 2, mode: 'after', language: 'vi' }, 'Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED'],
    [lock, { call: 1, mode: 'before' }, 'There are too many LockService operations against the same script.'],
    [lock, { call: 1, mode: 'after', language: 'vi' }, 'Có quá nhiều thao tác LockService trên cùng một tập lệnh.'],
  ])('%s %o', (body, faults, message) => {
    expect(() => evaluate(body, { faults })).toThrow(message);
  });

  it('an advanced service gives the status too', () => {
    const body = `try { Drive.Files.list({ q: 'trashed = false', fields: 'files(id)' }); }
      catch (error) { return [error.name, error.details.code]; }`;
    const status = (mode: FaultPlan['mode']) => evaluate(body, { faults: { call: 1, mode } });
    expect([status('before'), status('after')]).toEqual([
      ['GoogleJsonResponseException', 503],
      ['GoogleJsonResponseException', 504],
    ]);
  });
});

it('rows held back are lost where the script is killed, and applied where it fails', () => {
  const code = `function main() {
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow(['dòng']);
    SpreadsheetApp.flush();
  }`;
  const rows = (mode: FaultPlan['mode']) => {
    const google = bind(code, { faults: { call: 2, mode } });
    expect(() => google.run(owner, 'main')).toThrow();
    return google.book().sheets[0]!.rows.length;
  };
  expect({ before: rows('before'), after: rows('after'), kill: rows('kill') }).toEqual({
    before: 1,
    after: 1,
    kill: 0,
  });
});

it('what is promised does not run after a kill either', () => {
  const google = bind(`async function main() {
    Promise.resolve().then(() => console.log('sau'));
    try { PropertiesService.getDocumentProperties().setProperty('k', 'v'); await null; }
    finally { console.log('finally'); }
  }`);
  google.faults.plan({ call: 1, mode: 'kill' });
  expect(() => google.run(owner, 'main')).toThrow('killed at call 1, Properties.setProperty');
  expect(google.screen.log).toEqual([]);
});

describe('a plan', () => {
  const code = `${script}
    function twice() { properties().setProperty('a', '1'); properties().setProperty('b', '2'); }
    function once() { properties().setProperty('a', '1'); }`;

  it('is for one execution: the first that comes to the call', () => {
    const google = bind(code, { faults: { call: 2, mode: 'before' } });
    google.run(owner, 'once');
    expect(() => google.run(owner, 'twice')).toThrow();
    expect(() => google.run(owner, 'twice')).not.toThrow();
  });

  it('can be cleared', () => {
    const google = bind(code, { faults: { call: 1, mode: 'kill' } });
    google.faults.clear();
    expect(() => google.run(owner, 'once')).not.toThrow();
  });

  it('needs a call', () => {
    expect(() => bind(code, { faults: { call: 0, mode: 'kill' } })).toThrow('Calls count from 1, not 0.');
  });

  it('does not concern tools', () => {
    const google = bind(code, { faults: { call: 1, mode: 'before' } });
    expect(() => google.globals(owner).LockService.getDocumentLock().tryLock(10)).not.toThrow();
  });
});

it('counts the calls of the latest execution', () => {
  const google = bind(script);
  google.run(editor, 'main');
  expect(google.faults.calls()).toBe(4);
});

it('an execution killed within another leaves the outer one alone', () => {
  const google = bind(`
    function outer() { const ui = SpreadsheetApp.getUi(); ui.alert('a', 'b', ui.ButtonSet.OK); return 'xong'; }
    function inner() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); }`);
  google.faults.plan({ call: 1, mode: 'kill' });
  google.answer(() => {
    expect(() => google.run(editor, 'inner')).toThrow('killed');
    return 'OK';
  });
  expect(google.run(owner, 'outer')).toBe('xong');
});
