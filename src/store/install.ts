import type { Install } from './records';
import type { ReadTx, WriteTx } from './transaction';

export function readInstall(tx: ReadTx): Promise<Install | null> {
  return tx.get('install', 'install');
}

/** A new install record with a salt of its own. */
export function makeInstall(now: number, revision: number): Install {
  const salt = [...crypto.getRandomValues(new Uint8Array(32))].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return { key: 'install', salt: salt.join(''), madeAt: now, revision, purgedAt: now };
}

/** To be called in every transaction that changes templates or settings. Answers the new revision. */
export async function raiseRevision(tx: WriteTx): Promise<number> {
  const install = await readInstall(tx);
  if (!install) throw new Error('changed before the first use was prepared');
  await tx.put('install', { ...install, revision: install.revision + 1 });
  return install.revision + 1;
}
