import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const subjects = [
  'la farine',
  'le four',
  'notre voisine',
  'le marché',
  'la pluie',
  'l’école',
  'le vélo',
  'la rue',
  'le levain',
];
const verbs = [
  'a changé',
  'nous a surpris',
  'tient encore',
  'a coûté cher',
  'sent le seigle',
  'attend samedi',
  'a tout décidé',
];
const places = [
  'à Lyon',
  'dans la cour',
  'derrière la gare',
  'au fournil',
  'sur la place',
  'chez Paul',
  'au bord du canal',
];
const times = ['hier', 'ce matin', 'en mai', 'depuis deux ans', 'avant la fête', 'cette nuit', 'un lundi de pluie'];
const closings = [
  'Et vous, comment faites-vous ?',
  'Qui a déjà essayé ?',
  'Que feriez-vous à ma place ?',
  'Une idée, @nour_b ?',
];
const extras = [
  'N’hésitez pas à nous contacter.',
  'Profitez de -20 % sur toute la boutique, commandez vite !',
  'Merci à @lea_p et à @paul_m pour le coup de main.',
  '> @zoe: vous ouvrez quand ?\n\n@zoe Le 3 juin, avec plaisir.',
];

/** Numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function pick(from: readonly string[], next: () => number): string {
  return from[Math.floor(next() * from.length)] as string;
}

function draft(number: number, next: () => number): string {
  const sentence = (): string =>
    `${pick(times, next)}, ${pick(subjects, next)} ${pick(verbs, next)} ${pick(places, next)}, et ${pick(subjects, next)} ${pick(verbs, next)} ${pick(times, next)}.`;
  const paragraphs = Array.from({ length: 3 }, () => `${sentence()} ${sentence()} ${sentence()}`);
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  const head = `---\nplatform: ${pick(['x', 'linkedin', 'mastodon'], next)}\nscheduled: ${day}\n---\n`;
  return `${head}${paragraphs.join('\n\n')}\n\n${pick(extras, next)}\n\n${pick(closings, next)}\n\n#pain #n${number}\n`;
}

/** Writes so many drafts into a folder, one in fifty a copy of the one before with another name in it. */
export function writeDrafts(folder: string, count: number): void {
  const next = numbers(1);
  let text = '';
  for (let number = 0; number < count; number++) {
    text = number % 50 === 49 ? text.replace(/Paul/g, 'Karim') : draft(number, next);
    const inside = join(folder, 'drafts', String(number % 100));
    if (number < 100) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${number}.md`), text);
  }
}
