import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLocalGoogle } from './index';
import { playCampaign, sampleUsers } from './play/play-campaign';
import { readBundle } from './read-bundle';

/** 5 November 2022, 8 in the morning in Vietnam: the letter has come, ten days are left. */
const FIRST_DAY = new Date('2022-11-05T01:00:00Z');

const USAGE = 'npm start -- [--once] [--json] [--folder DIR]';
const options = readOptions();

start();

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { once: { type: 'boolean' }, json: { type: 'boolean' }, folder: { type: 'string' } },
    });
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

/** `npm start`: plays the sample campaign on the pushed bundle and says what was made and where. */
function start(): void {
  const say = options.json
    ? () => undefined
    : (message: string) => {
        console.log(message);
      };
  const bundle = readBundle();
  const google = createLocalGoogle({
    users: sampleUsers,
    title: 'Báo cáo CCHC năm 2022, đề xuất năm 2023',
    clock: FIRST_DAY,
    bundle,
    ...(options.folder && { folder: options.folder }),
  });
  const { exportId, planId, ...played } = playCampaign(google, say);

  mkdirSync('out', { recursive: true });
  const exports = [
    { path: 'out/tong-hop.xlsx', bytes: google.fileBytes(exportId), what: 'Bảng tổng hợp do «Xuất XLSX» lập' },
    {
      path: 'out/so-lam-viec.xlsx',
      bytes: google.exportXlsx(google.spreadsheetId),
      what: 'Cả sổ làm việc, tải xuống dạng .xlsx',
    },
    { path: 'out/du-thao-ke-hoach.docx', bytes: google.fileBytes(planId), what: 'Dự thảo Kế hoạch năm sau' },
  ];
  for (const { path, bytes } of exports) writeFileSync(path, bytes);

  const result = { ...played, exports: exports.map(({ path }) => path), bundleBytes: Buffer.byteLength(bundle.code) };
  if (options.json) console.log(JSON.stringify(result));
  else say(table(result, exports));
}

function table(
  result: {
    tabs: number;
    submissions: number;
    versions: readonly { number: number; sha256: string }[];
    bundleBytes: number;
  },
  exports: readonly { path: string; what: string }[],
): string {
  const lines: [string, string][] = [
    ['Tab trong sổ', `${result.tabs}, trong đó ${result.submissions} biểu`],
    ...result.versions.map(({ number, sha256 }): [string, string] => [
      `Phiên bản ${number}`,
      `SHA-256 ${sha256.slice(0, 16)}…`,
    ]),
    ...exports.map(({ path, what }): [string, string] => [path, what]),
    ['build/out/Code.js', `${result.bundleBytes} byte, đúng tệp được đẩy lên Google`],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return ['', 'Đã lập:', ...lines.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`)].join('\n');
}
