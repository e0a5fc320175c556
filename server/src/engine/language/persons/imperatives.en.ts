import type { Clause, ClauseWord } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';
import type { Imperative } from './sentencePersons.ts';

/** Base forms that open an imperative; not those that people write without a subject ("Love this", "Hope you…", "Need…"). */
const verbs = wordSet(`
  accept act add adapt admit aim align allow apply arrange ask assume avoid be become begin believe book bring build buy call
  care celebrate challenge change chase check choose clean click close collect comment commit communicate compare complete
  connect consider consult contact contribute count create cut deal decide define delegate delete deliver design develop
  discover discuss do document donate download draw dream drink drive drop earn eat embrace empower encourage engage enjoy
  enter establish examine expect experiment explain explore face fail feed fight figure fill find finish fix focus follow
  forget forgive gather get give go grab grow have head hear help hire hold honor honour hustle identify ignore imagine
  improve invest invite join jump keep kill know laugh launch lead lean learn leave let listen live look lower make manage
  master measure meet mention message mind mix move never nurture observe offer open order own paint park pay pick plan play
  post practice practise pray prepare press prioritize prioritise protect prove pull push put question quit raise reach read
  realize realise receive recognize recognise reduce reflect refuse register reject release remember remove repeat replace
  reply report repost reserve resist respect rest retweet review reward rinse risk roll run save say scale schedule search see
  seek sell send serve set share shift ship shop show shut sign simplify sit skip sleep slow smile solve speak spend stand
  start stay step stick stir stop stream strive stretch study subscribe support surround survive swipe switch tag take talk
  teach tell test thank think throw track train transform travel treat trust try tune turn understand unlock update upgrade
  use value visit vote wait wake walk wash watch wear welcome win work worry write`);

const openers = wordSet(
  'and but so then please just first next instead also now finally lastly seriously always ps ok kindly',
);
/** After these a word that may be a noun is one: "Work is…", "Plan B", "Test of time". */
const afterNoun = wordSet('is are was were of has had s will would can could isn wasn doesn may might');
/** Verbs that people write without their subject: sure only with an object of the reader's. */
const elliptical = wordSet('got had went did was thank guess');

/** The imperative that opens an English clause, if one does. */
export function englishImperative({ words }: Clause): Imperative | undefined {
  let at = 0;
  while (at < words.length && at < 3 && openers.has((words[at] as ClauseWord).word)) at++;
  let negative = false;
  const first = words[at]?.word ?? '';
  if (first === 'never') {
    negative = true;
    at++;
  } else if (
    first === 'dont' ||
    ((first === 'don' || first === 'do') && /^(?:t|not)$/.test(words[at + 1]?.word ?? ''))
  ) {
    negative = true;
    at += first === 'dont' ? 1 : 2;
  }
  const entry = words[at];
  if (!entry || !verbs.has(entry.word) || elliptical.has(entry.word)) return undefined;
  const next = words[at + 1];
  if (next && afterNoun.has(next.word)) return undefined;
  if (entry.word === 'have' && /^(?:been|you|we|i|they)$/.test(next?.word ?? '')) return undefined;
  if (entry.word === 'do' && /^(?:you|we|i|they)$/.test(next?.word ?? '')) return undefined;
  return { token: entry.index, person: 'you', verb: entry.word, negative, sure: next !== undefined };
}
