// Makes the bundle, then runs a program of the local host with the given options.
import { bundle } from './bundle.mjs';
import { runTypescript } from './run-typescript.mjs';

/**
 * @param name of its file in `src/local`
 * @returns what it exports
 */
export async function runLocal(name) {
  await bundle();
  return runTypescript(`src/local/${name}.ts`);
}
