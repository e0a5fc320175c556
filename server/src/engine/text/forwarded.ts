import type { Span } from './paragraph.ts';

/** "RT @lea: …", "MT @lea …": what follows are words of whoever is named, handed on by hand. */
const forwarding = /(?<![\p{L}\p{N}_@#+-])[RM]T ?:? ?[@＠][\p{L}\p{N}_.]+/gu;
/** "Follow & RT @lea", "merci de RT @lea": readers are asked to forward. */
const asksBefore =
  /(?:[&+]|(?<!\p{L})(?:and|or|then|to|please|pls|plz|just|et|ou|puis|de|svp|en|un|une|a|an|the))\s*$/iu;
/** "RT @lea to win", "RT @lea et abonnez-vous". */
const asksAfter = /^:?\s*(?:[&+]|(?:to|and|or|if|for|pour|et|ou|si)(?!\p{L}))/iu;
/** What comes before it is looked at so far. */
const farthestBack = 12;

/** The passage of masked prose that a manual retweet hands on, to its end; undefined where there is none. */
export function forwardedIn(prose: string): Span | undefined {
  if (!prose.includes('T')) return undefined;
  for (const { index, 0: said } of prose.matchAll(forwarding)) {
    if (asksBefore.test(prose.slice(Math.max(0, index - farthestBack), index))) continue;
    const after = prose.slice(index + said.length);
    if (asksAfter.test(after) || !/\p{L}/u.test(after)) continue;
    return { from: index, to: prose.length };
  }
  return undefined;
}
