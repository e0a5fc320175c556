/** `passage` is text with nothing of its own but what its modifiers say. */
export const stretchTypes = ['mention', 'hashtag', 'passage'] as const;

/** A sentence that sells, a question that counts, somebody who is named. */
export const modifiers = ['selling', 'asking', 'naming'] as const;
