import { readLibrary } from '../../../src/import/read-library';
import type { WorkerNews } from '../../../src/import/worker';

/** Stands in for the worker that reads files: the same reader, in this thread. */
export class FakeWorker {
  /** How many were ended before they were done, or after. */
  static ended = 0;
  onmessage: ((event: { data: WorkerNews }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  #alive = true;

  postMessage(file: File): void {
    const tell = (data: WorkerNews) => this.#alive && this.onmessage?.({ data });
    void file
      .arrayBuffer()
      .then((bytes) =>
        readLibrary(new Uint8Array(bytes), file.name, (progress) => tell({ progress })).then((library) =>
          tell({ library }),
        ),
      )
      .catch(() => tell({ unreadable: true }));
  }

  terminate(): void {
    this.#alive = false;
    FakeWorker.ended += 1;
  }
}
