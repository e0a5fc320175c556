import { readFileSync, writeFileSync } from 'node:fs';

const beyondAscii = /[\u0080-\uffff]/g;

/** A letter as scripts spell it, in whatever string or expression it stands. */
export function spelled(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Spells out what the bundler leaves as it is, which stands in regular expressions alone: one letter beyond ASCII has the whole
 * script kept in memory at two bytes a character.
 */
export function spellOut(path) {
  const script = readFileSync(path, 'utf8');
  if (script.search(beyondAscii) >= 0) writeFileSync(path, script.replace(beyondAscii, spelled));
}
