import { wordSet } from '../wordSet.ts';

/** What a house's caption says, in so many words. All of it is read in short posts alone, and none of it sells by itself. */

/** What is had there to be read or looked at: "les résultats sont sur notre site" sells nothing. */
export const told = {
  fr: /(?<!\p{L})(?:résultats?|détails?|comptes?[- ]rendus?|articles? (?:complet|entier)|messages? (?:complet|entier)|reportage|interview|récit|classements?|calendrier|règlement|replay|procès[- ]verbal|palmarès|ordre du jour|communiqué|photos? (?:de|du|des))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:results?|details|minutes of|report|recap|full (?:story|article|message)|interview|fixtures|standings|rankings|timetable|replay|photos? (?:of|from))(?!\p{L})/iu,
} as const;
/** Unless it is about buying all the same: "détails et réservation sur notre site". */
export const bought =
  /réserv|command|achet|achat|tarif|prix|promo|offre|devis|code|[€$£%]|\b(?:book|order|buy|price|quote|offer|shop|deal|sale)/iu;

/** Where or how one has it: "en boutique", "sur rendez-vous", "made to order". */
export const had = {
  fr: /(?<!\p{L})(?:(?:disponibles?|dispos?)(?! (?:à|pour) (?:en )?(?:parler|discuter|échanger|aider))|en (?:boutique|magasin|rayon|vitrine|stock|précommande|réassort|livraison|click)|(?:sur|en) (?:(?:simple )?(?:commande|réservation|précommande)|rendez-vous|rdv|devis|mesure)|sur-mesure|à (?:emporter|commander|réserver|partager(?= ?[.!]|$)|la carte(?! (?:postale|mémoire|bancaire|grise))|l['’](?:institut|(?<!(?:jour(?:née)?|matin(?:ée)?|semaine|soirée|heures?|mois) à l.)atelier|achat|essayage)|la boutique|notre (?:carte|table|comptoir|boutique))|au (?:magasin|salon|comptoir|menu|fournil|studio|showroom|caveau)|dans (?:notre|nos) (?:boutiques?|magasins?|ateliers?|salons?|vitrines?|rayons?)|(?:sur|dans) (?:notre|la) (?:site|e-?shop|boutique en ligne|eshop)|commandes? (?:\p{L}{1,12} ){0,3}(?:jusqu|avant|ouvertes?|possibles?)|(?:pouvez|peux) (?:commander|réserver|précommander|passer commande)|lien (?:en|dans la|dans notre|de la) bio|(?:livraison|retrait)s? (?:gratuite?s?|offerte?s?|rapides?|express|disponibles?|possibles?|partout|sous|en \d)|click (?:&|and|et) collect|avec (?:le|ce|mon|notre) code|(?:sur|dans) tou(?:t|te|s|tes) (?:le|la|les|nos|vos|notre) (?:site|boutique|magasin|collection|gamme|catalogue|carte|stock|rayon|soins|produits|articles|prestations|modèles|commandes|courses|séances|bijoux|vêtements)|valables? (?:un an|jusqu|sur|toute|dans|du)|édition limitée|pièces? uniques?|vous (?:attend(?:ent|ons)?|accueill(?:e|ent|ons))(?!\p{L})|ouvre(?:nt)? (?:ses|leurs|nos) portes)/iu,
  en: /(?<!\p{L})(?:(?:now )?available(?! (?:to|for) (?:talk|chat|help))|in[- ](?:stores?|stock|the shop|our (?:shop|shops|store|stores|studio|salon|window))|on (?:our|the) menu|by appointment|(?:made|cooked|baked) to order|made[- ]to[- ]measure|pre-?orders?|to (?:go|take away)(?= ?[.!]|$)|take ?away|link in (?:our )?bio|on our (?:site|website)|(?:free|fast|next[- ]day|same[- ]day) (?:shipping|delivery|collection)|click (?:&|and) collect|while stocks last|orders? (?:by|before|until) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|the \d|\d)|(?:with|using) (?:the |our |my )?code|(?:off|on) (?:everything|all|the whole|our)|limited (?:edition|run|batch)|one[- ]of[- ]a[- ]kind|opens? (?:its|our|their) doors|(?:we['’]re|is|are) waiting for you)/iu,
};

/** That it is new: "Nouvelle collection", "Du nouveau à la carte", "Arrivage", "New drop". */
export const fresh = {
  fr: /(?<!\p{L})(?:nouveau(?:té|tés)?(?= ?[:!,—–-]| (?:sur|chez|dans|en|au|à la|cette semaine|soin|parfum|service|menu|produit|modèle|coloris|look))|nouvel(?:le)?s? (?:collection|carte(?! (?:des|du|de la|postale|vitale|grise))|gamme|formule|saison|sélection|édition|parure|pièce|prestation|arrivage|offre|saveur|recette)s?|nouveaux (?:produits|modèles|coloris|parfums|soins|arrivages|menus)|du nouveau (?:sur|chez|dans|au|à|en)|arrivages?(?!\p{L})|réassort|(?:est|sont) (?:enfin |déjà |officiellement )?(?:là|arrivée?s?|de retour|en ligne|en boutique|disponibles?|ouvertes?)(?![\p{L}-])|enfin (?:disponible|là|arrivée?|de retour)|vien(?:t|nent) d['’](?:arriver|être mise?s?)|on lance|nous lançons|voici (?:notre|nos)|commandes? (?:\p{L}{1,12} ){0,3}(?:sont )?ouvertes?|(?:pré)?commandes? (?:\p{L}{1,12} ){0,3}(?:sont )?ouvertes?|collection (?:printemps|été|automne|hiver|capsule|\p{Lu}))/iu,
  en: /(?<!\p{L})(?:new (?:in|collection|menu|range|drop|arrivals?|season|flavou?rs?|designs?|line|launch|treatment|batch)(?!\p{L})|new ?[:!]|just (?:in|landed|dropped|arrived)|fresh (?:batch|drop|in|from the oven)|restock(?:ed)?|(?:is|are) (?:finally |now )?(?:here|back|live|in)(?= ?[.!✨🎉]|$)|introducing|meet (?:our|the)|back in stock|we['’](?:re|ve) launch)/iu,
};

/** What readers are to do for it, first in its sentence: "Venez le goûter", "Offrez", "Treat yourself". */
export const inviting = {
  fr: wordSet(`
venez passez poussez offrez laissez craquez regalez profitez goutez adoptez optez pensez decouvrez savourez sublimez reservez commandez essayez
choisissez retrouvez prenez rejoignez faites accordez embarquez testez shoppez visitez contactez ecrivez appelez
viens passe offre craque profite goute decouvre reserve commande essaie rejoins
commander reserver decouvrir
`),
  en: wordSet(`
come pop stop swing visit treat shop discover book order grab try taste enjoy indulge reserve call browse find
`),
};
/** What some of these are followed by where they call for something else: "Pensez à vos proches". */
export const elsewhere = wordSet('vous soin attention gaffe note exemple garde glisser defiler care');

/** A welcome, an occasion, a wish put to readers: "Bienvenue dans notre univers", "C’est le moment de". */
export const beckoning = {
  fr: /(?<!\p{L})(?:bienvenue (?:dans|chez) (?:notre|nos|l['’]|\p{Lu})|(?:c['’]est )?(?:le|l['’])(?:moment|occasion) (?:parfait|parfaite|idéale?|rêvée?) (?:pour|de|d['’])|à (?:découvrir|savourer|déguster|retrouver)(?!\p{L})|envie d['’e]|besoin d['’e]|laissez-vous|et si vous|on (?:vous|t['’]) ?(?:attend|garde|réserve|accueille|prépare)|rendez-vous (?:chez|dans notre|en boutique|sur notre|(?:dès |ce |cette )?(?:demain|soir|midi|semaine|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) pour))/iu,
  en: /(?<!\p{L})(?:welcome to (?:our|the (?:world|studio|shop|salon))|the perfect (?:time|moment|excuse) (?:to|for)|fancy (?:a|an|some)(?!\p{L})|craving|why not (?:try|treat)|come and (?:see|try|taste|visit)|see you (?:in store|at the shop|in the shop)|we['’](?:ll|d love to) (?:save|see|welcome))/iu,
};

/** How slogans speak of it. */
export const slogans = {
  fr: /(?<!\p{L})(?:de (?:vos|tes|ses|nos) rêves|d['’]exception|nobles?(?!sse)|intemporel(?:le)?s?|exclusi(?:f|fs|ve|ves)|raffinée?s?|haut de gamme|premium|inoubliables?|irrésistibles?|incontournables?|authentiques?|sublim(?:e|es|er|ez)|élégan(?:ce|te?s?)|savoir-faire|fait(?:e|es|s)? main|fabriquée?s? (?:à la main|en france|dans notre|au|en)|parfaite?s? pour|idéale?s? pour|pensée?s? pour|conçue?s? pour|parenthèse (?:de|d['’])|moment de (?:détente|douceur|plaisir|bien-être)|pause (?:bien-être|douceur|détente)|alliant|chaque (?:pièce|détail|bouchée|création|verre|bijou)|qualité|naturel(?:le)?s? et|éclat|bien-être|sur[- ]mesure)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:of your dreams|timeless|exclusive|handcrafted|hand-?made|premium|luxur(?:y|ious)|irresistible|must-have|perfect for|made for|designed for|crafted (?:in|for|with)|every (?:piece|detail|bite|stitch|sip)|elevate|effortless|elegan(?:t|ce)|quality|signature|your new (?:favou?rite|go-to))(?!\p{L})/iu,
};

/** Houses and trades that hashtags name: nobody but who runs one, or has been there, is found under these. */
export const houseTags = wordSet(`
boulangerie boulanger patissier fleuriste coiffeur coiffeuse coiffure barbier barbershop barber restaurant restaurants bistrot bistro brasserie creperie pizzeria bar
cafeteria institut institutdebeaute beautebio onglerie nails nailbar nailart manucure esthetique estheticienne cils lashes spa hammam boutique shop store concept
eshop balayage brushing magasin atelier artisan artisanat artisanale artisanales artisanaux artisanal createur createurs creatrice creatrices maroquinerie joaillerie bijouterie bijou bijoux jewelry jewellery menuiserie menuisier
ebeniste ebenisterie furniture mobilier surmesure ceramiste savonnerie savon bougies bougie cosmetique cosmetiques skincare parfumerie traiteur chocolatier chocolaterie fromagerie
fromager boucherie caviste domaine vignoble epicerie primeur hotel gite chambresdhotes opticien optique lunettes pharmacie immobilier agence paysagiste plombier electricien peintre
couvreur tatoueur tatouage tattoo photographe florist bakery pretaporter modefemme modeafricaine nouveaute nouveautes nouvellecollection collection tapas mixologie
ecommerce boutiqueenligne madeinfrance faitmain handmade coaching coach sophrologie 
`);

/** What hashtags say of what is new. */
export const freshTags = wordSet('nouvellecollection nouveaute nouveautes newcollection newin newarrivals newdrop');
