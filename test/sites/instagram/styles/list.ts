/** The column of conversations. */
export const listStyles: Readonly<Record<string, string>> = {
  $side:
    'width:397px; flex:none; border-inline-end:1px solid var(--line); display:flex; flex-direction:column; min-height:0; box-sizing:border-box',
  $me: 'padding:30px 24px 12px; display:flex; align-items:center; gap:6px',
  $account: 'font-weight:700; font-size:20px; line-height:25px',
  $searchBox:
    'margin:0 20px 12px; display:flex; align-items:center; gap:10px; padding:0 16px; height:40px; border-radius:20px; background:var(--in); color:var(--dim); flex:none',
  $searchField:
    'flex:1; border:0; outline:none; background:none; color:var(--ink); font:inherit; min-width:0',
  $notes: 'display:flex; gap:10px; padding:14px 20px 4px; flex:none',
  $noteItem:
    'width:80px; display:flex; flex-direction:column; align-items:center; gap:6px; position:relative; cursor:pointer',
  $bubbleNote:
    'position:absolute; top:-12px; background:var(--raised); box-shadow:0 1px 6px rgb(0 0 0 / .22); border-radius:12px; padding:4px 9px; font-size:11px; line-height:14px; white-space:nowrap; max-width:76px; overflow:hidden; text-overflow:ellipsis; min-height:14px',
  $noteName:
    'font-size:12px; color:var(--dim); max-width:100%; overflow:hidden; text-overflow:ellipsis; white-space:nowrap',
  $folders: 'display:flex; gap:8px; padding:12px 20px 8px; align-items:center; flex:none',
  $folder: 'padding:6px 14px; border-radius:16px; font-weight:600; white-space:nowrap',
  $folderChosen: 'background:var(--in)',
  $folderOther: 'color:var(--dim)',
  $scroll: 'overflow-y:auto; flex:1 1 auto; min-height:0; position:relative; scrollbar-width:thin',
  $row: 'height:72px; display:flex; align-items:center; gap:12px; padding:0 24px; box-sizing:border-box; cursor:pointer; position:relative; width:100%; outline:none',
  '$row:hover': 'background:var(--hover)',
  $chosen: 'background:var(--chosen)',
  $unchosen: 'background:none',
  $face: 'position:relative; flex:none',
  $online:
    'position:absolute; bottom:0; inset-inline-end:0; width:12px; height:12px; border-radius:50%; background:rgb(28,209,79); border:2px solid var(--bg)',
  $lines: 'flex:1 1 auto; min-width:0; display:flex; flex-direction:column; gap:2px',
  $name:
    'white-space:nowrap; overflow:hidden; text-overflow:ellipsis; display:block; line-height:20px; min-height:20px',
  $bold: 'font-weight:600; color:var(--ink)',
  $plain: 'font-weight:400',
  $snippet: 'display:flex; color:var(--dim); min-width:0; white-space:pre; font-size:12px; line-height:16px',
  '$snippet > span:first-child': 'overflow:hidden; text-overflow:ellipsis',
  '$snippet > span:nth-child(2)': 'flex:none',
  '$snippet abbr': 'flex:none; text-decoration:none; font-weight:400; color:var(--dim)',
  $dot: 'width:8px; height:8px; border-radius:50%; background:rgb(0,149,246); overflow:hidden; flex:none; position:relative',
  $rowMenu:
    'position:absolute; inset-inline-end:24px; background:var(--raised); border-radius:50%; padding:6px; box-shadow:0 1px 6px rgb(0 0 0 / .3)',
  $skeleton: 'height:72px; display:flex; align-items:center; gap:12px; padding:0 24px; box-sizing:border-box',
  $skeletonFace: 'width:56px; height:56px; border-radius:50%; background:var(--in); flex:none',
  $skeletonLine: 'height:12px; border-radius:6px; background:var(--in); width:60%',
};
