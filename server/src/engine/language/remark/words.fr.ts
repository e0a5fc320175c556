import { wordSet } from '../wordSet.ts';
import type { RemarkWords } from './words.ts';

export const french: RemarkWords = {
  openings: wordSet(`
    ok okay oki oui ouais ouai oue wi ouep yep non nan nn nop bah ben beh ba oh ah ha haha hahaha eh he hey hein hum hmm mmh
    mdr ptdr lol xd salut slt coucou cc kikou yo wesh wsh allo re bonsoir bsr bjr bonne bon bien bof pff pfff roh rho rooo
    ouf wow waouh woua oups zut mince merde putain ptn purée punaise  dsl desole desolee pardon merci mici thx cimer
    bravo cool super top genial parfait nickel impec tranquille tkt pareil moi toi voila bref sinon alors donc  
    mais et  parce    serieux franchement clairement exactement effectivement evidemment  
    dommage vivement bonjour      grave carrement       sa ca  g   jai jsuis chui`),
  chat: wordSet(`
    mdr mdrr mdrrr ptdr ptdrr lol xptdr jpp  ftg osef  oklm tmtc wesh wsh frr frero reuf meuf mec gars poto bro bg
    slt cc bjr bsr cv tkt stp svp dsl mrc biz bizz bisous bisou bises kiss xoxo oki okk ok dac ouais ouai oue nan nn bah ben
    pk pq pcq pask koi kwa ki ke kil kon keske qd qqn qqch qqe tt ts tte tjs tjr tjrs bcp pr ds vs ns ac avc pdt ss slmt
    jsuis jsui chui chuis jai jvais jveux jpeux jpense jsais jsai chais jte jme jle jla jdirais jregarde jfais jcrois jarrive
    tas tes tai cest cets cetait ya yavait yaura fo faut ca sa mtn maint ajd auj aprem apr dem dmn demin
    msg tel txt rdv we wkend bday anniv dodo boulot taf kiffe kiff kiffer chelou ouf relou chiant chiante  grave
    ptn          foutu jmen
    hihi haha hahaha hehe xd rt tw twt twitt aprem nimporte genre trop vraimen vrmt vmt jtm jtd tlm nrv askip
     g   pa po ptet ptetre peutetre voila tjs mm meme kand kom bi1 2m1 a2m1 b1 ct jamai bokou`),
  you: wordSet('tu t te toi ton ta tes tas tes'),
  formalYou: wordSet('vous votre vos'),
  me: wordSet('je j me m moi mon ma mes jai jsuis chui g'),
  pointers: wordSet('ca sa cela c ce cet cette ces il elle ils elles son lui leur celui celle'),
  before: wordSet('si quand comme puisque et mais car parce'),
  impersonal: wordSet('faut fallait faudra pleut neige fait fera faisait y est a que qui dont'),
  verdicts: wordSet(`
    adore adorais aime aimais deteste kiffe hais regrette prefere trouve pense crois veux voudrais voulais peux
    espere reve comprends sais savais suis rigole ris pleure flippe hallucine attends`),
  ranks: wordSet('meilleur meilleure pire pires vraiment tellement trop'),
  house: wordSet('notre nos nous votre vos'),
  released: wordSet('nouveau nouvel nouvelle sorti sortie sort ligne dispo disponible aujourd'),
  things: wordSet(`
    chanson musique video clip film serie episode emission album groupe photo mec meuf type fille gars homme femme article
    match jeu truc chose post commentaire personnage scene voix`),
  greetings: wordSet('bonjour bonsoir salut coucou hello hey chers cheres merci bjr'),
  everybody: wordSet('tous toutes monde amis gens gars filles equipe reseau'),
  audience: wordSet(`
    annoncer annonce annonces informer inscrire inscris
    abonnez abonne likez partagez partage cliquez clique retweetez rt votez vote inscrivez inscription inscriptions
    decouvrez profitez rejoignez contactez lien chaine newsletter webinaire formation formations atelier stage
    clients clientes offre offres promo promotion soldes boutique magasin achat gratuit gratuite gratuitement tarif tarifs
    devis commandez reservez reservation site page projet projets entreprise entreprises equipe dirigeants`),
};
