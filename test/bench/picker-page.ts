import type { Session } from '../browser/harness/session.ts';
import { until } from '../browser/harness/until.ts';
import { DmPage } from '../browser/steps/dm-page.ts';
import { ContentWorld } from './content-world.ts';
import { openThread, origin } from './dm.ts';
import {
  keyAt,
  lookForInserted,
  lookForModel,
  lookForRows,
  modelAt,
  noteKeys,
  pickerStands,
  seenAt,
} from './probe.ts';

/** A conversation with a picker on it, ours or the control's: both are driven and measured in the same way. */
export class PickerPage {
  readonly dm: DmPage;
  readonly #world: ContentWorld;

  private constructor(dm: DmPage, world: ContentWorld) {
    this.dm = dm;
    this.#world = world;
  }

  static async open(session: Session): Promise<PickerPage> {
    const dm = await DmPage.open(session, origin, '/direct/inbox/');
    await noteKeys(dm.page);
    await dm.go('/direct/inbox/');
    const world = await ContentWorld.of(dm.page);
    await openThread(dm);
    await dm.site((site) => site.focusComposer());
    return new PickerPage(dm, world);
  }

  /** Milliseconds from the shortcut to rows on the screen. */
  async openPicker(): Promise<number> {
    await this.dm.page.bringToFront();
    return this.#untilRows(() => this.dm.press('Alt', 'KeyR'), null);
  }

  /** Types a whole query and waits for the rows of all of it. */
  async type(query: string, titles: readonly string[]): Promise<void> {
    await this.#untilRows(() => this.dm.page.keyboard.type(query), titles);
  }

  /** Milliseconds from a key to rows with these titles on the screen. */
  async typeLetter(letter: string, titles: readonly string[]): Promise<number> {
    return this.#untilRows(() => this.dm.page.keyboard.press(letter as 'a'), titles);
  }

  async #untilRows(press: () => Promise<void>, titles: readonly string[] | null): Promise<number> {
    await lookForRows(this.#world, titles);
    await press();
    const seen = await seenAt(this.#world);
    return seen - (await keyAt(this.dm.page));
  }

  /** Milliseconds from a key to `text` in the editor's model, and, when `verified`, to the word that it was read back. */
  async insertBy(key: 'Enter' | 'F8', text: string, verified: boolean): Promise<number> {
    await lookForModel(this.dm.page, text);
    if (verified) await lookForInserted(this.#world);
    await this.dm.press(key);
    const held = await modelAt(this.dm.page);
    const said = verified ? await seenAt(this.#world) : held;
    return Math.max(held, said) - (await keyAt(this.dm.page));
  }

  /** Closes the picker with the shortcut that opened it. */
  async closePicker(): Promise<void> {
    await this.dm.press('Alt', 'KeyR');
    await until(async () => !(await pickerStands(this.#world)), 'the picker to close');
  }

  /** By hand: what a page empties by itself right after an insertion is put back. */
  async emptyComposer(): Promise<void> {
    await this.dm.page.bringToFront();
    await this.dm.site((site) => site.focusComposer());
    await this.dm.press('Control', 'a');
    await this.dm.press('Backspace');
    await this.dm.holds('');
  }
}
