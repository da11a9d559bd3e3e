import '../../components/app/styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../components/app/app.tsx';
import { appServices } from '../../lib/messages/app-services.ts';

const loadRules = async () => (await import('../../rules/index.ts')).rules;

const root = document.querySelector('#root');
if (root) createRoot(root).render(<App services={appServices(loadRules)} place="tab" />);
