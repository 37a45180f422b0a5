const side = 'display:flex; flex:1 1 auto; min-width:0; align-items:flex-end; gap:8px';
const above = 'font-size:12px; color:var(--dim); padding:4px 12px 2px';
const bubble =
  'padding:7px 12px; border-radius:18px; overflow-wrap:anywhere; white-space:pre-wrap; font-size:15px; line-height:20px; min-width:0; position:relative';

/** Header, messages and composer. */
export const threadStyles: Readonly<Record<string, string>> = {
  $pane: 'flex:1 1 auto; min-width:0; display:flex; flex-direction:column; min-height:0',
  $head:
    'height:75px; flex:none; border-bottom:1px solid var(--line); box-sizing:border-box; width:100%; padding:0 16px; display:flex; align-items:center',
  $headRow: 'display:flex; align-items:center; gap:12px; flex:1 1 auto; min-width:0',
  $headLink: 'display:flex; gap:12px; align-items:center; min-width:0',
  '$headRow $small': 'width:44px; height:44px',
  '$headRow $pair img': 'width:70%; height:70%',
  $headLines: 'display:flex; flex-direction:column; min-width:0; gap:2px; align-items:flex-start',
  $headName:
    'font-size:16px; font-weight:600; line-height:20px; white-space:nowrap; overflow:hidden; text-overflow:ellipsis; max-width:100%',
  $headButton: 'padding:8px; cursor:pointer',
  $presence: 'font-size:12px; line-height:16px; color:var(--dim)',
  $messages: 'flex:1 1 auto; min-height:0; display:flex; flex-direction:column',
  $loading: 'align-items:center; padding-top:40px',
  $spinner:
    'width:24px; height:24px; border-radius:50%; border:3px solid var(--line); border-top-color:var(--dim); margin:16px auto; flex:none; box-sizing:border-box',
  $reverse:
    'overflow-y:auto; overflow-x:hidden; display:flex; flex-direction:column-reverse; flex:1 1 auto; min-height:0; scrollbar-width:thin',
  $stack: 'display:flex; flex-direction:column; padding:0 8px; gap:0; flex:none',
  $item: 'display:flex; flex-direction:column; min-width:0; position:relative',
  $separator: 'align-self:center; color:var(--dim); font-size:12px; margin:16px 0 8px; font-weight:400',
  $group: 'outline:none; position:relative; padding:1px 12px',
  $message: 'display:flex; flex-direction:column; min-width:0; position:relative',
  $mine: `${side}; justify-content:flex-end`,
  $mineByMargin: side,
  '$mineByMargin > $ownLine': 'margin-inline-start:auto',
  $mineByColumn: 'display:flex; flex-direction:column; align-items:flex-end; flex:1 1 auto; min-width:0',
  $theirs: side,
  $line: 'display:flex; align-items:center; gap:8px; max-width:65%; min-width:0',
  $ownLine: 'display:flex; align-items:center; gap:8px; max-width:65%; min-width:0',
  $gutter: 'width:28px; flex:none',
  $bubble: `${bubble}; background:var(--in)`,
  $own: `${bubble}; background:linear-gradient(#6b3df5,#4a5df9); color:#fff`,
  $bare: 'border-radius:18px; overflow:hidden; border:1px solid var(--line)',
  $above: `${above}; align-self:flex-start; margin-inline-start:36px`,
  $aboveOwn: `${above}; align-self:flex-end`,
  $quote: 'font-size:13px; line-height:17px; opacity:.75',
  '$own > $quote, $bubble > $quote':
    'border-inline-start:3px solid currentColor; padding-inline-start:8px; margin:2px 0 4px',
  $quoteBubble: 'padding:7px 12px; border-radius:18px; border:1px solid var(--line); color:var(--dim)',
  $tools: 'display:flex; gap:6px; align-items:center; color:var(--dim)',
  $time: 'font-size:11px; color:var(--dim); text-decoration:none; flex:none; align-self:flex-end',
  $reaction: 'display:flex; margin:-6px 0 4px 48px; position:relative',
  $reactionOwn: 'display:flex; justify-content:flex-end; margin:-6px 12px 4px; position:relative',
  '$reaction > div, $reactionOwn > div':
    'background:var(--raised); border:1px solid var(--line); border-radius:12px; padding:1px 6px',
  $emoji: 'width:18px; height:18px; display:inline-block; vertical-align:-3px; margin:0 1px',
  $seen: 'align-self:flex-end; font-size:12px; color:var(--dim); padding:4px 20px 8px',
  $typing: 'letter-spacing:3px; color:var(--dim)',
  $sentPhoto: 'width:220px; height:220px; object-fit:cover',
  $voice: 'display:flex; gap:10px; align-items:center',
  $wave:
    'width:120px; height:18px; background:repeating-linear-gradient(90deg, currentColor 0 2px, transparent 2px 5px); opacity:.6',
  $preview:
    'display:flex; flex-direction:column; margin-top:6px; border-radius:12px; overflow:hidden; background:var(--raised); color:var(--ink); min-width:240px',
  '$bare > $preview': 'margin:0; padding:12px; gap:6px',
  $previewPhoto: 'width:100%; height:130px; object-fit:cover',
  $previewTitle: 'font-weight:600; padding:8px 12px 0',
  '$preview $presence': 'padding:0 12px 8px',
  $card: 'display:flex; flex-direction:column; align-items:center; gap:8px; padding:32px 24px 20px',
  '$card h2': 'font-size:20px; line-height:25px; font-weight:600',
  $compose: 'padding:12px 16px 16px; flex:none; width:100%; box-sizing:border-box',
  $box: 'border:1px solid var(--line); border-radius:22px; display:flex; align-items:center; gap:12px; padding:0 16px; min-height:44px',
  $editWrap: 'flex:1 1 auto; min-width:0; position:relative',
  $edit:
    'outline:none; max-height:120px; overflow-y:auto; padding:11px 0; position:relative; line-height:20px; font-size:15px',
  $paragraph: 'margin:0',
  $placeholder:
    'position:absolute; inset:11px 0 auto; color:var(--dim); pointer-events:none; white-space:nowrap; overflow:hidden; font-size:15px; line-height:20px',
  $tool: 'cursor:pointer',
  $send: 'color:#4a5df9; font-weight:600; cursor:pointer; flex:none',
  ':root.__fb-dark-mode $send': 'color:#85a1ff',
  $notice: 'padding:20px; text-align:center; color:var(--dim); border-top:1px solid var(--line)',
  $request:
    'padding:20px; display:flex; flex-direction:column; gap:16px; align-items:center; border-top:1px solid var(--line); text-align:center; color:var(--dim); position:relative',
  $choice: 'display:flex; gap:12px; justify-content:center; color:var(--ink)',
};
