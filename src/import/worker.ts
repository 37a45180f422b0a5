import { type ReadLibrary, readLibrary } from './read-library';

/** What this worker tells, in this order: how far it is, any number of times; then how it ended. */
export type WorkerNews =
  | { readonly progress: number }
  | { readonly library: ReadLibrary }
  /** The browser could not read the file at all. */
  | { readonly unreadable: true }
  | { readonly bug: string };

/** Reads the one file it is given, away from the page, which stays quick and can end it at any time. */
addEventListener('message', ({ data }: MessageEvent<File>) => {
  void read(data);
});

async function read(file: File): Promise<void> {
  const tell = (news: WorkerNews) => postMessage(news);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or locked since it was chosen.
    return tell({ unreadable: true });
  }
  try {
    tell({ library: await readLibrary(bytes, file.name, (progress) => tell({ progress })) });
  } catch (error) {
    tell({ bug: error instanceof Error ? error.message : String(error) });
  }
}
