import type { Strength } from '../strengths.ts';

/** What a draft does well, as it ends a sentence that begins with the draft. */
export const strengthWords: Readonly<Record<'fr' | 'en', Readonly<Record<Strength, string>>>> = {
  en: {
    asks: 'asks a genuine question',
    'names-people': 'names people',
    recommends: 'recommends somebody',
    lived: 'tells something lived',
    'admits-doubt': 'admits a doubt',
    thanks: 'thanks somebody',
    sources: 'gives a source',
  },
  fr: {
    asks: 'pose une vraie question',
    'names-people': 'nomme des personnes',
    recommends: 'recommande quelqu’un',
    lived: 'raconte du vécu',
    'admits-doubt': 'reconnaît un doute',
    thanks: 'remercie',
    sources: 'cite une source',
  },
};
