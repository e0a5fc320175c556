import type { Post } from '../../draft.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { someShow } from '../../text/gather.ts';

type Topic = Pick<Pattern, 'id' | 'pattern'>;

function topics(...patterns: string[]): Pattern[] {
  const topic: Topic = { id: 'wording', pattern: patterns };
  return [{ ...topic, hits: [], misses: [] }];
}

/** What a post is about when its subject is how people write. "Sans jargon" is a promise and no subject. */
const french = topics(
  '!(sans|de|aucun|zéro|ni) (<jargon,n>|<buzzword,n>|<anglicisme,n>)',
  '(le|du|au) (jargon|franglais|globish)',
  '(les|des|aux|ces|nos) (anglicismes|buzzwords|mots creux|mots valises|mots fourre tout|tics de langage|phrases toutes faites|poncifs)',
  '(novlangue|langue de bois|langue de coton|bullshit bingo|corporate bullshit|langage corporate|mots à la mode)',
  '(langage clair|rédaction claire|office québécois de la langue|OQLF|Académie française|Termium|vitrine linguistique)',
  '(<écrire>|<rédiger>|<générer>) * par (une IA|l’IA|ChatGPT|une machine|un robot)',
  '(textes|posts|phrases|écriture|style|prose|tics) * (ChatGPT|de l’IA|d’IA|générés|générée)',
  '(tiret|tirets) (cadratin|cadratins|longs|long)',
);

const english = topics(
  '!(no|without|zero|any|of|less) (<jargon,n>|<buzzword,n>)',
  '(the|this|that|all|corporate|business|marketing|management|office) (jargon|buzzwords|buzzword|lingo|speak)',
  '(corporate speak|corpspeak|management speak|marketing speak|business speak|buzzword bingo|bullshit bingo|plain english|plain language)',
  '(written|writing|generated|wrote) * by (AI|an AI|ChatGPT|a machine|a bot|an LLM)',
  '(AI|ChatGPT|LLM) (writing|prose|style|slop|phrases|words|tells|isms|voice|text)',
  '(sounds|sound|reads|read|writes|write|talk|talks) like (ChatGPT|AI|an AI|a bot|a robot|a chatbot|an LLM|LinkedIn)',
  '(em dash|em dashes|overused words|overused phrases|banned words|words to avoid|AI slop)',
);

const lexicon = paragraphLexicon<Pattern>({ fr: french, en: english });

/** Whether how people write, or machines, is what a post is about: the phrases in it are its examples. */
export function isAboutWriting(post: Post): boolean {
  return someShow(post.paragraphs, lexicon);
}
