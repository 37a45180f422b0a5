// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { platformNames, servedPlatforms } from '../../../../src/domain/platform';
import { defaultSettings } from '../../../../src/domain/settings';
import { OptionsApp } from '../../../../src/ui/options/options-app';
import { type FakeBackground, fakeBackground } from '../fake-services';
import { mount } from '../mount';

async function openOptions(prepare: (fake: FakeBackground) => void = () => {}): Promise<FakeBackground> {
  const fake = fakeBackground();
  prepare(fake);
  mount(<OptionsApp />, fake);
  await screen.findByRole('region', { name: 'Agent' });
  return fake;
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const saved = (fake: FakeBackground) => fake.askedOf('settings/save').at(-1);

function describedBy(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

it('has the regions that others link to', async () => {
  await openOptions();
  for (const name of ['Agent', 'Targets and office hours', 'Platforms', 'Numbers', 'Privacy', 'Health']) {
    expect(screen.getByRole('region', { name })).toBeTruthy();
  }
});

describe('saving', () => {
  it('happens by itself after a pause, once for many keys, and says so in its section', async () => {
    const fake = await openOptions();
    type(region('Agent').getByLabelText('First name'), 'S');
    type(region('Agent').getByLabelText('First name'), 'Sam');
    type(region('Agent').getByLabelText('Brand'), 'Northwind');
    await waitFor(() => expect(region('Agent').getByRole('status').textContent).toBe('Saved'));
    expect(fake.askedOf('settings/save')).toEqual([
      { ...defaultSettings, agent: { firstName: 'Sam', name: '', signature: '' }, brand: 'Northwind' },
    ]);
    expect(region('Privacy').getByRole('status').textContent).toBe('');
  });

  it('is done at once when the page closes', async () => {
    const fake = await openOptions();
    type(region('Agent').getByLabelText('Brand'), 'Late');
    fireEvent(window, new Event('pagehide'));
    expect(saved(fake)?.brand).toBe('Late');
  });

  it('that fails keeps what was typed, says so, and can be tried again', async () => {
    const fake = await openOptions((fake) => {
      fake.on('settings/save', () => ({ ok: false, reason: 'failed', detail: 'disk full' }));
    });
    const brand = region('Agent').getByLabelText<HTMLInputElement>('Brand');
    type(brand, 'Kept');
    expect(await screen.findByText(/disk full/)).toBeTruthy();
    expect(brand.value).toBe('Kept');
    fake.on('settings/save', () => null);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(region('Agent').getByRole('status').textContent).toBe('Saved'));
    expect(saved(fake)?.brand).toBe('Kept');
  });

  it('keeps the last change when the next comes before the settings were read again', async () => {
    const fake = await openOptions();
    let readAgain = false;
    fake.on('settings/read', () => {
      readAgain = true;
      return new Promise<never>(() => undefined);
    });
    type(region('Agent').getByLabelText('First name'), 'Sam');
    await waitFor(() => expect(readAgain).toBe(true));
    type(region('Agent').getByLabelText('Brand'), 'Northwind');
    await waitFor(() =>
      expect(saved(fake)).toMatchObject({ agent: { firstName: 'Sam' }, brand: 'Northwind' }),
    );
  });

  it('takes in what another page changed', async () => {
    const fake = await openOptions();
    fake.settings = { ...fake.settings, brand: 'From elsewhere' };
    fake.tell('settings');
    await waitFor(() =>
      expect(region('Agent').getByLabelText<HTMLInputElement>('Brand').value).toBe('From elsewhere'),
    );
  });
});

describe('targets', () => {
  it('bad figures are explained and not saved; an empty one for a platform means the common one', async () => {
    const fake = await openOptions((fake) => {
      fake.settings = { ...fake.settings, targets: { fallback: 15, perPlatform: { facebook: 5 } } };
    });
    const targets = region('Targets and office hours');
    const common = targets.getByLabelText('Reply within (minutes)');
    type(common, '0');
    await waitFor(() => expect(describedBy(common)).toContain('A whole number of minutes'));
    type(targets.getByLabelText('Facebook (minutes)'), '');
    type(targets.getByLabelText('LinkedIn (minutes)'), '240');
    await waitFor(() =>
      expect(saved(fake)?.targets).toEqual({ fallback: 15, perPlatform: { linkedin: 240 } }),
    );
  });
});

describe('office hours', () => {
  const withHours = (fake: FakeBackground) => {
    fake.settings = { ...fake.settings, officeHours: { ...fake.settings.officeHours, enabled: true } };
  };
  const office = () => region('Targets and office hours');

  it('show only when they count', async () => {
    const fake = await openOptions();
    expect(office().queryByRole('group', { name: 'Opening hours' })).toBeNull();
    fireEvent.click(office().getByRole('switch', { name: 'Count office hours only' }));
    expect(office().getByRole('group', { name: 'Opening hours' })).toBeTruthy();
    await waitFor(() => expect(saved(fake)?.officeHours.enabled).toBe(true));
  });

  it('take several spans a day, and refuse those that overlap', async () => {
    const fake = await openOptions(withHours);
    fireEvent.click(office().getByRole('button', { name: 'Add hours on Monday' }));
    const second = office().getByLabelText('Monday, From (2)');
    type(second, '16:00');
    await waitFor(() => expect(describedBy(second)).toContain('These hours overlap.'));
    expect(fake.settings.officeHours.week[0]).toEqual([{ from: '09:00', to: '17:00' }]);
    type(second, '18:00');
    await waitFor(() =>
      expect(saved(fake)?.officeHours.week[0]).toEqual([
        { from: '09:00', to: '17:00' },
        { from: '18:00', to: '24:00' },
      ]),
    );
  });

  it('removed come back with Undo', async () => {
    const fake = await openOptions(withHours);
    fireEvent.click(office().getByRole('button', { name: 'Remove hours on Tuesday' }));
    await waitFor(() => expect(saved(fake)?.officeHours.week[1]).toEqual([]));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(saved(fake)?.officeHours.week[1]).toEqual([{ from: '09:00', to: '17:00' }]));
  });

  it('know time zones by name', async () => {
    const fake = await openOptions(withHours);
    const zone = office().getByLabelText('Time zone');
    type(zone, 'Europe/Madri');
    await waitFor(() => expect(describedBy(zone)).toContain('No such time zone'));
    type(zone, 'Europe/Madrid');
    await waitFor(() => expect(saved(fake)?.officeHours.timeZone).toBe('Europe/Madrid'));
  });

  it('have closed days, in order and each once', async () => {
    const fake = await openOptions(withHours);
    const day = office().getByLabelText('Day');
    for (const date of ['2027-01-01', '2026-12-25']) {
      type(day, date);
      fireEvent.click(office().getByRole('button', { name: 'Add day' }));
    }
    await waitFor(() => expect(saved(fake)?.officeHours.holidays).toEqual(['2026-12-25', '2027-01-01']));
    type(day, '2026-12-25');
    await waitFor(() => expect(describedBy(day)).toContain('on the list already'));
    fireEvent.click(office().getByRole('button', { name: 'Remove Friday, December 25, 2026' }));
    await waitFor(() => expect(saved(fake)?.officeHours.holidays).toEqual(['2027-01-01']));
  });
});

