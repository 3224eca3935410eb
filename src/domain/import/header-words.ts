import type { AppendixCode, ColumnKey } from '../appendices';

/**
 * Other words that agencies put over a column, besides the form's own: bare letters, abbreviations spelled out, without the
 * word «năm»; «nay» stands for the report year, «sau» for the plan year. Longer ones win over those they hold.
 */
type HeaderWords = Partial<Record<ColumnKey, readonly string[]>>;

const everywhere: HeaderWords = {
  no: ['tt', 'stt', 'so tt', 'so thu tu', 'thu tu', 'ma so', 'ma'],
  area: ['linh vuc', 'nhom linh vuc', 'linh vuc cai cach', 'noi dung cai cach', 'nhom nhiem vu'],
};

const results: HeaderWords = {
  verdict: [
    ...['danh gia', 'tu danh gia', 'ket qua danh gia', 'muc do hoan thanh', 'danh gia muc do hoan thanh', 'tinh trang'],
    ...['hoan thanh khong hoan thanh', 'dat khong dat', 'danh gia ket qua', 'trang thai'],
  ],
  reason: [
    ...['ly do', 'nguyen nhan', 'ly do khong hoan thanh', 'ly do chua hoan thanh', 'nguyen nhan khong hoan thanh'],
    ...[
      'nguyen nhan chua hoan thanh',
      'nguyen nhan chua dat',
      'ly do khong dat',
      'ly do chua dat',
      'ton tai nguyen nhan',
    ],
    ...['ly do nguyen nhan', 'nguyen nhan ly do', 'giai trinh', 'vuong mac'],
  ],
};

const work: HeaderWords = {
  name: [
    'nhiem vu',
    'ten nhiem vu',
    'noi dung nhiem vu',
    'noi dung',
    'noi dung cong viec',
    'cong viec',
    'nhiem vu cu the',
  ],
  product: [
    ...['san pham', 'san pham theo ke hoach', 'san pham dau ra', 'ket qua san pham', 'san pham ket qua'],
    ...['ket qua dau ra', 'san pham hoan thanh', 'ket qua can dat', 'ket qua du kien', 'san pham du kien'],
  ],
  lead: [
    'co quan chu tri',
    'don vi chu tri',
    'chu tri',
    'co quan don vi chu tri',
    'co quan thuc hien',
    'don vi thuc hien',
  ],
  coordinating: ['co quan phoi hop', 'don vi phoi hop', 'phoi hop', 'co quan don vi phoi hop', 'phoi hop thuc hien'],
  deadline: [
    ...[
      'thoi han',
      'thoi gian',
      'thoi gian hoan thanh',
      'thoi gian thuc hien',
      'thoi han hoan thanh',
      'han hoan thanh',
    ],
    ...['thoi han theo ke hoach', 'thoi gian theo ke hoach', 'tien do', 'tien do thuc hien', 'thoi diem hoan thanh'],
  ],
};

export const headerWords: Readonly<Record<AppendixCode, HeaderWords>> = {
  PL01: {
    ...everywhere,
    ...results,
    name: [
      'chi tieu',
      'ten chi tieu',
      'noi dung chi tieu',
      'noi dung',
      'muc tieu chi tieu',
      'chi tieu nhiem vu',
      'tieu chi',
    ],
    unit: ['don vi tinh', 'don vi', 'don vi do'],
    plan: [
      ...['ke hoach', 'ke hoach nay', 'chi tieu ke hoach', 'chi tieu ke hoach nay', 'chi tieu nay', 'muc tieu nay'],
      ...['chi tieu giao', 'chi tieu giao nay', 'ke hoach giao', 'duoc giao', 'muc giao', 'chi tieu duoc giao'],
    ],
    actual: [
      ...[
        'ket qua',
        'ket qua thuc hien',
        'ket qua den ngay',
        'ket qua thuc hien den ngay',
        'thuc hien',
        'thuc hien nay',
      ],
      ...['ket qua thuc hien nay', 'ket qua dat duoc', 'thuc hien den ngay', 'so lieu den ngay', 'ket qua nay'],
    ],
    estimate: [
      'uoc ca',
      'uoc thuc hien',
      'uoc thuc hien ca',
      'uoc nay',
      'uoc thuc hien nay',
      'uoc ca nay',
      'du kien ca',
    ],
    proposed: [
      ...['de xuat sau', 'de xuat', 'de xuat chi tieu sau', 'de xuat chi tieu', 'chi tieu sau', 'chi tieu de xuat'],
      ...[
        'ke hoach sau',
        'chi tieu ke hoach sau',
        'muc tieu sau',
        'du kien sau',
        'chi tieu de xuat sau',
        'dang ky sau',
      ],
    ],
    owner: [
      ...['co quan theo doi', 'don vi theo doi', 'co quan bao cao', 'co quan chu tri', 'don vi chu tri', 'chu tri'],
      ...['don vi bao cao', 'co quan theo doi bao cao', 'co quan thuc hien', 'don vi thuc hien'],
    ],
    note: ['ghi chu', 'kiem chung', 'ghi chu kiem chung', 'tai lieu kiem chung'],
  },
  PL02: {
    ...everywhere,
    ...work,
    ...results,
    result: [
      ...['ket qua', 'ket qua thuc hien', 'ket qua den ngay', 'ket qua thuc hien den ngay', 'tinh hinh thuc hien'],
      ...['ket qua dat duoc', 'ket qua trien khai', 'tinh hinh ket qua thuc hien', 'so lieu den ngay', 'da thuc hien'],
    ],
    followUp: ['de xuat xu ly', 'de xuat', 'kien nghi', 'huong xu ly', 'de xuat kien nghi', 'chuyen sang sau'],
  },
  PL03: {
    ...everywhere,
    name: [
      ...['noi dung nhiem vu', 'nhiem vu', 'noi dung', 'noi dung de xuat', 'nhiem vu de xuat', 'de xuat nhiem vu'],
      ...['noi dung nhiem vu de xuat', 'nhiem vu giai phap', 'noi dung tham gia'],
    ],
    linkedTask: ['ma nhiem vu', 'ma phu luc', 'ma nhiem vu phu luc', 'ma nhiem vu lien ket', 'nhiem vu phu luc'],
    basis: ['can cu', 'can cu phap ly', 'can cu de xuat', 'co so phap ly', 'can cu thuc hien', 'van ban can cu'],
  },
  PL04: {
    ...everywhere,
    ...work,
    budget: [
      'kinh phi',
      'kinh phi trieu dong',
      'du toan',
      'kinh phi thuc hien',
      'du kien kinh phi',
      'kinh phi du kien',
    ],
    kind: ['loai', 'loai nhiem vu', 'tinh chat'],
    note: ['ghi chu'],
  },
};

/** Short forms in headings, by their bare letters. */
export const headerAbbreviations: Readonly<Record<string, string>> = {
  dvt: 'don vi tinh',
  dvtinh: 'don vi tinh',
  dv: 'don vi',
  cq: 'co quan',
  kq: 'ket qua',
  kh: 'ke hoach',
  th: 'thuc hien',
  tg: 'thoi gian',
  nv: 'nhiem vu',
  nd: 'noi dung',
  sp: 'san pham',
  ct: 'chi tieu',
  ht: 'hoan thanh',
  lv: 'linh vuc',
  gc: 'ghi chu',
  nn: 'nguyen nhan',
  kp: 'kinh phi',
  ko: 'khong',
  pl: 'phu luc',
  trd: 'trieu dong',
};
