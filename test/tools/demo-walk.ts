import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../browser/harness/session.ts';
import { until } from '../browser/harness/until.ts';
import { DmPage } from '../browser/steps/dm-page.ts';
import type { View } from '../sites/view.ts';

/** A platform's place in the demo: where its inbox is and whom to answer. */
export interface DemoPlatform {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  readonly inbox: string;
  readonly handle: string;
  readonly view: Partial<View>;
}

const orderNumber = 'A-1042';
/** How the starter template for refunds begins for the contact of the demo, Ana. */
const reply = new RegExp(`^Hi Ana, your refund for order ${orderNumber} is on its way\\.`);

/**
 * Answers one conversation as a person would and checks every step by what the page's own editor holds. Leaves
 * screenshots in `folder`. Returns what it saw as one line; throws where anything differs.
 */
export async function walk(session: Session, platform: DemoPlatform, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const shot = (page: DmPage['page'], step: string) =>
    page.screenshot({ path: join(folder, `${platform.id}-${step}.png`) as `${string}.png` });
  const dm = await DmPage.open(session, platform.origin, platform.inbox, platform.view);
  await dm.openThread(platform.handle);
  const clock = await dm.clock(/^Waiting /);
  await shot(dm.page, '1-clock');

  await dm.openPicker();
  await shot(dm.page, '2-picker');
  await dm.search('refnud', /^Refund/);
  await shot(dm.page, '3-search');
  await insert(dm);
  await shot(dm.page, '4-inserted');
  const text = await dm.model();
  await dm.press('Control', 'z');
  await dm.holds('');
  await dm.openPicker();
  await dm.search('refnud', /^Refund/);
  await insert(dm);

  await dm.press('Enter');
  const [sent] = await until(async () => {
    const all = await dm.site((site) => site.sent());
    return all.length > 0 && all;
  }, 'the page to send');
  if (sent?.text !== text) throw new Error(`sent ${JSON.stringify(sent)}, not ${JSON.stringify(text)}`);
  await dm.clockGone();
  await shot(dm.page, '5-sent');
  await dm.isUnharmed();
  await dm.close();

  const replies = await repliesCounted(session, platform, folder);
  const length = `${text.length} characters exact in the editor`;
  return `${platform.name}: "${clock.name}" · ${length} · one undo · sent by Enter · wait ended · ${replies} reply counted`;
}

/** Fills what the template asks for and brings it in. */
async function insert(dm: DmPage): Promise<void> {
  await dm.press('Enter');
  await dm.ax.waitFor({ role: 'textbox', name: 'Order number' });
  await dm.page.keyboard.type(orderNumber);
  await dm.press('Enter');
  await dm.page.keyboard.type('5');
  await dm.press('Enter');
  await dm.pickerGone();
  await until(async () => reply.test(await dm.model()), `the editor to hold ${reply}`);
  if ((await dm.model()).includes('[')) throw new Error('an unfilled tag reached the editor');
}

/** Reads the numbers as the agent would: in the options, by platform. */
async function repliesCounted(session: Session, platform: DemoPlatform, folder: string): Promise<number> {
  const page = await session.extensionPage('options.html#numbers');
  await page.setViewport({ width: 1180, height: 800 });
  const count = await until(
    () =>
      page.evaluate((name) => {
        const row = [...document.querySelectorAll('tr')].find((one) => one.textContent?.startsWith(name));
        return Number(row?.querySelectorAll('td')[0]?.textContent ?? 0);
      }, platform.name),
    'the reply in the numbers',
  );
  await page.screenshot({ path: join(folder, `${platform.id}-6-numbers.png`) as `${string}.png` });
  await page.close();
  return count;
}
