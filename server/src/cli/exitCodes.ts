/** What every command ends with. */
export const exitCodes = { clean: 0, findings: 1, unusable: 2 } as const;
