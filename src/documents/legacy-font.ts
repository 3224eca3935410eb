import { fromTcvn3 } from '../domain/vietnamese/tcvn3';
import { fromVni } from '../domain/vietnamese/vni';

/** A stretch of text in one font; the font is absent where nothing tells. */
export interface FontRun {
  readonly text: string;
  readonly font?: string;
}

/**
 * Fonts of before Unicode show other letters than the text holds; what the reader saw is then proposed.
 *
 *   font                  | holds         | shows
 *   ----------------------|---------------|-----------------
 *   .VnTime, .VnArial …   | TCVN 5712     | Së Néi vô → Sở Nội vụ
 *   .VnTimeH and others H | the same      | in capitals
 *   VNI-Times …           | VNI           | Sôû Noäi vuï → Sở Nội vụ
 */
function showIn(font: string, text: string): string {
  if (/^\.Vn/i.test(font)) {
    const shown = fromTcvn3(text);
    return font.endsWith('H') ? shown.toLocaleUpperCase('vi') : shown;
  }
  return /^VNI[- ]/i.test(font) ? fromVni(text) : text;
}

/** Letters that only Unicode has: a font that is not installed was replaced, and the text typed anew. */
const UNICODE_ONLY = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/;

/** What the fonts show, where it is not the text itself. */
export function proposedByFont(runs: readonly FontRun[]): string | undefined {
  const joined = runs.reduce<FontRun[]>((all, run) => {
    const last = all[all.length - 1];
    // A tone of VNI may stand in the next run of the same font.
    if (last && last.font === run.font) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
    return all;
  }, []);
  const text = joined.map((run) => run.text).join('');
  const shown = joined
    .map((run) => (run.font === undefined || UNICODE_ONLY.test(run.text) ? run.text : showIn(run.font, run.text)))
    .join('');
  return shown === text ? undefined : shown.normalize('NFC');
}
