// `npm run model -- STEPS [--seed N] [--path P]`: random steps of nine people through the built bundle, held against a simple
// model. Prints its seed; a walk that goes wrong is gone again by the seed and the path that the error names.
import { bundle } from './bundle.mjs';
import { runTypescript } from './run-typescript.mjs';

await bundle();
await runTypescript('test/campaign/workflow/walk/run.ts');
