const column = 'display:flex; flex-direction:column; min-width:0; min-height:0';

/** The conversation list. */
export const listStyles: Readonly<Record<string, string>> = {
  $chat: 'display:flex; flex:1 1 auto; min-width:0; height:100%; width:100%; color:var(--ink)',
  $inbox: `${column}; flex:0 0 360px; border-inline-end:1px solid var(--line)`,
  '$drawerPanel > $inbox': 'flex:1 1 auto; border:0',
  $inboxHead: 'display:flex; align-items:center; gap:4px; padding:8px 12px; flex:none',
  $inboxTitle: 'font-size:20px; font-weight:800; padding:4px',
  $iconButton:
    'display:flex; align-items:center; justify-content:center; width:36px; height:36px; border-radius:999px; padding:0; color:inherit; flex:none',
  '$iconButton:hover': 'background:var(--hover)',
  $searchBar:
    'display:flex; align-items:center; gap:8px; margin:0 16px 8px; padding:8px 12px; border-radius:999px; background:var(--in); color:var(--dim); flex:none',
  $searchInput: 'border:0; outline:none; background:none; color:inherit; font:inherit; flex:1; min-width:0',
  $rows: 'overflow-y:auto; flex:1 1 auto; min-height:0',
  $virtual: 'position:relative; width:100%',
  $rowItem: 'height:68px; box-sizing:border-box; width:100%; padding:0 8px',
  $rowFloats: 'position:absolute; top:0; inset-inline-start:0',
  $row: 'display:flex; gap:12px; align-items:center; padding:10px; border-radius:12px; height:68px; box-sizing:border-box; cursor:pointer',
  $rowChosen: 'background:var(--chosen)',
  '$rowOther:hover': 'background:var(--hover)',
  $rowText: `${column}; flex:1 1 auto; gap:2px`,
  $rowTop: 'display:flex; gap:6px; align-items:center; min-width:0',
  $rowName: 'min-width:0',
  $snippet: 'display:flex; gap:4px; min-width:0; flex:1 1 auto',
  $avatar: 'width:44px; height:44px; border-radius:50%; object-fit:cover; flex:none',
  $small: 'width:32px; height:32px; border-radius:50%; flex:none',
  $large: 'width:64px; height:64px; border-radius:50%; flex:none',
  $initial:
    'background:#7856ff; color:#fff; display:inline-flex; align-items:center; justify-content:center; font-weight:700',
  $menu:
    'position:fixed; top:56px; inset-inline-start:340px; background:var(--bg); color:var(--ink); border:1px solid var(--line); border-radius:12px; display:flex; flex-direction:column; padding:4px; z-index:5; box-shadow:0 4px 16px rgb(101 119 134 / .3)',
  $menuItem: 'padding:10px 16px; text-align:start',
  '$menuItem[aria-checked="true"]': 'font-weight:700',
  $tabs: 'display:flex; border-bottom:1px solid var(--line); flex:none',
  $tab: 'flex:1; text-align:center; padding:12px; font-weight:600',
  '$tab[aria-selected="true"]': 'border-bottom:3px solid var(--accent)',
  $nothing: `${column}; align-items:center; justify-content:center; flex:1 1 auto; gap:12px; color:var(--dim)`,
};
