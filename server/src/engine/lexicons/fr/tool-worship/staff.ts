import type { Pattern } from '../../../phrases/phrase.ts';

const name =
  '(chatgpt|chat gpt|claude|gemini|copilot|midjourney|notion|canva|slack|trello|zapier|make|n8n|airtable|figma|perplexity|cursor|grok|linkedin|tiktok|instagram|whatsapp|youtube|pinterest|hubspot|salesforce|shopify|substack|l’ia|l’intelligence artificielle|l’automatisation)';
const kind = '(outil|appli|application|logiciel|plateforme|crm|chatbot|robot|ia|assistant|agent|extension)';
const tool = `(cet|cette|ce|mon|notre|le|la|l’) [(bon|bonne|nouvel|nouveau|nouvelle|petit|petite)] ${kind} [(d’ia|ia)]`;
const hero = `(${name}|${tool})`;
const trades =
  '(graphistes|rédacteurs|comptables|photographes|agences|freelances|traducteurs|assistants|assistantes|développeurs|avocats|recruteurs|secrétaires|consultants|profs|coachs|stagiaires|commerciaux)';

/** Tools that take people's places, and without which nobody is anybody. */
export const staff: readonly Pattern[] = [
  {
    id: 'meilleur-collegue',
    pattern: [
      `${hero} (est|reste|c’est) [(clairement|franchement|de loin|tout simplement)] (le|la|mon|ma|notre) (meilleur|meilleure) (collègue|employé|employée|salarié|salariée|recrue|associé|associée|collaborateur|collaboratrice|stagiaire|assistant|assistante)`,
      `${hero} (est|c’est) [(clairement|franchement|de loin)] (la|le) (meilleure chose|plus belle chose|plus beau cadeau) (qui|fait) * (arrivé|arrivée|arriver|aux|à)`,
      `(voici|je vous présente|accueillez|bienvenue à) (notre|mon|ma) (nouveau|nouvelle|meilleur|meilleure) (collègue|employé|employée|recrue|salarié|stagiaire) : ${hero}`,
      `(le|la) (héros|star|vraie star|pépite) de (notre|mon) * * : ${hero}`,
    ],
    hits: ['ChatGPT est mon meilleur collègue.', 'Je vous présente notre nouvelle recrue : Notion.'],
    misses: ['Paul est mon meilleur collègue.', 'Voici notre nouvelle recrue : Inès.'],
  },
  {
    id: 'adieu-les-gens',
    pattern: [
      `(adoptez|adopte|essayez|essaie|utilisez|utilise|passez à|passe à|avec|grâce à) ${name} * (et|,) (dites adieu|dis adieu|adieu|oubliez|oublie|virez|remplacez|fini|finis|finies|plus besoin de|plus besoin d) [(aux|à|les|des|de|vos|tes|à vos)] ${trades}`,
      `${hero} [qui] (fait|abat|remplace) (le travail|le boulot|le job) de (#|deux|trois|quatre|cinq|dix|toute une|une) [_] (personnes|salariés|employés|équipe|assistants|temps plein|agence)`,
      `${hero} (a|ont) (remplacé|viré) (toute|tout|mon|ma|notre|nos) [(mon|ma|notre|une)] (équipe|agence|service|standard|secrétariat|rédaction|assistante|assistant)`,
      `il y a (un|eu un) avant et un après ${hero}`,
      `(un seul|une seule) ${kind} [ia] (le|la|les) remplace`,
      `(votre|ton|mon|notre) (entreprise|business|boîte|activité|boutique) (tourne|roule|marche|fonctionne) [(désormais|maintenant|enfin)] [(toute seule|tout seul)] (en|sur) pilote automatique`,
    ],
    hits: [
      'Adoptez Canva et dites adieu aux graphistes.',
      'Cet outil fait le travail de trois salariés.',
      'Cet outil d’IA a remplacé toute mon équipe.',
      'Il y a un avant et un après Make.',
    ],
    misses: [
      'Dites adieu aux stagiaires vendredi.',
      'Le four fait le travail de deux.',
      'Il y a un avant et un après la crue.',
    ],
  },
  {
    id: 'nul-ne-vit-sans',
    pattern: [
      '# [_] [_] (outils|applis|applications|plateformes|logiciels|sites|ia|extensions|prompts) [_] (dont (aucun|aucune|nul) [_] * (ne peut|ne saurait)|sans (lesquels|lesquelles|qui)|dont (vous|tu|on) (ne|n) * (pas|plus) (passer|vivre))',
      `(une|un|toute|tout) (marque|entreprise|boutique|artiste|boîte|commerce|restaurant|asso|auteur) qui n’(est|y est) pas [(présente|présent)] [(sur|dessus)] [${name}] n’existe (pas|plus)`,
      `${name} est [devenu] (incontournable|indispensable|inévitable) $`,
      `si (vous n’êtes|tu n’es) pas (sur|encore sur|dessus) [${name}] , (vous n’existez|tu n’existes) (pas|plus)`,
    ],
    hits: ['Une marque qui n’y est pas n’existe plus.', '7 applis dont aucun freelance ne peut se passer'],
    misses: ['7 poules dont aucun jardin ne se passe', 'Une rue qui n’est pas sur le plan'],
  },
  {
    id: 'regle-tout',
    pattern: [
      `${hero} (règle|résout) (tout|tous (vos|tes|les) problèmes|n’importe quel problème)`,
      `${name} est (votre|ton|mon|notre|l’) (arme secrète|baguette magique|arme fatale)`,
      `(celui|celle|ceux|quiconque|les entreprises) qui (maîtrise|maîtrisent|maîtrisera|maîtriseront|adopte|adoptent) (l’ia|la machine|les machines|l’algorithme) (gagne|gagnent|gagnera|gagneront|régnera|règneront|survivra|survivront)`,
      '(si je ne devais|s’il ne fallait) [en] (garder|retenir) (qu’un|qu’une) (seul|seule) (outil|appli|logiciel|application)',
      '(les meilleurs|les meilleures|#) (outils|applis|ia) [ia] pour ne plus jamais (écrire|rédiger|penser|chercher|répondre|travailler|réfléchir)',
    ],
    hits: [
      'Le bon logiciel règle tout.',
      'WhatsApp est votre arme secrète.',
      'Les meilleurs outils IA pour ne plus jamais écrire',
    ],
    misses: ['Un bon café règle tout.', 'Le marteau est à votre voisin.'],
  },
];
