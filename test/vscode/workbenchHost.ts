import { launchBrowser } from '../tools/browser.ts';
import { startWorkbench } from '../tools/workbench.ts';

export interface HostRun {
  chromium: string;
  /** The folder that the workbench opens. */
  folder: string;
  /** The extension under development, and the module with `run()` that its tests are in. */
  extension: string;
  tests: string;
  env: NodeJS.ProcessEnv;
  /** Milliseconds. A workbench that does not know the payload would otherwise wait for ever. */
  limit: number;
}

/**
 * Runs a `run()` entry, the same that `@vscode/test-electron` takes, in the extension host of a real workbench.
 * Resolves with its exit code and what it wrote to the console; rejects where the time limit passes first.
 */
export async function runInWorkbench(options: HostRun): Promise<{ code: number; log: string }> {
  const browser = await launchBrowser(options.chromium);
  const workbench = await startWorkbench({ link: false, env: options.env });
  let log = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const exit = new Promise<number>((resolve, reject) => {
      const late = () => reject(new Error(`The suite did not end within ${options.limit / 1000} s.\n${log}`));
      timer = setTimeout(late, options.limit);
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
      // The first line of each: what follows are stacks of the workbench itself.
      if (type !== 'info') log += `${type}: ${values.join(' ').split('\n', 1)}\n`;
    });
    const address = workbench.page(options.folder, [
      ['extensionDevelopmentPath', workbench.uri(options.extension)],
      ['extensionTestsPath', workbench.uri(options.tests)],
      ['enableProposedApi', ''],
    ]);
    await page.goto(address);
    return { code: await exit, log };
  } finally {
    clearTimeout(timer);
    await browser.close();
    await workbench.stop();
  }
}
