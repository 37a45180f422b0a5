import type { ReadLibrary } from '../../import/read-library';
import type { WorkerNews } from '../../import/worker';

/** `null` when the browser can't read a file. Rejects when `signal` aborts, and for a bug. */
export type ReadFiles = (
  files: readonly File[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<ReadLibrary | null>;

/** Reads libraries in a worker of its own, so that nothing in a file can make the page wait. */
export const readInWorker: ReadFiles = (files, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../import/worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('library' in data) end(() => resolve(data.library));
      else if ('unreadable' in data) end(() => resolve(null));
      else end(() => reject(new Error(data.bug)));
    };
    worker.postMessage(files);
  });
