import type { Asked } from './desk';
import { toldOf } from './told';
import { cell, table, wordFile } from './word-file';

/** What becomes of one line under these headings: what is written, and what is not and why. */
function told(headings: readonly string[], line: readonly string[], asked: Asked = {}): string[] {
  return cellLines(toldOf(wordFile(table(headings, line)), asked));
}

function cellLines(all: readonly string[]): string[] {
  return all
    .filter((each) => /^ {2}\S+:\S+ =|^! (?!header|rowNumber|sameAsPlan T1.2.1)/.test(each))
    .map((each) => each.trim());
}

const CT1 = 'Tỷ lệ giải ngân vốn đầu tư công';

test.each<[string, string[], string[], Asked, string[]]>([
  ['of a cell of which the officer says to keep what stands, though all else is replaced', ['Chỉ tiêu', 'Kết quả', 'Lý do'], [CT1, '71,4', 'Thiếu'], { filled: { CT1: { actual: 70, reason: 'Chậm' } }, choices: { conflicts: 'replace', cells: [{ cell: 'CT1:actual', take: 'keep' }] } }, ['CT1:reason = "Thiếu" for "Chậm" from "Thiếu" of T1.2.3', '! conflict T1.2.2: 71,4 in actual instead of 70 at CT1:actual']],
  ['of a number and a word of a list, which cannot both stand', ['Chỉ tiêu', 'Kết quả', 'Đánh giá', 'Lý do'], [CT1, '71,4', 'Đạt', 'Thiếu'], { filled: { CT1: { actual: 70, verdict: 'Không hoàn thành', reason: 'Chậm' } }, choices: { conflicts: 'both' } }, ['CT1:reason = "Chậm\\nThiếu" for "Chậm" from "Thiếu" of T1.2.4', '! conflict T1.2.2: 71,4 in actual instead of 70 at CT1:actual', '! conflict T1.2.3: Đạt in verdict instead of Không hoàn thành at CT1:verdict']],
  ['of what already stands there as its last line', ['Chỉ tiêu', 'Kết quả', 'Lý do'], [CT1, '71,4', 'Thiếu vật liệu'], { filled: { CT1: { actual: 71.4, reason: 'Chậm\nThiếu vật liệu ' } }, choices: { conflicts: 'both' } }, ['! sameAsTab T1.2.2: 71,4 in actual', '! sameAsTab T1.2.3: Thiếu vật liệu in reason']],
  ['of what is only the end of a line there', ['Chỉ tiêu', 'Kết quả', 'Lý do'], [CT1, '71,4', 'vật liệu'], { filled: { CT1: { actual: '71,4', reason: 'Thiếu vật liệu' } }, choices: { conflicts: 'both' } }, ['CT1:reason = "Thiếu vật liệu\\nvật liệu" for "Thiếu vật liệu" from "vật liệu" of T1.2.3', '! conflict T1.2.2: 71,4 in actual instead of 71,4 at CT1:actual']],
  ['of the plan’s lead by its code, and of another', ['Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả'], ['Rà soát thủ tục hành chính lĩnh vực tài chính', 'STC', 'Sở Nội vụ', 'Xong'], {}, ['NV2:result = "Xong" for "" from "Xong" of T1.2.4', '! sameAsPlan T1.2.2: STC in lead instead of Sở Tài chính', '! differsFromPlan T1.2.3: Sở Nội vụ in coordinating instead of']],
  ['of the plan’s area by its number, and of a name that is a code of no agency', ['Nhiệm vụ', 'Lĩnh vực', 'Sản phẩm', 'Kết quả'], ['Rà soát thủ tục hành chính lĩnh vực tài chính', 'III. CẢI CÁCH TTHC', 'STC', 'Xong'], {}, ['NV2:result = "Xong" for "" from "Xong" of T1.2.4', '! sameAsPlan T1.2.2: III. CẢI CÁCH TTHC in area instead of Cải cách thủ tục hành chính', '! differsFromPlan T1.2.3: STC in product instead of Báo cáo']],
  ['of a number in the unit that the file tells for a row of its own', ['Chỉ tiêu', 'ĐVT', 'Kết quả'], ['Số cuộc thanh tra', 'cuộc', '12 cuộc'], {}, ['STC-PL01-1:name = "Số cuộc thanh tra" for "" from "Số cuộc thanh tra" of T1.2.1', 'STC-PL01-1:unit = "cuộc" for "" from "cuộc" of T1.2.2', 'STC-PL01-1:actual = 12 for "" from "12 cuộc" of T1.2.3, converted']],
  ['of a number in the unit that the tab tells', ['Chỉ tiêu', 'ĐVT', 'Kết quả'], ['Số cuộc thanh tra', 'lượt', '12 cuộc'], { filled: { 'STC-PL01-1': { name: 'Số cuộc thanh tra', unit: 'cuộc' } } }, ['STC-PL01-1:actual = 12 for "" from "12 cuộc" of T1.2.3, converted', '! sameAsTab T1.2.1: Số cuộc thanh tra in name', '! conflict T1.2.2: lượt in unit instead of cuộc at STC-PL01-1:unit']],
  ['of a number in another unit than the plan’s', ['Chỉ tiêu', 'ĐVT', 'Kết quả'], ['Số đơn vị sự nghiệp tự chủ tăng thêm', '%', '4%'], {}, ['CT2:actual = "4%" for "" from "4%" of T1.2.3', '! differsFromPlan T1.2.2: % in unit instead of đơn vị']],
  ['of a tick that is the verdict’s own word', ['Chỉ tiêu', 'Kết quả', 'Hoàn thành', 'Không hoàn thành'], [CT1, '71,4', 'hoàn thành', '-'], {}, ['CT1:actual = 71.4 for "" from "71,4" of T1.2.2, converted', 'CT1:verdict = "Hoàn thành" for "" from "hoàn thành" of T1.2.3, converted', '! unticked T1.2.4: - in verdict']],
  ['of a tick that is one', ['Chỉ tiêu', 'Kết quả', 'Hoàn thành', 'Không hoàn thành'], [CT1, '71,4', '–', 'có'], {}, ['CT1:actual = 71.4 for "" from "71,4" of T1.2.2, converted', 'CT1:verdict = "Không hoàn thành" for "" from "có" of T1.2.4, converted', '! unticked T1.2.3: – in verdict']],
  ['of a word that is no tick', ['Chỉ tiêu', 'Kết quả', 'Hoàn thành', 'Không hoàn thành'], [CT1, '71,4', 'x', 'chưa rõ'], {}, ['CT1:actual = 71.4 for "" from "71,4" of T1.2.2, converted', 'CT1:verdict = "Hoàn thành" for "" from "x" of T1.2.3, converted', '! unclearTick T1.2.4: chưa rõ in verdict']],
  ['of a word that is the other verdict’s', ['Chỉ tiêu', 'Kết quả', 'Hoàn thành', 'Không hoàn thành'], [CT1, '71,4', 'Không hoàn thành', ''], {}, ['CT1:actual = 71.4 for "" from "71,4" of T1.2.2, converted', '! unclearTick T1.2.3: Không hoàn thành in verdict']],
  ['of a tick against what stands there', ['Chỉ tiêu', 'Kết quả', 'Hoàn thành', 'Không hoàn thành'], [CT1, '71,4', 'x', ''], { filled: { CT1: { verdict: 'Không hoàn thành' } } }, ['CT1:actual = 71.4 for "" from "71,4" of T1.2.2, converted', '! conflict T1.2.3: x in verdict instead of Không hoàn thành at CT1:verdict']],
  ['of a tick that the officer lets replace it', ['Chỉ tiêu', 'Kết quả', 'Hoàn thành', 'Không hoàn thành'], [CT1, '71,4', 'x', ''], { filled: { CT1: { verdict: 'Không hoàn thành' } }, choices: { conflicts: 'replace' } }, ['CT1:actual = 71.4 for "" from "71,4" of T1.2.2, converted', 'CT1:verdict = "Hoàn thành" for "Không hoàn thành" from "x" of T1.2.3, converted']],
  ['of an agency’s code where the plan says words, of another agency, and of an area that is none', ['Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Lĩnh vực', 'Kết quả'], ['Rà soát thủ tục hành chính lĩnh vực tài chính', 'STC', 'SNV', 'Văn hóa', 'Xong'], { filled: { NV2: { product: 'Sở Tài chính' } } }, ['NV2:result = "Xong" for "" from "Xong" of T1.2.5', '! differsFromPlan T1.2.4: Văn hóa in area instead of Cải cách thủ tục hành chính', '! differsFromPlan T1.2.2: STC in product instead of Sở Tài chính', '! differsFromPlan T1.2.3: SNV in lead instead of Sở Tài chính']],
  ['of a lead that is no agency', ['Nhiệm vụ', 'Cơ quan chủ trì', 'Kết quả'], ['Rà soát thủ tục hành chính lĩnh vực tài chính', 'Ai đó', 'Xong'], {}, ['NV2:result = "Xong" for "" from "Xong" of T1.2.3', '! differsFromPlan T1.2.2: Ai đó in lead instead of Sở Tài chính']],
  ['of two leads that can both stand', ['Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian', 'Loại'], ['Số hóa', 'Đề án', 'SNV', 'Quý I', 'THƯỜNG XUYÊN'], { appendix: 'PL04', filled: { 'STC-PL04-1': { name: 'Số hóa', lead: 'STC' } }, choices: { conflicts: 'both' } }, ['STC-PL04-1:product = "Đề án" for "" from "Đề án" of T1.2.2', 'STC-PL04-1:lead = "STC\\nSNV" for "STC" from "SNV" of T1.2.3', 'STC-PL04-1:deadline = "Quý I" for "" from "Quý I" of T1.2.4', 'STC-PL04-1:kind = "Thường xuyên" for "" from "THƯỜNG XUYÊN" of T1.2.5, converted', '! sameAsTab T1.2.1: Số hóa in name']],
  ['of a row put in by a coordinator', ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời gian'], ['1', 'Số hóa', 'Đề án', 'STC', 'Quý I/2023'], { blankRows: 0, mayInsert: true, appendix: 'PL04' }, ['PL04+0:name = "Số hóa" for "" from "Số hóa" of T1.2.2', 'PL04+0:product = "Đề án" for "" from "Đề án" of T1.2.3', 'PL04+0:lead = "STC" for "" from "STC" of T1.2.4', 'PL04+0:deadline = "Quý I/2023" for "" from "Quý I/2023" of T1.2.5']],
])('so it is %s', (_, headings, line, asked, expected) => {
  expect(told(headings, line, asked)).toEqual(expected);
}); // prettier-ignore

/** The area that goes to a row under the heading «Cải cách thể chế». */
const group = ['I', cell('Cải cách thể chế', { span: 3 })];
const task = ['1', 'Số hóa', 'Đề án', 'STC'];
const under = (asked: Asked, line = task, headings = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì']) =>
  cellLines(toldOf(wordFile(table(headings, group, line)), { appendix: 'PL04', ...asked })).filter((each) =>
    /area|rowTwice/.test(each),
  );

test.each<[string, Parameters<typeof under>, string[]]>([
  ['a row of its own', [{}], ['STC-PL04-1:area = "Cải cách thể chế" for "" from "Cải cách thể chế" of']],
  ['a row whose area already stands in the tab', [{ filled: { 'STC-PL04-1': { name: 'Số hóa', area: 'Cải cách tài chính công' } } }], []],
  ['a row of the tab without area', [{ filled: { 'STC-PL04-1': { name: 'Số hóa' } } }], ['STC-PL04-1:area = "Cải cách thể chế" for "" from "Cải cách thể chế" of']],
  ['a row that names another itself', [{}, ['1', 'Số hóa', 'Đề án', 'Cải cách tài chính công'], ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Lĩnh vực']], ['STC-PL04-1:area = "Cải cách tài chính công" for "" from "Cải cách tài chính công" of T1.3.4']],
  ['a row of the plan without one', [{ appendix: 'PL02', filled: { NV2: { area: '' } } }, ['1', 'Rà soát thủ tục hành chính lĩnh vực tài chính', 'Xong', 'Đạt'], ['TT', 'Nhiệm vụ', 'Kết quả', 'Đánh giá']], []],
])('under the heading of an area, %s', (_, given, expected) => {
  expect(under(...given)).toEqual(expected);
}); // prettier-ignore
