import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbers, pick } from './random.ts';
import { type DraftLanguage, sentenceFrom, type Vocabulary, vocabularies } from './vocabulary.ts';

/** How many sentences paragraphs have, each as often as it stands here. */
const lengths = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8];
/** One paragraph in so many holds something that rules tell of. */
const readyMadeEvery = 7;
const listEvery = 9;

function paragraph(number: number, vocabulary: Vocabulary, next: () => number): string {
  const sentence = (): string => sentenceFrom(pick(vocabulary.sentences, next), vocabulary, next);
  if (number % listEvery === listEvery - 1)
    return [sentence(), sentence(), sentence()].map((item) => `- ${item}`).join('\n');
  const sentences = Array.from({ length: pick(lengths, next) }, sentence);
  if (number % readyMadeEvery === readyMadeEvery - 1) sentences.push(pick(vocabulary.readyMade, next));
  if (number % 5 === 4) sentences.push(sentenceFrom(pick(vocabulary.questions, next), vocabulary, next));
  return sentences.join(' ');
}

/** A draft of about so many bytes: paragraphs of one sentence or many, lists, links, people, the same in every run. */
export function draftOf(language: DraftLanguage, bytes: number, seed = 1): string {
  const vocabulary = vocabularies[language];
  const next = numbers(seed);
  const paragraphs: string[] = [];
  for (let length = 0, number = 0; length < bytes; number++) {
    const text = paragraph(number, vocabulary, next);
    paragraphs.push(text);
    length += Buffer.byteLength(text) + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

const platforms = ['linkedin', 'facebook', 'blog'] as const;

/** One draft of a folder: front matter, paragraphs, a question, hashtags. */
function datedDraft(number: number, bytes: number): string {
  const language = number % 2 === 0 ? 'fr' : 'en';
  const vocabulary = vocabularies[language];
  const next = numbers(number + 7);
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  const head = `---\nplatform: ${pick(platforms, next)}\nscheduled: ${day}\n---\n`;
  const question = sentenceFrom(pick(vocabulary.questions, next), vocabulary, next);
  return `${head}${draftOf(language, bytes, number + 7)}\n${question}\n\n#bread #n${number}\n`;
}

/**
 * Writes so many drafts of about so many bytes, some shorter and some longer, below `drafts/` of a folder: half of them
 * French, one in fifty a copy of the one before with another name in it.
 */
export function writeDrafts(folder: string, count: number, bytes: number): void {
  let text = '';
  for (let number = 0; number < count; number++) {
    const length = bytes * (0.4 + (number % 7) * 0.2);
    text = number % 50 === 49 ? text.replace(/Paul/g, 'Karim') : datedDraft(number, length);
    const inside = join(folder, 'drafts', String(number % 100));
    if (number < 100) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${number}.md`), text);
  }
}
