import type { Settings } from '../../domain/settings';
import type { SaveState } from '../kit/use-settings';

/** What every section gets that edits settings. */
export interface SettingsSectionProps {
  readonly settings: Settings;
  readonly saving: SaveState;
  readonly change: (edit: (settings: Settings) => Settings) => void;
}
