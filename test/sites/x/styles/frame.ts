const column = 'display:flex; flex-direction:column; min-width:0; min-height:0';

/** The page around the chat, and the pages that are no chat. */
export const frameStyles: Readonly<Record<string, string>> = {
  $fill: `${column}; flex:1 1 auto; width:100%`,
  $stretch: 'width:100%',
  $spring: 'flex:1 1 auto',
  $app: 'display:flex; height:100vh; max-width:1280px; margin:0 auto; overflow:hidden',
  $banner:
    'width:220px; flex:none; display:flex; flex-direction:column; justify-content:space-between; padding:4px 12px; box-sizing:border-box',
  $nav: 'display:flex; flex-direction:column; gap:4px; align-items:flex-start',
  $navLink:
    'display:flex; gap:16px; align-items:center; padding:10px 12px; border-radius:999px; font-size:19px',
  '$navLink:hover': 'background:var(--hover)',
  $navIcon: 'position:relative',
  $navBadge:
    'position:absolute; top:-6px; inset-inline-end:-6px; background:var(--accent); color:#fff; border-radius:9px; min-width:16px; height:16px; font-size:11px; line-height:16px; text-align:center; padding:0 2px',
  $postButton:
    'background:var(--fill); color:var(--on-fill); border-radius:999px; padding:12px 0; width:190px; text-align:center; font-weight:700; margin-top:12px',
  $account: 'display:flex; gap:10px; align-items:center; text-align:start; padding:12px; font-size:14px',
  $main: 'flex:1 1 auto; min-width:0; display:flex; border-inline:1px solid var(--line)',
  $embed: 'flex:1 1 auto; min-width:0; display:flex; font:inherit',
  $page:
    'width:600px; border-inline-end:1px solid var(--line); padding:16px; overflow-y:auto; box-sizing:border-box',
  $postBox: 'border-bottom:1px solid var(--line); padding:12px 0; color:var(--dim); font-size:20px',
  $post: 'display:flex; gap:12px; padding:12px 0; border-bottom:1px solid var(--line)',
  $pill:
    'display:inline-block; border:1px solid var(--line); border-radius:999px; padding:8px 16px; font-weight:700; text-align:center; margin:4px',
  $wall: `${column}; flex:1 1 auto; align-items:center; justify-content:center; gap:16px`,
  $pin: 'display:flex; gap:12px',
  $pinField:
    'width:44px; height:52px; text-align:center; font-size:24px; border:1px solid var(--dim); border-radius:8px; background:none; color:inherit',
  $veil:
    'position:fixed; inset:0; background:var(--veil); display:flex; align-items:center; justify-content:center; z-index:4; color:var(--ink)',
  $dialog:
    'background:var(--bg); border-radius:16px; padding:16px; width:440px; display:flex; flex-direction:column; gap:8px',
  $drawer: 'position:fixed; bottom:16px; inset-inline-end:16px; z-index:3; color:var(--ink)',
  $drawerButton:
    'width:55px; height:55px; border-radius:16px; background:var(--bg); color:inherit; border:1px solid var(--line); display:flex; align-items:center; justify-content:center; box-shadow:0 0 12px rgb(101 119 134 / .3)',
  $drawerPanel: `${column}; width:400px; height:530px; background:var(--bg); border:1px solid var(--line); border-radius:16px; overflow:hidden; box-shadow:0 0 16px rgb(101 119 134 / .3)`,
  $drawerClosed:
    'width:400px; background:var(--bg); border:1px solid var(--line); border-radius:16px 16px 0 0',
  $drawerBar: 'display:flex; flex:none; border-bottom:1px solid var(--line)',
};
