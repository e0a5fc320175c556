// npm start: installs what is missing, builds, and opens examples/ in an editor with the extension running.
import { ensureDependencies } from './dependencies.mjs';
import { runTypeScript } from './runTypeScript.mjs';

ensureDependencies();
runTypeScript('test/tools/openExamples.ts');
