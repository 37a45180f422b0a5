import { Avatar } from './avatar.tsx';
import { useSite } from './context.tsx';
import { Icon, type IconName } from './icons.tsx';
import { me } from './people.ts';

/** The site's own navigation, in the document whatever the chat is in. */
export function Nav() {
  const { world, words, seeded, c } = useSite();
  const unread = world.conversations.filter((one) => one.unread && !one.request).length;
  const link = (testId: string, href: string, label: string, icon: IconName, count = 0) => (
    <a
      data-testid={testId}
      href={href}
      role="link"
      aria-label={label}
      className={`css-175oi2r ${c('navLink')}`}
    >
      <span className={c('navIcon')}>
        <Icon name={icon} size={26} />
        {count > 0 && (
          <div className={c('navBadge')}>
            <span>{count}</span>
          </div>
        )}
      </span>
      <span className={c('navLabel')}>{label}</span>
    </a>
  );
  return (
    <header role="banner" className={`css-175oi2r ${c('banner')}`}>
      <nav role="navigation" aria-label="Primary" className={c('nav')}>
        {link('AppTabBar_Logo', '/home', '', 'x')}
        {link('AppTabBar_Home_Link', '/home', words.home, 'home')}
        {link('AppTabBar_Explore_Link', '/explore', words.explore, 'search')}
        {link(
          'AppTabBar_Notifications_Link',
          '/notifications',
          words.notifications,
          'bell',
          1 + seeded.draw('news', 3),
        )}
        {link('AppTabBar_DirectMessage_Link', '/i/chat', words.chat, 'chat', unread)}
        {link('AppTabBar_Profile_Link', `/${me.handle}`, words.profile, 'person')}
        <a data-testid="SideNav_NewTweet_Button" href="/compose/post" className={c('postButton')}>
          {words.post}
        </a>
      </nav>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" className={c('account')}>
        <div data-testid={`UserAvatar-Container-${me.handle}`}>
          <Avatar name={me.name} size="small" />
        </div>
        <span className={c('navLabel')}>
          <b>{me.name}</b>
          <br />@{me.handle}
        </span>
      </button>
    </header>
  );
}
