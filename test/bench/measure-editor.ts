import type { Session } from '../browser/harness/session.ts';
import { type Figure, latencyFigures } from './figure.ts';
import { timedCall, timedMessage } from './rig.ts';

const renders = 40;
const openings = 15;

interface Found {
  readonly hits: readonly { readonly id: string }[];
}

/** A reply filled in for the preview, and a template opened in the tab, among the whole library. */
export async function measureEditor(riposte: Session, bare: Session): Promise<Figure[]> {
  return [...(await measureRender(riposte, bare)), ...(await measureOpening(riposte))];
}

async function measureRender(riposte: Session, bare: Session): Promise<Figure[]> {
  const page = await riposte.extensionPage('popup.html');
  const other = await bare.extensionPage('page.html');
  const { value } = await timedCall<Found>(page, 'templates/search', {
    query: 'refund',
    audience: null,
    limit: 24,
  });
  const ours: number[] = [];
  const control: number[] = [];
  for (let index = 0; index < renders; index++) {
    const id = value.hits[index % value.hits.length]?.id;
    ours.push((await timedCall(page, 'templates/render', { id, audience: null, typed: {} })).ms);
    control.push((await timedMessage(other, { query: '' })).ms);
  }
  await page.close();
  await other.close();
  return latencyFigures(
    'templates/render',
    ours,
    control,
    {},
    'control: 24 rows from memory out of a bare worker',
  );
}

/** From the click on a row to the painted editor with that template in it. Control: two frames of the same page. */
async function measureOpening(riposte: Session): Promise<Figure[]> {
  const page = await riposte.extensionPage('popup.html');
  await page.setViewport({ width: 1280, height: 800 });
  await page.waitForSelector('[role="option"]');
  const times = await page.evaluate(async (count) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const ours: number[] = [];
    const control: number[] = [];
    for (let index = 0; index < count; index++) {
      const row = document.querySelectorAll<HTMLElement>('[role="option"]')[index % 8];
      const said = row?.textContent ?? '';
      const start = performance.now();
      row?.click();
      const shows = (): boolean =>
        [...document.querySelectorAll('input')].some(({ value }) => value !== '' && said.startsWith(value));
      while (!shows()) {
        if (performance.now() - start > 5_000) throw new Error(`the editor never showed ${said}`);
        await frame();
      }
      await frame();
      ours.push(performance.now() - start);
      const idle = performance.now();
      await frame();
      await frame();
      control.push(performance.now() - idle);
    }
    return { ours, control };
  }, openings);
  await page.close();
  return latencyFigures(
    'editor open, among 10,000 templates',
    times.ours,
    times.control,
    {},
    'control: two frames of the same page',
  );
}
