import { startsWithPhrase } from './has-phrase';

/** «Đề nghị bỏ», «Bỏ, vì …»: the agency asks that the target be set no more. */
export const isDropped = startsWithPhrase('đề nghị bỏ, bỏ, không đề xuất, không tiếp tục');
