import { wordSet } from '../wordSet.ts';

const feminineEnding = /(?:tion|sion|xion|ance|ence|ure|ette|ise|ude|elle|enne|euse|rice|tte|ville|esse|ite|ete|ie)$/;
const masculineEnding = /(?:ment|age|eau|isme|oir|ier|et|al|ail|eur|in|on|ant|if|eux|el)$/;
const exceptions: Readonly<Record<'m' | 'f', ReadonlySet<string>>> = {
  m: wordSet(`
    silence site comite cote ete traite squelette incendie genie parapluie foie compte projet travail temps nom avis corps cv
    mail email numero profil blog bilan logo choix parcours client prix but code compte message post bien chemin reve chien chat
    texte dossier colis commerce metier pied dos four jardin velo pain livre film mari fils pere frere voisin commentaire`),
  f: wordSet(`
    page image plage rage cage peau eau main fin faim raison maison saison facon chanson lecon boisson livraison
    soif fleur peur couleur douleur chaleur valeur odeur saveur erreur sueur largeur hauteur longueur vie
    equipe marque boite place demande commande adresse carte liste question voix vue tete porte voiture fille mere soeur
    femme amie famille boutique salle cuisine recette offre reponse idee annonce agence ville cle foret nuit
    semaine journee annee pratique strategie recherche pause bouche force chance bourse photo video note`),
};

/** The gender of a folded French noun or adjective, where its ending or a list tells. */
export function genderOf(word: string): 'm' | 'f' | undefined {
  if (exceptions.m.has(word)) return 'm';
  if (exceptions.f.has(word)) return 'f';
  if (feminineEnding.test(word)) return 'f';
  return masculineEnding.test(word) ? 'm' : undefined;
}
