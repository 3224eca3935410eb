import { strToU8, zipSync } from 'fflate';

/** What the test writes of a Word file by hand, since no library makes such files. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}, prefix = 'w'): Uint8Array {
  const types: Readonly<Record<string, string>> = {
    'word/styles.xml': 'styles',
    'word/numbering.xml': 'numbering',
    'word/footnotes.xml': 'footnotes',
    'word/header1.xml': 'header',
    'word/comments.xml': 'comments',
  };
  const relations = Object.keys(parts).map(
    (name, index) =>
      `<Relationship Target='${name.replace('word/', '')}' Id="rId${index + 1}" Type="http://x/relationships/${types[name] ?? 'other'}"/>`,
  );
  const all = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="/word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><!-- by hand --><${prefix}:document xmlns:${prefix}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><${prefix}:body>${body}<${prefix}:sectPr/></${prefix}:body></${prefix}:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

/** One paragraph for each line. */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:p><w:pPr/>${run(line)}</w:p>`)
    .join('');
}

export interface CellOptions {
  readonly span?: number;
  /** `'first'`: begins a cell merged downwards; `'next'`: goes on one. */
  readonly merge?: 'first' | 'next';
}

/** @param content text, or paragraphs as XML */
export function cell(content: string, { span, merge }: CellOptions = {}): string {
  const properties = [
    span ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === 'first' ? '<w:vMerge w:val="restart"/>' : '',
    merge === 'next' ? '<w:vMerge/>' : '',
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${content.startsWith('<w:') ? content : paragraphs(content)}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => row(...cells)).join('')}</w:tbl>`;
}
