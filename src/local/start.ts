import { parseArgs } from 'node:util';
import { createLocalGoogle } from './index';
import { openBrowser } from './open-browser';
import { sampleUsers } from './play/play-campaign';
import { playOnce } from './play/play-once';
import type { Point } from './play/play-to';
import { playTo, points } from './play/play-to';
import { samplePeople } from './play/sample-people';
import { readBundle } from './read-bundle';
import type { Assets } from './server/routes';
import { servePage } from './server/page-server';
import { holdsState } from './state-folder';

/** 5 November 2022, 8 in the morning in Vietnam: the letter has come, ten days are left. */
const FIRST_DAY = new Date('2022-11-05T01:00:00Z');

/** The day after the letter's deadline, at the same hour. */
const PAST_DEADLINE = '2022-11-16T01:00:00.000Z';

const USAGE = `npm start -- [--at ${points.join('|')}] [--empty] [--folder DIR] [--port N] [--open] [--once] [--json]`;

/** What came with the build: the page, made only where it is served. */
export interface Ready {
  readonly pageAssets: () => Promise<Assets>;
}

/**
 * `npm start`: plays the sample campaign on the pushed bundle to the chosen point, and serves the page on this machine until
 * it is stopped; with `--once`, to the end, and says what was made and where.
 */
export async function start({ pageAssets }: Ready): Promise<void> {
  const { at, empty, folder, port, once, json, open } = readOptions();
  const say = json
    ? () => undefined
    : (message: string) => {
        console.log(message);
      };
  // What a folder holds goes on from where it was, were it a workbook nobody has written in.
  const isNew = !folder || !holdsState(folder);
  const bundle = readBundle();
  const google = createLocalGoogle({
    users: sampleUsers,
    title: 'Báo cáo CCHC năm 2022, đề xuất năm 2023',
    clock: FIRST_DAY,
    bundle,
    ...(folder && { folder }),
  });
  if (once ?? json) {
    playOnce(google, say, bundle.code, json ?? false);
    return;
  }
  if (isNew && !empty) playTo(google, at, say);
  const server = await servePage({
    google,
    people: samplePeople,
    deadline: PAST_DEADLINE,
    assets: await pageAssets(),
    port,
  }).catch((error: unknown) => {
    const { code = '', message } = error as NodeJS.ErrnoException;
    console.error(`${portFaults[code] ?? message}: --port ${port}\n${USAGE}`);
    process.exit(2);
  });
  say(welcome(server.address, isNew && !empty ? at : undefined));
  if (open) openBrowser(server.address);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        at: { type: 'string', default: 'filled' },
        empty: { type: 'boolean' },
        folder: { type: 'string' },
        port: { type: 'string', default: '8080' },
        once: { type: 'boolean' },
        json: { type: 'boolean' },
        open: { type: 'boolean' },
      },
    });
    const at = points.find((point) => point === values.at);
    if (!at) throw new Error(`--at ${values.at}?`);
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}?`);
    return { ...values, at, port };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Why a port cannot be had, by the code of Node's error; the remedy is the option that is named behind it. */
const portFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Cổng đang được chương trình khác dùng, hãy chọn cổng khác',
  EACCES: 'Máy không cho mở cổng này, hãy chọn cổng từ 1024 trở lên',
};

/** What to try first, for each point. */
const hints: Readonly<Record<Point, string>> = {
  setup: 'Chọn «Sở Tài chính» ở góc phải, mở tab STC·PL01 và nhập kết quả.',
  filled: 'Bấm Phụ lục ▸ Kiểm tra toàn bộ, rồi mở tab Kiểm tra: 17 dòng nhập sai đang chờ được tìm ra.',
  checked: 'Mở tab Kiểm tra, bấm vào một ô có liên kết để tới chỗ cần sửa; đổi người dùng sang cơ quan đó để sửa.',
  submitted: 'Bấm Phụ lục ▸ Theo dõi để xem biểu nào đã nộp, thẩm định rồi tổng hợp.',
  assembled: 'Mở các tab Tổng hợp; bấm Google tại chỗ ▸ Drive để tải phiên bản và tệp đã xuất.',
};

function welcome(address: string, at: Point | undefined): string {
  const hint = at ? hints[at] : 'Bấm Phụ lục ▸ Dựng chiến dịch để bắt đầu.';
  return ['', `Trang đã mở tại ${address}`, `Thử trước: ${hint}`, 'Dừng: Ctrl+C.'].join('\n');
}
