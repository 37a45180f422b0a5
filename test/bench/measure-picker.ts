import type { Session } from '../browser/harness/session.ts';
import { type Figure, latencyFigures } from './figure.ts';
import { PickerPage } from './picker-page.ts';
import { timedCall } from './rig.ts';

const samples = 30;
const hits = 24;
/** Typed letter by letter. Each narrows down to another corner of the library. */
const searches = [
  'refund delayed oslo',
  'delivery late turin',
  'voucher wrong porto',
  'customs missing sofia',
  'warranty approved quito',
  'password declined madrid',
  'booking confirmed lisbon',
  'exchange partial naples',
];

/** The picker on the look-alike. Control: the least picker that an extension can have, on the same page. */
export async function* measurePicker(riposte: Session, bare: Session): AsyncGenerator<Figure> {
  const queries = await queriesThatChangeRows(riposte);
  const pages = { ours: await PickerPage.open(riposte), control: await PickerPage.open(bare) };
  // The first opening pays for compiling; it is not what an agent meets all day.
  for (const page of Object.values(pages)) {
    await page.openPicker();
    await page.closePicker();
  }
  yield* await openings(pages);
  yield* await keystrokes(pages, queries);
  yield* await insertions(pages, queries);
  yield* await coldOpenings(pages, riposte, bare);
}

interface Pages {
  readonly ours: PickerPage;
  readonly control: PickerPage;
}

async function openings({ ours, control }: Pages): Promise<Figure[]> {
  const times = { ours: [] as number[], control: [] as number[] };
  for (let sample = 0; sample < samples; sample++) {
    times.ours.push(await openOnce(ours));
    times.control.push(await openOnce(control));
  }
  const note = 'control: rows from memory out of a bare worker into a bare list';
  return latencyFigures('key press → picker with rows, warm', times.ours, times.control, { p95: 50 }, note);
}

/** Each worker is ended first and wakes under a debugger, which both pay alike. */
async function coldOpenings({ ours, control }: Pages, riposte: Session, bare: Session): Promise<Figure[]> {
  const times = { ours: [] as number[], control: [] as number[] };
  for (let sample = 0; sample < samples; sample++) {
    await riposte.killBackground();
    times.ours.push(await openOnce(ours));
    await bare.killBackground();
    times.control.push(await openOnce(control));
  }
  const note = 'control: a bare worker ended and woken alike';
  return latencyFigures(
    'key press → picker with rows, worker asleep',
    times.ours,
    times.control,
    { p95: 300 },
    note,
  );
}

async function openOnce(page: PickerPage): Promise<number> {
  const ms = await page.openPicker();
  await page.closePicker();
  return ms;
}

async function keystrokes({ ours, control }: Pages, queries: readonly Query[]): Promise<Figure[]> {
  const times = { ours: [] as number[], control: [] as number[] };
  for (const { letters } of queries) {
    await ours.openPicker();
    for (const { letter, titles, changes } of letters) {
      const ms = await ours.typeLetter(letter, titles);
      // Rows that stay as they are cannot be told from rows that are late.
      if (changes) times.ours.push(ms);
    }
    await ours.closePicker();
    await control.openPicker();
    for (const [index, { letter }] of letters.entries()) {
      const typed = letters
        .slice(0, index + 1)
        .map((one) => one.letter)
        .join('');
      times.control.push(await control.typeLetter(letter, controlTitles(typed)));
    }
    await control.closePicker();
  }
  const budget = { median: 16, p95: 50 };
  const note = 'control: a bare worker answers each letter from memory';
  return latencyFigures('keystroke → results painted', times.ours, times.control, budget, note);
}

async function insertions({ ours, control }: Pages, queries: readonly Query[]): Promise<Figure[]> {
  const times = { ours: [] as number[], control: [] as number[] };
  for (let sample = 0; sample < samples; sample++) {
    const query = queries[sample % queries.length];
    if (!query) throw new Error('no query');
    await ours.openPicker();
    await ours.type(query.words, query.letters.at(-1)?.titles ?? []);
    times.ours.push(await ours.insertBy('Enter', query.text, true));
    await ours.emptyComposer();
    // The bare picker gave the focus back to nobody.
    await control.emptyComposer();
    times.control.push(await control.insertBy('F8', controlText, false));
  }
  const note = 'control: one trip to a bare worker, then execCommand insertText, unverified';
  return latencyFigures('Enter → verified text in the editor', times.ours, times.control, { p95: 50 }, note);
}

const controlText = 'Hi Ana, thank you for writing to us about your order.';

function controlTitles(query: string): string[] {
  return Array.from({ length: hits }, (_, index) => `${query} row ${index}`);
}

/** A letter to type and the titles that must then stand; `changes`: others stood before. */
interface Letter {
  readonly letter: string;
  readonly titles: readonly string[];
  readonly changes: boolean;
}

/** Letters to type one after another; `text`: what Enter brings in then. */
interface Query {
  readonly words: string;
  readonly letters: readonly Letter[];
  readonly text: string;
}

interface Answer {
  readonly hits: readonly { readonly id: string; readonly title: string }[];
}

async function queriesThatChangeRows(session: Session): Promise<Query[]> {
  const page = await session.extensionPage('popup.html');
  const search = async (query: string): Promise<Answer> =>
    (await timedCall<Answer>(page, 'templates/search', { query, audience: null, limit: hits })).value;
  const queries: Query[] = [];
  for (const words of searches) {
    let last = await search('');
    const letters: Letter[] = [];
    for (const [index, letter] of [...words].entries()) {
      const found = await search(words.slice(0, index + 1));
      const titles = titlesOf(found);
      letters.push({ letter, titles, changes: titles.join() !== titlesOf(last).join() });
      last = found;
    }
    queries.push({ words, letters, text: await textOf(page, last.hits[0]?.id ?? '') });
  }
  await page.close();
  return queries;
}

function titlesOf({ hits }: Answer): string[] {
  return hits.map(({ title }) => title);
}

/** What the template says to Ana. */
async function textOf(page: Parameters<typeof timedCall>[0], id: string): Promise<string> {
  const contact = { name: 'Ana Souza', handle: 'ana.souza', headline: null, company: null };
  const conversation = {
    platform: 'instagram',
    thread: null,
    handle: contact.handle,
    name: contact.name,
    ambiguousName: false,
    group: false,
    request: false,
  };
  const data = { id, audience: { conversation, contact }, typed: {} };
  return (await timedCall<{ text: string }>(page, 'templates/render', data)).value.text;
}
