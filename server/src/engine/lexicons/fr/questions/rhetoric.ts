import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

const rhetorical = cueOf('rhetorical');
const leadIn = cueOf('lead-in');

/** Questions that want no answer. */
export const rhetoric: readonly QuestionCue[] = [
  rhetorical(
    'did-you-know',
    [
      '^ [et] [(le|la|les|l)] (saviez vous|savais tu|savez vous) [(que|qu|deja)] !(ou|si|comment|quand|quel|quelle|qui)',
      '^ (vous|tu) (le|la|l) (saviez|savais|savez)',
      '^ (vous saviez|tu savais) (que|qu)',
    ],
    ['Le saviez-vous ?', 'Saviez-vous que les abeilles dansent ?'],
    ['Savez-vous où se tient le marché ?'],
  ),
  rhetorical(
    'you-know-what',
    [
      '^ [et] (vous savez|tu sais|savez vous|sais tu) (quoi|ce que|pourquoi [je|c|on]) ',
      '^ [et] (devinez|devine) (quoi|qui|combien|ou|comment|la suite)',
      '^ [et] (vous|tu) connai(ssez|s) la suite',
    ],
    ['Vous savez quoi ?', 'Devinez quoi ?'],
    ['Vous savez comment on y va ?'],
  ),
  rhetorical(
    'who-has-not',
    [
      '^ qui (n|ne) ',
      '^ qui (aurait|eut|aurais) (cru|dit|imagine|pense|pu)',
      '^ qui (l eut|l aurait) cru',
      '^ qui (s en (moque|fiche|soucie|plaindrait)|peut encore|oserait|croit encore)',
    ],
    ['Qui n’a jamais rêvé d’ailleurs ?', 'Qui aurait cru ça ?'],
    ['Qui connaît un bon libraire ?'],
  ),
  rhetorical(
    'what-good',
    [
      '^ [et|mais] a quoi bon',
      '^ [(mais|et)] que (demander|vouloir) de plus',
      '^ [(et|mais)] (alors|apres|pourquoi pas|puis quoi encore) $',
      '^ pourquoi pas $',
      '^ (faut il|dois je|est il besoin de|est il utile de|besoin de) (le|vous|encore) (rappeler|preciser|dire|presenter)',
      '^ (faut il|dois je|est il besoin de|est il utile de|besoin de) (rappeler|preciser)',
      'n est ce pas (merveilleux|magnifique|beau|formidable|genial|incroyable)',
      '(elle )est pas belle la vie',
      '^ on (parie|connait la suite) $',
    ],
    ['À quoi bon ?', 'Que demander de plus ?', 'Et pourquoi pas ?'],
    ['Pourquoi pas mardi, si ça vous va ?'],
  ),
  rhetorical(
    'really',
    [
      '^ [(non mais|ah|oh|mais|et)] (vraiment|serieusement|serieux|pardon|quoi|allo|bon|comment ca|hein|ah bon|ah oui|vrai|non) $',
    ],
    ['Vraiment ?', 'Ah bon ?'],
    ['Vraiment bon, ce pain ?'],
  ),
  leadIn(
    'ever-wondered',
    [
      '^ (vous (etes|etiez) vous|t es tu|vous vous etes|tu t es) (deja|jamais) (demande|demandes|demandee|demandees)',
      '^ (vous vous|tu te) (demandez|demandes) (comment|pourquoi|si|quand|ou|ce)',
      '^ (avez vous|vous avez|as tu|tu as|t as) (deja|jamais) (remarque|reflechi|reve|imagine)',
      '^ (connaissez vous|vous connaissez|tu connais|connais tu) (la difference|le point commun|la nouvelle|notre|nos|mon|ma|l histoire|le secret|les secrets)',
      '^ (avez vous|vous avez|as tu) (entendu parler|deja entendu parler)',
    ],
    ['Vous êtes-vous déjà demandé pourquoi ?', 'Connaissez-vous la différence entre un if et un cyprès ?'],
    ['Vous connaissez un bon libraire ?'],
  ),
  leadIn(
    'how-are-you',
    [
      '(comment ca va|comment allez vous|comment vas tu|ca va bien|vous allez bien|tu vas bien) [(aujourd hui|tous|tout le monde)] $',
      '^ ca va $',
    ],
    ['Salut, comment ça va ?', 'Bonjour à tous, comment allez-vous ?'],
    ['Comment faites-vous le pain ?'],
  ),
  leadIn(
    'the-thing',
    [
      '^ [(et|mais|alors)] (pourquoi|comment|quand|ou|combien|qui|quoi) [(ca|cela|donc)] $',
      '^ [(et|mais)] (pourquoi|comment) (je|j|nous|on) (vous|te|ai|en|parle|parlons|raconte|dis) ',
      '^ (pourquoi|comment) (je|est ce que je) (vous|te) (dis|raconte|parle)',
      '^ [et] (que|qu) (s est il|est il) (passe|arrive)',
      '^ de quoi (s agit il|parle t on)',
      '^ (c est|c etait) quoi le rapport',
    ],
    ['Pourquoi ?', 'Pourquoi je vous raconte ça ?'],
    ['Pourquoi avez-vous choisi ce métier ?'],
  ),
];
