import { readLibraries } from '../../../src/import/read-library';
import type { WorkerNews } from '../../../src/import/worker';

/** Stands in for the worker that reads files: the same reader, in this thread. */
export class FakeWorker {
  /** How many were ended before they were done, or after. */
  static ended = 0;
  onmessage: ((event: { data: WorkerNews }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  #alive = true;

  postMessage(chosen: readonly File[]): void {
    const tell = (data: WorkerNews) => this.#alive && this.onmessage?.({ data });
    const reading = chosen.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }));
    void Promise.all(reading)
      .then((files) => readLibraries(files, (progress) => tell({ progress })))
      .then((library) => tell({ library }))
      .catch(() => tell({ unreadable: true }));
  }

  terminate(): void {
    this.#alive = false;
    FakeWorker.ended += 1;
  }
}
