import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { platforms } from '../../engine/vocabulary.ts';
import type { OptionGroup } from '../command.ts';
import { reporterNames } from '../reporters/index.ts';
import { configOption } from '../sharedOptions.ts';

const failLevels = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

const number = { en: 'N', fr: 'N' };

const what: OptionGroup = {
  title: { en: 'What is checked', fr: 'Ce qui est vérifié' },
  options: {
    changed: {
      tells: {
        en: 'only drafts changed in git: since the last commit, or since the branch left BASE',
        fr: 'seulement les brouillons modifiés dans git\u00A0: depuis le dernier commit, ou depuis que la branche a quitté BASE',
      },
      value: { en: 'BASE', fr: 'BASE' },
      completes: 'revision',
      takes: (next, cwd) => !existsSync(resolve(cwd, next)),
    },
    shard: {
      tells: {
        en: 'the i-th of n parts of all files, to split a run over several machines',
        fr: 'la i-ième de n parts de tous les fichiers, pour répartir la vérification sur plusieurs machines',
      },
      value: { en: 'i/n', fr: 'i/n' },
    },
    stdin: {
      tells: {
        en: 'read one draft from standard input; with --fix the mended text goes to standard output and the rest to standard error',
        fr: 'lit un brouillon sur l’entrée standard\u00A0; avec --fix, le texte corrigé va sur la sortie standard et le reste sur la sortie d’erreur',
      },
    },
    'stdin-filename': {
      tells: {
        en: 'what the draft on standard input is called: .md is read as Markdown',
        fr: 'le nom du brouillon lu sur l’entrée standard\u00A0: .md est lu comme du Markdown',
      },
      value: { en: 'NAME', fr: 'NOM' },
      completes: 'file',
    },
    'drafts-only': {
      tells: {
        en: 'pass over files that are named but are no drafts (for hooks that name all that was changed)',
        fr: 'passe sur les fichiers nommés qui ne sont pas des brouillons (pour les hooks qui nomment tout ce qui a changé)',
      },
    },
  },
};

const how: OptionGroup = {
  title: { en: 'How it is checked', fr: 'Comment' },
  options: {
    config: configOption,
    baseline: {
      tells: {
        en: 'known findings to leave out (default: the nearest .causerie-baseline.json upwards)',
        fr: 'remarques connues à passer (par défaut\u00A0: le .causerie-baseline.json le plus proche en remontant)',
      },
      value: { en: 'FILE', fr: 'FICHIER' },
      completes: 'file',
    },
    'update-baseline': {
      tells: {
        en: 'take all that is found as known: later runs, and the editor, tell what is new',
        fr: 'prend pour connu tout ce qui est trouvé\u00A0: ensuite, comme dans l’éditeur, seul le neuf est dit',
      },
    },
    language: {
      tells: { en: 'language of drafts that do not say theirs', fr: 'langue des brouillons qui ne disent pas la leur' },
      value: { en: 'auto|fr|en', fr: 'auto|fr|en' },
      choices: ['auto', 'fr', 'en'],
    },
    platform: {
      tells: {
        en: `platforms of drafts that do not say theirs: ${platforms.join(', ')}; several with commas`,
        fr: `plateformes des brouillons qui ne disent pas les leurs\u00A0: ${platforms.join(', ')}\u00A0; plusieurs avec des virgules`,
      },
      value: { en: 'NAME', fr: 'NOM' },
      choices: platforms,
      list: true,
    },
    rule: {
      tells: {
        en: 'only this rule (several with commas); RULE=LEVEL gives a rule another severity, or off',
        fr: 'seulement cette règle (plusieurs avec des virgules)\u00A0; RÈGLE=NIVEAU donne à une règle une autre gravité, ou off',
      },
      value: { en: 'RULE', fr: 'RÈGLE' },
      completes: 'rule',
      list: true,
    },
    jobs: {
      tells: {
        en: 'threads that check (default: as many as are worth it)',
        fr: 'fils d’exécution qui vérifient (par défaut\u00A0: autant qu’il est utile)',
      },
      value: number,
    },
    cache: {
      tells: {
        en: 'remember results, and check anew only what has changed',
        fr: 'retient les résultats, et ne vérifie à nouveau que ce qui a changé',
      },
    },
    'cache-location': {
      tells: {
        en: 'folder of the cache (default: node_modules/.cache/causerie where there is a node_modules, else the user’s cache)',
        fr: 'dossier du cache (par défaut\u00A0: node_modules/.cache/causerie s’il y a un node_modules, sinon le cache de l’utilisateur)',
      },
      value: { en: 'FOLDER', fr: 'DOSSIER' },
      completes: 'folder',
    },
  },
};

const mending: OptionGroup = {
  title: { en: 'Mending', fr: 'Corriger' },
  options: {
    fix: {
      tells: {
        en: 'mend the files of all that needs no choice of yours, then tell what is left',
        fr: 'corrige dans les fichiers ce qui ne demande aucun choix, puis dit ce qui reste',
      },
    },
    'fix-dry-run': {
      tells: {
        en: 'show what --fix would write, and write nothing',
        fr: 'montre ce qu’écrirait --fix, et n’écrit rien',
      },
    },
  },
};

const output: OptionGroup = {
  title: { en: 'What is printed', fr: 'Ce qui est affiché' },
  options: {
    format: {
      tells: {
        en: `${reporterNames.join(', ')} (default: stylish)`,
        fr: `${reporterNames.join(', ')} (par défaut\u00A0: stylish)`,
      },
      value: { en: 'FORMAT', fr: 'FORMAT' },
      choices: reporterNames,
    },
    quiet: {
      tells: {
        en: 'only findings that make the run fail (those at or above --fail-on)',
        fr: 'seulement les remarques qui font échouer (celles au niveau de --fail-on ou au-dessus)',
      },
    },
  },
};

const failing: OptionGroup = {
  title: { en: 'When it ends with 1', fr: 'Quand le code de sortie est 1' },
  options: {
    'fail-on': {
      tells: {
        en: `from which severity on: ${failLevels.join(', ')} (default: warning; error where --max-warnings is given)`,
        fr: `à partir de quelle gravité\u00A0: ${failLevels.join(', ')} (par défaut\u00A0: warning\u00A0; error avec --max-warnings)`,
      },
      value: { en: 'LEVEL', fr: 'NIVEAU' },
      choices: failLevels,
    },
    'max-warnings': {
      tells: { en: 'with more warnings than this in all', fr: 'avec plus d’alertes que cela en tout' },
      value: number,
    },
    'min-score': {
      tells: {
        en: 'with a draft whose score is lower (0 to 100)',
        fr: 'avec un brouillon dont le score est plus bas (0 à 100)',
      },
      value: number,
    },
  },
};

/** The options of `causerie check`, as help tells them. */
export const optionGroups: readonly OptionGroup[] = [what, how, mending, output, failing];
