import { IDBFactory } from 'fake-indexeddb';
import { Database } from '../../../src/store/database';

/** A browser profile with no database in it. */
export function freshProfile(): void {
  globalThis.indexedDB = new IDBFactory();
}

export const someNow = Date.UTC(2026, 10, 21, 9);

export function openFresh(now: () => number = () => someNow): Database {
  freshProfile();
  return new Database({ now });
}
