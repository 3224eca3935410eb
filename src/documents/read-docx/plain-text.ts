import type { XmlElement } from '../read-xml';

/** What is written in an element, deleted or not, without any of its looks: for what is told and never taken. */
export function plainText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? '' : partText(child)))
    .join('')
    .replace(/\n{2,}/g, '\n');
}

function partText(child: XmlElement): string {
  switch (child.name) {
    case 't':
    case 'delText':
      return child.children.filter((text) => typeof text === 'string').join('');
    case 'br':
    case 'cr':
      return '\n';
    case 'tab':
      return '\t';
    case 'instrText':
    case 'delInstrText':
      return '';
    case 'p':
      return `${plainText(child)}\n`;
    default:
      return plainText(child);
  }
}
