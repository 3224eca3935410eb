import { fold } from '../vietnamese/fold';

/** What officers shorten in the names of targets and tasks, by the small letters of the short form. */
const expansions: Readonly<Record<string, string>> = {
  bcci: 'bưu chính công ích',
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  ccvc: 'công chức viên chức',
  cchc: 'cải cách hành chính',
  cđs: 'chuyển đổi số',
  cntt: 'công nghệ thông tin',
  cqđt: 'chính quyền điện tử',
  csdl: 'cơ sở dữ liệu',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  đtc: 'đầu tư công',
  đvsn: 'đơn vị sự nghiệp',
  đvsncl: 'đơn vị sự nghiệp công lập',
  gpmb: 'giải phóng mặt bằng',
  hđnd: 'hội đồng nhân dân',
  httt: 'hệ thống thông tin',
  'kh&cn': 'khoa học và công nghệ',
  'kh&đt': 'kế hoạch và đầu tư',
  'kt-xh': 'kinh tế xã hội',
  mttq: 'mặt trận tổ quốc',
  nsnn: 'ngân sách nhà nước',
  papi: 'chỉ số hiệu quả quản trị và hành chính công',
  par: 'chỉ số cải cách hành chính',
  pci: 'chỉ số năng lực cạnh tranh',
  qlnn: 'quản lý nhà nước',
  qppl: 'quy phạm pháp luật',
  sipas: 'chỉ số hài lòng',
  'tt&tt': 'thông tin và truyền thông',
  tthc: 'thủ tục hành chính',
  tthcc: 'trung tâm hành chính công',
  ubnd: 'ủy ban nhân dân',
  vbqppl: 'văn bản quy phạm pháp luật',
  vp: 'văn phòng',
  vtvl: 'vị trí việc làm',
};

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The words a short form stands for; `undefined` where it is none. Read at the first use, not when the bundle loads. */
export function expand(word: string): readonly string[] | undefined {
  known ??= new Map(Object.entries(expansions).map(([short, words]) => [fold(short), words.split(' ')]));
  return known.get(fold(word));
}
