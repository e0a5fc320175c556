import type { HostilePlace } from '../place.ts';

/** What a word means among words of a field: a swollen knee, a comet's tail, a short night. */
const fields: readonly (readonly [word: RegExp, field: RegExp])[] = [
  [
    /^enflures?$/,
    /douleur|gonfl|inflamm|genou|cheville|articul|bless|glace|chirurg|peau|piq[uû]re|[oœ]d[eè]me|gencive|gorge|patte/i,
  ],
  [
    /^trainee$/,
    /lumine|bleut|blanch|com[eè]te|[eé]toile|avion|nuage|fum[eé]e|poussi[eè]re|poudre|ciel|condensation|sang|lave|boue|fus[eé]e|escargot/i,
  ],
  [/^nazes?$/, /fatigu|crev[eé]|dormi|sommeil|r[eé]veil|matin|nuit|sieste|couch/i],
];

/** Whether the words around give the word another sense than the insult. */
export function hasSenseOfField({ word, paragraph }: HostilePlace): boolean {
  return fields.some(([form, field]) => form.test(word) && field.test(paragraph.prose));
}

/** "et là pouf": not "la" */
function isThere({ paragraph: { raw, tokens }, first }: HostilePlace): boolean {
  const before = tokens[first - 1];
  return before !== undefined && /^l\u00e0$/i.test(raw.slice(before.from, before.to));
}

/** Words that sound or conjugate like an insult: "et pouf !", "la télé t’abrutit", "c’est du mytho", "for Losers". */
export function isAnotherWord(place: HostilePlace): boolean {
  const { word } = place;
  const last = place.at(place.first - 1);
  if (word === 'pouf')
    return (
      isThere(place) ||
      !/^(?:un|une|cette|la|les|ces|quelle|sale|grosse|vieille|pauvre|petite|espece|de|d|tu|t|es)$/.test(last)
    );
  if (/^abrutits?$/.test(word)) return /^(?:t|m|s|l|te|me|se|nous|vous|les|ca|cela|qui|il|elle|on)$/.test(last);
  if (word === 'mytho') return /^(?:du|le)$/.test(last);
  if (word.startsWith('attarde')) return /^(?:·|e|es|s|sur|a|au|aux)$/.test(place.at(place.last + 1));
  if (/^retards?$/.test(word)) return true;
  if (/^losers?$/.test(word)) return /^(?:for|are|of|sore|beautiful|biggest)$/.test(last);
  return false;
}

const sparing =
  /(?:^| )(?:sans|(?:droit|peur|besoin|honte|risque|impression|crainte|evite[rz]?|accepte[rz]?|plutot que|au lieu) d) (?:e )?etre (?:(?:un|une|trop|un peu|completement) )*$/;
const seeming = /(?:^| )(?:vous|te|t|lui|me|m|nous|leur) (?:sembl|parai|parait)[a-z]* (?:(?:un peu|tres|bien) )*$/;
const listed = /(?:^| )(?:c|ce|ca|cela) (?:est|etait|serait) (?:[a-z]+ , )+$/;
const syndrome = /(?:^| )syndrome (?:de|du|d) (?:(?:l|un|une|jeune|vieux|vieille) )*$/;
const consoling = /^(?:, )?(?:sauf que|et alors|(?:mais|et) (?:c est|ce n est) (?:pas grave|normal|ok))(?: |$)/;

/** Who is spared, consoled or told how a thing seems is called nothing: "le droit d’être nul", "cela peut vous sembler idiot". */
export function isSaidToSpare(place: HostilePlace): boolean {
  const before = `${place.before(place.first, 7)} `;
  if (/^(?:frustre|frustree|frustres)$/.test(place.word) && /^, (?:vous|tu)$/.test(place.after(2))) return true;
  return (
    sparing.test(before) ||
    seeming.test(before) ||
    (listed.test(before) && !/^(?:va|tais|ferme)/.test(place.after(1))) ||
    syndrome.test(before) ||
    consoling.test(place.after(5))
  );
}
