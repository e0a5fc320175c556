/** What drafts may declare in their front matter. */

export const platforms = ['x', 'linkedin', 'facebook', 'instagram', 'mastodon', 'bluesky', 'threads', 'blog'] as const;
export type Platform = (typeof platforms)[number];

export const purposes = [
  'watch',
  'meet',
  'find-provider',
  'share-expertise',
  'reach-niche',
  'compare-practices',
  'spot',
  'answer',
  'ask-help',
  'ask-opinion',
  'thank',
  'recommend',
  'teach',
  'story',
  'announce',
  'announce-offer',
  'job-offer',
] as const;
export type Purpose = (typeof purposes)[number];
