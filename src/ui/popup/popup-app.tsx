import { useRef } from 'preact/hooks';
import { IconButton } from '../kit/button';
import { Logo } from '../kit/logo';
import { useServices } from '../kit/services';
import { TabPanel, Tabs } from '../kit/tabs';
import { Toasts } from '../kit/toasts';
import { useAnswer } from '../kit/use-answer';
import { PlatformOff } from './platform-off';
import { formatRoute, listRoute, useRoute } from './route';
import { TemplatesTab } from './templates-tab';
import { WaitingTab } from './waiting-tab';
import { words } from './words';

/** The popup, and the same as a page in a tab. */
export function PopupApp() {
  const { openOwn, inPopup } = useServices();
  const [route, go] = useRoute();
  const waiting = useAnswer('conversations/waiting', null, 'conversations');
  // Where the Templates tab was when the agent went to Waiting.
  const templatesRoute = useRef(listRoute);
  if (route.tab === 'templates') templatesRoute.current = route;

  return (
    <Toasts>
      <header class="app-head">
        <h1 class="visually-hidden">{words.product}</h1>
        <Logo />
        <Tabs
          label={words.sections}
          tabs={[
            { id: 'templates', label: words.templates },
            { id: 'waiting', label: words.waiting, count: waiting.value?.length ?? 0 },
          ]}
          selected={route.tab}
          onSelect={(tab) => go(tab === 'waiting' ? { tab } : templatesRoute.current)}
        />
        {inPopup && (
          <IconButton
            label={words.openInTab}
            icon="tab"
            onClick={() => void openOwn(`popup.html${formatRoute(route)}`)}
          />
        )}
        <IconButton label={words.options} icon="sliders" onClick={() => void openOwn('options.html')} />
      </header>
      <PlatformOff />
      <main class="app-main">
        <TabPanel id="templates" selected={route.tab === 'templates'}>
          <TemplatesTab route={templatesRoute.current} active={route.tab === 'templates'} go={go} />
        </TabPanel>
        <TabPanel id="waiting" selected={route.tab === 'waiting'}>
          <WaitingTab waiting={waiting} />
        </TabPanel>
      </main>
    </Toasts>
  );
}
