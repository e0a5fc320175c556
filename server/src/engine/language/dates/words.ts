/** Days of the week and months by their folded names; Monday and January are 1. */
function numbered(names: string): ReadonlyMap<string, number> {
  return new Map(names.split(' ').flatMap((name, index) => name.split('|').map((each) => [each, index + 1] as const)));
}

/** The words of dates in one language. */
export interface DateWords {
  readonly weekdays: ReadonlyMap<string, number>;
  /** Shortened ones, read only where a date follows. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdayNames: readonly string[];
  readonly monthNames: readonly string[];
  readonly article: string;
  /** What may stand behind a day's number: `1er`, `12th`. */
  readonly ordinals: ReadonlySet<string>;
  /** Words for days counted from the day of publication, longest first, by their folded tokens. */
  readonly relatives: readonly (readonly [words: readonly string[], offset: number])[];
  readonly dayParts: ReadonlySet<string>;
  /** What follows a day's number that has no month, if it is a date. */
  readonly afterBareDay: ReadonlySet<string>;
  /** Words that make a list of what is separated by them. */
  readonly listing: ReadonlySet<string>;
  /** Verbs that make a date the subject of its sentence. */
  readonly subjectVerbs: ReadonlySet<string>;
}

function relatives(entries: readonly (readonly [string, number])[]): DateWords['relatives'] {
  return entries.map(([words, offset]) => [words.split(' '), offset] as const);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const frenchDates: DateWords = {
  weekdays: numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  shortWeekdays: new Map(),
  months: numbered(
    'janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec',
  ),
  weekdayNames: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  monthNames: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  article: 'le',
  ordinals: set('er'),
  relatives: relatives([
    ['apres demain', 2],
    ['avant hier', -2],
    ['aujourd hui', 0],
    ['ce soir', 0],
    ['ce matin', 0],
    ['ce midi', 0],
    ['cet apres midi', 0],
    ['demain', 1],
    ['hier', -1],
  ]),
  dayParts: set('matin soir midi apres-midi'),
  afterBareDay: set('a au et pour dans chez prochain avec'),
  listing: set('et ou puis au'),
  subjectVerbs: set('est etait reste devient sera marque'),
};

export const englishDates: DateWords = {
  weekdays: numbered('monday tuesday wednesday thursday friday saturday sunday'),
  shortWeekdays: numbered('mon tue|tues wed|weds thu|thur|thurs fri sat sun'),
  months: numbered(
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  ),
  weekdayNames: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  monthNames: 'January February March April May June July August September October November December'.split(' '),
  article: 'the',
  ordinals: set('st nd rd th'),
  relatives: relatives([
    ['the day after tomorrow', 2],
    ['the day before yesterday', -2],
    ['this morning', 0],
    ['this afternoon', 0],
    ['this evening', 0],
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
    ['yesterday', -1],
  ]),
  dayParts: set('morning afternoon evening night'),
  afterBareDay: set('at from and for in with'),
  listing: set('and or then to through till until'),
  subjectVerbs: set('is was marks became remains'),
};
