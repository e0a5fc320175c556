function grouped(value: string | number | undefined, separator: string): string {
  return String(value ?? '').replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** `63,206` */
export function englishNumber(value: string | number | undefined): string {
  return grouped(value, ',');
}

/** `63 206`, with a narrow no-break space */
export function frenchNumber(value: string | number | undefined): string {
  return grouped(value, '\u202f');
}
