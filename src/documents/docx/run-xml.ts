import type { Run } from '../../domain/papers/paper';
import { escapeXml } from '../xml';
import { DocxError } from './docx-error';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What XML 1.0 cannot hold, and the carriage return, which its readers turn into a line feed. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

/** Readers that follow XML 1.1 take these for line feeds where they stand as such. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * One run. Word keeps a line feed as an element of its own, and a tab too; all else is text, whatever it begins with.
 * @throws DocxError naming the place, for what the file's XML cannot hold.
 */
export function runXml({ text, isBold, isItalic, place }: Run): string {
  if (text === '') return '';
  if (LONE_SURROGATE.test(text)) throw new DocxError({ kind: 'brokenText', ...(place && { place }) });
  if (UNWRITABLE.test(text)) throw new DocxError({ kind: 'controlCharacter', ...(place && { place }) });
  const looks = `${isBold ? '<w:b/>' : ''}${isItalic ? '<w:i/>' : ''}`;
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${textXml(piece)}</w:t>`;
  });
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${pieces.join('')}</w:r>`;
}

function textXml(text: string): string {
  return escapeXml(text).replace(OTHER_LINE_ENDS, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}
