import { listStyles } from './styles/list.ts';
import { pageStyles } from './styles/pages.ts';
import { threadStyles } from './styles/thread.ts';

const column = 'display:flex; flex-direction:column; min-width:0; min-height:0';

/** Rules by plain name; the page carries drawn class names instead. `--…` colours follow the theme class. */
export const styles: Readonly<Record<string, string>> = {
  ':root.__fb-light-mode':
    'color-scheme:light; --bg:#fff; --ink:#0c1014; --dim:#6a717a; --line:#dbdfe4; --in:#f0f2f5; --hover:#f3f5f7; --chosen:#f3f5f7; --raised:#fff',
  ':root.__fb-dark-mode':
    'color-scheme:dark; --bg:#0c1014; --ink:#f5f5f5; --dim:#a2aab4; --line:#25292e; --in:#25292e; --hover:#171b20; --chosen:#25292e; --raised:#1c2126',
  body: 'margin:0; background:var(--bg); color:var(--ink); font:14px/18px -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Inter,Helvetica,Arial,"Noto Sans","Noto Sans CJK JP","Noto Color Emoji",sans-serif; overflow:hidden',
  'a, button': 'color:inherit; text-decoration:none; font:inherit',
  'svg, img': 'display:block; flex:none',
  'h1, h2, h5, h6': 'margin:0; font-size:inherit; font-weight:inherit',
  $fill: `${column}; flex:1 1 auto`,
  $app: 'display:flex; height:100vh; overflow:hidden; width:100%',
  $direct: 'display:flex; flex:1 1 auto; min-width:0; position:relative',
  $spring: 'flex:1 1 auto',
  $middle: 'align-items:center; justify-content:center; gap:16px',
  $hiddenText:
    'position:absolute; clip-path:inset(50%); width:1px; height:1px; overflow:hidden; white-space:nowrap; margin:0',
  $rail:
    'width:72px; flex:none; border-inline-end:1px solid var(--line); display:flex; flex-direction:column; align-items:center; gap:8px; padding:20px 0; box-sizing:border-box',
  $railItem: 'position:relative; padding:12px; border-radius:8px; display:block',
  '$railItem:hover': 'background:var(--hover)',
  $badge:
    'position:absolute; top:4px; inset-inline-end:2px; background:#ff3040; color:#fff; border-radius:9px; min-width:18px; height:18px; font-size:11px; font-weight:700; text-align:center',
  $badgeLine:
    'background:#ff3040; color:#fff; border-radius:9px; padding:0 6px; font-size:11px; font-weight:700',
  $button:
    'padding:8px 20px; border-radius:8px; background:var(--in); cursor:pointer; font-weight:600; border:0; text-align:center',
  $veil:
    'position:fixed; inset:0; background:rgb(0 0 0 / .6); display:flex; align-items:center; justify-content:center; z-index:4',
  $dialog:
    'background:var(--raised); border-radius:12px; padding:20px; min-width:360px; display:flex; flex-direction:column; gap:12px; box-shadow:0 4px 24px rgb(0 0 0 / .3)',
  $dialogTitle: 'flex:1; font-weight:700; font-size:16px',
  $avatar: 'width:56px; height:56px; border-radius:50%; flex:none; object-fit:cover',
  $small: 'width:28px; height:28px; border-radius:50%; flex:none',
  $large: 'width:72px; height:72px; border-radius:50%; flex:none',
  $pair: 'position:relative',
  '$pair img': 'position:absolute; width:70%; height:70%; border:2px solid var(--bg)',
  '$pair img:last-child': 'bottom:-2px; inset-inline-end:-2px',
  ...listStyles,
  ...threadStyles,
  ...pageStyles,
};
