import { menu } from '../../src/menu';
import { filled } from './crash/stages';
import { survivesCrashes } from './crash/survives-crashes';
import { coordinator } from './office';

/** The tab of an agency is in front: a letter of return is about that one. */
const inFront = (() => {
  const google = filled().fork();
  google.activate(coordinator, 'STC·PL01');
  return google;
})();

for (const label of ['Xuất DOCX phụ lục', 'Công văn trả lại']) {
  const run = menu.flat().find((each) => each.label === label)?.run ?? 'onOpen';
  survivesCrashes({ name: `«${label}»`, start: () => inFront, act: (google) => google.run(coordinator, run) });
}
