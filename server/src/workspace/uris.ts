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

/** A name of a path as it stands in a URI; packages begin with `@`, which is left as Node leaves it. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll('%40', '@');
}

export function childOf(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, '')}/${name.split('/').map(encoded).join('/')}`;
}

/** The last name of a URI, decoded. */
export function nameOf(uri: string): string {
  return decoded(uri).replace(/\/+$/, '').replace(/^.*\//, '');
}

/** The URI of a path that is written in a file: relative to its folder, or absolute. */
export function resolvedFrom(file: string, path: string): string {
  const [, base = ''] = parts.exec(file) ?? [];
  const isAbsolute = path.startsWith('/') || /^[a-z]:[\\/]/i.test(path);
  const segments = isAbsolute ? [] : (parentOf(file) ?? '').slice(base.length).split('/').filter(Boolean);
  for (const segment of path.split(/[\\/]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(encoded(segment));
  }
  return `${base}/${segments.join('/')}`;
}

/** The way from a folder to what is below it, decoded; the whole path elsewhere. */
export function pathBelow(folder: string, uri: string): string {
  const [base, whole] = [comparable(folder), comparable(uri)];
  if (whole.startsWith(`${base}/`)) return whole.slice(base.length + 1);
  return whole.replace(/^[a-z][a-z0-9+.-]*:/i, '').replace(/^\/\/[^/]*/, '');
}

export function isBelow(folder: string, uri: string): boolean {
  return comparable(uri).startsWith(`${comparable(folder)}/`);
}
