/** Rules by plain name; the page carries drawn class names instead. `--…` colours follow the theme class. */
export const styles: Readonly<Record<string, string>> = {
  ':root.__fb-light-mode':
    '--bg:#fff; --ink:#0f1419; --dim:#737373; --line:#dbdbdb; --in:#efefef; --hover:#f2f2f2',
  ':root.__fb-dark-mode':
    '--bg:#000; --ink:#f5f5f5; --dim:#a8a8a8; --line:#262626; --in:#262626; --hover:#121212',
  body: 'margin:0; background:var(--bg); color:var(--ink); font:14px/18px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif',
  $fill: 'display:flex; flex-direction:column; flex:1 1 auto; min-width:0; min-height:0',
  $app: 'display:flex; height:100vh; overflow:hidden',
  $rail:
    'width:72px; flex:none; border-inline-end:1px solid var(--line); display:flex; flex-direction:column; align-items:center; gap:28px; padding-top:28px; box-sizing:border-box',
  '$rail a': 'color:inherit; text-decoration:none; font-size:12px',
  $side:
    'width:397px; flex:none; border-inline-end:1px solid var(--line); display:flex; flex-direction:column; min-height:0',
  $me: 'padding:36px 24px 12px; font-weight:700; font-size:20px; display:flex; justify-content:space-between',
  $notes: 'display:flex; gap:16px; padding:8px 24px 16px',
  $note:
    'width:74px; height:74px; border-radius:50%; background:linear-gradient(135deg,#f9ce34,#ee2a7b,#6228d7); opacity:.5',
  $scroll: 'overflow-y:auto; flex:1 1 auto; min-height:0; position:relative',
  $row: 'height:72px; display:flex; align-items:center; gap:12px; padding:0 24px; box-sizing:border-box; cursor:pointer; position:relative; width:100%',
  '$row:hover': 'background:var(--hover)',
  $avatar: 'width:56px; height:56px; border-radius:50%; flex:none; object-fit:cover',
  $small: 'width:28px; height:28px; border-radius:50%; flex:none',
  $lines: 'flex:1 1 auto; min-width:0; display:flex; flex-direction:column; gap:2px',
  $name: 'white-space:nowrap; overflow:hidden; text-overflow:ellipsis; display:block; min-height:18px',
  $folder:
    'display:block; padding:4px 24px 12px; color:var(--dim); text-decoration:none; font-weight:600; text-align:end',
  $bold: 'font-weight:600',
  $plain: 'font-weight:400',
  $snippet: 'display:flex; color:var(--dim); min-width:0; white-space:pre',
  '$snippet span': 'overflow:hidden; text-overflow:ellipsis',
  '$snippet abbr': 'flex:none; text-decoration:none',
  $dot: 'width:8px; height:8px; border-radius:50%; background:rgb(0,149,246); overflow:hidden; flex:none',
  $hiddenText:
    'position:absolute; clip-path:inset(50%); width:1px; height:1px; overflow:hidden; white-space:nowrap',
  $pane: 'flex:1 1 auto; min-width:0; display:flex; flex-direction:column; min-height:0',
  $head:
    'height:75px; flex:none; display:flex; align-items:center; gap:12px; padding:0 16px; border-bottom:1px solid var(--line); box-sizing:border-box; width:100%',
  '$head a': 'color:inherit; text-decoration:none; display:flex; gap:12px; align-items:center; min-width:0',
  '$head h2': 'font-size:16px; margin:0; min-width:0',
  $spring: 'flex:1',
  $icon: 'width:24px; height:24px; fill:none; stroke:currentColor; stroke-width:2',
  $messages: 'flex:1 1 auto; min-height:0; display:flex; flex-direction:column',
  $reverse: 'overflow-y:auto; display:flex; flex-direction:column-reverse; flex:1 1 auto; min-height:0',
  $stack: 'display:flex; flex-direction:column; padding:16px; gap:2px',
  $item: 'display:flex; flex-direction:column',
  $separator: 'align-self:center; color:var(--dim); font-size:12px; margin:20px 0 8px',
  $group: 'display:flex; align-items:flex-end; gap:8px; outline:none; position:relative',
  $mine: 'display:flex; justify-content:flex-end; flex:1 1 auto; min-width:0',
  $theirs: 'display:flex; flex:1 1 auto; min-width:0; align-items:flex-end; gap:8px',
  $gutter: 'width:28px; flex:none',
  $bubble:
    'max-width:60%; padding:7px 12px; border-radius:18px; background:var(--in); overflow-wrap:anywhere; white-space:pre-wrap',
  $own: 'max-width:60%; padding:7px 12px; border-radius:18px; background:#3797f0; color:#fff; overflow-wrap:anywhere; white-space:pre-wrap',
  $quote:
    'font-size:12px; opacity:.7; border-inline-start:3px solid currentColor; padding-inline-start:8px; margin-bottom:4px',
  $tools: 'display:none; gap:6px; align-items:center',
  '$group:hover $tools': 'display:flex',
  $time: 'font-size:11px; color:var(--dim); text-decoration:none; flex:none',
  $card: 'display:flex; flex-direction:column; align-items:center; padding:24px',
  $compose: 'padding:0 16px 16px; flex:none; width:100%; box-sizing:border-box',
  $box: 'border:1px solid var(--line); border-radius:22px; display:flex; align-items:center; gap:12px; padding:0 16px; min-height:44px',
  $edit:
    'flex:1 1 auto; min-width:0; outline:none; max-height:144px; overflow-y:auto; padding:11px 0; position:relative',
  '$edit p': 'margin:0',
  $send: 'color:#0095f6; font-weight:600; cursor:pointer',
  $choice: 'display:flex; gap:12px; justify-content:center; padding:16px',
  $button: 'padding:8px 20px; border-radius:8px; background:var(--in); cursor:pointer; font-weight:600',
  $page: 'flex:1 1 auto; padding:48px; overflow-y:auto',
  $docked:
    'position:fixed; bottom:0; inset-inline-end:24px; width:320px; height:440px; display:flex; flex-direction:column; background:var(--bg); border:1px solid var(--line); border-radius:12px 12px 0 0; box-shadow:0 0 16px rgb(0 0 0 / .25)',
  $field:
    'font:inherit; width:300px; padding:8px; background:var(--bg); color:var(--ink); border:1px solid var(--line)',
};
