import { l10n } from 'vscode';
import type { Band } from '../../server/src/protocol.ts';

/** The band in words. */
export function bandTitle(band: Band): string {
  switch (band) {
    case 'conversation':
      return l10n.t('conversation');
    case 'almost':
      return l10n.t('almost there');
    case 'broadcast':
      return l10n.t('broadcast');
  }
}

/** The band as an icon: shapes that differ, for who does not see colours. */
export function bandIcon(band: Band | null): string {
  switch (band) {
    case 'conversation':
      return '$(comment-discussion)';
    case 'almost':
      return '$(comment)';
    case 'broadcast':
      return '$(megaphone)';
    case null:
      return '$(edit)';
  }
}
