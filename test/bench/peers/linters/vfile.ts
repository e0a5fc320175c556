import type { Found } from '../linter.ts';

/** What linters on unified tell of a text. */
export interface FileMessage {
  readonly reason: string;
  readonly place?: { readonly start?: { readonly offset?: number }; readonly end?: { readonly offset?: number } };
}

export function foundIn(messages: readonly FileMessage[]): Found[] {
  return messages.map(({ reason, place }) => {
    const from = place?.start?.offset ?? 0;
    return { from, to: place?.end?.offset ?? from, message: reason };
  });
}
