const markdownName = /\.(?:md|markdown|mdown|mkd)$/i;
const textName = /\.(?:txt|text|post)$/i;
const extension = /[^/]\.[^/.]+$/;

/** True for Markdown, by its name; by the editor's language id where the name does not tell. */
export function isMarkdown(path: string, languageId?: string): boolean {
  return markdownName.test(path) || (!textName.test(path) && languageId === 'markdown');
}

/** True for a document that can be a draft at all: Markdown or plain text, and neither code nor data. */
export function isProse(path: string, languageId: string): boolean {
  if (markdownName.test(path) || textName.test(path)) return true;
  if (languageId === 'markdown' || languageId === 'post-draft') return true;
  return !extension.test(path) && (languageId === 'plaintext' || languageId === 'text');
}
