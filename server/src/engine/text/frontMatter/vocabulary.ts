import { type Platform, type Purpose, platforms, purposes } from '../../vocabulary.ts';
import { fold } from '../fold.ts';
import { nearest } from '../nearest.ts';

const platformNames: Readonly<Record<string, Platform>> = {
  twitter: 'x',
  fb: 'facebook',
  insta: 'instagram',
  ig: 'instagram',
  bsky: 'bluesky',
};

/** The platform that a word names. */
export function platformOf(word: string): Platform | undefined {
  const name = word.toLowerCase();
  return platforms.find((known) => known === name) ?? platformNames[name];
}

/** Words that join the names of platforms: "Mastodon et LinkedIn". */
export const joiningWords: ReadonlySet<string> = new Set(['et', 'and', '&', '+', '|']);

/** The platform that an unknown word was meant to name. */
export function meantPlatform(word: string): Platform | undefined {
  const name = nearest(
    fold(word),
    [...platforms, ...Object.keys(platformNames)].filter((known) => known.length > 2),
  );
  return name === undefined ? undefined : platformOf(name);
}

export function purposeOf(word: string): Purpose | undefined {
  const name = word.toLowerCase();
  return purposes.find((known) => known === name);
}

/** Purposes by the French word for them, and by English ones that we do not use. */
const purposeNames: Readonly<Record<string, Purpose>> = {
  veille: 'watch',
  rencontre: 'meet',
  rencontrer: 'meet',
  prestataire: 'find-provider',
  expertise: 'share-expertise',
  reponse: 'answer',
  repondre: 'answer',
  reply: 'answer',
  aide: 'ask-help',
  help: 'ask-help',
  avis: 'ask-opinion',
  question: 'ask-opinion',
  opinion: 'ask-opinion',
  remercier: 'thank',
  remerciement: 'thank',
  remerciements: 'thank',
  merci: 'thank',
  recommander: 'recommend',
  recommandation: 'recommend',
  recommendation: 'recommend',
  enseigner: 'teach',
  expliquer: 'teach',
  tutorial: 'teach',
  recit: 'story',
  histoire: 'story',
  temoignage: 'story',
  annonce: 'announce',
  annoncer: 'announce',
  announcement: 'announce',
  offre: 'announce-offer',
  offer: 'announce-offer',
  promo: 'announce-offer',
  promotion: 'announce-offer',
  emploi: 'job-offer',
  recrutement: 'job-offer',
  job: 'job-offer',
  hiring: 'job-offer',
};

export function meantPurpose(word: string): Purpose | undefined {
  const name = fold(word);
  return purposeNames[name] ?? purposeOf(nearest(name, purposes) ?? '');
}

/** Two-letter codes of languages (ISO 639-1): a site may well be in one that we do not read. */
const languageCodes = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ' +
    'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ' +
    'ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
    'su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** The language that a value declares (`fr`, `fr-CA`, `en_GB`); `auto` where it leaves it to us. */
export function languageOf(word: string): 'fr' | 'en' | 'auto' {
  return /^fr(?![a-z])/i.test(word) ? 'fr' : /^en(?![a-z])/i.test(word) ? 'en' : 'auto';
}

export function isKnownLanguage(word: string): boolean {
  const code = /^([a-z]{2})(?:[-_][a-z\d_-]{2,20})?$/i.exec(word)?.[1];
  return word.toLowerCase() === 'auto' || (code !== undefined && languageCodes.has(code.toLowerCase()));
}

const languageNames: Readonly<Record<string, 'fr' | 'en' | 'auto'>> = {
  francais: 'fr',
  francaise: 'fr',
  french: 'fr',
  fra: 'fr',
  fre: 'fr',
  anglais: 'en',
  anglaise: 'en',
  english: 'en',
  eng: 'en',
  automatique: 'auto',
  automatic: 'auto',
};

export function meantLanguage(word: string): 'fr' | 'en' | 'auto' | undefined {
  const folded = fold(word);
  if (languageNames[folded]) return languageNames[folded];
  const name = nearest(folded, Object.keys(languageNames), folded.length < 4 ? 0 : 2);
  return name === undefined ? undefined : languageNames[name];
}
