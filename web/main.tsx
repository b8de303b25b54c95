import './plain-schemas.ts';

import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startTranslation } from './i18n/start.ts';
import './theme/fonts.css';
import './theme/base.css';
import './theme/shell.css';
import './theme/parts.css';
import './theme/inputs.css';
import './theme/buyer-page.css';

startTranslation();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
