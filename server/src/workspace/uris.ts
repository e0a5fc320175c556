/** A URI up to its path, and the path; `untitled:Untitled-1` has none. */
const parts = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)$/i;

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** A URI as text that can be compared: decoded, a drive's letter small, no slash at the end. */
export function comparable(uri: string): string {
  return decoded(uri)
    .replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase())
    .replace(/\/+$/, '');
}

/** The folder of a file or of a folder, without a slash at its end; undefined at the top, and where there are none. */
export function parentOf(uri: string): string | undefined {
  const [, base, path] = parts.exec(uri.replace(/\/+$/, '')) ?? [];
  if (base === undefined || path === undefined) return undefined;
  return base + path.slice(0, path.lastIndexOf('/'));
}
