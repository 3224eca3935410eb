import { bind, editor, owner } from './office';

const code = `
  function note(text) { PropertiesService.getScriptProperties().setProperty('note', text); }
  function noted() { return PropertiesService.getScriptProperties().getProperty('note'); }
  function makeFile(name) { Drive.Files.create({ name }, Utilities.newBlob(name, 'text/plain')); }
  function writeMail() { MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'thư', 'nội dung'); }
  function ring() { note('chuông'); }
  function watch() { ScriptApp.newTrigger('ring').timeBased().everyMinutes(5).create(); }
  function front() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(); }
  function show(text) { SpreadsheetApp.getActiveSpreadsheet().toast(text); CacheService.getScriptCache().put('k', text); }
  function cached() { return CacheService.getScriptCache().get('k'); }`;
const scopes = ['spreadsheets', 'drive.file', 'userinfo.email', 'script.send_mail', 'script.scriptapp'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** Everything of a host that outlives an execution. */
function seen(google: ReturnType<typeof bind>): unknown {
  return {
    book: google.book(),
    files: google.files(),
    contents: google.files().map(({ id }) => google.fileBytes(id!)),
    note: google.run(owner, 'noted'),
    outbox: google.outbox(),
    authorized: google.authorized(),
    now: google.clock.now(),
    front: google.run(owner, 'front'),
  };
}

function everything(google: ReturnType<typeof bind>, text: string): void {
  google.edit(owner, { sheet: 0, range: 'A1', values: [[text]] });
  google.reshape(owner, { addSheet: { properties: { title: text } } });
  google.activate(owner, text);
  google.run(owner, 'note', text);
  google.run(owner, 'makeFile', text);
  google.run(owner, 'writeMail');
  google.run(owner, 'watch');
  google.run(owner, 'show', text);
  google.clock.advanceTo(new Date(google.clock.now().getTime() + 60_000));
}

const original = () => {
  const google = bind(code, { scopes });
  everything(google, 'gốc');
  return google;
};

describe('a twin', () => {
  it('is in the same state', () => {
    const google = original();
    expect(seen(google.fork())).toEqual(seen(google));
  });

  it.each(['the twin', 'the first'])('goes its own way, whatever happens to %s', (which) => {
    const google = original();
    const twin = google.fork();
    const [changed, untouched] = which === 'the twin' ? [twin, google] : [google, twin];
    const before = seen(untouched);
    everything(changed, 'khác');
    changed.share(editor, 'viewer');
    changed.runTime(new Date('2022-11-06T00:00:00Z'));
    expect(seen(untouched)).toEqual(before);
    expect(seen(changed)).not.toEqual(before);
  });

  it('rings the triggers it has from the first', () => {
    const twin = original().fork();
    twin.runTime(new Date('2022-11-05T01:10:00Z'));
    expect(twin.run(owner, 'noted')).toBe('chuông');
  });

  it('makes files under the ids the first would give', () => {
    const google = original();
    const twin = google.fork();
    for (const each of [google, twin]) each.run(owner, 'makeFile', 'sau');
    expect(twin.files()).toEqual(google.files());
  });

  it('shows nothing, caches nothing, waits for no lock and fails by no plan of the first', () => {
    const google = original();
    google.holdLock();
    google.faults.plan({ call: 1, mode: 'before', isLasting: true });
    const twin = google.fork();
    expect(twin.screen.toasts).toEqual([]);
    expect(twin.run(owner, 'cached')).toBeNull();
    expect(twin.meter.heavyCalls()).toBe(0);
    expect(() => twin.holdLock()).not.toThrow();
    twin.run(owner, 'note', 'được');
    expect(twin.run(owner, 'noted')).toBe('được');
  });
});

describe('a fault planned for one function', () => {
  it('leaves the executions of others alone', () => {
    const google = bind(`${code} function onEdit() { note('gõ'); }`, { scopes });
    google.faults.plan({ call: 1, mode: 'before', functionName: 'note' });
    google.edit(owner, { sheet: 0, range: 'A1', values: [['x']] });
    expect(google.run(owner, 'noted')).toBe('gõ');
    expect(() => google.run(owner, 'note', 'hỏng')).toThrow();
    expect(google.run(owner, 'noted')).toBe('gõ');
    expect([google.faults.calls('onEdit'), google.faults.calls('never'), google.faults.calls()]).toEqual([1, 0, 0]);
  });
});
