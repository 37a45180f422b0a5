import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, type TemplateDraft } from '../../../src/domain/template';
import { formatDrafts } from '../../../src/domain/template-file';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

let worker: Worker;
let count = 0;
const once = (): string => `import-question-${count++}`;

beforeEach(async () => {
  freshProfile();
  worker = new Worker(someNow);
  await worker.settle();
});

function many(length: number): { id: string; draft: TemplateDraft }[] {
  return Array.from({ length }, (_, index) => ({
    id: `t${index}`,
    draft: { ...emptyDraft, title: `Title ${index}`, body: `Hi {{ first_name }} ${index}` },
  }));
}

describe('an import', () => {
  it('that the disk has no room for leaves all as it was', async () => {
    const before = await dump();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      puts += 1;
      if (puts > 40) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const answer = await worker.ask('templates/import', { once: once(), text: formatDrafts(many(60)) });
    spy.mockRestore();
    expect(answer).toMatchObject({
      ok: false,
      reason: 'failed',
      code: 'disk-full',
    });
    expect(await dump()).toEqual(before);
  });

  it('asked for twice comes in once and answers alike', async () => {
    const question = { once: once(), text: formatDrafts(many(30)) };
    const first = await worker.get('templates/import', question);
    await worker.kill();
    expect(await worker.get('templates/import', question)).toEqual(first);
    expect(first).toMatchObject({ added: 30, refused: [] });
    const before = (await worker.get('templates/list', null)).map(({ id }) => id);
    expect(before).toEqual(expect.arrayContaining(first.ids ?? []));
  });

  it('is taken back as a whole, and comes back as a whole', async () => {
    const before = await worker.get('templates/list', null);
    const { ids = [] } = await worker.get('templates/import', {
      once: once(),
      text: formatDrafts(many(300)),
    });
    expect(ids).toHaveLength(300);
    await worker.get('templates/remove', { ids });
    expect(await worker.get('templates/list', null)).toEqual(before);
    await worker.get('templates/restore', { ids });
    expect(await worker.get('templates/list', null)).toHaveLength(before.length + 300);
  });
});
