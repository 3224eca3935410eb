import type { LocalGoogle } from '../../src/local/local-google';
import { filled } from './crash/stages';
import { survivesCrashes } from './crash/survives-crashes';
import { click, coordinator } from './office';

/** Version 1 is kept and one result was changed since; the forms are whole. */
function changed(): LocalGoogle {
  const google = filled().fork();
  click(google, 'Sửa biểu mẫu');
  return google;
}

const request = { version: 1 };

interface Previewed {
  readonly ok: boolean;
  readonly result?: { readonly fingerprint: string };
}

const preview = (google: LocalGoogle) => google.callServer(coordinator, 'previewRestore', request) as Previewed;

survivesCrashes({ name: 'the preview of a restore', start: changed, act: preview });

/** The preview was read before the crash; what it told is given again. */
const previewed = (() => {
  let made: { google: LocalGoogle; fingerprint: string } | undefined;
  return () => {
    if (made) return made;
    const google = changed();
    made = { google, fingerprint: preview(google).result?.fingerprint ?? '' };
    return made;
  };
})();

survivesCrashes({
  name: 'a restore',
  start: () => previewed().google,
  act: (google) =>
    google.callServer(coordinator, 'restoreVersion', { ...request, fingerprint: previewed().fingerprint }),
});

survivesCrashes({
  name: '«So sánh với phiên bản gần nhất»',
  start: changed,
  act: (google) => google.run(coordinator, 'compareWithLastVersion'),
});
