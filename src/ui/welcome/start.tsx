import { render } from 'preact';
import { speak as speakClock } from '../clock/words';
import { pageServices } from '../kit/page-services';
import { type Services, ServicesProvider } from '../kit/services';
import { speakOnPage } from '../kit/speak-on-page';
import { speak as speakPicker } from '../picker/words';
import { WelcomeApp } from './welcome-app';
import { speak, words } from './words';

/** Puts the welcome page into `root`. */
export async function startWelcome(root: HTMLElement): Promise<void> {
  const services = await pageServices();
  await speakOnPage(services, [speak, () => speakInPage(services)], () => {
    document.title = words.pageTitle;
    render(
      <ServicesProvider value={services}>
        <WelcomeApp />
      </ServicesProvider>,
      root,
    );
  });
}

/** Picker and clock are those of the pages, so their words come from where pages have them. */
async function speakInPage({ ask }: Services): Promise<void> {
  const answer = await ask('words/in-page', null);
  const spoken = answer.ok ? answer.value : null;
  speakPicker(spoken?.picker ?? null);
  speakClock(spoken);
}
