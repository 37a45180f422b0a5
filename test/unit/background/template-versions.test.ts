import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, AskOf } from '../../../src/contract/calls';
import { emptyDraft } from '../../../src/domain/template';
import { mostVersions } from '../../../src/store/versions';
import { dump } from '../store/dump';
import { freshProfile, someNow } from '../store/fresh';
import { Worker } from './worker';

type Draft = AskOf<'templates/save'>['draft'];
type Saved = Extract<AnswerOf<'templates/save'>, { saved: unknown }>['saved'];

const dayMs = 86_400_000;
let worker: Worker;
let asked = 0;

function once(): string {
  asked += 1;
  return `once-${asked}-0000`;
}

async function save(change: Partial<Draft>, id: string | null = null): Promise<Saved> {
  worker.now += 1_000;
  const draft = { ...(emptyDraft as Draft), title: 'Title', body: 'Body', ...change };
  const answer = await worker.get('templates/save', { once: once(), id, draft });
  if (!('saved' in answer)) throw new Error(`refused: ${answer.refused}`);
  return answer.saved;
}

async function byTitle(): Promise<Map<string, Saved>> {
  const all = await worker.get('templates/list', null);
  return new Map(all.map((template) => [template.title, template]));
}

async function bodiesOf(id: string): Promise<string[]> {
  return (await worker.get('templates/versions', { id })).map(({ draft }) => draft.body);
}

async function changeMany(ids: readonly string[], change: AskOf<'templates/change-many'>['change']) {
  worker.now += 1_000;
  const id = once();
  const answer = await worker.get('templates/change-many', { once: id, ids: [...ids], change });
  return { ...answer, id };
}

beforeEach(async () => {
  freshProfile();
  worker = new Worker(someNow);
  const all = await worker.get('templates/list', null);
  await worker.get('templates/remove', { ids: all.map(({ id }) => id) });
});

describe('the history of a template', () => {
  it('holds what each save replaced, newest first, and nothing for a save that changes nothing', async () => {
    const { id } = await save({ body: 'one' });
    await save({ body: 'two' }, id);
    await save({ body: 'two' }, id);
    await save({ body: 'three' }, id);
    expect(await bodiesOf(id)).toEqual(['two', 'one']);
    const [newest] = await worker.get('templates/versions', { id });
    expect(newest?.replacedAt).toBe(worker.now);
  });

  it('is not grown by uses, and a save asked again adds nothing', async () => {
    const { id } = await save({ body: 'one' });
    const ask = {
      once: once(),
      id,
      draft: { ...(emptyDraft as Draft), title: 'Title', body: 'two' },
    };
    await worker.get('templates/save', ask);
    await worker.kill();
    await worker.get('templates/save', ask);
    expect(await bodiesOf(id)).toEqual(['one']);
  });

  it('keeps the newest of many', async () => {
    const { id } = await save({ body: 'v0' });
    for (let count = 1; count <= mostVersions + 3; count += 1) await save({ body: `v${count}` }, id);
    const bodies = await bodiesOf(id);
    expect(bodies).toHaveLength(mostVersions);
    expect([bodies[0], bodies.at(-1)]).toEqual([`v${mostVersions + 2}`, 'v3']);
  });

  it('are at most so many after changes of many, too, and none of another template goes for it', async () => {
    const { id } = await save({ title: 'Often' });
    const { id: other } = await save({ title: 'Once' });
    await save({ title: 'Once', body: 'changed' }, other);
    for (let count = 1; count <= mostVersions + 3; count += 1)
      await changeMany([id], { folder: `F${count}` });
    expect(await worker.get('templates/versions', { id })).toHaveLength(mostVersions);
    expect(await worker.get('templates/versions', { id: other })).toHaveLength(1);
  });

  it('brings a version back as a new state, which can be taken back', async () => {
    const { id } = await save({ body: 'one', labels: ['a'] });
    await save({ body: 'two', labels: ['b'] }, id);
    const [version] = await worker.get('templates/versions', { id });
    const change = once();
    worker.now += 1_000;
    const ask = { once: change, version: version?.id ?? '' };
    const restored = await worker.get('templates/restore-version', ask);
    expect(restored).toMatchObject({ id, body: 'one', labels: ['a'], updatedAt: worker.now });
    await worker.kill();
    expect(await worker.get('templates/restore-version', ask), 'asked again').toEqual(restored);
    expect(await bodiesOf(id)).toEqual(['two', 'one']);
    await worker.get('templates/undo-change', { change });
    await worker.get('templates/undo-change', { change });
    expect((await byTitle()).get('Title')).toMatchObject({ body: 'two', labels: ['b'] });
    expect(await bodiesOf(id)).toEqual(['one']);
  });

  it('brings a version back without a shortcut that is another’s by now', async () => {
    const { id } = await save({ title: 'Old', shortcut: 'hi' });
    await save({ title: 'Old', shortcut: '' }, id);
    await save({ title: 'New', shortcut: 'HI' });
    const [version] = await worker.get('templates/versions', { id });
    const restored = await worker.get('templates/restore-version', {
      once: once(),
      version: version?.id ?? '',
    });
    expect(restored?.shortcut).toBe('');
  });

  it('answers nothing for a version that is gone', async () => {
    expect(await worker.get('templates/restore-version', { once: once(), version: 'x' })).toBeNull();
  });

  it('goes with a template that is gone for good', async () => {
    const { id } = await save({ body: 'one' });
    await save({ body: 'two' }, id);
    await worker.get('templates/remove', { ids: [id] });
    await worker.get('templates/restore', { ids: [id] });
    expect(await bodiesOf(id), 'still there after a removal that was undone').toEqual(['one']);
    await worker.get('templates/remove', { ids: [id] });
    worker.now += 40 * dayMs;
    await worker.settle();
    expect((await dump()).versions).toEqual([]);
  });
});

