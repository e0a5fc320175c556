import { extensions, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Configuration files: the server tells what is wrong in them while they are written. */
export const configurationFiles = '**/*causerie.{yml,yaml,json}';

/** Whether another extension completes a configuration by its schema already: who asks once wants one answer. */
function isCompletedBySchema({ languageId, fileName }: TextDocument): boolean {
  const isConfiguration = /causerie\.ya?ml$/.test(fileName) && languageId === 'yaml';
  return isConfiguration && extensions.getExtension('redhat.vscode-yaml')?.isActive === true;
}

export const schemaMiddleware: Middleware = {
  provideCompletionItem: (document, position, context, token, next) =>
    isCompletedBySchema(document) ? [] : next(document, position, context, token),
  provideHover: (document, position, token, next) =>
    isCompletedBySchema(document) ? null : next(document, position, token),
};
