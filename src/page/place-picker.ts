import { boxAround } from './composer-box';
import { middleSpot, roomFor, type Scene, type Spot, spotFor } from './picker-spot';

/** What the picker has to do with on the page. */
export interface Surroundings {
  readonly composer: HTMLElement;
  readonly lastInbound: Element | null;
  readonly docked: Element | null;
}

/** Puts the picker where `picker-spot` says, with the height that there is room for. */
export function placePicker(picker: HTMLElement, { composer, lastInbound, docked }: Surroundings): void {
  const scene: Scene = {
    ...measured(picker),
    composer: boxAround(composer) ?? composer.getBoundingClientRect(),
    lastInbound: lastInbound?.getBoundingClientRect() ?? null,
    docked: docked?.getBoundingClientRect() ?? null,
  };
  picker.style.setProperty('--room', `${roomFor(scene)}px`);
  put(picker, spotFor({ ...scene, ...measured(picker) }));
}

/** In the middle of the window, where a page has no composer that we know. */
export function centrePicker(picker: HTMLElement): void {
  put(picker, middleSpot(measured(picker)));
}

function measured(picker: HTMLElement): Pick<Scene, 'window' | 'picker'> {
  const { clientWidth, clientHeight } = document.documentElement;
  return { window: { width: clientWidth, height: clientHeight }, picker: picker.getBoundingClientRect() };
}

/** Held at the edge that must not move, so that a list that grows or shrinks needs no new place. */
function put(picker: HTMLElement, { x, y, growsUp }: Spot): void {
  const fromBottom = innerHeight - y - picker.getBoundingClientRect().height;
  picker.style.left = `${Math.round(x)}px`;
  picker.style.top = growsUp ? 'auto' : `${Math.round(y)}px`;
  picker.style.bottom = growsUp ? `${Math.round(fromBottom)}px` : 'auto';
  picker.classList.add('placed');
}
