// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/dom';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { LabelsField } from '../../../../src/ui/kit/labels-field';
import { fakeBackground } from '../fake-services';
import { mount } from '../mount';

let seen: readonly string[] = [];

function Harness() {
  const [labels, setLabels] = useState<readonly string[]>(['one']);
  seen = labels;
  return <LabelsField label="Labels" labels={labels} onLabels={setLabels} />;
}

function field(): HTMLElement {
  mount(<Harness />, fakeBackground());
  return screen.getByLabelText('Labels');
}

describe('LabelsField', () => {
  it('adds with Enter, comma and on leaving; skips what is there, whatever the case', () => {
    const input = field();
    fireEvent.input(input, { target: { value: ' two ' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.input(input, { target: { value: 'three,ONE,Three' } });
    fireEvent.input(input, { target: { value: 'four' } });
    fireEvent.blur(input);
    expect(seen).toEqual(['one', 'two', 'three', 'four']);
  });

  it('leaves Enter alone while an input method composes', () => {
    const input = field();
    fireEvent.input(input, { target: { value: 'にほ' } });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(seen).toEqual(['one']);
  });

  it('takes away with Backspace in the empty field and with the chip’s button', () => {
    const input = field();
    fireEvent.input(input, { target: { value: 'two,' } });
    fireEvent.keyDown(input, { key: 'Backspace' });
    expect(seen).toEqual(['one']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove label one' }));
    expect(seen).toEqual([]);
  });
});
