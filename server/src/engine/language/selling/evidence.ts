/** Evidence added up as chances: two halves are three quarters. */
export function either(chances: readonly number[]): number {
  return 1 - chances.reduce((none, chance) => none * (1 - Math.min(1, Math.max(0, chance))), 1);
}

/** 0 up to `from`, 1 beyond `to`, and in between in proportion. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
