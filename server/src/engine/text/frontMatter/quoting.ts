/** A value between quotation marks, so that YAML takes every character of it as it is. */
export function quoted(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

/** Characters with which YAML begins something else than a text. */
export const reservedStart = /^[@`%*&!|>{}\],?]/;

/** Whether a bare value would be read as something else than the text that it is. */
export function needsQuotes(value: string): boolean {
  if (/^[@`%*&!|>#{}[\],?'"]/.test(value) || /^-(?:\s|$)/.test(value)) return true;
  return /:(?:\s|$)/.test(value) || /\s#/.test(value);
}
