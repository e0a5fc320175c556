import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const guarantee = miracleOf('guarantee');
const secret = miracleOf('secret');

/** One thing that moves everybody, an end that is sure, and what others would rather have forgotten. */
export const everybodySaysYes: readonly MiraclePhrase[] = [
  method(
    'one-thing-that-makes-anyone',
    [
      '(the|this|one|a) (one|single|magic|only|simple|exact) [(magic|simple)] (sentence|word|question|line|phrase|email|message|trick|gesture|thing) (that|which) [(will|ll|always|can)] (gets|get|makes|make|turns|turn|convinces|wins) (any|every|all) (client|clients|customer|customers|buyer|buyers|recruiter|recruiters|boss|interviewer|man|woman|guy|girl|crush|audience|reader|readers|prospect|prospects|landlord|seller|investor|investors)',
      '(the|this|one|a) (one|single|magic|only|simple|exact) [(magic|simple)] (sentence|word|question|line|phrase|email|message|trick|gesture|thing) (that|which) [(will|ll|always|can)] (gets|get|makes|make) (anyone|everyone|anybody|everybody) (say yes|buy|trust you|like you|want you|love you|agree|fall|sign)',
      'one thing [,] and (only one|one only) [,] (that|which|to) (makes|works|gets|matters)',
    ],
    ['the one sentence that will get any client to say yes', 'One thing, and only one, that makes children listen'],
    ['the one word that made me laugh', 'One thing and another', 'The one thing that makes everyone get up is bacon.'],
  ),
  guarantee(
    'you-are-guaranteed-to',
    [
      '(you re|you are|you ll be|you will be|your) guaranteed to (find (a job|work|clients|customers|love)|win|land|sell|succeed|grow|earn|double|pass|become|attract)',
    ],
    ['You’re guaranteed to find a job', 'you are guaranteed to double your sales'],
    [
      'The right to vote is guaranteed to you.',
      'You are guaranteed a seat.',
      'You are guaranteed to find Joan at the bar.',
    ],
  ),
  secret(
    'would-rather-you-ignored',
    [
      '(that|which) [(the|your|most)] (doctors|pharmacists|dentists|banks|bankers|insurers|experts|gurus|laboratories|recruiters|agents|vets|brands|big pharma) (would rather|d rather|prefer|would prefer) [(that)] (you|we|nobody|no one|people) (ignored|ignore|forgot|forget|didn t know|never knew|not know|knew)',
      '(doctors|dentists|pharmacists|banks|recruiters|experts|gurus|agents|vets|plumbers|landlords) (hate|are furious about|are terrified of|fear) (this|these|him|her|it|me)',
    ],
    ['a remedy that pharmacists would rather you ignored', 'Doctors hate this trick'],
    ['that doctors would prefer tea', 'Doctors hate waiting.'],
  ),
];
