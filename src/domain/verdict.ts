import type { CellValue } from './cell-value';
import { onceForEachText } from './once-for-each-text';
import { fold } from './vietnamese/fold';
import { withoutMarks } from './vietnamese/without-marks';

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
const verdicts = ['met', 'unmet', 'notDue', 'unpublished'] as const;
export type Verdict = (typeof verdicts)[number];

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
  return typeof value === 'string' ? (labelled.get(value) ?? synonymOf(value)) : undefined;
}

/** Every way to say a verdict, in small letters; and the same as it is typed without Vietnamese marks. */
export function wordsOfVerdict(verdict: Verdict): readonly string[] {
  const words = [verdictLabels[verdict], ...synonyms[verdict]].map((word) => word.toLowerCase());
  return [...new Set([...words, ...words.map(withoutMarks)])];
}

/** Nearly every cell holds what its drop-down list offers. */
const labelled = new Map(verdicts.map((verdict) => [verdictLabels[verdict], verdict]));

const synonyms: Readonly<Record<Verdict, readonly string[]>> = {
  met: ['Đã hoàn thành', 'HT', 'Đạt', 'Vượt', 'Vượt chỉ tiêu', 'Vượt kế hoạch', 'Hoàn thành vượt mức'],
  unmet: ['Chưa hoàn thành', 'KHT', 'Chưa HT', 'Không HT', 'Chưa đạt', 'Không đạt'],
  notDue: ['Đang thực hiện', 'Đang triển khai', 'Chưa đến hạn', 'ĐTH'],
  unpublished: ['Chưa công bố', 'Chưa có số liệu'],
};

let verdictOf: ReadonlyMap<string, Verdict> | undefined;

/** «HOÀN THÀNH.», «Hòan thành»: the case, the place of the tone and a stop at the end are not looked at. */
const synonymOf = onceForEachText((text): Verdict | undefined => {
  verdictOf ??= new Map(
    verdicts.flatMap((verdict) => wordsOfVerdict(verdict).map((words): [string, Verdict] => [fold(words), verdict])),
  );
  return verdictOf.get(fold(text.replace(/[\s.;]+$/, '')));
});
