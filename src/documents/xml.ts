const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One part of an Office file, from its root element. */
export function xmlPart(root: string): string {
  return DECLARATION + root;
}

/** Text and attribute values alike. Expects characters legal in XML: `excelText` and Word's `textXml` see to it. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
