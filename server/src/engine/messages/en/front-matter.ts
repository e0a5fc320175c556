import type { RuleMessages } from '../messages.ts';

function instead(mended: string | number | undefined, known: string): string {
  return mended === undefined ? `Known here: ${known}.` : `Did you mean “${mended}”?`;
}

export const messages: RuleMessages = {
  title: 'A heading that cannot be read',
  summary: 'Front matter (the lines between two `---` at the top) with a mistake, or with a word that is not known.',
  findings: {
    unclosed: () =>
      'The lines at the top say things about the post (front matter), but no line of three hyphens ends them: the post would begin right here. Put --- alone on a line after the last one.',
    'no-pairs': () =>
      'What stands between two lines of three hyphens at the top is read as front matter, one “key: value” a line. These are words of a post: take the first --- away, or they will not be published.',
    'not-a-pair': ({ text }) =>
      `“${text}” is not of the form “key: value”, so the lines around it cannot be read. Put a key before it, or move it below the closing ---.`,
    'missing-space': ({ text }) => `In “${text}”, a space is missing after the colon: without it, there is no value.`,
    comment: ({ text }) =>
      `Here, # begins a comment: “${text}” is skipped, and the value is empty. Put it between quotation marks.`,
    reserved: ({ text }) =>
      `“${text}” begins with a sign that means something else here (such as @, *, & or %). Put it between quotation marks.`,
    colon: ({ text }) =>
      `A second colon in “${text}”: one line holds one key and one value, so this cannot be read. Put the value between quotation marks.`,
    quotes: ({ text }) =>
      `In ${text}, the quotation mark or apostrophe inside ends the value too early, or none ends it. Put other marks around it.`,
    bracket: ({ text }) => `The list “${text}” is never closed: a ] is missing.`,
    tab: () => 'This line begins with a tab, which cannot be read here. Use spaces, or nothing before a key.',
    unreadable: ({ text }) =>
      `“${text}” cannot be read, so what is declared here may not count. One “key: value” a line, with quotation marks around a value that has signs in it.`,
    key: ({ text, mended }) => `“${text}” is not known and does nothing. Did you mean “${mended}”?`,
    platform: ({ text, mended }) =>
      `The platform “${text}” is not known. ${instead(mended, 'x, linkedin, facebook, instagram, mastodon, bluesky, threads, blog')}`,
    variant: ({ text, mended }) =>
      `No platform is called “${text}”: this variant is for nobody yet. ${instead(mended, 'x, linkedin, facebook, instagram, mastodon, bluesky, threads, blog, and all to go back to the shared text')}`,
    language: ({ text, mended }) => `The language “${text}” is not known. ${instead(mended, 'fr, en, auto')}`,
    purpose: ({ text, mended }) =>
      `The purpose “${text}” is not known. ${instead(mended, 'watch, meet, find-provider, share-expertise, reach-niche, compare-practices, spot, answer, ask-help, ask-opinion, thank, recommend, teach, story, announce, announce-offer, job-offer')}`,
    date: ({ text }) => `“${text}” is not read as a day. Write the year first: 2026-05-12, or 2026-05-12 09:00.`,
  },
  fixes: {
    close: () => 'End the front matter here with ---',
    replace: ({ text }) => `Write ${text}`,
    indent: () => 'Take the tab away',
  },
  why: 'What you declare at the top says for whom you write and where. A heading that cannot be read is skipped without a word, and the rest of the draft is judged as if you had said nothing.',
  ignoreWhen: 'If another tool reads these lines in its own way, accept the finding.',
};
