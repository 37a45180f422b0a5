import { frameStyles } from './styles/frame.ts';
import { listStyles } from './styles/list.ts';
import { threadStyles } from './styles/thread.ts';

export const themes: Readonly<Record<'light' | 'dark', string>> = {
  light:
    '--bg:#fff; --ink:#0f1419; --dim:#536471; --line:#eff3f4; --hover:#f7f9f9; --chosen:#eff3f4; --in:#eff3f4; --accent:#1d9bf0; --fill:#0f1419; --on-fill:#fff; --veil:rgb(0 0 0 / .4)',
  dark: '--bg:#000; --ink:#e7e9ea; --dim:#71767b; --line:#2f3336; --hover:#080808; --chosen:#16181c; --in:#2f3336; --accent:#1d9bf0; --fill:#eff3f4; --on-fill:#0f1419; --veil:rgb(91 112 131 / .4)',
};

/**
 * Rules by plain name, for the document and every shadow root alike; the chat's few lasting utility classes keep
 * their names.
 */
export const styles: Readonly<Record<string, string>> = {
  body: 'margin:0; color:var(--ink); font:15px/20px -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,"Noto Sans","Noto Sans CJK JP","Noto Color Emoji",sans-serif; overflow:hidden',
  'a, button': 'color:inherit; text-decoration:none; font:inherit',
  button: 'border:0; background:none; cursor:pointer',
  'svg, img': 'display:block; flex:none',
  'h2, p, ul': 'margin:0; padding:0; list-style:none',
  '[hidden]': 'display:none !important',
  '.font-bold': 'font-weight:700',
  '.truncate': 'overflow:hidden; text-overflow:ellipsis; white-space:nowrap',
  '.whitespace-pre-wrap': 'white-space:pre-wrap; overflow-wrap:anywhere',
  '.text-primary': 'color:var(--accent)',
  '.text-subtext1, .text-subtext2': 'color:var(--dim)',
  '.text-subtext2': 'font-size:13px',
  '.text-subtext3': 'font-size:11px; line-height:16px; opacity:.7',
  '.rounded-full': 'border-radius:999px',
  '.justify-end': 'justify-content:flex-end',
  '.justify-start': 'justify-content:flex-start',
  ...frameStyles,
  ...listStyles,
  ...threadStyles,
};
