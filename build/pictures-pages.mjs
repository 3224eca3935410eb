// `npm run pictures:pages`: draws the sidebar and the dialogs of the sample campaign into docs/pictures/, in Chromium.
import { bundle } from './bundle.mjs';
import { runTypescript } from './run-typescript.mjs';

await bundle();
await runTypescript('test/ui/draw-pictures.ts');
