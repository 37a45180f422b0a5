import { configure } from '@testing-library/dom';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { type Services, ServicesProvider } from '../../../src/ui/kit/services';

/** What an event changes is on the page when the event is over, as between two actions of a person. */
configure({
  eventWrapper: (fire) => {
    let result: unknown;
    act(() => {
      result = fire();
    });
    return result;
  },
});

const mounted: HTMLElement[] = [];

afterEach(() => {
  for (const root of mounted.splice(0)) {
    render(null, root);
    root.remove();
  }
  localStorage.clear();
  location.hash = '';
});

/** Puts a component on the page, with the given services, until the test is over. */
export function mount(node: ComponentChild, services: Services): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  mounted.push(root);
  act(() => render(<ServicesProvider value={services}>{node}</ServicesProvider>, root));
  return root;
}

/** Takes everything off, as closing the page would. */
export function unmountAll(): void {
  for (const root of mounted.splice(0)) {
    render(null, root);
    root.remove();
  }
}
