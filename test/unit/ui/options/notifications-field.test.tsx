// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { OptionsApp } from '../../../../src/ui/options/options-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';

async function openOptions(): Promise<FakeBackground> {
  const fake = fakeBackground();
  mount(<OptionsApp />, fake);
  await screen.findByRole('region', { name: 'Targets and office hours' });
  return fake;
}

function toggle(): HTMLInputElement {
  const targets = within(screen.getByRole('region', { name: 'Targets and office hours' }));
  return targets.getByRole('switch', { name: 'Notify me before a reply is late' });
}

describe('notifications', () => {
  it('are on once the browser allows them, and off at a click', async () => {
    const fake = await openOptions();
    fireEvent.click(toggle());
    await waitFor(() => expect(fake.settings.notifications).toBe(true));
    expect(toggle().checked).toBe(true);
    fireEvent.click(toggle());
    await waitFor(() => expect(fake.settings.notifications).toBe(false));
  });

  it('stay off when the browser refuses, which is said', async () => {
    const fake = await openOptions();
    fake.lets = false;
    fireEvent.click(toggle());
    expect(await screen.findByText(/The browser refused/)).toBeTruthy();
    expect(toggle().checked).toBe(false);
    expect(fake.settings.notifications).toBe(false);
  });
});
