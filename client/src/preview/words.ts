import { l10n } from 'vscode';
import type { PreviewWords } from './messages.ts';

/** What the preview says; fields such as `{0}` are filled in where it is shown. */
export function previewWords(): PreviewWords {
  return {
    platforms: l10n.t('Platforms'),
    noPlatform: l10n.t('Text'),
    post: l10n.t('Post {0} of {1}', '{0}', '{1}'),
    onePost: l10n.t('The post'),
    seeMore: l10n.t('… see more'),
    seeLess: l10n.t('see less'),
    characters: l10n.t('{0} of {1} characters', '{0}', '{1}'),
    bytes: l10n.t('{0} of {1} bytes', '{0}', '{1}'),
    tooMany: l10n.t('{0} too many', '{0}'),
    doesNotFit: l10n.t('what follows does not fit'),
    card: l10n.t('Link card'),
    image: l10n.t('Image: {0}', '{0}'),
    noDescription: l10n.t('Image without a description'),
    copy: l10n.t('Copy'),
    copyPost: l10n.t('Copy post {0}', '{0}'),
    nothingYet: l10n.t('Nothing is written yet.'),
    noDraft: l10n.t('Open a draft to see how it will look.'),
    note: l10n.t(
      'A sketch: each platform has its own design and folds posts about here. Nothing is fetched or published.',
    ),
  };
}
