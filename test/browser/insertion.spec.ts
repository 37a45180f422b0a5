import { afterAll, beforeAll, describe, it } from 'vitest';
import { startSites } from '../sites/serve.ts';
import { sessionForFile } from './harness/suite.ts';
import { until } from './harness/until.ts';
import { call } from './steps/call.ts';
import { DmPage } from './steps/dm-page.ts';
import { type Surface, surfaces } from './steps/surfaces.ts';

const sites = await startSites();
const session = sessionForFile(() => ({ sitesPort: sites.port, siteHosts: sites.hosts }));
afterAll(() => sites.close());

/** Texts that editors have lost, doubled or torn (`reliability.md` 6.4). */
const texts = {
  oneline: 'Hello there, it is on its way.',
  twelve: 'one\n\ntwo\nthree\n\n\nfour\nfive\nsix\nseven\neight\nnine',
  emoji: 'Hi 👩🏽‍🚀 🇧🇷 👍🏿 ❤️‍🔥 done',
  rtl: 'مرحبا بك في متجرنا\nשלום וברכה',
  long: 'Every word counts here. '.repeat(208).trim(),
  slash: '/ship @ana #12 {ok}',
  caret: 'Dear {{ cursor }}, thank you.',
} as const;
type TextName = keyof typeof texts;

/** What stands in the box before: text to type, then keys that place caret or selection. */
const drafts = {
  empty: { text: '', keys: [], start: 0, end: 0 },
  draft: { text: 'Hello draft ', keys: [], start: 12, end: 12 },
  middle: { text: 'Hello draft', keys: Array(5).fill(['ArrowLeft']) as string[][], start: 6, end: 6 },
  selection: {
    text: 'Hello draft',
    keys: Array(5).fill(['Shift', 'ArrowLeft']) as string[][],
    start: 6,
    end: 11,
  },
} as const;
type DraftName = keyof typeof drafts;

beforeAll(async () => {
  const plain = {
    folder: '',
    labels: [],
    platforms: [],
    language: '',
    variants: [],
    purpose: 'reply',
    archived: false,
  };
  for (const [name, body] of Object.entries(texts)) {
    const draft = { ...plain, title: `Matrix ${name}`, shortcut: `matrix${name}`, body };
    await call(session(), 'templates/save', { once: crypto.randomUUID(), id: null, draft });
  }
});

describe.each(surfaces)('$name', (surface) => {
  for (const draft of Object.keys(drafts) as DraftName[]) {
    it(`takes every text whole: ${draft}`, async () => {
      const page = await DmPage.open(session(), surface.origin, surface.inbox, surface.view);
      for (const text of Object.keys(texts) as TextName[]) await insertOnce(page, surface, draft, text);
      await page.isUnharmed();
      await page.close();
    });
  }
});

/** One cell of the matrix: exact, caret right, one undo back to the draft, then typing goes on. */
async function insertOnce(
  page: DmPage,
  surface: Surface,
  draftName: DraftName,
  textName: TextName,
): Promise<void> {
  const { text, keys, start, end } = drafts[draftName];
  const body = texts[textName].replace('{{ cursor }}', '');
  await page.go(surface.inbox, surface.view);
  await page.openThread(surface.handle);
  await page.draft(text);
  for (const press of keys) await page.press(...press);
  await selects(page, start, end);
  await page.openPicker();
  await page.search(`matrix${textName}`, new RegExp(`^Matrix ${textName}`));
  await page.press('Enter');
  await page.holds(text.slice(0, start) + body + text.slice(end));
  const caret = start + (textName === 'caret' ? 'Dear '.length : body.length);
  await selects(page, caret, caret);
  await page.press('Control', 'z');
  await page.holds(text);
  await page.press('Control', 'End');
  await page.page.keyboard.type('Z');
  await page.holds(`${text}Z`);
}

async function selects(page: DmPage, start: number, end: number): Promise<void> {
  const wanted = JSON.stringify({ start, end });
  await until(
    async () => (await page.site((site) => JSON.stringify(site.selection()))) === wanted,
    `the selection to be ${wanted}`,
    5_000,
  );
}
