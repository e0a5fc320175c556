export const strictDm =
  '(mp|mps|dm|dms|pv|ib|inbox|privé|message privé|message privée|messages privés|messagerie privée|story privée|whatsapp|messenger|telegram)';

export const dm =
  '(mp|dm|dms|pv|ib|inbox|privé|message privé|messages privés|messagerie|messagerie privée|message privée|message|whatsapp|messenger)';

const names =
  'guide|guides|pdf|checklist|check-list|méthode|technique|recette|recettes|liste|template|templates|modèle|modèles|trame|fiche|fiches|tuto|tutoriel|ebook|e-book|replay|kit|prompt|prompts|script|scripts|workflow|workflows|étude|ressource|ressources|tableau|tableur|programme|stratégie|astuces|secret|secrets|solution|formule|mode d emploi|procédure|étapes|boilerplate|dashboard|démo|protocole|masterclass|cheat sheet|calculateur|simulateur|accès|fichier|livre blanc|playbook|process|plan d action|canevas|grille|boîte à outils|carnet|roadmap|framework|audit|diagnostic|formation|mini-formation|config|configuration';

/** What one knows and may hand on, as a whole thing. */
export const knowledge = `(${names})`;
/** The same, and what leads to it. */
export const knowledgeOrLink = `(${names}|plan|réponse|réponses|lien|liens|détail|détails|exemple|exemples|outil|outils|doc|document|notion|audio|vidéo|repo|code|infos|info)`;

export const notAnOrder = '!(je|j|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n|pas|que|qu|l|les|le|la|a|ai|ont)';
export const my = '(le|la|les|l|mon|ma|mes|notre|nos|un|une|ce|cette|tout|toute|toutes)';
export const free =
  '[(complet|complète|complets|entier|entière|détaillé|détaillée|gratuit|gratuite|gratuits|offert|offerte|en question|pas à pas|pdf|exact|exacte)]';
