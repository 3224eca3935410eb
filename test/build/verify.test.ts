import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VersionFile } from '../../src/domain/version-file';
import { brokenHashes, sealVersion } from '../../src/domain/version-file';
import { canonicalJson } from '../../src/domain/canonical-json';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function versionFile(): VersionFile {
  const content: VersionFile['content'] = {
    schema: 'phuluc/version/2',
    campaign: { name: 'Đợt', reportYear: 2022, planYear: 2023, asOfDate: '2022-11-10', deadline: '2022-11-15' },
    submissions: [
      {
        agency: 'STC',
        appendix: 'PL01',
        asOfDate: 44875,
        isNil: false,
        sender: {},
        rows: [{ id: 'CT32', cells: { name: '=1+1 \ud800 <b> \u202Eế', actual: 71.4 } }],
      },
    ],
    summary: { decisions: [], exclusions: [] },
  };
  const about = {
    number: 3,
    savedAt: '2022-11-16T02:05:00.000Z',
    savedBy: 'a@hatinh.example',
    reason: 'onDemand',
  } as const;
  return { ...about, rows: 1, proof: [], sha256: hash(canonicalJson(content)), content };
}

type Spoilable = Record<string, unknown> & {
  content: { submissions: { rows: { cells: Record<string, unknown> }[] }[] };
};

function verify(text: string): { status: number | null; output: string } {
  const path = join(folder, 'version.json');
  writeFileSync(path, text);
  const { status, stdout } = spawnSync(process.execPath, ['build/verify.mjs', path], { encoding: 'utf8' });
  return { status, output: stdout };
}

it.each<[name: string, spoil: (file: Spoilable) => void, status: number, verdict: string]>([
  ['a file nobody touched', () => undefined, 0, '✔ holds'],
  ['a cell changed', (file) => (file.content.submissions[0]!.rows[0]!.cells.actual = 75), 1, 'the content was changed'],
  ['another name beside it', (file) => (file.savedBy = 'b@hatinh.example'), 1, 'who, when, why'],
  ['an old file without a seal', (file) => delete file.seal, 0, 'content only'],
  ['no content', (file) => delete (file as Record<string, unknown>).content, 2, 'is not the file of a version'],
])('%s', (_, spoil, status, verdict) => {
  const file = JSON.parse(sealVersion(versionFile(), hash)) as Spoilable;
  spoil(file);
  const told = verify(JSON.stringify(file));
  expect(told).toEqual({ status, output: expect.stringContaining(verdict) as string });
  if (status < 2) {
    expect(brokenHashes(file as unknown as VersionFile, hash).length > 0).toBe(status > 0);
    expect(told.output).toContain('version 3 · 2022-11-16T02:05:00.000Z');
  }
});

it.each(['', '{', 'null', '[]'])('what is no version at all: %j', (text) => {
  expect(verify(text).status).toBe(2);
});
