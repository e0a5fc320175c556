import { setFlagsFromString } from 'node:v8';
import { requireKept } from './node/keptCode.ts';

// What a keystroke leaves behind is little, and soon gone: the space for it need not grow, which would be a third of all memory.
setFlagsFromString('--semi-space-growth-factor=1');

requireKept(__dirname, './server.node.js');
