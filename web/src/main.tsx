import './mantine.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startWords } from './i18n/index';
import { findMoved } from './shell/moved';
import { takeToken } from './token';
import { unfoldForPrint } from './unfold-for-print';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

takeToken();
const moved = findMoved(location.pathname);
if (moved !== undefined) history.replaceState(null, '', moved + location.search + location.hash);
unfoldForPrint();
await startWords();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
