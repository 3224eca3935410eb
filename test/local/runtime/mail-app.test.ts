import { allScopes, bind, caught, editor, owner } from './office';

const scopes = [...allScopes, 'https://www.googleapis.com/auth/script.send_mail'];
const code = `
  function send(message) { MailApp.sendEmail(message); }
  function sendParts(...parts) { MailApp.sendEmail(...parts); }
  function left() { return MailApp.getRemainingDailyQuota(); }
  function many(times, recipients) {
    const bcc = Array.from({ length: recipients }, (_, i) => 'a' + i + '@x.vn').join(',');
    for (let i = 0; i < times; i += 1) MailApp.sendEmail({ bcc, subject: 's', body: 'b' });
  }
  function attach() {
    const attachments = [Utilities.newBlob('nội dung', 'text/plain', 'a.txt')];
    MailApp.sendEmail({ to: 'a@x.vn', subject: 's', body: 'b', attachments });
  }
  function attempt(message) { ${caught('MailApp.sendEmail(message)')} }`;
const open = (options: Parameters<typeof bind>[1] = {}) => bind(code, { scopes, ...options });
const at = '2022-11-05T01:00:00.000Z';

test.each<[string, string, unknown[], object]>([
  ['a message', 'send', [{ to: 'a@x.vn, B <b@x.vn>', cc: 'c@x.vn', bcc: 'd@x.vn', subject: 's', body: 'b', htmlBody: '<b>b</b>', name: 'Sở Nội vụ', replyTo: 'r@x.vn' }], { to: ['a@x.vn', 'b@x.vn'], cc: ['c@x.vn'], bcc: ['d@x.vn'], subject: 's', body: 'b', htmlBody: '<b>b</b>', name: 'Sở Nội vụ', replyTo: 'r@x.vn' }],
  ['three texts', 'sendParts', ['a@x.vn', 's', 'b'], { to: ['a@x.vn'], subject: 's', body: 'b' }],
  ['three texts and more', 'sendParts', ['a@x.vn', 's', 'b', { cc: 'c@x.vn' }], { to: ['a@x.vn'], subject: 's', body: 'b', cc: ['c@x.vn'] }],
  ['a message that says little', 'send', [{ bcc: 'd@x.vn' }], { to: [], subject: '', body: '', bcc: ['d@x.vn'] }],
  ['a file', 'attach', [], { to: ['a@x.vn'], subject: 's', body: 'b', attachments: [{ name: 'a.txt', contentType: 'text/plain', base64: Buffer.from('nội dung').toString('base64') }] }],
])('%s goes out as whoever runs', (_, name, args, expected) => {
  const google = open();
  google.run(editor, name, ...args);
  expect(google.outbox()).toEqual([{ from: editor, at, ...expected }]);
}); // prettier-ignore

test.each<[object, string]>([
  [{ subject: 's' }, 'Exception: Failed to send email: no recipient'],
  [{ to: 'không phải' }, 'Exception: Invalid email: không phải'],
  [{ to: 'a@x.vn', cc: 'b@' }, 'Exception: Invalid email: b@'],
  [{ to: 'a@x.vn', subject: 'x'.repeat(251) }, 'Exception: Argument too large: subject'],
  [{ to: 'a@x.vn', noReply: true }, 'NotEmulated: The local host does not emulate the option noReply.'],
])('%j is refused: %s', (message, expected) => {
  const google = open();
  expect(google.run(owner, 'attempt', message)).toBe(expected);
  expect(google.outbox()).toEqual([]);
});

it('is refused without its subject or its body', () => {
  expect(() => open().run(owner, 'sendParts', 'a@x.vn', 's')).toThrow("don't match the method signature");
});

describe('a day', () => {
  test.each([
    ['consumer', 100],
    ['workspace', 1500],
  ] as const)('of an account of the kind %s has %i recipients', (account, most) => {
    const google = open({ users: [{ email: owner, role: 'owner', account }] });
    google.run(owner, 'many', most / 50, 50);
    expect(google.run(owner, 'left')).toBe(0);
    expect(() => google.run(owner, 'send', { to: 'a@x.vn' })).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(google.outbox()).toHaveLength(most / 50);
  });

  it('counts each recipient, for each account, for 24 hours', () => {
    const google = open();
    google.run(owner, 'send', { to: 'a@x.vn,b@x.vn', cc: 'c@x.vn' });
    expect([google.run(owner, 'left'), google.run(editor, 'left')]).toEqual([97, 100]);
    google.clock.advanceTo(new Date('2022-11-06T00:59:59.999Z'));
    expect(google.run(owner, 'left')).toBe(97);
    google.clock.advanceTo(new Date('2022-11-06T01:00:00Z'));
    expect(google.run(owner, 'left')).toBe(100);
  });

  it('ends with the mail that would be too much, of which nobody gets any', () => {
    const google = open();
    google.run(owner, 'many', 1, 50);
    google.run(owner, 'many', 1, 49);
    expect(() => google.run(owner, 'many', 1, 2)).toThrow('Service invoked too many times for one day: email.');
    expect(google.run(owner, 'left')).toBe(1);
  });
});

it('has 50 recipients at most', () => {
  expect(() => open().run(owner, 'many', 1, 51)).toThrow('Limit Exceeded: Email Recipients Per Message.');
});

it('needs its scope, and a click', () => {
  const required = 'Required permissions: https://www.googleapis.com/auth/script.send_mail';
  const message = `You do not have permission to call MailApp.sendEmail. ${required}`;
  expect(() => open({ scopes: allScopes }).run(owner, 'send', { to: 'a@x.vn' })).toThrow(message);
  const google = bind(`function onEdit() { MailApp.sendEmail('a@x.vn', 's', 'b'); }`, { scopes });
  expect(() => {
    google.edit(owner, { sheet: 0, range: 'A1', values: [['x']] });
  }).toThrow(message);
});
