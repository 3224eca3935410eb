import { isTransient } from '../../src/commands/is-transient';

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

const api = (message: string) =>
  named('GoogleJsonResponseException', `API call to sheets.spreadsheets.batchUpdate failed with error: ${message}`);
const service = (message: string) => named('Exception', message);

test.each<[string, unknown, boolean]>([
  ['an API that is tired', api('The service is currently unavailable.'), true],
  ['an API over its quota of the minute', api("Quota exceeded for quota metric 'Write requests'"), true],
  ['an API in a language nobody listed', api('Bitte gleich noch einmal versuchen.'), true],
  ['an API that forbids', api('The caller does not have permission'), false],
  ['an API that finds nothing', api('Requested entity was not found.'), false],
  ['an API that refuses a request', api('Invalid requests[3].updateCells: no grid with id: 7'), false],
  ['a name that is taken', api('A sheet with the name "X" already exists. Please enter another name.'), false],
  ['a name that is taken, in Vietnamese', api('Đã tồn tại một trang tính có tên "X". Vui lòng nhập tên khác.'), false],
  ['an answer too large', api('Response Code: 413. Message: response too large.'), false],
  ['a service that timed out', service('Service Spreadsheets timed out while accessing document with id x.'), true],
  ['a server error', service("We're sorry, a server error occurred. Please wait a bit and try again."), true],
  ['a server error, in Vietnamese', service('Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.'), true],
  ['a deadline, in Vietnamese', service('Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED'), true],
  ['too many locks, in Vietnamese', service('Có quá nhiều thao tác LockService trên cùng một tập lệnh.'), true],
  ['too many calls for a moment', service('Service invoked too many times in a short time: x.'), true],
  ['too many calls for the day', service('Service invoked too many times for one day: x.'), false],
  ['a protected cell', service('You are trying to edit a protected cell or object.'), false],
  ['a service in a language nobody listed', service('Bitte gleich noch einmal versuchen.'), false],
  ['a bug', new TypeError('x is not a function: timed out'), false],
  ['what is no error', 'timed out', false],
])('%s', (_, error, expected) => {
  expect(isTransient(error)).toBe(expected);
});
