import { render } from 'preact';
import { pageServices } from '../kit/page-services';
import { ServicesProvider } from '../kit/services';
import { PopupApp } from './popup-app';

/** Puts the popup into `root`. */
export async function startPopup(root: HTMLElement): Promise<void> {
  const services = await pageServices();
  document.documentElement.dataset.place = services.inPopup ? 'popup' : 'tab';
  render(
    <ServicesProvider value={services}>
      <PopupApp />
    </ServicesProvider>,
    root,
  );
}
