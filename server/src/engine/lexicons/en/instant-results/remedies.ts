import { type PromisedResult, result } from '../../../language/promises/promise.ts';

const ailment =
  '(wrinkles|fine lines|dark circles|dark spots|eye bags|stretch marks|acne|pimples|blackheads|scars|cellulite|eczema|psoriasis|rosacea|grey hair|gray hair|hair loss|baldness|insomnia|panic attacks|migraines|back pain|joint pain|knee pain|sciatica|arthritis|snoring|tinnitus|bad breath|barking|bedwetting)';

/** What no cream, tea or method takes away in days. */
export const remedies: readonly PromisedResult[] = [
  result(
    'ailment-gone',
    31,
    `(remove|removes|clear|clears|fade|fades|erase|erases|banish|banishes|eliminate|eliminates|fix|fixes|cure|cures|heal|heals|end|ends|stop|stops|melt away|wipe out|wipes out|reverse|reverses|get rid of|gets rid of|no more|goodbye) * ${ailment}`,
    ['removes wrinkles', 'clear your acne', 'fixes barking', 'goodbye stretch marks'],
    ['clear the scarf', 'The barking went on.'],
  ),
  result(
    'sleeps-through',
    21,
    '(baby|babies|toddler|newborn|child|twins|little one) * (sleep|sleeps|sleeping) through [the night]',
    ['your baby will sleep through the night', 'toddler sleeping through'],
    ['We slept through the storm.'],
  ),
  result(
    'hair-grows',
    31,
    [
      '(grow|grows|regrow|regrows) [your] hair * # (cm|centimetres|centimeters|inches|inch)',
      'your (hair|lashes|nails) * (grow|grows) * # (cm|mm|inches|inch)',
    ],
    ['grow your hair 5 cm', 'your hair will grow 2 inches'],
    ['The grass grew 5 cm.'],
  ),
  result(
    'sell-the-house',
    15,
    'sell your (house|home|flat|apartment|property)',
    ['sell your house', 'sell your flat'],
    ['The house is sold.'],
  ),
  result(
    'rank-me-first',
    60,
    '(rank|be|get) (first|1st) (on|in) (google|search|chatgpt|amazon)',
    ['rank first on Google'],
    ['be first in line'],
  ),
];
