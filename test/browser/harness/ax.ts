import type { Page } from 'puppeteer-core';
import { chromiumTree } from './ax-chromium.ts';
import { firefoxTree } from './ax-firefox.ts';
import type { AxNode, AxSource } from './ax-node.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Which nodes are meant. A string must be the whole name; `within` limits to what lies in that node. */
export interface Wanted {
  readonly role: string;
  readonly name?: string | RegExp;
  readonly within?: AxNode;
}

type Middle = Awaited<ReturnType<AxSource['middleOf']>>;

/** A box that has not moved for so long is at rest: a few frames. */
const restMs = 50;

/**
 * A page as assistive technology meets it. Sees into closed shadow roots, so tests find and use the shipped build the
 * way a person does, with no hooks in it. Each call reads the tree anew.
 */
export class Ax {
  readonly #page: Page;
  readonly #source: AxSource;

  private constructor(page: Page, source: AxSource) {
    this.#page = page;
    this.#source = source;
  }

  static async of(session: Session, page: Page): Promise<Ax> {
    return new Ax(page, await (session.kind === 'chromium' ? chromiumTree(page) : firefoxTree(page)));
  }

  /** Every node, in document order. */
  tree(): Promise<readonly AxNode[]> {
    return this.#source.read();
  }

  /** All nodes that are meant, in document order. */
  async all(wanted: Wanted): Promise<readonly AxNode[]> {
    return (await this.tree()).filter((node) => isMeant(node, wanted));
  }

  /** The first node that is meant; `null` when there is none. */
  async find(wanted: Wanted): Promise<AxNode | null> {
    return (await this.all(wanted))[0] ?? null;
  }

  /** Waits until a node that is meant is there. */
  waitFor(wanted: Wanted, timeoutMs?: number): Promise<AxNode> {
    return until(() => this.find(wanted), describeWanted(wanted), timeoutMs);
  }

  /** Waits until no node that is meant is there. */
  async waitUntilGone(wanted: Wanted, timeoutMs?: number): Promise<void> {
    await until(async () => (await this.find(wanted)) === null, `${describeWanted(wanted)} to go`, timeoutMs);
  }

  /** Waits until the node that is meant has this value. */
  async waitForValue(wanted: Wanted, value: string, timeoutMs?: number): Promise<void> {
    const has = async (): Promise<boolean> => (await this.find(wanted))?.value === value;
    await until(has, `${describeWanted(wanted)} to hold ${JSON.stringify(value)}`, timeoutMs);
  }

  /** Waits until the text inside the node that is meant contains `text`: for live regions. */
  async waitForText(wanted: Wanted, text: string, timeoutMs?: number): Promise<void> {
    const has = async (): Promise<boolean> => {
      const nodes = await this.all(wanted);
      return (await Promise.all(nodes.map((node) => this.textOf(node)))).some((one) => one.includes(text));
    };
    await until(has, `${describeWanted(wanted)} to say ${JSON.stringify(text)}`, timeoutMs);
  }

  /** Waits for the node and clicks the middle of its box with the real mouse, once the box is at rest. */
  async click(wanted: Wanted | AxNode): Promise<void> {
    const node = 'ref' in wanted ? wanted : await this.waitFor(wanted);
    const { x, y } = await this.#restingMiddleOf(node);
    await this.#page.mouse.click(x, y);
  }

  /** A page that just opened still scrolls and grows; a click aimed then would land on the neighbour. */
  async #restingMiddleOf(node: AxNode): Promise<Middle> {
    let before = await this.#source.middleOf(node);
    return until(async () => {
      await new Promise((resolve) => setTimeout(resolve, restMs));
      const now = await this.#source.middleOf(node);
      const rests = now.x === before.x && now.y === before.y;
      before = now;
      return rests ? now : null;
    }, `the ${node.role} ${node.name} to rest`);
  }

  /** The middle of a node's box in CSS pixels of the viewport, scrolled into view. */
  middleOf(node: AxNode): Promise<Middle> {
    return this.#source.middleOf(node);
  }

  /** The plain text inside a node, as a screen reader would read it on: for live regions, cells, rows. */
  async textOf(node: AxNode): Promise<string> {
    const texts = (await this.tree()).filter(
      (one) => one.role === 'text' && one.ancestors.includes(node.ref),
    );
    return texts.map((one) => one.name).join(' ');
  }

  /** The node that has the focus; `null` when it is the page itself. */
  async focused(): Promise<AxNode | null> {
    const focused = (await this.tree()).filter(
      (node) => node.focused && !/^(RootWebArea|document)$/.test(node.role),
    );
    return focused.at(-1) ?? null;
  }
}

/** Whether this node is meant. */
export function isMeant(node: AxNode, { role, name, within }: Wanted): boolean {
  if (node.role !== role || (within !== undefined && !node.ancestors.includes(within.ref))) return false;
  if (name === undefined) return true;
  return typeof name === 'string' ? node.name === name : name.test(node.name);
}

function describeWanted({ role, name }: Wanted): string {
  return name === undefined ? `a ${role}` : `the ${role} ${String(name)}`;
}
