import { createRef, render } from 'preact';
import { Picker } from './picker';
import type { PickerHandle, PickerOptions } from './picker-options';

/** A picker on the page, and how to drive and remove it. */
export interface MountedPicker extends PickerHandle {
  readonly element: HTMLElement;
  unmount(): void;
}

/** Puts the picker into `parent`. The caller places `element`. */
export function mountPicker(parent: HTMLElement, options: PickerOptions): MountedPicker {
  const element = document.createElement('div');
  element.className = 'picker-place';
  parent.append(element);
  const handle = createRef<PickerHandle>();
  render(<Picker options={options} handle={handle} />, element);
  return {
    element,
    key: (event) => handle.current?.key(event) ?? false,
    query: (text) => handle.current?.query(text),
    unmount: () => {
      render(null, element);
      element.remove();
    },
  };
}
