import type { MessageData } from '../rule.ts';
import type { Purpose } from '../vocabulary.ts';

const names: Readonly<Record<Purpose, { readonly fr: string; readonly en: string }>> = {
  watch: { fr: 'partager une trouvaille', en: 'share something found' },
  meet: { fr: 'rencontrer quelqu’un', en: 'meet somebody' },
  'find-provider': { fr: 'trouver un prestataire', en: 'find a provider' },
  'share-expertise': { fr: 'partager un savoir-faire', en: 'share know-how' },
  'reach-niche': { fr: 'parler à un petit cercle', en: 'speak to a small circle' },
  'compare-practices': { fr: 'comparer les pratiques', en: 'compare practices' },
  spot: { fr: 'signaler une occasion ou un danger', en: 'point out an opportunity or a threat' },
  answer: { fr: 'répondre à quelqu’un', en: 'answer somebody' },
  'ask-help': { fr: 'demander de l’aide', en: 'ask for help' },
  'ask-opinion': { fr: 'demander un avis', en: 'ask for an opinion' },
  thank: { fr: 'remercier', en: 'thank somebody' },
  recommend: { fr: 'recommander quelqu’un', en: 'recommend somebody' },
  teach: { fr: 'apprendre quelque chose à d’autres', en: 'teach something' },
  story: { fr: 'raconter', en: 'tell a story' },
  announce: { fr: 'annoncer', en: 'announce something' },
  'announce-offer': { fr: 'annoncer une offre', en: 'announce an offer' },
  'job-offer': { fr: 'proposer un poste', en: 'offer a job' },
};

/** What a purpose means, in an infinitive: `find-provider` is "trouver un prestataire". */
export function purposeName(language: 'fr' | 'en', purpose: MessageData[string] | undefined): string {
  return names[purpose as Purpose]?.[language] ?? String(purpose ?? '');
}
