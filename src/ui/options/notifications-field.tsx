import { useState } from 'preact/hooks';
import { useServices } from '../kit/services';
import { SwitchField } from '../kit/switch-field';
import { words } from './words';

interface NotificationsFieldProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Notifications before a reply is late; the browser is asked in the click that switches them on. */
export function NotificationsField({ on, onSwitch }: NotificationsFieldProps) {
  const { allowNotifications } = useServices();
  const [refused, setRefused] = useState(false);
  const [asking, setAsking] = useState(false);
  const switchTo = async (wanted: boolean): Promise<void> => {
    setRefused(false);
    if (!wanted) return onSwitch(false);
    setAsking(true);
    // A browser that can show none says so by failing; to the agent that is a refusal.
    const allowed = await allowNotifications().catch(() => false);
    setAsking(false);
    setRefused(!allowed);
    if (allowed) onSwitch(true);
  };
  return (
    <>
      <SwitchField
        label={words.notifications}
        hint={words.notificationsHint}
        on={on || asking}
        onSwitch={(wanted) => void switchTo(wanted)}
      />
      <p class="field-hint" role="status">
        {refused && words.notificationsRefused}
      </p>
    </>
  );
}
