import { type ExtensionContext, type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import type { ClientFeature } from '../clientFeature.ts';

const scheme = 'causerie-docs';

/** What the server puts before `/rules/<id>.md` where the pages are no files. */
export const rulePagesBase = `${scheme}:`;

/** Pages are read from the extension, wherever it was installed from. */
function rulePages({ extensionUri }: ExtensionContext): TextDocumentContentProvider {
  return {
    async provideTextDocumentContent({ path }) {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', path)));
    },
  };
}

/** Rules' pages as read-only documents: on the web a link into the extension would leave the editor. */
export const feature: ClientFeature = {
  register: ({ context }) => workspace.registerTextDocumentContentProvider(scheme, rulePages(context)),
};
