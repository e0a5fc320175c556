import { setFlagsFromString } from 'node:v8';
import { keepWhileRunning, requireKept } from './node/keptCode.ts';

// A keystroke runs a little of much code. V8 would leave most of it slow for thousands of keys; told to look sooner what is
// run often, it has it ready after a few hundred. A later V8 than node 20's knows no such flag: it compiles in other steps.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=20000');

requireKept(__dirname, './server.node.js');
keepWhileRunning();
