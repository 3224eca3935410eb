import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/domain/canonical-json';
import { snapshotOf } from '../../src/domain/version';
import type { VersionFile } from '../../src/domain/version-file';
import { brokenHashes, sealVersion } from '../../src/domain/version-file';
import { aCampaign } from './rules/row';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const content = snapshotOf(aCampaign(), []);
const file: VersionFile = {
  number: 3,
  savedAt: '2022-11-14T01:00:00.000Z',
  savedBy: 'snv@hatinh.example',
  reason: 'onDemand',
  rows: 0,
  proof: [],
  sha256: sha256(canonicalJson(content)),
  content,
};
type Sealed = VersionFile & { readonly seal?: string };
const sealed = JSON.parse(sealVersion(file, sha256)) as Sealed;
const changed = { ...content, campaign: { ...content.campaign, name: 'Khác' } };

test.each<[string, Sealed, string[]]>([
  ['nobody touched', sealed, []],
  ['of form 1, without a seal,', file, []],
  ['whose keys were put in another order', { ...{ seal: sealed.seal! }, ...file }, []],
  ['saved by another', { ...sealed, savedBy: 'stc@hatinh.example' }, ['seal']],
  ['of another moment', { ...sealed, savedAt: '2022-11-15T01:00:00.000Z' }, ['seal']],
  ['with another content', { ...sealed, content: changed }, ['content', 'seal']],
  ['with another content and its hash', { ...sealed, content: changed, sha256: sha256(canonicalJson(changed)) }, ['seal']],
  ['of form 1 with another content', { ...file, content: changed }, ['content']],
])('a file %s breaks %j', (_, each, broken) => {
  expect(brokenHashes(each, sha256)).toEqual(broken);
}); // prettier-ignore

test('the seal is the hash of all the rest, and the file is canonical', () => {
  expect(sealed).toEqual({ ...file, seal: sha256(canonicalJson(file)) });
  expect(sealVersion(file, sha256)).toBe(canonicalJson(sealed));
});
