import { useSite } from './context.tsx';
import { Icon, type IconName } from './icons.tsx';

/** The narrow column of icons on every page. */
export function NavRail() {
  const { world, words, c } = useSite();
  const unread = world.conversations.filter((one) => one.unread && !one.request).length;
  const item = (href: string, icon: IconName, label: string) => (
    <a href={href} role="link" className={c('railItem')} tabIndex={0}>
      <Icon name={icon} label={label} />
    </a>
  );
  return (
    <div className={c('rail')} role="navigation">
      {item('/', 'camera', 'Instagram')}
      {item('/', 'home', words.home)}
      {item('/explore/', 'search', words.search)}
      {item('/explore/', 'compass', words.search)}
      {item('/reels/', 'reels', 'Reels')}
      <a
        href="/direct/inbox/"
        role="link"
        className={c('railItem')}
        tabIndex={0}
        aria-label={`Direct messaging - ${unread} new notifications link`}
      >
        <Icon name="messages" label={words.messages} />
        {unread > 0 && (
          <div className={c('badge')}>
            <span>{unread}</span>
          </div>
        )}
      </a>
      {item('/accounts/activity/', 'heart', words.like)}
      {item('/direct/new/', 'plus', words.newMessage)}
      {item('/ateliermoss/', 'person', words.profile)}
      <span className={c('spring')} />
      {item('/accounts/login/', 'menu', '…')}
    </div>
  );
}
