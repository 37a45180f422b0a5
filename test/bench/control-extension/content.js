// The least a picker can be, built like Riposte's: a popover on <html>, a closed root, rows fetched from a worker.
let input = null;

addEventListener(
  'keydown',
  (event) => {
    if (event.altKey && event.code === 'KeyR') toggle();
    else if (event.key === 'F8') void insert();
    else {
      // The page takes the focus back at the first letter that it hears.
      if (event.target.matches?.('html > [popover]')) event.stopImmediatePropagation();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

function toggle() {
  const open = document.querySelector('html > [popover]');
  if (open) {
    open.remove();
    return;
  }
  const host = document.createElement('bench-control');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const list = document.createElement('div');
  input = document.createElement('input');
  input.addEventListener('input', () => fill(list, input.value));
  root.append(input, list);
  document.documentElement.append(host);
  host.showPopover();
  input.focus();
  fill(list, '');
}

async function fill(list, query) {
  const rows = await chrome.runtime.sendMessage({ query });
  list.replaceChildren(...rows.map(row));
}

function row({ title, preview }) {
  const element = document.createElement('div');
  element.setAttribute('role', 'option');
  const name = document.createElement('b');
  name.className = 'title';
  name.textContent = title;
  element.append(name, preview);
  return element;
}

/** The browser's own insertion after one trip to the worker, unverified. */
async function insert() {
  const rows = await chrome.runtime.sendMessage({ query: '' });
  document.execCommand('insertText', false, rows[0].preview);
}
