/** French verbs that posts use, in the infinitive with their accents: their forms come from the conjugation tables. */
export const commonVerbs: readonly string[] = `
  être avoir aller savoir faire pouvoir vouloir devoir dire redire voir revoir croire venir revenir devenir tenir obtenir
  soutenir maintenir prendre apprendre comprendre reprendre surprendre mettre remettre permettre promettre connaître
  reconnaître suivre vivre écrire inscrire décrire lire relire rire sourire construire conduire produire réduire plaire
  joindre rejoindre peindre atteindre craindre courir ouvrir découvrir offrir accueillir partir sortir ressortir sentir
  ressentir servir dormir valoir rendre vendre attendre entendre descendre répondre perdre défendre prétendre
  finir choisir réussir agir réagir réfléchir remplir fournir garantir définir investir grandir bâtir accomplir réunir
  ralentir approfondir éclaircir rebondir saisir nourrir guérir
  accepter accompagner acheter adapter adopter adorer adresser affirmer aider aimer ajouter aligner amener améliorer
  animer appeler apporter apprécier approcher appuyer arrêter arriver assister assumer attirer augmenter avancer avouer
  baisser bouger bosser booster brancher briser cacher calculer calmer casser cesser changer chanter charger chercher
  cibler cliquer coller collaborer combiner commander commencer commenter communiquer comparer compter concentrer
  confier confirmer conseiller considérer consulter contacter continuer contrôler corriger couper coûter créer cuisiner
  cultiver danser débloquer débuter décider déclarer déléguer demander démarrer dépasser dépenser déposer déranger
  dessiner développer deviner dévoiler diffuser discuter distinguer diviser donner doser douter durer échanger échouer
  écouter éduquer effacer élever éliminer embaucher emmener employer emporter encourager engager enlever enregistrer
  enseigner entourer entraîner entrer envisager envoyer épargner espérer essayer essuyer estimer étudier évaluer éviter
  évoluer exercer exister expliquer exploiter explorer exprimer fabriquer féliciter fermer fêter fixer focaliser forcer
  former fouiller fréquenter gagner garder gaspiller générer gérer goûter guetter guider habiter hésiter honorer
  identifier ignorer imaginer imiter imposer impliquer imprimer indiquer informer innover insister installer intégrer
  interroger inventer inviter jeter jouer juger lâcher laisser lancer laver lever libérer liker limiter lister lutter manger
  manquer marcher mélanger mener mentionner mériter mesurer miser monter montrer motiver nommer noter nouer obliger
  observer occuper opter organiser oser oublier pardonner parier parler partager participer passer pauser payer penser
  persévérer planifier planter pleurer porter poser posséder poster pousser pratiquer préférer préparer présenter prêter
  prier prioriser profiter progresser projeter prolonger promener proposer protéger prouver provoquer publier quitter
  raconter ramener rappeler raser rassurer rater réaliser recadrer recevoir rechercher recommander recommencer
  reconsidérer récupérer refuser regarder regretter relancer remarquer remercier remplacer rencontrer renforcer
  renoncer renouveler rentrer réparer répéter reporter reposer représenter réserver résister résoudre respecter respirer
  ressembler rester retenir retirer retourner retrouver réveiller révéler rêver risquer rouler sauter sauver segmenter
  sembler serrer signaler signer simplifier soigner sonner souhaiter souligner stresser stopper structurer surmonter
  surveiller taguer taper tarder télécharger témoigner tenter terminer tester tirer tomber toucher tourner tracer traiter
  transformer travailler traverser trier tromper trouver tuer utiliser valider valoriser vérifier verser vider viser
  visiter voter voyager abandonner abonner abuser cocher célébrer contenter détacher défiler dégager détendre
  documenter démissionner entreprendre focaliser inquiéter habituer intéresser marier moquer mouiller occuper
  persister rappliquer râler ranger réinventer reprocher rigoler ramasser remonter remuer nettoyer envoler
`
  .trim()
  .split(/\s+/);
