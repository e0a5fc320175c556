// npm run test:desktop: the extension's suite in a desktop VS Code, which @vscode/test-electron downloads.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from '../tools/build.ts';
import { root } from '../tools/command.ts';
import { resultsFile } from '../tools/mocha.ts';
import { inWords, outcomeOfMocha } from '../tools/outcome.ts';
import { buildExtensionSuite } from './extensionSuite.ts';

/** `VSCODE_PATH`, else a copy of its own. */
function desktopEditor(): Promise<string> {
  const { VSCODE_PATH } = process.env;
  if (VSCODE_PATH) return Promise.resolve(VSCODE_PATH);
  return downloadAndUnzipVSCode().catch((error: Error) => {
    throw new Error(`VS Code could not be downloaded (${error.message}). VSCODE_PATH may name one that is installed.`);
  });
}

async function main(): Promise<number> {
  const vscodeExecutablePath = await desktopEditor();
  await build();
  const suite = await buildExtensionSuite();
  const file = resultsFile('desktop');
  try {
    const host = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite.tests,
      extensionTestsEnv: { CAUSERIE_RESULTS: file },
      launchArgs: [suite.workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
    }).then(
      (code) => ({ code, output: '' }),
      (error: Error) => ({ code: 1, output: error.message }),
    );
    const outcome = outcomeOfMocha(file, host);
    if (outcome.details !== '') console.log(outcome.details);
    console.log(inWords(outcome));
    return outcome.failed > 0 ? 1 : 0;
  } finally {
    suite.remove();
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
