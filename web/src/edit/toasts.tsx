import { useWords } from '../i18n/index';
import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

export default function Toasts() {
  const { t } = useWords();
  return <Notifications position="bottom-right" containerWidth={420} aria-label={t('change.region')} />;
}
