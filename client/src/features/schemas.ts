import { extensions, type TextDocument } from 'vscode';
import type { ClientFeature } from '../clientFeature.ts';

/** Whether another extension completes a configuration by its schema already: who asks once wants one answer. */
function isCompletedBySchema({ languageId, fileName }: TextDocument): boolean {
  const isConfiguration = /causerie\.ya?ml$/.test(fileName) && languageId === 'yaml';
  return isConfiguration && extensions.getExtension('redhat.vscode-yaml')?.isActive === true;
}

/** Where another extension completes configurations by their schema, ours does not answer too. */
export const feature: ClientFeature = {
  middleware: () => ({
    provideCompletionItem: (document, position, context, token, next) =>
      isCompletedBySchema(document) ? [] : next(document, position, context, token),
    provideHover: (document, position, token, next) =>
      isCompletedBySchema(document) ? null : next(document, position, token),
  }),
};
