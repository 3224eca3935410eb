import { groupBy } from '../group-by';
import { fold } from '../vietnamese/fold';
import type { Word } from './name-word';

/** Words that nearly every name has and that tell no task from another; a line break parts phrases. */
const PHRASES = `tiếp tục
đẩy mạnh
triển khai
tổ chức thực hiện
tổ chức triển khai
thực hiện
tăng cường
công tác
đối với
trên địa bàn
bảo đảm
đảm bảo
hoàn thành
và
của
các
những
cho
trên
tại
trong
về
với
theo
để
đến
từ
là
có
được
việc
năm
index
tối thiểu
ít nhất
số lượng`;

let byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** How many of the words from here on are filler; the longest phrase counts. */
export function fillerLength(words: readonly Word[], index: number): number {
  byFirstWord ??= groupBy(
    PHRASES.split('\n').map((phrase) => fold(phrase).split(' ')),
    ([first = '']) => first,
  );
  let longest = 0;
  for (const phrase of byFirstWord.get(words[index]?.folded ?? '') ?? []) {
    const stands = phrase.length > longest && phrase.every((word, at) => words[index + at]?.folded === word);
    if (stands) longest = phrase.length;
  }
  return longest;
}
