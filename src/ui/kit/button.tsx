import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './icon';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label' | 'class'>;

interface ButtonProps extends Native {
  readonly label: string;
  readonly icon?: IconName;
  /** `primary` once per view, `quiet` for the rest of a row, `danger` for what takes something away. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
}

/** A button with words on it. */
export function Button({ label, icon, tone = 'plain', ...native }: ButtonProps) {
  return (
    <button type="button" class={`button button-${tone}`} {...native}>
      {icon && <Icon name={icon} />}
      <span>{label}</span>
    </button>
  );
}

interface IconButtonProps extends Native {
  readonly label: string;
  readonly icon: IconName;
}

/** A button whose words are only spoken and shown on hover. */
export function IconButton({ label, icon, ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={label}
      title={label}
      {...native}
    >
      <Icon name={icon} />
    </button>
  );
}