describe('templates/change-many', () => {
  it('changes what is asked and nothing else, and tells how many changed', async () => {
    const one = await save({ title: 'One', labels: ['old', 'Keep'], folder: 'A' });
    const two = await save({ title: 'Two', labels: ['keep'], folder: 'B' });
    const other = await save({ title: 'Other', folder: 'A' });
    const change = { folder: 'B', addLabels: ['Keep'], removeLabels: ['OLD'] };
    const { changed } = await changeMany([one.id, two.id, 'unknown', one.id], change);
    expect(changed, 'the second was like that already').toBe(1);
    const now = await byTitle();
    expect(now.get('One')).toMatchObject({ folder: 'B', labels: ['Keep'], body: 'Body' });
    expect(now.get('Two')).toEqual(two);
    expect(now.get('Other')).toEqual(other);
  });

  it('asked again after the worker died changes nothing twice', async () => {
    const { id } = await save({ labels: ['a'] });
    const ask = { once: once(), ids: [id], change: { addLabels: ['b'] } };
    const first = await worker.get('templates/change-many', ask);
    await worker.get('templates/change-many', { ...ask, once: once(), change: { removeLabels: ['b'] } });
    await worker.kill();
    expect(await worker.get('templates/change-many', ask)).toEqual(first);
    expect((await byTitle()).get('Title')?.labels).toEqual(['a']);
  });

  it('takes archived ones out of the picker, and undo brings them back', async () => {
    const { id } = await save({ title: 'Refund' });
    const search = { query: 'refund', audience: null, limit: 5 };
    const conversation = {
      ...{ platform: 'x' as const, thread: '1', handle: null, name: null },
      ...{ ambiguousName: false, group: false, request: false },
    };
    const contact = { name: null, handle: null, headline: null, company: null };
    const onPage = { ...search, audience: { conversation, contact } };
    const change = await changeMany([id], { archived: true });
    await worker.idle();
    expect((await worker.get('templates/search', onPage)).total).toBe(0);
    expect((await worker.get('templates/search', search)).total).toBe(1);
    await worker.get('templates/undo-change', { change: change.id });
    await worker.idle();
    expect((await worker.get('templates/search', onPage)).total).toBe(1);
  });

  it('is taken back template by template, but not over a later edit', async () => {
    const one = await save({ title: 'One', folder: 'A' });
    const two = await save({ title: 'Two', folder: 'B' });
    const { id } = await changeMany([one.id, two.id], { folder: 'C' });
    await save({ title: 'Two', folder: 'D' }, two.id);
    await worker.get('templates/undo-change', { change: id });
    const now = await byTitle();
    expect(now.get('One')).toEqual(one);
    expect(now.get('Two')?.folder).toBe('D');
  });

  it('leaves the team’s templates alone and says so', async () => {
    const { id } = await save({ title: 'Own' });
    const answer = await changeMany([id, 'tpl:1'], { folder: 'C' });
    expect(answer).toMatchObject({ changed: 1, team: 1 });
  });

  it('holds for a whole library', async () => {
    const templates = Array.from({ length: 300 }, (_, index) => ({ title: `T ${index}`, body: 'Hello' }));
    const text = JSON.stringify({ format: 'riposte-templates', version: 1, templates });
    await worker.get('templates/import', { once: once(), text });
    const ids = (await worker.get('templates/list', null)).map(({ id }) => id);
    const { changed, id } = await changeMany(ids, { addLabels: ['all'] });
    expect(changed).toBe(300);
    await worker.idle();
    expect((await worker.get('templates/search', { query: 'all', audience: null, limit: 1 })).total).toBe(
      300,
    );
    await worker.get('templates/undo-change', { change: id });
    await worker.idle();
    const labels = (await worker.get('templates/list', null)).flatMap((template) => template.labels);
    expect(labels).toEqual([]);
  });
});
