import { models } from './models.ts';
import { assemble, type Conjugation, six } from './paradigm.ts';

/**
 * French conjugation, as far as phrases and rewrites need it: the simple tenses of the regular groups and of the common
 * irregular verbs, in standard spelling (Bescherelle's models). Unknown `-er` verbs are regular by far the most often;
 * unknown `-ir`, `-oir` and `-re` verbs are not guessed.
 */

const doublingVerbs = /(?:^|r|inter|en)(?:appel|jet)$/;
const graveVowel = /[eé]([^aeiouyéèêà]{1,2}|gn|ch|vr|br|tr|gu|qu)$/;

/** The stem before a mute ending: `achet` is `achèt`, `préfér` is `préfèr`, `appel` is `appell`, `envoy` is `envoi`. */
function muteStem(stem: string): string {
  if (doublingVerbs.test(stem)) return stem + stem.at(-1);
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  const vowel = graveVowel.exec(stem);
  if (
    !vowel ||
    /^(?:rest|test|rencontr|cess|dress|adress|intéress|express|press|laiss|pens|entr|centr|mont)$/.test(stem)
  )
    return stem;
  const consonants = vowel[1] as string;
  const doubled = consonants.length === 2 && !/^(?:gn|ch|vr|br|tr|gu|qu|cr|pl|fl|gr)$/.test(consonants);
  if (doubled) return stem;
  return `${stem.slice(0, -(consonants.length + 1))}è${consonants}`;
}

function firstGroup(infinitive: string): Conjugation {
  const stem = infinitive.slice(0, -2);
  const mute = muteStem(stem);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const futureStem = /é[^aeiouy]+$/.test(stem) ? `${stem}er` : `${mute}er`;
  return assemble(infinitive, {
    present: [`${mute}e`, `${mute}es`, `${mute}e`, `${soft}ons`, `${stem}ez`, `${mute}ent`],
    imperfectStem: soft,
    futureStem: /nvoy$/.test(stem) ? `${stem.slice(0, -2)}err` : futureStem,
    subjunctive: [`${mute}e`, `${mute}es`, `${mute}e`, `${stem}ions`, `${stem}iez`, `${mute}ent`],
    pastParticiple: `${stem}é`,
  });
}

function secondGroup(infinitive: string): Conjugation {
  const stem = infinitive.slice(0, -1);
  return assemble(infinitive, {
    present: six(stem, ['s', 's', 't', 'ssons', 'ssez', 'ssent']),
    imperfectStem: `${stem}ss`,
    futureStem: infinitive,
    subjunctive: six(`${stem}ss`, ['e', 'es', 'e', 'ions', 'iez', 'ent']),
    pastParticiple: stem,
  });
}

function regularRe(infinitive: string): Conjugation {
  const stem = infinitive.slice(0, -2);
  return assemble(infinitive, {
    present: six(stem, ['s', 's', '', 'ons', 'ez', 'ent']),
    imperfectStem: stem,
    futureStem: `${stem}r`,
    subjunctive: six(stem, ['e', 'es', 'e', 'ions', 'iez', 'ent']),
    pastParticiple: `${stem}u`,
  });
}

/** `-ir` verbs that are conjugated like finir, among those that posts use. */
const secondGroupVerbs = new Set(
  (
    'finir choisir réussir agir réagir réfléchir remplir établir fournir garantir saisir définir investir enrichir ' +
    'élargir redéfinir grandir grossir bâtir accomplir unir réunir réjouir aboutir avertir divertir franchir guérir nourrir ' +
    'obéir punir ralentir rafraîchir réfléchir approfondir embellir épanouir éclaircir convertir applaudir rebondir'
  ).split(' '),
);

/** `-dre`, `-tre` and `-pre` verbs that are conjugated like rendre. */
const regularReVerbs = /(?:rendre|vendre|tendre|pendre|fendre|fondre|pondre|tondre|perdre|mordre|tordre|cendre)$/;

/** The simple tenses of a verb; undefined where its conjugation is not known. `infinitive` with its accents, without "se". */
export function conjugate(infinitive: string): Conjugation | undefined {
  for (const [suffix, model] of models) {
    if (suffix === 'rire' ? /^(?:sou)?rire$/.test(infinitive) : infinitive.endsWith(suffix)) {
      if (
        (suffix === 'voir' && /(?:ce|de|re?)voir$/.test(infinitive) && infinitive !== 'revoir') ||
        (suffix === 'avoir' && infinitive !== 'avoir')
      )
        continue;
      if (suffix === 'être' && infinitive !== 'être') continue;
      if (suffix === 'aller' && infinitive !== 'aller') continue;
      return model(infinitive.slice(0, -suffix.length), infinitive);
    }
  }
  if (infinitive.length > 3 && infinitive.endsWith('er')) return firstGroup(infinitive);
  if (secondGroupVerbs.has(infinitive)) return secondGroup(infinitive);
  if (regularReVerbs.test(infinitive)) return regularRe(infinitive);
  return undefined;
}
