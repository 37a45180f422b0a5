import { fill } from '../../domain/fill';
import { words } from './words';

const svgNames = 'http://www.w3.org/2000/svg';
/** A speech bubble with a quick line through it, on a 16-pixel grid. */
const bubble = 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z';
const stroke = 'M6 5.2h3.2L7.6 7h2.8L6.6 9.8l.9-2H5.6z';

/** The button at the composer's edge. It takes no focus: the composer keeps caret and selection. */
export function makePickerButton(hotkey: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'open-picker';
  button.setAttribute('aria-label', words.openPicker);
  button.title = fill(words.openPickerHint, { key: hotkey });
  const svg = document.createElementNS(svgNames, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    path(bubble, { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.4', 'stroke-linejoin': 'round' }),
  );
  svg.append(path(stroke, { fill: 'currentColor' }));
  button.append(svg);
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
}

function path(d: string, attributes: Readonly<Record<string, string>>): SVGPathElement {
  const element = document.createElementNS(svgNames, 'path');
  element.setAttribute('d', d);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
