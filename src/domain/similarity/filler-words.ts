import { groupBy } from '../group-by';
import { fold } from '../vietnamese/fold';

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

/** Folded words. */
export type Filler = readonly string[];

let byFirstWord: ReadonlyMap<string | undefined, readonly Filler[]> | undefined;

/** The phrases that begin with a folded word, the longest first. */
export function fillersFrom(first: string): readonly Filler[] {
  byFirstWord ??= groupBy(
    PHRASES.split('\n')
      .map((phrase) => fold(phrase).split(' '))
      .sort((one, other) => other.length - one.length),
    ([word]) => word,
  );
  return byFirstWord.get(first) ?? NONE;
}

const NONE: readonly Filler[] = [];
