import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { AxNode, AxSource } from './ax-node.ts';

type CdpNode = Protocol.Accessibility.AXNode;

/** The accessibility tree of a page in Chromium, over CDP. */
export async function chromiumTree(page: Page): Promise<AxSource> {
  const cdp = await page.createCDPSession();
  return {
    async read() {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      return flatten(nodes);
    },
    middleOf: (node) => middleOf(cdp, Number(node.ref)),
  };
}

/** Ignored nodes (wrappers without meaning) are left out, their children kept. */
function flatten(nodes: readonly CdpNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const flat: AxNode[] = [];
  const walk = (node: CdpNode, ancestors: readonly string[]): void => {
    const told = node.ignored ? null : toNode(node, ancestors);
    if (told !== null) flat.push(told);
    const within = told === null ? ancestors : [told.ref, ...ancestors];
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) walk(child, within);
    }
  };
  for (const node of nodes) if (node.parentId === undefined) walk(node, []);
  return flat;
}

function toNode(node: CdpNode, ancestors: readonly string[]): AxNode | null {
  const role = String(node.role?.value ?? '');
  // Lines of one text, which the text itself already tells.
  if (role === 'InlineTextBox' || node.backendDOMNodeId === undefined) return null;
  const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  const state = (name: string): boolean | null => {
    const value = property(name);
    return value === undefined ? null : value === true || value === 'true';
  };
  return {
    ref: String(node.backendDOMNodeId),
    role: role === 'StaticText' ? 'text' : role,
    name: String(node.name?.value ?? ''),
    value: String(node.value?.value ?? ''),
    description: String(node.description?.value ?? ''),
    focused: state('focused') ?? false,
    disabled: state('disabled') ?? false,
    selected: state('selected') ?? false,
    expanded: state('expanded'),
    checked: state('checked'),
    ancestors,
  };
}

async function middleOf(cdp: CDPSession, backendNodeId: number): Promise<{ x: number; y: number }> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
