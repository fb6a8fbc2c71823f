import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { showChanges } from '../changes-shown';

// Long enough to read which verdicts moved and to take it back.
const staysMs = 30_000;

export function announceChange(title: string, message: ReactNode): void {
  showChanges();
  notifications.clean();
  notifications.show({ title, message, autoClose: staysMs, withBorder: true });
}

export function announceFailure(title: string, error: Error): void {
  showChanges();
  notifications.show({ title, message: error.message, autoClose: staysMs, color: 'red', withBorder: true });
}
