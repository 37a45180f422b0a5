import { render } from 'preact';
import { pageServices } from '../kit/page-services';
import { ServicesProvider } from '../kit/services';
import { OptionsApp } from './options-app';

/** Puts the options page into `root`. */
export async function startOptions(root: HTMLElement): Promise<void> {
  const services = await pageServices();
  render(
    <ServicesProvider value={services}>
      <OptionsApp />
    </ServicesProvider>,
    root,
  );
}
