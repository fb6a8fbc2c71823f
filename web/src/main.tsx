import './mantine.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startWords } from './i18n/index';
import { takeToken } from './token';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

takeToken();
await startWords();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
