import ExcelJS from 'exceljs';
import { click, fillOffice, type, values } from './office';

/** Text a spreadsheet might take for a formula, a number or a date. */
const hostile = [
  '=1+1',
  '=IMPORTXML("http://x","//a")',
  '+84 912 345 678',
  '-Tăng cường kiểm tra',
  '@phòng CCHC',
  "'trích dẫn",
  '12/13',
  '05',
  '1e5',
  'TRUE',
  '<b>đậm</b> & "ngoặc"',
  'chữ Nôm 𡨸喃 👍🏽',
];

it('arrives in the summary and in the .xlsx as the text that was typed', async () => {
  const google = fillOffice();
  hostile.forEach((text, index) => {
    const id = `STC-PL03-${String(19 + index)}`;
    type(google, 'stc@hatinh.example', 'STC·PL03', id, 'area', 'Cải cách tài chính công');
    type(google, 'stc@hatinh.example', 'STC·PL03', id, 'name', text);
  });
  click(google, 'Tổng hợp');
  const summary = values(google, 'Tổng hợp PL03').flat();
  expect(hostile.filter((text) => !summary.includes(text))).toEqual([]);

  const { figures } = click(google, 'Xuất XLSX');
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(google.fileBytes(String(figures.fileId)).buffer as ArrayBuffer);
  const read = new Set<unknown>();
  file.getWorksheet('Tổng hợp PL03')?.eachRow((row) => {
    row.eachCell((cell) => read.add(cell.value));
  });
  expect(hostile.filter((text) => !read.has(text))).toEqual([]);
});
