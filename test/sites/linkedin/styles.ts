const light =
  '--canvas:#f4f2ee; --bg:#fff; --ink:rgb(0 0 0/.9); --dim:rgb(0 0 0/.6); --line:#e8e8e8; --hover:#f3f3f3; --blue:#0a66c2; --active:#edf3f8';
const dark =
  '--canvas:#000; --bg:#1b1f23; --ink:rgb(255 255 255/.9); --dim:rgb(255 255 255/.6); --line:#38434f; --hover:#293138; --blue:#71b7fb; --active:#20303c';

/** Rules by the site's own class names, which do not change. */
const rules: Readonly<Record<string, string>> = {
  ':root': light,
  ':root.theme--dark': dark,
  body: 'margin:0; background:var(--canvas); color:var(--ink); font:14px/20px -apple-system,system-ui,"Segoe UI",Roboto,sans-serif',
  'button, input, textarea': 'font:inherit; color:inherit',
  a: 'color:inherit; text-decoration:none',
  ul: 'list-style:none; margin:0; padding:0',
  'p, h1, h2, h3, dl, dd': 'margin:0; font-size:inherit',
  '.t-12': 'font-size:12px',
  '.t-16': 'font-size:16px',
  '.t-bold': 'font-weight:600',
  '.truncate': 'white-space:nowrap; overflow:hidden; text-overflow:ellipsis; min-width:0',
  '.visually-hidden':
    'position:absolute; clip-path:inset(50%); width:1px; height:1px; overflow:hidden; white-space:nowrap',
  '.artdeco-button, .msg-overlay-bubble-header__control':
    'border:0; background:none; border-radius:16px; padding:4px 10px; color:var(--dim); font-weight:600; cursor:pointer',
  '.artdeco-pill':
    'border:1px solid var(--line); background:var(--bg); border-radius:16px; padding:4px 12px; font-weight:600; margin-inline-end:6px',
  '.global-nav':
    'height:52px; display:flex; align-items:center; gap:12px; padding:0 max(24px,calc(50vw - 564px)); background:var(--bg); border-bottom:1px solid var(--line); box-sizing:border-box',
  '.global-nav nav': 'margin-inline-start:auto; display:flex; gap:32px; align-items:center; font-size:20px',
  '.global-nav__logo':
    'background:var(--blue); color:var(--bg); font-weight:800; font-size:20px; border-radius:4px; padding:6px 7px',
  '.global-nav__me-photo': 'border-radius:50%; background:#caa',
  '.search-global-typeahead__input, #search-conversations':
    'background:var(--active); border:0; border-radius:4px; padding:7px 12px; width:220px; min-width:0',
  '.msg__list-detail':
    'display:flex; width:900px; max-width:96vw; height:calc(100vh - 76px); margin:24px auto 0; background:var(--bg); border:1px solid var(--line); border-radius:8px 8px 0 0; overflow:hidden; box-sizing:border-box',
  '.msg__list':
    'width:340px; flex:none; display:flex; flex-direction:column; border-inline-end:1px solid var(--line); min-height:0',
  '.msg-conversations-container__title-row':
    'display:flex; gap:12px; align-items:center; padding:10px 16px; border-bottom:1px solid var(--line)',
  '.msg-cross-pillar-inbox-filters': 'padding:8px 16px; border-bottom:1px solid var(--line); display:flex',
  '.msg-conversations-container__conversations-list':
    'overflow-y:auto; flex:1 1 auto; min-height:0; position:relative',
  '.msg-conversation-listitem':
    'height:92px; box-sizing:border-box; border-bottom:1px solid var(--line); overflow:hidden; position:relative',
  '.msg-conversation-listitem__link':
    'display:flex; gap:8px; padding:12px 16px; height:92px; box-sizing:border-box; cursor:pointer; border-inline-start:4px solid transparent',
  '.msg-conversation-listitem__link:hover': 'background:var(--hover)',
  '.msg-conversations-container__convo-item-link--active':
    'background:var(--active); border-inline-start-color:var(--blue)',
  '.msg-conversation-card__convo-item-container--unread': 'background:var(--active)',
  '.msg-conversation-card__content--selectable': 'flex:1 1 auto; min-width:0',
  '.msg-conversation-card__row': 'display:flex; justify-content:space-between; gap:8px',
  '.msg-conversation-card__participant-names': 'font-weight:400; font-size:16px; min-height:20px',
  '.msg-conversation-card__participant-names.t-bold, .msg-conversation-card__time-stamp.t-bold':
    'font-weight:600',
  '.msg-conversation-card__time-stamp, .msg-conversation-listitem__time-stamp':
    'color:var(--dim); font-size:12px; flex:none',
  '.msg-conversation-card__message-snippet-container': 'display:flex; gap:8px',
  '.msg-conversation-card__message-snippet':
    'color:var(--dim); max-height:40px; overflow:hidden; flex:1; overflow-wrap:anywhere',
  '.msg-conversation-card__message-snippet--unread': 'font-weight:600; color:var(--ink)',
  '.msg-conversation-card__pill':
    'color:var(--dim); font-size:12px; border:1px solid var(--line); border-radius:2px; padding:0 4px',
  '.msg-conversation-card__inbox-shortcuts':
    'display:none; position:absolute; inset-inline-end:8px; bottom:8px',
  '.notification-badge__count':
    'background:var(--blue); color:var(--bg); border-radius:10px; padding:0 6px; font-size:12px; font-weight:600; display:inline-block',
  img: 'border-radius:50%; flex:none',
  '.msg-facepile-grid':
    'display:flex; flex-wrap:wrap; width:56px; height:56px; flex:none; align-content:center; overflow:hidden',
  '.msg__detail': 'flex:1 1 auto; min-width:0; display:flex; flex-direction:column; min-height:0',
  '.msg-thread': 'display:flex; flex-direction:column; flex:1 1 auto; min-height:0',
  '.msg-title-bar':
    'display:flex; align-items:center; gap:8px; padding:8px 16px; border-bottom:1px solid var(--line); flex:none; min-height:56px; box-sizing:border-box',
  '.shared-title-bar__title': 'flex:1 1 auto; min-width:0; display:flex; gap:8px; align-items:center',
  '.msg-entity-lockup__entity-title': 'font-size:16px; font-weight:600',
  '.msg-entity-lockup__entity-info': 'color:var(--dim); font-size:12px',
  '.msg-s-message-list-container': 'flex:1 1 auto; min-height:0; display:flex; flex-direction:column',
  '.msg-s-message-list':
    'overflow-y:auto; flex:1 1 auto; min-height:0; display:flex; flex-direction:column-reverse',
  '.msg-s-message-list-content': 'padding:0 0 12px; width:100%',
  '.msg-s-message-list__time-heading':
    'display:block; text-align:center; color:var(--dim); margin:14px 16px 4px; text-transform:uppercase; border-top:1px solid var(--line); padding-top:8px',
  '.msg-s-event-listitem': 'padding:4px 16px 0; position:relative',
  '.msg-s-event-listitem__link': 'float:inline-start; margin-inline-end:8px; height:22px',
  '.msg-s-event-listitem__link img': 'margin-top:4px',
  '.msg-s-message-group__meta': 'display:flex; gap:8px; align-items:baseline',
  '.msg-s-message-group__name': 'font-weight:600; min-height:20px; display:inline-block',
  '.msg-s-message-group__timestamp': 'color:var(--dim); font-size:12px',
  '.msg-s-event-listitem__message-bubble':
    'margin-inline-start:48px; display:flex; gap:6px; align-items:flex-end; flex-wrap:wrap',
  '.msg-s-event-listitem__body': 'overflow-wrap:anywhere; white-space:normal',
  '.msg-s-event-listitem__subject': 'font-weight:600; width:100%',
  '.msg-s-event-with-indicator__sending-indicator': 'color:var(--dim); font-size:10px',
  '.msg-s-event-listitem--system': 'text-align:center',
  '.msg-s-profile-card': 'padding:16px; border-bottom:1px solid var(--line)',
  '.msg-s-profile-card .artdeco-entity-lockup__title': 'font-weight:600; display:flex; gap:6px',
  '.msg-s-profile-card .artdeco-entity-lockup__subtitle': 'color:var(--dim)',
  '.conversations-quick-replies': 'display:flex; gap:8px; padding:12px 16px 0; flex-wrap:wrap',
  '.conversations-quick-replies__reply-button': 'border:1px solid var(--blue); color:var(--blue)',
  '.msg-form': 'flex:none; border-top:1px solid var(--line); display:block',
  '.msg-form__msg-content-container': 'padding:12px 16px',
  '.msg-form__message-texteditor': 'position:relative; background:var(--active); border-radius:8px',
  '.msg-form__contenteditable':
    'min-height:76px; max-height:180px; overflow-y:auto; padding:8px 12px; outline:none; box-sizing:border-box; position:relative; z-index:1; overflow-wrap:anywhere',
  '.msg-form__placeholder': 'position:absolute; inset:8px 12px auto; color:var(--dim); pointer-events:none',
  '.msg-form__placeholder::before': 'content:attr(data-placeholder)',
  '.msg-form__footer':
    'display:flex; justify-content:space-between; padding:4px 12px; border-top:1px solid var(--line)',
  '.msg-form__left-actions, .msg-form__right-actions': 'display:flex; align-items:center; gap:4px',
  '.msg-form__send-button': 'background:var(--blue); color:var(--bg)',
  '.msg-form__send-button:disabled': 'background:var(--line); color:var(--dim)',
  '.msg-overlay-container':
    'position:fixed; bottom:0; inset-inline-end:16px; display:flex; align-items:flex-end; gap:12px; flex-direction:row; z-index:90; font:14px/20px -apple-system,system-ui,"Segoe UI",Roboto,sans-serif; color:var(--ink)',
  '.msg-overlay-conversation-bubble':
    'width:336px; height:480px; display:flex; flex-direction:column; background:var(--bg); border:1px solid var(--line); border-radius:8px 8px 0 0; box-shadow:0 4px 12px rgb(0 0 0/.2)',
  '.msg-overlay-conversation-bubble--is-minimized': 'height:48px',
  '.msg-overlay-conversation-bubble__content-wrapper':
    'flex:1 1 auto; min-height:0; display:flex; flex-direction:column',
  '.msg-overlay-bubble-header':
    'display:flex; align-items:center; gap:6px; padding:8px 12px; border-bottom:1px solid var(--line); min-height:48px; box-sizing:border-box; flex:none',
  '.msg-overlay-bubble-header__title': 'font-weight:600; flex:1 1 auto',
  '.msg-overlay-list-bubble':
    'width:288px; background:var(--bg); border:1px solid var(--line); border-radius:8px 8px 0 0',
  '.msg-overlay-list-bubble__conversations-list': 'height:420px; overflow-y:auto',
  '.msg-overlay-list-bubble__convo-card':
    'display:flex; gap:8px; padding:12px; border-bottom:1px solid var(--line); cursor:pointer',
  '.msg-overlay-list-bubble__convo-card--unread': 'background:var(--active); font-weight:600',
  '.page': 'max-width:560px; margin:24px auto; padding:0 16px',
  '.card':
    'background:var(--bg); border:1px solid var(--line); border-radius:8px; padding:16px; margin-bottom:12px; display:block',
  '.ql-editor':
    'min-height:40px; border:1px solid var(--line); border-radius:20px; padding:8px 16px; outline:none',
};

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(
    Object.entries(rules)
      .map(([selector, body]) => `${selector} { ${body} }`)
      .join('\n'),
  );
  return made;
}

/** Goes in by CSSOM, past `style-src`. */
export function stylePage(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet()];
}

export function styleShadow(root: ShadowRoot): void {
  if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheet()];
}
