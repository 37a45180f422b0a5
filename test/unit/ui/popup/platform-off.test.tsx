// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { PopupApp } from '../../../../src/ui/popup/popup-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';

function openOver(front: { on: boolean; decided: boolean } | null): FakeBackground {
  const fake = fakeBackground();
  fake.on('platforms/in-front', () => front && { platform: 'linkedin', ...front });
  mount(<PopupApp />, { ...fake, inPopup: true });
  return fake;
}

const region = () => screen.findByRole('region', { name: 'Riposte is off on LinkedIn.' });
const button = () => screen.queryByRole('button', { name: 'Turn on' });

describe('over a page where Riposte is off', () => {
  it('the popup says so with what the terms say, and turns it on', async () => {
    const fake = openOver({ on: false, decided: false });
    expect((await region()).textContent).toContain('names this very technique');
    fake.on('platforms/in-front', () => ({ platform: 'linkedin', on: true, decided: false }));
    fireEvent.click(button() as HTMLElement);
    await waitFor(() => expect(fake.askedOf('platforms/turn-on')).toEqual([{ platform: 'linkedin' }]));
    expect(await screen.findByText('Riposte works on LinkedIn now.')).toBeTruthy();
    await waitFor(() => expect(button()).toBeNull());
  });

  it('the popup says who decides, where it is not the agent', async () => {
    openOver({ on: false, decided: true });
    expect((await region()).textContent).toContain('Your team or IT department decides');
    expect(button()).toBeNull();
  });
});

describe('over any other page', () => {
  it.each([null, { on: true, decided: false }])('the popup says nothing of it', async (front) => {
    openOver(front);
    await screen.findByRole('searchbox', { name: 'Search templates' });
    expect(screen.queryByText('Riposte is off on LinkedIn.')).toBeNull();
  });
});
