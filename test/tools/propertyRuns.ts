/**
 * How a property is tried: with one seed, so that a change fails by its own fault alone; or, with `FUZZ=<factor>` set
 * (`npm run fuzz`), that many times as often and with another seed each time, which is how new counterexamples are found.
 */
export function propertyRuns(numRuns: number): { numRuns: number; seed?: number } {
  const factor = Number(process.env.FUZZ);
  return factor > 0 ? { numRuns: numRuns * factor } : { numRuns, seed: 20_261_121 };
}
