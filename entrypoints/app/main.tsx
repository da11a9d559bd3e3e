import '../../components/app/styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../components/app/app.tsx';
import { appServices } from '../../lib/messages/app-services.ts';
import { rules } from '../../rules/index.ts';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<App services={appServices(rules)} place="tab" />);
