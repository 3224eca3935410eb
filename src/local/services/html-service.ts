import { exception } from '../script-error';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';
import type { SliceOf } from './slice';

export type HtmlService = SliceOf<
  GoogleAppsScript.HTML.HtmlService,
  {
    createHtmlOutput(html: string): HtmlOutput;
    createHtmlOutputFromFile(filename: string): HtmlOutput;
  }
>;

export interface HtmlOutput {
  getContent(): string;
  getTitle(): string;
  getWidth(): number;
  getHeight(): number;
  setTitle(title: string): HtmlOutput;
  setWidth(width: number): HtmlOutput;
  setHeight(height: number): HtmlOutput;
}

/** Pages of the bundle. Templates are refused: what a page shows comes through `google.script.run`. */
export function createHtmlService({ world: { html, meter } }: Caller): HtmlService {
  return serviceObject('HtmlService', {
    createHtmlOutput: (content) => createHtmlOutput(content),
    createHtmlOutputFromFile(filename) {
      meter.record('light');
      const content = Object.hasOwn(html, filename) ? html[filename] : undefined;
      if (content === undefined) throw exception(`No HTML file named ${filename} was found.`);
      return createHtmlOutput(content);
    },
  } satisfies HtmlService);
}

/** 0 stands for a size or title that was never said. */
function createHtmlOutput(content: string): HtmlOutput {
  const said = { title: '', width: 0, height: 0 };
  const say = (more: Partial<typeof said>) => {
    Object.assign(said, more);
    return output;
  };
  const output: HtmlOutput = serviceObject('HtmlOutput', {
    getContent: () => content,
    getTitle: () => said.title,
    getWidth: () => said.width,
    getHeight: () => said.height,
    setTitle: (title) => say({ title }),
    setWidth: (width) => say({ width }),
    setHeight: (height) => say({ height }),
  } satisfies HtmlOutput);
  return output;
}
