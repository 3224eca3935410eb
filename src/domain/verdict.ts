import type { CellValue } from './cell-value';
import { tidy } from './cell-value';

/**
 * What an agency says of a target or a task as of the as-of date.
 *
 *   verdict       | PL01                     | PL02
 *   --------------|--------------------------|-------------------------------
 *   'met'         | Hoàn thành               | Hoàn thành
 *   'unmet'       | Không hoàn thành         | Không hoàn thành
 *   'notDue'      | –                        | Đang thực hiện (chưa đến hạn)
 *   'unpublished' | Chưa có số liệu công bố  | –
 */
export type Verdict = 'met' | 'unmet' | 'notDue' | 'unpublished';

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  met: 'Hoàn thành',
  unmet: 'Không hoàn thành',
  notDue: 'Đang thực hiện (chưa đến hạn)',
  unpublished: 'Chưa có số liệu công bố',
};

export const targetVerdicts = [verdictLabels.met, verdictLabels.unmet, verdictLabels.unpublished] as const;
export const taskVerdicts = [verdictLabels.met, verdictLabels.notDue, verdictLabels.unmet] as const;

/** `undefined` for blank and for words that are not a verdict: «cơ bản hoàn thành» is a question, not an answer. */
export function readVerdict(value: CellValue): Verdict | undefined {
  return typeof value === 'string' ? verdictOf.get(tidy(value).toLocaleLowerCase('vi')) : undefined;
}

/** Every way to say a verdict, in small letters. */
export function wordsOfVerdict(verdict: Verdict): readonly string[] {
  return synonyms[verdict].map((word) => word.toLocaleLowerCase('vi'));
}

const synonyms: Readonly<Record<Verdict, readonly string[]>> = {
  met: ['Hoàn thành', 'Đã hoàn thành', 'HT', 'Đạt', 'Vượt'],
  unmet: ['Không hoàn thành', 'Chưa hoàn thành', 'KHT', 'Chưa đạt', 'Không đạt'],
  notDue: ['Đang thực hiện (chưa đến hạn)', 'Đang thực hiện', 'Đang triển khai', 'Chưa đến hạn'],
  unpublished: ['Chưa có số liệu công bố', 'Chưa công bố'],
};

const verdictOf = new Map<string, Verdict>(
  (Object.keys(synonyms) as Verdict[]).flatMap((verdict) =>
    wordsOfVerdict(verdict).map((word): [string, Verdict] => [word, verdict]),
  ),
);