describe('platforms', () => {
  it('each has a switch with a sentence on its terms', async () => {
    const fake = await openOptions();
    for (const platform of servedPlatforms) {
      const control = region('Platforms').getByRole('switch', { name: platformNames[platform] });
      expect(describedBy(control).length).toBeGreaterThan(40);
    }
    const linkedin = region('Platforms').getByRole('switch', { name: 'LinkedIn' });
    expect(describedBy(linkedin)).toContain('names this very technique');
    fireEvent.click(linkedin);
    await waitFor(() => expect(saved(fake)?.platforms).toMatchObject({ linkedin: true, instagram: true }));
  });
});

describe('keys', () => {
  it('are pressed, not written; keys needed for typing are refused', async () => {
    const fake = await openOptions();
    const open = region('Keys').getByLabelText('Open the picker');
    fireEvent.keyDown(open, { key: 'q', code: 'KeyQ' });
    await waitFor(() => expect(describedBy(open)).toContain('Add Ctrl, Alt or Meta'));
    fireEvent.keyDown(open, { key: 'Alt', altKey: true });
    fireEvent.keyDown(open, { key: 'ø', code: 'KeyO', altKey: true });
    await waitFor(() => expect(saved(fake)?.keys.open).toBe('Alt+O'));
    expect(fake.askedOf('settings/save')).toHaveLength(1);
  });

  it('the sign is no letter; empty switches it off', async () => {
    const fake = await openOptions();
    const sign = region('Keys').getByLabelText('Sign typed before a shortcut');
    type(sign, 'a');
    await waitFor(() => expect(describedBy(sign)).toContain('no letter'));
    type(sign, '');
    await waitFor(() => expect(saved(fake)?.keys).toEqual({ open: 'Alt+R', inline: '' }));
  });
});

describe('health', () => {
  it('tells in plain words what is missing where, by the newest report', async () => {
    const fake = await openOptions((fake) => {
      fake.health = [
        { platform: 'instagram', missing: ['composer'], at: 1_000 },
        { platform: 'instagram', missing: [], at: 2_000 },
        { platform: 'facebook', missing: ['composer', 'somethingNew'], at: 3_000 },
      ];
    });
    const health = region('Health');
    expect(await health.findByText('Instagram: everything was found.')).toBeTruthy();
    expect(health.getByText('Facebook: not found: the message box, somethingNew.')).toBeTruthy();
    const report = health.getByLabelText<HTMLTextAreaElement>('Report').value;
    expect(report).toContain(`Riposte ${fake.version}`);
    expect(report).toContain('facebook: missing composer, somethingNew (1970-01-01T00:00:03.000Z)');
  });
});
