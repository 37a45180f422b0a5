import { type ReadLibrary, readLibraries } from './read-library';
import type { Packed } from './syntax/zip';

/** What this worker tells, in this order: how far it is, any number of times; then how it ended. */
export type WorkerNews =
  | { readonly progress: number }
  | { readonly library: ReadLibrary }
  /** The browser could not read the file at all. */
  | { readonly unreadable: true }
  | { readonly bug: string };

/** Reads the files it is given, away from the page, which stays quick and can end it at any time. */
addEventListener('message', ({ data }: MessageEvent<readonly File[]>) => {
  void read(data);
});

async function read(chosen: readonly File[]): Promise<void> {
  const tell = (news: WorkerNews) => postMessage(news);
  let files: Packed[];
  try {
    files = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
  } catch {
    // Moved, deleted or locked since it was chosen.
    return tell({ unreadable: true });
  }
  try {
    tell({ library: await readLibraries(files, (progress) => tell({ progress })) });
  } catch (error) {
    tell({ bug: error instanceof Error ? error.message : String(error) });
  }
}
