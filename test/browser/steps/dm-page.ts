import type { Page } from 'puppeteer-core';
import type { Lookalike } from '../../sites/control.ts';
import { plainView, type View, writeView } from '../../sites/view.ts';
import { Ax } from '../harness/ax.ts';
import type { AxNode } from '../harness/ax-node.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { agreeTo } from './agree.ts';

type Where = 'pane' | 'docked';

/** A look-alike DM page in a tab, driven as a person would, read by its editor's model and the accessibility tree. */
export class DmPage {
  readonly page: Page;
  readonly ax: Ax;
  readonly #origin: string;

  private constructor(page: Page, ax: Ax, origin: string) {
    this.page = page;
    this.ax = ax;
    this.#origin = origin;
  }

  /** Opens a page of `origin` in the given view, where the agent has said yes to Riposte on it. */
  static async open(
    session: Session,
    origin: string,
    path: string,
    view: Partial<View> = {},
  ): Promise<DmPage> {
    await agreeTo(session, origin);
    return DmPage.openAsInstalled(session, origin, path, view);
  }

  /** Opens a page of `origin` under the settings as they are. */
  static async openAsInstalled(
    session: Session,
    origin: string,
    path: string,
    view: Partial<View> = {},
  ): Promise<DmPage> {
    const page = await session.newPage();
    const dm = new DmPage(page, await Ax.of(session, page), origin);
    await dm.go(path, view);
    return dm;
  }

  /** Loads another page of the same site, perhaps in another view. */
  async go(path: string, view: Partial<View> = {}): Promise<void> {
    const settings = writeView({ ...plainView, ...view });
    await this.page.goto(`${this.#origin}/__site/set?${settings}&next=${encodeURIComponent(path)}`);
    await until(() => this.site((site) => site.ready()), 'the look-alike to stand');
  }

  /** Asks the page's control surface. The function runs in the page: it sees only its arguments. */
  async site<T, A extends readonly unknown[]>(
    ask: (site: Lookalike, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>> {
    const control = await this.page.evaluateHandle(() => window.lookalike);
    const asked = ask as (site: Lookalike, ...args: readonly unknown[]) => unknown;
    return (await control.evaluate(asked, ...args)) as Awaited<T>;
  }

  /** The thread of the contact with this handle. */
  async threadOf(handle: string): Promise<string> {
    const all = await this.site((site) => site.conversations());
    const found = all.find((one) => plainHandle(one.handle) === plainHandle(handle));
    if (!found) throw new Error(`the look-alike has no ${handle}`);
    return found.thread;
  }

  /** Opens a conversation as a click on its row would, and waits until the pane shows it. */
  async openThread(handle: string): Promise<string> {
    const thread = await this.threadOf(handle);
    await this.site((site, one) => site.open(one), thread);
    await until(
      () => this.site((site, one) => site.current() === one && site.ready(), thread),
      `the pane to show ${handle}`,
    );
    await this.button();
    return thread;
  }

  /** Waits for the button at the composer's edge: the extension knows the composer. */
  button() {
    return this.ax.waitFor({ role: 'button', name: 'Insert template' });
  }

  model(where: Where = 'pane'): Promise<string> {
    return this.site((site, one) => site.model(one), where);
  }

  /** Waits until the editor's model holds exactly this. */
  async holds(text: string, where: Where = 'pane'): Promise<void> {
    let held = '';
    await until(
      async () => {
        held = await this.model(where);
        return held === text;
      },
      `the editor to hold ${JSON.stringify(text)}`,
      5_000,
    ).catch((error: unknown) => {
      throw new Error(`the editor holds ${JSON.stringify(held)}`, { cause: error });
    });
  }

  /** Types a draft with the keyboard and waits until the editor has it, and until its history has closed the step. */
  async draft(text: string, where: Where = 'pane'): Promise<void> {
    await this.site((site, one) => site.focusComposer(one), where);
    await this.page.keyboard.type(text);
    await this.holds(text, where);
  }

  async press(...keys: readonly string[]): Promise<void> {
    const [last, ...modifiers] = [...keys].reverse();
    for (const key of modifiers) await this.page.keyboard.down(key as 'Alt');
    if (last) await this.page.keyboard.press(last as 'Enter');
    for (const key of modifiers) await this.page.keyboard.up(key as 'Alt');
  }

  /** Opens the picker by its shortcut and waits until rows stand in it. */
  async openPicker(): Promise<void> {
    await this.press('Alt', 'KeyR');
    await this.ax.waitFor({ role: 'dialog', name: 'Template picker' });
    await this.rows();
  }

  /** Searches in the open picker and waits until the wanted template is the first. */
  async search(query: string, first: RegExp): Promise<void> {
    await this.page.keyboard.type(query);
    await until(async () => first.test((await this.firstRow())?.name ?? ''), `${first} to be first`);
  }

  /** Waits until rows stand in the picker. */
  async rows(): Promise<void> {
    await until(() => this.firstRow(), 'rows in the picker');
  }

  /** The picker's first row; sites have options of their own. */
  async firstRow(): Promise<AxNode | null> {
    const list = await this.ax.find({ role: 'listbox', name: 'Templates' });
    return list && this.ax.find({ role: 'option', within: list });
  }

  pickerGone(): Promise<void> {
    return this.ax.waitUntilGone({ role: 'dialog', name: 'Template picker' });
  }

  /** The clock in the conversation, once its name fits. */
  clock(name: RegExp) {
    return this.ax.waitFor({ role: 'timer', name });
  }

  clockGone(): Promise<void> {
    return this.ax.waitUntilGone({ role: 'timer' });
  }

  /** Throws unless the page noticed nothing and lost nothing. */
  async isUnharmed(): Promise<void> {
    const errors = await this.site((site) => site.errors());
    const foreign = await this.site((site) => site.foreignNodes());
    if (errors.length > 0) throw new Error(`errors on the page: ${errors.join('; ')}`);
    if (foreign.length > 0) throw new Error(`foreign nodes in the page's tree: ${foreign.join('; ')}`);
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}

/** Sites allow different signs in handles: `ana.souza` here is `ana-souza` there. */
function plainHandle(handle: string): string {
  return handle.replace(/[._]/g, '-');
}
