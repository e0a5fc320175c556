import { withCharacters } from '../text/characterReferences.ts';
import { scanEntities } from '../text/entities.ts';

/** The address of a link's destination as it is written in Markdown: escapes and references resolved. */
export function destinationOf(written: string): string {
  const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  return withCharacters(bare.replace(/\\([!-/:-@[-`{-~])/g, '$1')).replaceAll(' ', '%20');
}

/** What a reader of a network can do with a destination: an address; nothing where it leads within the writer's own site. */
export function publishedAddress(destination: string): string | undefined {
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(destination) ?? [];
  if (scheme === undefined) {
    if (destination.startsWith('//')) return destination;
    return scanEntities(destination).links[0]?.from === 0 ? destination : undefined;
  }
  switch (scheme.toLowerCase()) {
    case 'mailto':
    case 'tel':
      return rest.replace(/\?.*$/s, '') || undefined;
    case 'javascript':
    case 'data':
      return undefined;
    default:
      return destination;
  }
}

function compared(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
    .replace(/\/$/, '');
}

/** Whether a link's words are its address already. */
export function isSameAddress(words: string, address: string): boolean {
  return compared(words) === compared(address);
}

/** The host of an address without `www.`, as cards show it; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  const host = /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/)?(?:[^\s/?#@]*@)?([^\s/?#:@]+)/i.exec(address)?.[1];
  return host?.includes('.') ? host.toLowerCase().replace(/^www\./, '') : undefined;
}
