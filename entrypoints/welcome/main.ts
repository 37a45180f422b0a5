import { startWelcome } from '../../src/ui/welcome/start';

const root = document.getElementById('app');
if (root) await startWelcome(root);
