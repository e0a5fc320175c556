import type { LinterFactory } from '../linter.ts';
import { alex } from './alex.ts';
import { cspell } from './cspell.ts';
import { harper } from './harper.ts';
import { joblint } from './joblint.ts';
import { retext } from './retext.ts';
import { textlint } from './textlint.ts';
import { writeGood } from './writeGood.ts';
import { yoastseo } from './yoastseo.ts';

/** By the peer's id and the language of what it reads. */
export function linterFactoryOf(id: string, language: 'fr' | 'en'): LinterFactory {
  const factories: Readonly<Record<string, LinterFactory>> = {
    'write-good': writeGood,
    cspell,
    textlint,
    retext,
    alex,
    joblint,
    harper,
    yoastseo: yoastseo(language),
  };
  const factory = factories[id];
  if (!factory) throw new Error(`there is no linter ${id}`);
  return factory;
}
