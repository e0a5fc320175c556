function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** A URI as text that can be compared: decoded, a drive's letter small, no slash at the end. */
export function uriKey(uri: string): string {
  return decoded(uri)
    .replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase())
    .replace(/\/+$/, '');
}

/** The path of a URI; what follows its scheme where it has none. */
export function pathOfUri(uri: string): string {
  return uriKey(uri)
    .replace(/^[a-z][a-z0-9+.-]*:/i, '')
    .replace(/^\/\/[^/]*/, '');
}
