import type { ReadOptions, Workbook, WriteOptions } from 'hucre';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What hucre reads or writes, in messages that threads can exchange. */
type Answer = { readonly result: unknown } | { readonly error: string };

const requireFrom = createRequire(import.meta.url);

/** hucre answers by promises, Apps Script's services at once: it works in a thread of its own while ours waits. */
const workerCode = `
const { parentPort, workerData } = require('node:worker_threads');
const hucre = import(workerData.hucre);
parentPort.on('message', async ({ name, args, port, signal }) => {
  try {
    port.postMessage({ result: await (await hucre)[name](...args) });
  } catch (error) {
    port.postMessage({ error: String(error) });
  }
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
`;

let worker: Worker | undefined;

/** @throws Error with hucre's words where the bytes are no .xlsx */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  return call('readXlsx', [bytes, options]) as Workbook;
}

export function writeWorkbook(options: WriteOptions): Uint8Array {
  return call('writeXlsx', [options]) as Uint8Array;
}

function call(name: 'readXlsx' | 'writeXlsx', args: readonly unknown[]): unknown {
  worker ??= startWorker();
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage({ name, args, port: port2, signal }, [port2]);
  Atomics.wait(signal, 0, 0);
  const { message } = receiveMessageOnPort(port1) as { message: Answer };
  port1.close();
  if ('error' in message) throw new Error(message.error);
  return message.result;
}

function startWorker(): Worker {
  const hucre = pathToFileURL(requireFrom.resolve('hucre')).href;
  const started = new Worker(workerCode, { eval: true, workerData: { hucre } });
  // The thread alone keeps no program alive.
  started.unref();
  return started;
}
