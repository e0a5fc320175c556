import type { Platform } from '../vocabulary.ts';
import { foldHandle } from './handle.ts';

/** An account of somebody's; without a platform, one that is good for all. */
export interface Account {
  readonly handle: string;
  readonly platform: Platform | undefined;
}

/** Somebody whom the author has listed. */
export interface Person {
  readonly name: string | undefined;
  readonly accounts: readonly Account[];
}

/** Whether an account can be meant in a text for these platforms; a text for none in particular may mean any. */
export function servesAny({ platform }: Account, platforms: readonly Platform[]): boolean {
  return platform === undefined || platforms.length === 0 || platforms.includes(platform);
}

/** Whether two handles are the same account, whatever their case. */
export function isNamed({ handle }: Pick<Account, 'handle'>, folded: string): boolean {
  return foldHandle(handle) === folded;
}

/** The accounts by which somebody is mentioned in a text for these platforms, in their order. */
export function accountsFor({ accounts }: Person, platforms: readonly Platform[]): readonly Account[] {
  return accounts.filter((account) => servesAny(account, platforms));
}

/** What people call somebody: the name, else the first handle. */
export function nameOfPerson({ name, accounts: [first] }: Person): string {
  return name ?? (first ? `@${first.handle}` : '');
}

/** The people whom an author has listed, by their handles. */
export class People<P extends Person = Person> {
  readonly all: readonly P[];
  private readonly byHandle = new Map<string, { readonly person: P; readonly account: Account }[]>();

  constructor(all: readonly P[]) {
    this.all = all;
    for (const person of all) {
      for (const account of person.accounts) {
        const key = foldHandle(account.handle);
        this.byHandle.set(key, [...(this.byHandle.get(key) ?? []), { person, account }]);
      }
    }
  }

  /**
   * Whom a handle names in a text for these platforms: one handle may be somebody's on one platform and somebody else's on
   * another. Whoever has it on another platform alone is still who is meant most likely.
   */
  find(folded: string, platforms: readonly Platform[]): P | undefined {
    const found = this.byHandle.get(folded) ?? [];
    const named = found.find(({ account: { platform } }) => platform !== undefined && platforms.includes(platform));
    return (named ?? found.find(({ account }) => servesAny(account, platforms)) ?? found[0])?.person;
  }
}
