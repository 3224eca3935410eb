import type { FontRun } from '../legacy-font';
import { proposedByFont } from '../legacy-font';
import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf, findElements, textIn } from '../read-xml';
import type { ContentSink, DocxReading } from './docx-reading';
import { setAside } from './docx-reading';
import { plainText } from './plain-text';
import { alternative, isProperties, readContent } from './read-content';
import { isOn } from './styles';
import { symbolOf } from './symbol';

interface Inline {
  readonly reading: DocxReading;
  readonly paragraph: XmlElement;
  readonly sink: ContentSink;
  readonly runs: FontRun[];
  /** Read after the paragraph: it floats beside it on the page. */
  readonly boxes: XmlElement[];
}

/** Gives one paragraph to the sink, its number before it, then what its text boxes hold. */
export function readParagraph(reading: DocxReading, paragraph: XmlElement, sink: ContentSink): void {
  const inline: Inline = { reading, paragraph, sink, runs: [], boxes: [] };
  readInline(inline, paragraph);
  // A field may give several paragraphs; its code never has.
  while (reading.fields[reading.fields.length - 1] === 'code') reading.fields.pop();

  const numbering = reading.styles.numberingOf(paragraph);
  const label = numbering ? reading.numbering.labelOf(numbering) : '';
  const text = inline.runs.map((run) => run.text).join('');
  const proposed = proposedByFont(inline.runs);
  const mark = childAt(paragraph, 'pPr', 'rPr', 'del');
  sink.paragraph({
    text: labelled(label, text),
    ...(proposed !== undefined && { proposed: labelled(label, proposed) }),
    goesOn: mark !== undefined,
  });
  for (const box of inline.boxes) readContent(reading, box, sink);
}

/** A bullet without text says nothing; a number does, in a column of numbers. */
function labelled(label: string, text: string): string {
  if (text.trim() === '') return label === '-' ? '' : label;
  return label === '' ? text : `${label} ${text}`;
}

function readInline(inline: Inline, container: XmlElement): void {
  for (const child of elementsOf(container)) {
    switch (child.name) {
      case 'r':
        readRun(inline, child);
        break;
      case 'del':
      case 'moveFrom':
        setAside(inline.reading, inline.sink.place(), plainText(child), 'deleted');
        break;
      case 'AlternateContent':
        readInline(inline, alternative(child));
        break;
      default:
        if (!isProperties(child)) readInline(inline, child);
    }
  }
}

function readRun(inline: Inline, run: XmlElement): void {
  const { reading, sink, paragraph, runs } = inline;
  const font = reading.styles.fontOf(run, paragraph);
  const hidden = childAt(run, 'rPr', 'vanish');
  if (hidden && isOn(attribute(hidden, 'val'))) {
    setAside(reading, sink.place(), plainText(run), 'hidden');
    return;
  }
  for (const child of elementsOf(run)) {
    const text = runText(inline, child);
    if (text !== '' && !isInFieldCode(reading)) runs.push({ text, ...(font !== undefined && { font }) });
  }
}

function runText(inline: Inline, child: XmlElement): string {
  switch (child.name) {
    case 't':
      return textIn(child);
    case 'tab':
      return '\t';
    case 'br':
    case 'cr':
      return ['page', 'column'].includes(attribute(child, 'type') ?? '') ? ' ' : '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return symbolOf(attribute(child, 'font') ?? '', attribute(child, 'char') ?? '');
    case 'fldChar':
      return readFieldMark(inline.reading, child);
    case 'delText':
      setAside(inline.reading, inline.sink.place(), textIn(child), 'deleted');
      return '';
    case 'drawing':
    case 'pict':
    case 'object':
      readDrawing(inline, child);
      return '';
    case 'AlternateContent':
      return elementsOf(alternative(child))
        .map((each) => runText(inline, each))
        .join('');
    default:
      return '';
  }
}

/** Whether an outer field's code is being given: its text is an instruction and no words of the author's. */
function isInFieldCode({ fields }: DocxReading): boolean {
  return fields.slice(0, -1).includes('code');
}

/** Old form fields keep what was chosen in the mark itself. */
function readFieldMark({ fields }: DocxReading, mark: XmlElement): string {
  switch (attribute(mark, 'fldCharType') ?? '') {
    case 'begin':
      fields.push('code');
      return formFieldText(mark);
    case 'separate':
      if (fields.pop() !== undefined) fields.push('result');
      return '';
    case 'end':
      fields.pop();
      return '';
    default:
      return '';
  }
}

function formFieldText(mark: XmlElement): string {
  const valueOf = (element: XmlElement | undefined) => element && (attribute(element, 'val') ?? '1');
  const list = childAt(mark, 'ffData', 'ddList');
  if (list) {
    const chosen = Number(valueOf(childAt(list, 'result')) ?? valueOf(childAt(list, 'default')) ?? 0);
    return valueOf(elementsOf(list, 'listEntry')[chosen]) ?? '';
  }
  const box = childAt(mark, 'ffData', 'checkBox');
  if (!box) return '';
  return isOn(valueOf(childAt(box, 'checked')) ?? valueOf(childAt(box, 'default')) ?? '0') ? '☒' : '☐';
}

function readDrawing({ reading, sink, boxes }: Inline, drawing: XmlElement): void {
  const found = outermostBoxes(drawing);
  boxes.push(...found);
  const isPicture = ['blip', 'imagedata'].some((name) => findElements(drawing, name).length > 0);
  if (isPicture && found.length === 0) setAside(reading, sink.place(), '', 'picture');
  for (const { children } of findElements(drawing, 'OLEObject')) {
    if (children.length >= 0) setAside(reading, sink.place(), '', 'embedded');
  }
}

/** A box in a box is read with the outer one. */
function outermostBoxes(element: XmlElement): XmlElement[] {
  const children = element.name === 'AlternateContent' ? elementsOf(alternative(element)) : elementsOf(element);
  return children.flatMap((child) => (child.name === 'txbxContent' ? [child] : outermostBoxes(child)));
}
