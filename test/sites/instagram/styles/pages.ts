/** Pages that are no DM page, and the chat docked on them. */
export const pageStyles: Readonly<Record<string, string>> = {
  $page:
    'flex:1 1 auto; padding:32px; overflow-y:auto; display:flex; flex-direction:column; gap:24px; align-items:center; box-sizing:border-box',
  $post:
    'width:470px; max-width:100%; display:flex; flex-direction:column; gap:12px; border-bottom:1px solid var(--line); padding-bottom:16px',
  '$post $small': 'width:32px; height:32px',
  $postPhoto: 'width:100%; border-radius:4px; border:1px solid var(--line); box-sizing:border-box',
  $caption: 'line-height:18px',
  '$caption > span:first-child': 'font-weight:600',
  $comment: 'display:flex; align-items:center; gap:10px; width:100%; max-width:700px; color:var(--dim)',
  $commentField:
    'flex:1 1 auto; font:inherit; border:0; outline:none; resize:none; background:none; color:var(--ink); padding:8px 0',
  $field:
    'font:inherit; width:300px; max-width:100%; padding:10px; background:var(--bg); color:var(--ink); border:1px solid var(--line); border-radius:8px; box-sizing:border-box',
  $login: 'display:flex; flex-direction:column; gap:12px; width:300px',
  '$login h1': 'font-size:32px; line-height:60px; text-align:center; font-weight:600',
  $profileHead: 'display:flex; gap:32px; align-items:center; width:100%; max-width:700px',
  '$profileHead $large': 'width:120px; height:120px',
  $tiles: 'display:grid; grid-template-columns:repeat(3,1fr); gap:4px; width:100%; max-width:700px',
  $tile: 'width:100%; aspect-ratio:1; object-fit:cover',
  $reel: 'display:flex; gap:24px; align-items:flex-end',
  $reelPhoto: 'width:320px; border-radius:8px',
  $reelPanel:
    'width:320px; background:var(--raised); border-radius:12px; padding:16px; display:flex; flex-direction:column; gap:24px; box-shadow:0 2px 16px rgb(0 0 0 / .2)',
  $pill:
    'position:fixed; bottom:24px; inset-inline-end:32px; background:var(--raised); border-radius:28px; box-shadow:0 2px 14px rgb(0 0 0 / .25)',
  $pillButton:
    'display:flex; gap:10px; align-items:center; padding:16px 20px; cursor:pointer; font-weight:600',
  $docked:
    'position:fixed; bottom:0; inset-inline-end:24px; width:340px; height:480px; display:flex; flex-direction:column; background:var(--bg); border:1px solid var(--line); border-radius:12px 12px 0 0; box-shadow:0 0 16px rgb(0 0 0 / .25); overflow:hidden',
  '$docked $head': 'height:56px; padding:0 12px',
  '$docked $headRow $small': 'width:32px; height:32px',
  '$docked $compose': 'padding:8px',
  '$docked $row': 'padding:0 16px',
};
