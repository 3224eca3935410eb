// `npm start`: plays the sample campaign on the local host.
import { runLocal } from './run-local.mjs';

await runLocal('start');
