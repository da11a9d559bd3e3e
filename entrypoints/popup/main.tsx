import '../../components/popup/popup.css';
import '../../components/popup/switches.css';
import '../../components/styles/icons.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup.tsx';
import { popupServices } from '../../lib/messages/popup-services.ts';
import { rules } from '../../rules/index.ts';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Popup services={popupServices(rules)} />);
