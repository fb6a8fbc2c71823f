import { useMediaQuery } from '@mantine/hooks';
import { useWords } from '../i18n/index';
import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

export default function Toasts() {
  const { t } = useWords();
  // On a phone the bottom is where a form has its buttons.
  const isNarrow = useMediaQuery('(max-width: 40rem)');
  return (
    <Notifications
      position={isNarrow ? 'top-center' : 'bottom-right'}
      containerWidth={420}
      aria-label={t('change.region')}
    />
  );
}
