import { startPopup } from '../../src/ui/popup/start';

const root = document.getElementById('app');
if (root) await startPopup(root);
