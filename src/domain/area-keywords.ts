/** An area of the ministry's index of administrative reform: what its name has, and what its tasks speak of. */
export interface AreaKeywords {
  /** Any of these in a name makes it this area; parted by commas, as are the others. */
  readonly names: string;
  /** Each a whole thing, so that two of them are no chance; what all areas speak of, officers and plans, stands nowhere. */
  readonly words: readonly string[];
}

/** The eight areas of the index, by their words and not by a code: an office numbers its areas as it likes. */
export const areaKeywords: readonly AreaKeywords[] = [
  {
    names: 'chỉ đạo điều hành',
    words: [
      'kế hoạch cải cách hành chính, kế hoạch CCHC, kiểm tra cải cách hành chính, kiểm tra CCHC',
      'kiểm tra công tác CCHC, công tác CCHC, tuyên truyền, chuyên mục, chỉ số CCHC, PAR Index',
      'tìm hiểu về CCHC, cuộc thi, sáng kiến, giao ban, CCHC',
    ],
  },
  {
    names: 'thể chế',
    words: [
      'văn bản quy phạm pháp luật, văn bản QPPL, QPPL, thể chế, hệ thống hóa văn bản, rà soát văn bản',
      'thi hành pháp luật, thẩm định dự thảo, nghị quyết của HĐND, văn bản trái pháp luật, pháp luật',
    ],
  },
  {
    names: 'thủ tục hành chính',
    words: [
      'thủ tục hành chính, TTHC, một cửa, một cửa liên thông, Trung tâm Phục vụ hành chính công',
      'phản ánh kiến nghị, bộ thủ tục, đơn giản hóa, giải quyết hồ sơ, hồ sơ đúng hạn',
    ],
  },
  {
    names: 'tổ chức bộ máy',
    words: [
      'tổ chức bộ máy, sắp xếp đơn vị, đơn vị sự nghiệp công lập, tinh giản biên chế, biên chế, phân cấp',
      'phân cấp quản lý, cấp phó, chức năng nhiệm vụ, cơ cấu tổ chức, đề án sắp xếp',
    ],
  },
  {
    names: 'công vụ',
    words: [
      'công vụ, vị trí việc làm, thi tuyển, tuyển dụng, đào tạo bồi dưỡng, bồi dưỡng, kỷ luật kỷ cương',
      'kỷ cương hành chính, thi nâng ngạch, xếp loại',
    ],
  },
  {
    names: 'tài chính công',
    words: [
      'tài chính công, tài sản công, giải ngân, đầu tư công, tự chủ, giao tự chủ, chi thường xuyên',
      'ngân sách, dự toán, kiểm toán, nhà đất dôi dư, quyết toán',
    ],
  },
  {
    names: 'chính quyền điện tử, chính quyền số, chính phủ điện tử, chính phủ số, chuyển đổi số',
    words: [
      'chính quyền điện tử, chính quyền số, chuyển đổi số, dịch vụ công trực tuyến, dịch vụ công, chữ ký số',
      'ký số, cơ sở dữ liệu, số hóa, thanh toán trực tuyến, phần mềm, hệ thống thông tin, ISO, hạ tầng mạng',
      'hạ tầng số, nền tảng số, trung tâm dữ liệu, kỹ năng số, trục liên thông, an toàn thông tin',
      'công nghệ thông tin, môi trường mạng, điện tử',
    ],
  },
  {
    names: 'tác động, phát triển kinh tế',
    words: [
      'doanh nghiệp, hài lòng, SIPAS, PAPI, PCI, DDCI, năng lực cạnh tranh, thu hút đầu tư, hộ kinh doanh',
      'nợ thuế, người nợ thuế, hóa đơn điện tử, thu ngân sách',
    ],
  },
];
