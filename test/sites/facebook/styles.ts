const column = 'display:flex; flex-direction:column; min-width:0; min-height:0';
const bubble =
  'padding:8px 12px; border-radius:18px; overflow-wrap:anywhere; white-space:pre-wrap; font-size:15px; line-height:20px; max-width:64%; min-width:0; outline:none';

/** Rules by plain name; the page carries drawn class names instead. `--…` colours follow the theme class. */
export const styles: Readonly<Record<string, string>> = {
  ':root.__fb-light-mode':
    'color-scheme:light; --bg:#fff; --page:#f2f4f7; --ink:#080809; --dim:#65686c; --line:#e4e6eb; --in:#f0f0f0; --hover:#f2f2f2; --chosen:#ebf5ff; --raised:#fff',
  ':root.__fb-dark-mode':
    'color-scheme:dark; --bg:#252728; --page:#1c1c1d; --ink:#e2e5e9; --dim:#b0b3b8; --line:#3e4042; --in:#333334; --hover:#333436; --chosen:#1d3a5c; --raised:#333334',
  body: 'margin:0; background:var(--page); color:var(--ink); font:15px/20px "Segoe UI Historic","Segoe UI",Helvetica,Arial,"Noto Sans","Noto Sans CJK JP",sans-serif; overflow:hidden',
  'a, button': 'color:inherit; text-decoration:none; font:inherit',
  'svg, img': 'display:block; flex:none',
  'h1, h2, h3': 'margin:0; font-size:inherit; font-weight:inherit; min-width:0',
  h1: 'font-size:24px; font-weight:700; line-height:28px; flex:1 1 auto',
  $fill: `${column}; flex:1 1 auto`,
  $item: 'display:block; min-width:0',
  $app: `${column}; height:100vh; overflow:hidden`,
  $middle: 'align-items:center; justify-content:center; gap:16px',
  $banner:
    'height:56px; flex:none; display:flex; align-items:center; gap:8px; padding:0 16px; background:var(--bg); border-bottom:1px solid var(--line); box-sizing:border-box',
  $logo:
    'width:40px; height:40px; border-radius:50%; background:#0866ff; color:#fff; font:700 32px/44px sans-serif; text-align:center; flex:none',
  $bannerNav: 'flex:1 1 auto; display:flex; justify-content:center; gap:48px; color:var(--dim)',
  $bannerItem: 'padding:10px; border-radius:8px; display:block',
  $field:
    'border:0; outline:none; background:var(--in); color:var(--ink); font:inherit; border-radius:20px; padding:9px 14px; min-width:0; width:200px; box-sizing:border-box',
  $messenger: 'display:flex; flex:1 1 auto; min-height:0; gap:16px; padding:16px',
  $side: `${column}; width:360px; flex:none; background:var(--bg); border-radius:10px; padding:12px 0 0`,
  '$messenger > [role="main"]': 'background:var(--bg); border-radius:10px; overflow:hidden',
  $sideHead: 'display:flex; align-items:center; padding:0 16px 12px',
  $sideSearch: 'width:auto; margin:0 16px 8px',
  $scroll:
    'overflow-y:auto; overflow-x:hidden; flex:1 1 auto; min-height:0; position:relative; scrollbar-width:thin',
  $cell: 'position:relative; height:68px; padding:0 6px; box-sizing:border-box',
  $row: 'display:flex; align-items:center; gap:12px; padding:6px 10px; height:68px; box-sizing:border-box; border-radius:8px; cursor:pointer; outline:none',
  '$row:hover': 'background:var(--hover)',
  $chosen: 'background:var(--chosen)',
  $unchosen: 'background:none',
  $lines: `${column}; flex:1 1 auto; gap:2px`,
  $name: 'white-space:nowrap; overflow:hidden; text-overflow:ellipsis; display:block; line-height:20px',
  $bold: 'font-weight:600; color:var(--ink)',
  $plain: 'font-weight:400',
  // Names in Latin letters stand at the right as well.
  ':root[dir="rtl"] $name': 'text-align:right',
  $snippet: 'display:flex; font-size:13px; line-height:16px; color:var(--dim); gap:4px; min-width:0',
  $snippetText: 'overflow:hidden; text-overflow:ellipsis; white-space:nowrap',
  '$snippet abbr': 'text-decoration:none; flex:none',
  $middot: 'flex:none',
  $when: 'flex:none; font-weight:400',
  $dotBox: 'flex:none; padding-inline-start:4px',
  $dot: 'display:block; width:12px; height:12px; border-radius:50%; background:rgb(8,102,255)',
  $rowMenu:
    'position:absolute; top:20px; inset-inline-end:32px; opacity:0; background:var(--raised); border-radius:50%; padding:6px',
  '$cell:hover > $rowMenu': 'opacity:1',
  $face: 'border-radius:50%; object-fit:cover; width:28px; height:28px; flex:none',
  $small: 'width:28px; height:28px',
  $medium: 'width:40px; height:40px',
  $large: 'width:56px; height:56px',
  $pair: 'position:relative; flex:none',
  '$pair > img': 'position:absolute; top:0; inset-inline-end:0; width:68%; height:68%',
  '$pair > img:last-child': 'top:32%; inset-inline-end:32%; border:2px solid var(--bg)',
  $emoji: 'display:inline-block; width:16px; height:16px; vertical-align:-3px; margin:0 1px',
  $hiddenText:
    'position:absolute; clip-path:inset(50%); width:1px; height:1px; overflow:hidden; white-space:nowrap; margin:0',
  $head:
    'display:flex; align-items:center; gap:4px; height:64px; flex:none; padding:0 12px; border-bottom:1px solid var(--line); box-sizing:border-box; position:relative',
  $headRow: 'display:flex; align-items:center; flex:1 1 auto; min-width:0',
  $headLink: 'display:flex; align-items:center; gap:12px; min-width:0; flex:1 1 auto',
  $headName: 'font-weight:600; white-space:nowrap; overflow:hidden; text-overflow:ellipsis; display:block',
  $headTool: 'padding:8px; color:#0084ff; cursor:pointer; border-radius:50%',
  $presence: 'font-size:13px; line-height:16px; color:var(--dim)',
  $messages: `${column}; flex:1 1 auto; position:relative`,
  $separator: 'text-align:center; font-size:12px; color:var(--dim); padding:16px 0 8px',
  $message: `${column}; padding:1px 14px; outline:none; position:relative`,
  $mine: '',
  $theirs: '',
  $line: 'display:flex; align-items:flex-end; gap:8px; min-width:0',
  '$mine > $line, $line$mine': 'justify-content:flex-end',
  $gutter: 'width:28px; flex:none',
  $bubble: `${bubble}; background:var(--in)`,
  $own: `${bubble}; background:#0084ff; color:#fff`,
  $bare: 'border-radius:18px; overflow:hidden; outline:none',
  $photo: 'width:220px; height:220px; object-fit:cover',
  $share:
    'display:flex; flex-direction:column; background:var(--in); padding-bottom:10px; gap:8px; text-align:center',
  $quote:
    'font-size:13px; color:var(--dim); background:var(--hover); border-radius:14px; padding:6px 12px; margin:6px 36px -4px; max-width:50%',
  $tools: 'display:flex; gap:8px; color:var(--dim); opacity:0; align-self:center',
  '$message:hover $tools': 'opacity:1',
  $reaction:
    'align-self:flex-end; margin:-6px 12px 2px; background:var(--raised); border-radius:10px; padding:1px 4px; box-shadow:0 0 2px rgb(0 0 0 / .3); font-size:12px',
  '$theirs > $reaction': 'align-self:flex-start; margin-inline-start:48px',
  $status: 'align-self:flex-end; font-size:12px; color:var(--dim); padding:2px 0',
  $seen: 'width:14px; height:14px; border-radius:50%',
  $typing: 'padding:8px 50px; color:var(--dim)',
  $card: 'display:flex; flex-direction:column; align-items:center; gap:8px; padding:32px; font-weight:600',
  $compose: 'display:flex; align-items:flex-end; gap:4px; padding:12px 8px; flex:none; color:#0084ff',
  $tool: 'padding:8px; cursor:pointer; border-radius:50%',
  $box: 'flex:1 1 auto; min-width:0; display:flex; align-items:center; background:var(--in); border-radius:20px; color:var(--ink)',
  '$box > svg': 'margin-inline-end:10px',
  $editWrap: 'flex:1 1 auto; min-width:0; position:relative',
  $edit:
    'outline:none; max-height:144px; overflow-y:auto; padding:8px 12px; position:relative; white-space:pre-wrap; overflow-wrap:anywhere',
  $paragraph: 'margin:0',
  $placeholder: 'position:absolute; inset:8px 12px auto; color:var(--dim); pointer-events:none',
  $notice:
    'padding:16px; text-align:center; color:var(--dim); border-top:1px solid var(--line); display:flex; flex-direction:column; gap:12px; align-items:center',
  $choice: 'display:flex; gap:12px',
  $button:
    'padding:8px 20px; border-radius:8px; background:var(--in); color:var(--ink); cursor:pointer; font-weight:600; border:0; text-align:center',
  $page:
    'overflow-y:auto; flex:1 1 auto; min-height:0; padding:20px 0; display:flex; flex-direction:column; align-items:center; gap:16px',
  $post:
    'background:var(--bg); border-radius:10px; padding:16px; width:500px; box-sizing:border-box; display:flex; flex-direction:column; gap:12px; flex:none',
  $postPhoto: 'width:100%; height:280px; object-fit:cover',
  $dockArea: 'position:fixed; bottom:0; inset-inline-end:80px; z-index:3',
  $dockWrap: 'display:block',
  $docked: `${column}; width:338px; height:455px; background:var(--bg); border-radius:8px 8px 0 0; box-shadow:0 2px 12px rgb(0 0 0 / .25); outline:none`,
  $dockHead:
    'display:flex; align-items:center; height:48px; padding:0 8px; flex:none; border-bottom:1px solid var(--line)',
};
