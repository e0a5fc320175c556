// npm test: installs what is missing, builds, and runs every suite, or those named: `npm test -- unit vscode`.
import { ensureDependencies } from './dependencies.mjs';
import { runTypeScript } from './runTypeScript.mjs';

ensureDependencies();
runTypeScript('test/tools/runSuites.ts');
