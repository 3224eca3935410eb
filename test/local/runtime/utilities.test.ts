import { createHash } from 'node:crypto';
import { bind, caught, evaluate, owner } from './office';

const signed = (bytes: Uint8Array) => [...bytes].map((byte) => (byte << 24) >> 24);

describe('computeDigest', () => {
  const text = 'Tỷ lệ giải ngân';
  test.each([
    ['MD5', 'md5'],
    ['SHA_1', 'sha1'],
    ['SHA_256', 'sha256'],
  ])('%s, of text and of bytes', (algorithm, hash) => {
    const expected = signed(createHash(hash).update(text).digest());
    const bytes = JSON.stringify(signed(Buffer.from(text)));
    const digest = (rest: string) =>
      evaluate(`return Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, ${rest});`);
    expect(digest(`'${text}', Utilities.Charset.UTF_8`)).toEqual(expected);
    expect(digest(bytes)).toEqual(expected);
  });

  it('of text beyond ASCII needs a charset', () => {
    const digest = (value: string) =>
      evaluate(`return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '${value}');`);
    expect(digest('a')).toEqual(signed(createHash('md5').update('a').digest()));
    expect(() => digest('ệ')).toThrow('The local host does not emulate text beyond ASCII without Charset.UTF_8.');
  });
});

test.each([
  ["base64Encode('a?>')", 'YT8+'],
  ["base64EncodeWebSafe('a?>')", 'YT8-'],
  ["base64Encode('ệ', Utilities.Charset.UTF_8)", '4buH'],
  ['base64Encode([-1, 0, 127])', '/wB/'],
  ["base64Decode('/wB/')", [-1, 0, 127]],
  ["base64DecodeWebSafe('_wB_')", [-1, 0, 127]],
  ["newBlob('ệ').getDataAsString()", 'ệ'],
  ["newBlob('ệ').getContentType()", 'text/plain'],
  ['newBlob([65]).getDataAsString()', 'A'],
  ['newBlob([65]).getContentType()', null],
  ['newBlob([65]).getName()', null],
])('%s', (call, expected) => {
  expect(evaluate(`return Utilities.${call};`)).toEqual(expected);
});

test.each(["base64Decode('_wB_')", "base64Decode('YQ')", "base64DecodeWebSafe('/wB/')"])('%s fails', (call) => {
  expect(evaluate(caught(`Utilities.${call}`))).toBe('Exception: Could not decode string.');
});

describe('formatDate', () => {
  const format = (pattern: string, zone = 'Asia/Ho_Chi_Minh') =>
    evaluate(`return Utilities.formatDate(new Date('2022-11-05T18:04:09.007Z'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`); // prettier-ignore

  test.each([
    ['dd/MM/yyyy', '06/11/2022'],
    ['d/M/yy H:m:s', '6/11/22 1:4:9'],
    ["HH:mm:ss.SSS 'ngày' u ''", "01:04:09.007 ngày 7 '"],
    ["'o''clock'", "o'clock"],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2022-11-06T01:04:09+07:00'],
    ['Z', '+0700'],
  ])('%s', (pattern, expected) => {
    expect(format(pattern)).toBe(expected);
  });

  it('is of the zone that is named', () => {
    expect(format('dd HH Z', 'America/New_York')).toBe('05 14 -0400');
    expect(() => format('dd', 'Hà Tĩnh')).toThrow('Invalid argument: timeZone.');
  });

  it('refuses names', () => {
    expect(() => format('EEE')).toThrow('The local host does not emulate EEE in Utilities.formatDate.');
  });
});

describe('sleep', () => {
  const code = 'function main(ms, times = 1) { for (let i = 0; i < times; i += 1) Utilities.sleep(ms); }';

  it('takes time of the host', () => {
    const google = bind(code);
    google.run(owner, 'main', 300_000);
    expect(google.clock.now()).toEqual(new Date('2022-11-05T01:05:00Z'));
  });

  it('does not outlast the script', () => {
    expect(() => bind(code).run(owner, 'main', 60_000, 7)).toThrow('Exceeded maximum execution time');
  });

  test.each([300_001, -1, NaN])('of %s milliseconds is refused', (ms) => {
    expect(() => bind(code).run(owner, 'main', ms)).toThrow('A script sleeps for 0 to 300000 milliseconds');
  });
});

it('getUuid gives another each time, the same in every run', () => {
  const uuids = () => evaluate('return [Utilities.getUuid(), Utilities.getUuid()];') as string[];
  expect(uuids()).toEqual(uuids());
  expect(new Set(uuids()).size).toBe(2);
  for (const uuid of uuids()) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
});
