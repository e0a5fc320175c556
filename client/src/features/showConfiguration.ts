import { commands, Disposable, EventEmitter, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ConfigurationParams,
  type ConfigurationResult,
  configurationRequest,
} from '../../../server/src/protocol.ts';
import type { ClientFeature } from '../clientFeature.ts';

const showConfigurationCommand = 'causerie.showConfiguration';
const scheme = 'causerie-configuration';

/** The read-only document that tells the configuration of `draft`. */
function viewOf(draft: Uri): Uri {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1);
  return Uri.from({ scheme, path: `/${name}.causerie-configuration.yml`, query: draft.toString() });
}

function registerShowConfiguration(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const content = async (view: Uri): Promise<string> => {
    const params: ConfigurationParams = { uri: view.query };
    const { text }: ConfigurationResult = await client.sendRequest(configurationRequest, params);
    return text;
  };
  const show = async (): Promise<void> => {
    const draft = window.activeTextEditor?.document.uri;
    if (!draft || draft.scheme === scheme) {
      void window.showInformationMessage(l10n.t('Open a draft first: its configuration is shown beside it.'));
      return;
    }
    const view = viewOf(draft);
    // What was shown before may hold no more.
    changed.fire(view);
    const document = await workspace.openTextDocument(view);
    await window.showTextDocument(document, { preview: true, viewColumn: ViewColumn.Beside });
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: content,
    }),
    commands.registerCommand(showConfigurationCommand, show),
  );
}

/** "Show the configuration of this draft": what holds for it, and where each value comes from. */
export const feature: ClientFeature = { register: ({ client }) => registerShowConfiguration(client) };
