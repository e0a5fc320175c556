import type { Paragraph } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { wordSet } from '../wordSet.ts';

/** Says that wares have come: "Les fraises sont là", "Hot cross buns are back". */
const arrivals = {
  fr: /(?:\b(?:est|sont|voilà|voici) (?:enfin |déjà )?(?:là|de retour|arrivée?s?|en (?:ligne|boutique|magasin|vente|rayon)|disponibles?|prête?s?|ouverte?s?|sortie?s?)(?![\p{L}-])|\bde retour (?:en|à|au|ce|cette|dès|pour)\b|\b(?:ouverte?s?|réassort|nouveau|nouveauté|nouveautés) ?[!:]|\b(?:reprend|reprennent|revient|reviennent) (?:le|en|dans|dès|ce|cette)\b)/iu,
  en: /\b(?:(?:is|are|'s|’s|'re|’re) (?:now |finally |officially )?(?:back|here|in stock|in store|available|ready|live|open|out)|now open|just opened|\bnew ?:|\bin (?:from|now)\b|restock(?:ed)?\b|returns? on|new on the|(?:just|have|has) (?:landed|arrived)|landed (?:this|in)|in stock now)\b/i,
};

/** Whether a sentence says that something has come that readers may have. */
export const arrivesIn = sentenceFact((_tokens, _base, { language, own, sentences }, index): boolean => {
  const sentence = sentences[index];
  return language !== 'und' && sentence !== undefined && arrivals[language].test(own.slice(sentence.from, sentence.to));
});

/** Words that a clause has and a line of a catalogue has not: who does it, and the verbs that are in most clauses. */
const ofClauses = {
  en: wordSet(`
i we you he she they it this that there who is are was were be been am has have had do does did can could will would should may might must get got opens starts begins ends closes s re ve t ll m
`),
  fr: wordSet(`
je j tu il elle on nous vous ils elles ce c ca cela qui que qu est sont suis es sommes etes etait etaient a ont ai as avons avez avait fait font va vont peut peuvent doit
faut ouvre commence reprend ferme finit s se y en me te
`),
};
/** What was is no offer: "Dentist yesterday: $28". */
const past = wordSet('yesterday ago last hier avant dernier derniere');

/** Whether a sentence is a line as catalogues have them, without a clause: "Guided two-hour tours, all kit". */
export const isSpareIn = sentenceFact((tokens, _base, { language }): boolean => {
  if (language === 'und') return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 1 && !words.some(({ folded }) => ofClauses[language].has(folded) || past.has(folded));
});

/** What a question begins with that asks in earnest: who knows, where there is, how one does. */
const asking = wordSet(`
qui que qu quoi quel quelle quels quelles ou quand comment pourquoi combien quelqu est savez connaissez sait
who what when where why how which anyone anybody someone somebody does do can could
`);
/** Who is asked that way wherever the word stands: "Il manque une tortue à quelqu’un ?" */
const anybody = wordSet('quelqu anyone anybody someone somebody');
/** "Need somebody for your dog?" asks for nobody. */
const needing = wordSet('besoin envie need want fancy');
/** Of so few words a question that begins otherwise puts what readers lack: "Frigo en panne ?", "Moving house?" */
const longestLack = 10;

/** Whether a sentence puts to readers what they may lack, without a word about anybody: "Leaking boiler?" */
export const namesLack = sentenceFact((tokens, _base, paragraph, index): boolean => {
  if (paragraph.sentences[index]?.terminator !== '?') return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.length <= longestLack && !asking.has((words[0] as { folded: string }).folded);
});

/** "Ou vous en avez déjà une ?" goes on with a question before it and asks for no place. */
const afterOr = wordSet('vous tu on bien alors encore si peut plutot');

/** Whether a sentence asks readers for what they know. */
export const asksInEarnestIn = sentenceFact((tokens, _base, paragraph, index): boolean => {
  if (paragraph.sentences[index]?.terminator !== '?') return false;
  const first = tokens.find(({ kind }) => kind === 'word');
  if (!first || needing.has(first.folded)) return false;
  const isOr = paragraph.own.slice(first.from, first.to).toLowerCase() === 'ou';
  if (isOr && afterOr.has(tokens.filter(({ kind }) => kind === 'word')[1]?.folded ?? '')) return false;
  return asking.has(first.folded) || tokens.some(({ folded }) => anybody.has(folded));
});

/** What heads the line by which one is had: "Réservations : …", "Book — …". */
const dealing = wordSet(`
menu menus carte tarifs billets catalogue details quotes devis
reservation reservations resa reserver reservez inscription inscriptions rdv commande commandes commandez precommande infos renseignements contact contactez appelez appelle billetterie tel
tickets book booking bookings reserve order orders register enquiries call ring text phone whatsapp message dm contact shop
`);
/** Where one writes to have it. */
const channels = wordSet('commentaire commentaires comments comment replies boutique');
/** Where nobody is written to but by whom one wants something of. */
const sureChannels = wordSet('dm dms mp bio whatsapp messenger');
/** What stands before: "en MP", "in my bio". */
const toChannel = wordSet('en in my notre our par via un sur on');
/** Such a line is short. */
const longestDealing = 9;

const heads = sentenceFact((tokens): 'none' | 'alone' | 'channel' => {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first || words.length > longestDealing) return 'none';
  if (
    words.some(({ folded }, at) => sureChannels.has(folded) && (at === 0 || toChannel.has(words[at - 1]?.folded ?? '')))
  )
    return 'channel';
  if (!dealing.has(first.folded)) return 'none';
  return words.some(({ folded }) => channels.has(folded)) ? 'channel' : 'alone';
});

/** Whether a sentence begins with what one does to have what is offered, and says where: by a link or a number of its own. */
export function opensDealing(paragraph: Paragraph, index: number, leads: boolean): boolean {
  const head = heads(paragraph, index);
  return head === 'channel' || (head === 'alone' && leads);
}

/** What tells readers to come by, or to write. */
const beckoning = wordSet(`
come pop stop swing visit drop message text dm email
venez viens passez passe poussez ecrivez ecris envoyez envoie
`);
const longestBeckoning = 14;

/** Whether a sentence tells readers to come by or to write for what is offered: "Pop in", "Passez chez nous". */
export const beckonsIn = sentenceFact((tokens, _base, paragraph, index): boolean => {
  if (paragraph.language === 'und' || paragraph.sentences[index]?.terminator === '?') return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 1 && words.length <= longestBeckoning && beckoning.has((words[0] as { folded: string }).folded);
});

const reading = wordSet('read watch listen see find lisez lire regardez ecoutez voir retrouvez');

/** Whether a sentence sends readers to something to read. */
export const sendsToRead = sentenceFact((tokens): boolean =>
  reading.has(tokens.find(({ kind }) => kind === 'word')?.folded ?? ''),
);
