import { commands, env, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  copyForPublishingCommand,
  type PublishedTextParams,
  type PublishedTextResult,
  publishedTextRequest,
} from '../../../server/src/protocol.ts';
import type { ClientFeature, ClientSession } from '../clientFeature.ts';
import { copiesAnyway } from '../publish/leftovers.ts';
import { choosePost, copyFrom } from '../publish/postChoice.ts';

/** What menus and code lenses pass is not to be trusted. */
function documentOf(uri: unknown): Thenable<TextDocument> | TextDocument | undefined {
  if (uri instanceof Uri) return workspace.openTextDocument(uri);
  if (typeof uri === 'string') return workspace.openTextDocument(Uri.parse(uri));
  return window.activeTextEditor?.document;
}

function ask(
  client: BaseLanguageClient,
  document: TextDocument,
  params: Omit<PublishedTextParams, 'uri'>,
): Promise<PublishedTextResult | null> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.sendRequest<PublishedTextResult | null>(publishedTextRequest, { uri, ...params });
}

const title = (): string => l10n.t('Copy for Publishing');

/** The draft's platform, or the one that the writer chooses of several; undefined where nobody chooses. */
async function choosePlatform({ platform, platforms }: PublishedTextResult): Promise<string | null | undefined> {
  if (platforms.length < 2) return platform;
  const choices = platforms.map(({ platform: id, name }) => ({ label: name, id }));
  const placeHolder = l10n.t('Where will it be published?');
  return (await window.showQuickPick(choices, { title: title(), placeHolder }))?.id;
}

/** Blogs take Markdown or not, which nobody but their author knows. */
async function chooseForm(): Promise<PublishedTextParams['form']> {
  const choices = [
    { label: l10n.t('As Markdown'), form: 'markdown' as const },
    { label: l10n.t('As text without marks'), form: 'text' as const },
  ];
  return (await window.showQuickPick(choices, { title: title() }))?.form;
}

async function copyForPublishing({ client }: ClientSession, args: readonly unknown[]): Promise<void> {
  const [uri, askedPlatform, askedPost] = args;
  const document = await documentOf(uri);
  const draft = document && (await ask(client, document, {}));
  if (!document || !draft) {
    void window.showInformationMessage(l10n.t('The active document is no draft, so there is nothing to copy.'));
    return;
  }
  const platform = typeof askedPlatform === 'string' ? askedPlatform : await choosePlatform(draft);
  if (platform === undefined) return;
  const form = platform === 'blog' ? await chooseForm() : 'text';
  if (form === undefined) return;
  const result = await ask(client, document, { form, ...(platform === null ? {} : { platform }) });
  if (!result || result.posts.every(({ text }) => text === '')) {
    void window.showInformationMessage(l10n.t('Nothing is written yet.'));
    return;
  }
  if (!(await copiesAnyway(document, result.unfilled))) return;
  const { posts } = result;
  if (typeof askedPost === 'number' && posts[askedPost]) return copyFrom(posts, askedPost);
  const chosen = posts.length > 1 ? await choosePost(posts, title()) : 0;
  if (chosen === undefined) return;
  if (chosen !== 'all') return copyFrom(posts, chosen);
  await env.clipboard.writeText(posts.map(({ text }) => text).join('\n\n'));
  void window.showInformationMessage(l10n.t('All posts are copied as one text.'));
}

/** The text to paste on the clipboard; publishing stays the writer's own act. */
export const feature: ClientFeature = {
  commands: [copyForPublishingCommand],
  register: (session) =>
    commands.registerCommand(copyForPublishingCommand, (...args) => copyForPublishing(session, args)),
};
