// `npm run -s phuluc -- check FILE.xlsx [--json]`: checks a downloaded workbook without Google.
import { runLocal } from './run-local.mjs';

await runLocal('phuluc');
