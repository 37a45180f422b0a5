const column = 'display:flex; flex-direction:column; min-width:0; min-height:0';

/** The open conversation. */
export const threadStyles: Readonly<Record<string, string>> = {
  $panel: `${column}; flex:1 1 auto; background:var(--bg)`,
  $header:
    'display:flex; align-items:center; gap:8px; padding:8px 16px; min-height:56px; box-sizing:border-box; border-bottom:1px solid var(--line); flex:none',
  $headerWho: 'display:flex; gap:12px; align-items:center; min-width:0',
  $headerName: 'min-width:0; line-height:18px',
  $content: `${column}; flex:1 1 auto`,
  $reverse: 'overflow-y:auto; flex:1 1 auto; min-height:0; display:flex; flex-direction:column-reverse',
  $list: 'width:100%; padding:0 0 8px; box-sizing:border-box',
  $listItem: 'display:block; content-visibility:auto; contain-intrinsic-height:auto 52px',
  $measured: 'position:absolute; visibility:hidden; inset-inline:0; top:-9999px',
  $listNotice: 'text-align:center; padding:8px',
  $spinnerSlot: 'min-height:4px',
  $spinner:
    'width:24px; height:24px; margin:12px auto; border-radius:50%; border:3px solid var(--line); border-top-color:var(--accent)',
  $pillLine: 'display:flex; justify-content:center; padding:12px 0 4px',
  $datePill: 'background:var(--in); padding:2px 12px',
  $headerItem: `${column}; align-items:center; gap:4px; padding:24px 16px; text-align:center; border-bottom:1px solid var(--line)`,
  $line: 'display:flex; padding:2px 16px',
  $atEnd: 'justify-content:flex-end',
  $atStart: 'justify-content:flex-start',
  '$pushed > *': 'margin-inline-start:auto',
  $focusTarget: 'max-width:75%; outline:none; position:relative',
  $grid: "display:grid; grid-template-areas:'avatar bubble'; column-gap:8px; align-items:end",
  $plainCell: 'display:block',
  $hiddenText:
    'position:absolute; clip-path:inset(50%); width:1px; height:1px; overflow:hidden; white-space:nowrap',
  $bubbleColumn: `${column}; align-items:flex-start; position:relative`,
  $bubble: 'padding:8px 12px; border-radius:18px; position:relative; max-width:100%; box-sizing:border-box',
  $bubbleIn: 'background:var(--in); border-end-start-radius:4px',
  $bubbleOut: 'background:var(--accent); color:#fff; border-end-end-radius:4px; align-self:flex-end',
  $timeRoom: 'visibility:hidden; padding-inline-start:8px; white-space:nowrap',
  $time: 'position:absolute; bottom:4px; inset-inline-end:12px; white-space:nowrap',
  $typing: 'width:40px; margin:4px 16px',
  $quote:
    'border-inline-start:3px solid var(--dim); padding:2px 8px; color:var(--dim); font-size:13px; margin-bottom:2px',
  $reaction:
    'margin-top:-6px; background:var(--bg); border:1px solid var(--line); border-radius:999px; padding:0 6px; z-index:1',
  $media: 'position:relative; width:220px',
  $photo: 'width:100%; border-radius:16px',
  $shareCard:
    'width:260px; border:1px solid var(--line); border-radius:16px; overflow:hidden; display:flex; flex-direction:column; padding-bottom:8px',
  $dim: 'color:var(--dim); font-size:13px',
  $classicName: 'font-weight:700; overflow:hidden; text-overflow:ellipsis; white-space:nowrap',
  $classicSnippet: 'overflow:hidden; text-overflow:ellipsis; white-space:nowrap',
  $classicUnread: 'font-weight:700',
  $classicText: 'white-space:pre-wrap; overflow-wrap:anywhere',
  $classicPhoto: 'width:200px; border-radius:16px',
  $classicInput: 'padding:8px; max-height:160px; overflow-y:auto',
  '.DraftEditor-root': 'position:relative',
  '.public-DraftEditorPlaceholder-root': 'position:absolute; color:var(--dim); pointer-events:none',
  $form: 'flex:none; margin:0; padding:8px 16px 12px; width:100%; box-sizing:border-box',
  $composer:
    'display:flex; align-items:flex-end; gap:4px; background:var(--in); border-radius:22px; padding:4px',
  $inputBox: 'flex:1 1 auto; min-width:0',
  $input:
    'width:100%; box-sizing:border-box; border:0; outline:none; resize:none; background:none; color:inherit; font:inherit; padding:8px; max-height:160px; field-sizing:content; display:block',
  $sendButton:
    'width:36px; height:36px; border-radius:50%; background:var(--accent); color:#fff; padding:0; display:flex; align-items:center; justify-content:center; flex:none',
  $notice: 'flex:none; text-align:center; padding:16px; border-top:1px solid var(--line); color:var(--dim)',
};
