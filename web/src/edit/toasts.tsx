import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

export default function Toasts() {
  const { t } = useTranslation();
  return <Notifications position="bottom-right" containerWidth={420} aria-label={t('change.region')} />;
}
