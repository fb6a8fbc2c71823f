import './mantine.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startI18n } from './i18n/index';
import { takeToken } from './token';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

takeToken();
await startI18n();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
