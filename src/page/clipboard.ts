/**
 * Puts text on the clipboard after a key or click of the agent. `false` when the browser refuses (no recent
 * gesture, page policy); the agent is told then.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages can forbid the asynchronous clipboard by policy; the old command asks the extension's permission.
    return copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  root.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
