import { render } from 'preact';
import { pageServices } from '../kit/page-services';
import { ServicesProvider } from '../kit/services';
import { speakOnPage } from '../kit/speak-on-page';
import { PopupApp } from './popup-app';
import { speak, words } from './words';

/** Puts the popup into `root`. */
export async function startPopup(root: HTMLElement): Promise<void> {
  const services = await pageServices();
  document.documentElement.dataset.place = services.inPopup ? 'popup' : 'tab';
  await speakOnPage(services, [speak], () => {
    document.title = words.pageTitle;
    render(
      <ServicesProvider value={services}>
        <PopupApp />
      </ServicesProvider>,
      root,
    );
  });
}
