import { render } from 'preact';
import { pageServices } from '../kit/page-services';
import { ServicesProvider } from '../kit/services';
import { speakOnPage } from '../kit/speak-on-page';
import { speak as speakNumbers } from '../numbers/words';
import { speak as speakTeam } from '../team/words';
import { OptionsApp } from './options-app';
import { speak, words } from './words';

/** Puts the options page into `root`. */
export async function startOptions(root: HTMLElement): Promise<void> {
  const services = await pageServices();
  await speakOnPage(services, [speak, speakNumbers, speakTeam], () => {
    document.title = words.pageTitle;
    render(
      <ServicesProvider value={services}>
        <OptionsApp />
      </ServicesProvider>,
      root,
    );
  });
}
