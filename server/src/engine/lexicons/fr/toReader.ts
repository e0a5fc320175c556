const endings = ['er', 'ez', 'e', 'es', 'erez', 'eras'];

/**
 * Verbs in -er as they are said to readers ("gagner, gagnez, gagne, gagnes, gagnerez, gagneras"), from their stems. The whole
 * inflection would hold stories as well.
 */
export function toReader(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join('|');
}
