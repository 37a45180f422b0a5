// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { Toasts } from '../../../../src/ui/kit/toasts';
import { BundleExchange } from '../../../../src/ui/team/bundle-exchange';
import { fakeBackground } from '../fake-services';
import { mount } from '../mount';

const seen = {
  ...{ signer: 'Ana', fingerprint: 'ab12 cd34', at: 1, known: null, same: 2, bad: 0 },
  changes: [{ title: 'Delay', before: 'Sorry', after: 'So sorry' }],
};

async function openFile(background: ReturnType<typeof fakeBackground>): Promise<void> {
  mount(
    <Toasts>
      <BundleExchange />
    </Toasts>,
    background,
  );
  const input = screen.getByLabelText<HTMLInputElement>('Open signed file');
  Object.defineProperty(input, 'files', { value: [new File(['the file'], 'a.json')] });
  fireEvent.change(input);
}

it('shows signer, key and each change; takes over only when told to, and takes it back', async () => {
  const background = fakeBackground();
  background.on('bundle/read', () => seen);
  background.on('bundle/take', () => ({ added: ['n1'], changed: 1 }));
  background.on('templates/undo-change', () => null);
  await openFile(background);
  expect(await screen.findByText(/^Signed by Ana/)).toBeTruthy();
  expect(screen.getByText('Key ab12 cd34')).toBeTruthy();
  expect(screen.getByText(/never taken a file with this key/)).toBeTruthy();
  expect(screen.getByText('Sorry')).toBeTruthy();
  expect(screen.getByText('So sorry')).toBeTruthy();
  expect(background.askedOf('bundle/take')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  const [taken] = background.askedOf('bundle/take');
  await waitFor(() => expect(background.askedOf('templates/remove')).toEqual([{ ids: ['n1'] }]));
  expect(background.askedOf('templates/undo-change')).toEqual([{ change: taken?.once }]);
});

it('says when a file was changed after it was signed', async () => {
  const background = fakeBackground();
  background.on('bundle/read', () => ({ refused: 'forged' }));
  await openFile(background);
  expect(await screen.findByText(/changed after it was signed/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
});
