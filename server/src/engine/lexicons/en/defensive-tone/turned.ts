import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const reader = defensiveOf('reader');
const blameless = defensiveOf('blameless');

/** What turns the criticism round: what did you expect, do it yourself, I need no lessons. */
export const turned: readonly DefensivePhrase[] = [
  reader(
    'what-did-you-expect',
    [
      'what (did|do|were|on earth did|else did) you (expect|expecting|think would happen|want us to do) $',
      'if (you|u) (can’t|cannot|can not) (handle|stand|take|cope with|deal with|afford|manage) * * [,] (maybe|then|perhaps|don’t|stay|go|eat|order|try|you|just|shop|there)',
      '^ (funny|strange|odd|interesting|convenient|typical) (how|that) (you|people like you|nobody but you) (only|never|didn’t|waited|always|suddenly|still|forgot|had)',
      '(i’d|i would|we’d|we would) (like|love) to see you (do|run|try|cook|manage|teach|handle|organise|organize|last)',
      '^ [(why don’t)] you try (running|doing|cooking|managing|teaching|organising|organizing|standing|working|raising|feeding) _',
      '^ (do|organise|organize|run|cook|make|build|bake|write) it yourself [then|next time] [if _ _ _ _] $',
    ],
    [
      'It was Christmas week, what did you expect?',
      'If you can’t handle spice, maybe order the salad.',
      'Funny how you only complain now.',
      'I’d like to see you run a bar.',
    ],
    ['What did you expect from the film?', 'If you can’t come, tell Ann.', 'I would love to see you.'],
  ),
  reader(
    'need-no-lessons',
    [
      '(i|we) (don’t|do not|hardly) [(think|believe|really)] [(that)] [(i|we)] need [(any|your|a)] (lessons|lecture|lectures|advice|telling|lecturing|schooling|to be told|to be lectured|to justify|to explain myself)',
      '(with|with all) [(all|the greatest|due|the utmost)] [due] respect [,] (you|u) (’ve|have|haven’t|don’t|do not|clearly|know|never|obviously|can’t)',
      '(show|have) (some|a bit of|a little) (respect|manners|consideration|gratitude) !(for the)',
      '(i’ve|i have|we’ve|we have) been (doing|in|at) this [(job|trade|business)] (for|since) * [years] * , (so|and) (i|we) (know|think i know|don’t need)',
    ],
    ['I don’t need lessons from you.', 'With all due respect, you have never run a shop.', 'Maybe show some respect.'],
    ['I need lessons in Welsh.', 'With respect to the dead, we close at noon.'],
  ),
  blameless(
    'wont-apologise',
    [
      '(i|we) (won’t|will not|refuse to|’m not going to|am not going to|’re not going to|shan’t) (apologise|apologize|say sorry) (for|to)',
      '^ [(it’s|it is|really)] [(hardly|not)] (my|our) (fault|problem) (you|that you|if you)',
      '^ not (my|our) (fault|problem) [(you|that|if)]',
      '(maybe|perhaps|then|just) (eat|shop|stay|go|order|book|drink) (at home|elsewhere|somewhere else) [next time] $',
    ],
    ['I won’t apologise for having standards.', 'Not our fault you came late.', 'Then maybe eat at home.'],
    ['I will apologise to Sam.', 'It is our fault.', 'We eat at home on Mondays.'],
  ),
];
