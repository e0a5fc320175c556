import { keepWhileRunning, requireKept } from './node/keptCode.ts';

requireKept(__dirname, './server.node.js');
keepWhileRunning();
