// `npm start`: plays the sample campaign on the local host, and serves it as a page.
import { pageAssets } from './page.mjs';
import { runLocal } from './run-local.mjs';

const { start } = await runLocal('start');
await start({ pageAssets });
