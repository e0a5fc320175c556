import type { ReportData } from '../../../server/src/engine/report/reportData.ts';
import type { FromReport, ShowReport } from '../../src/report/messages.ts';
import { ReportPage, type ReportState } from './page.ts';

/** What VS Code gives to the page of a webview. */
interface Editor {
  postMessage(message: FromReport): void;
  getState(): ReportState | undefined;
  setState(state: ReportState): void;
}

declare global {
  interface Window {
    acquireVsCodeApi?: () => Editor;
  }
}

/** In an editor the drafts come by message, and open there. */
function inEditor(editor: Editor): void {
  const page = new ReportPage(
    { hrefOf: () => undefined, open: (uri, range) => editor.postMessage({ type: 'open', uri, range }) },
    editor.getState(),
    (state) => editor.setState(state),
  );
  window.addEventListener('message', ({ data }: MessageEvent<ShowReport>) => {
    if (data.type === 'show') page.show(data.report);
  });
  editor.postMessage({ type: 'ready' });
}

/** In a file they stand beside this script, and links lead to them. */
function inFile(): void {
  const data = JSON.parse(document.getElementById('drafts')?.textContent ?? '{}') as ReportData;
  const page = new ReportPage({ hrefOf: ({ uri }) => uri, open: () => undefined }, undefined, () => undefined);
  page.show(data);
}

const editor = window.acquireVsCodeApi?.();
if (editor) inEditor(editor);
else inFile();
