import { UsageError } from './worded.ts';

type Value = string | boolean | readonly (string | boolean)[] | undefined;

/** The options that were typed, checked against what each may be. */
export class Values {
  private readonly values: Readonly<Record<string, Value>>;

  constructor(values: Readonly<Record<string, Value>>) {
    this.values = values;
  }

  has(option: string): boolean {
    return this.values[option] !== undefined;
  }

  flag(option: string): boolean {
    return this.values[option] === true;
  }

  text(option: string): string | undefined {
    const value = this.values[option];
    return typeof value === 'string' ? value : undefined;
  }

  /** The value of an option that has choices, which parsing has checked. */
  choice<T extends string>(option: string): T | undefined {
    return this.text(option) as T | undefined;
  }

  /** All that was given, commas taken apart. */
  list(option: string): readonly string[] {
    const value = this.values[option];
    if (!Array.isArray(value)) return [];
    return value.flatMap((each) => String(each).split(',')).map((each) => each.trim());
  }

  /** @throws UsageError where it is no whole number from `least` to `most` */
  number(option: string, least: number, most: number): number | undefined {
    const text = this.text(option);
    if (text === undefined) return undefined;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    const bounds = most === Number.POSITIVE_INFINITY ? undefined : most;
    throw new UsageError({
      en: `--${option} takes a whole number ${bounds === undefined ? `from ${least} on` : `from ${least} to ${bounds}`}, not "${text}"`,
      fr: `--${option} prend un nombre entier ${bounds === undefined ? `à partir de ${least}` : `de ${least} à ${bounds}`}, et non «\u00A0${text}\u00A0»`,
    });
  }
}
