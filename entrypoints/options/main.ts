import { startOptions } from '../../src/ui/options/start';

const root = document.getElementById('app');
if (root) await startOptions(root);
