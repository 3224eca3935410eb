/** Google's own words where a try a moment later may do; English, and Vietnamese where it is known. */
const passing = [
  'timed out',
  'server error occurred',
  'máy chủ đã gặp lỗi',
  'DEADLINE_EXCEEDED',
  'Service error',
  'Service unavailable',
  'Backend Error',
  'Internal error',
  'Empty response',
  'Câu trả lời trống',
  'invoked too many times in a short time',
  'Rate Limit Exceeded',
  'too many LockService operations',
  'quá nhiều thao tác LockService',
];

/** What no second try mends. */
const lasting = [
  'permission',
  'not found',
  'already exists',
  'Đã tồn tại',
  'protected',
  'Invalid',
  'Unable to parse',
  'exceeds grid limits',
  'above the limit',
  'too large',
  'for one day',
  'trong một ngày',
  'Authorization is required',
  'Bad Request',
];

/**
 * Whether it is worth running a command once more. A command begins with a read and can be repeated, so that trying in
 * vain costs time only; hence an advanced service is given the benefit of the doubt in a language nobody listed.
 *
 *   error                          | words   | again
 *   -------------------------------|---------|------
 *   of an advanced service         | lasting | no
 *   of an advanced service         | others  | yes
 *   of another service of Google's | passing | yes   (it has tried several times itself)
 *   any other                      | others  | no
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const says = (words: readonly string[]) =>
    words.some((each) => error.message.toLowerCase().includes(each.toLowerCase()));
  if (error.name === 'GoogleJsonResponseException') return !says(lasting);
  return error.name === 'Exception' && says(passing);
}
