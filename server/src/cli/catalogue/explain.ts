import { type CatalogueRule, catalogue } from '../../engine/catalogue.ts';
import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import { type PrincipleId, principles } from '../../engine/principles/index.ts';
import { nearest } from '../../engine/text/nearest.ts';
import type { CommandInput } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { paintOf } from '../paint.ts';
import { wordsIn } from '../reporting/words.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../worded.ts';
import { wrapped } from '../wrapped.ts';
import { ruleEntry } from './ruleEntry.ts';

const width = 100;

const words = {
  en: {
    costs: (points: number, most: number) =>
      points >= most ? `costs ${points} points` : `costs ${points} points a finding, ${most} at most`,
    free: 'costs no points',
    before: 'Before:',
    after: 'After:',
    ignoreWhen: 'When to leave it as it is:',
    silence: (id: string) =>
      `To accept it in one place: <!-- causerie-accept ${id} --> on the line; in one draft: "accept: [${id}]" in the front matter; everywhere: "${id}: off" under "rules:" in .causerie.yml.`,
    page: 'More:',
    rules: 'Rules:',
    most: (points: number) => `All of it together costs at most ${points} points.`,
  },
  fr: {
    costs: (points: number, most: number) =>
      points >= most ? `coûte ${points} points` : `coûte ${points} points par remarque, ${most} au plus`,
    free: 'ne coûte aucun point',
    before: 'Avant\u00A0:',
    after: 'Après\u00A0:',
    ignoreWhen: 'Quand laisser le texte tel quel\u00A0:',
    silence: (id: string) =>
      `Pour l’accepter à un endroit\u00A0: <!-- causerie-accept ${id} --> sur la ligne\u00A0; dans un brouillon\u00A0: «\u00A0accept: [${id}]\u00A0» dans l’en-tête\u00A0; partout\u00A0: «\u00A0${id}: off\u00A0» sous «\u00A0rules:\u00A0» dans .causerie.yml.`,
    page: 'Pour en savoir plus\u00A0:',
    rules: 'Règles\u00A0:',
    most: (points: number) => `Le tout coûte au plus ${points} points.`,
  },
} satisfies Record<InterfaceLanguage, unknown>;

function ruleText(rule: CatalogueRule, { language, colors }: Terminal): string {
  const paint = paintOf(colors);
  const word = words[language];
  const entry = ruleEntry(rule, language);
  const { title } = principles[rule.principle];
  const costs = entry.points === 0 ? word.free : word.costs(entry.points, entry.mostPoints);
  const severity = paint.severity(rule.severity, wordsIn(language).severities[rule.severity]);
  const paragraphs = [
    `${entry.summary}`,
    `${entry.why} (${entry.essay})`,
    `${word.before} ${entry.before}`,
    `${word.after} ${entry.after}`,
    `${word.ignoreWhen} ${entry.ignoreWhen}`,
    word.silence(rule.id),
  ];
  return [
    `${paint.bold(rule.id)}  ${entry.title}`,
    `${severity} · ${costs} · ${title[language]} (${rule.principle})`,
    '',
    paragraphs.map((paragraph) => wrapped(paragraph, width).join('\n')).join('\n\n'),
    '',
    `${word.page} ${paint.underline(entry.page)}`,
    '',
  ].join('\n');
}

function principleText(id: PrincipleId, { language, colors }: Terminal): string {
  const word = words[language];
  const { title, asks, cap } = principles[id];
  const ids = catalogue.filter(({ principle }) => principle === id).map((rule) => rule.id);
  const text = [asks[language], word.most(cap), `${word.rules} ${ids.join(', ')}`];
  return [
    `${paintOf(colors).bold(id)}  ${title[language]}`,
    '',
    ...text.map((each) => wrapped(each, width).join('\n')),
    '',
  ].join('\n');
}

function unknown(name: string): UsageError {
  const close = nearest(name, [...catalogue.map(({ id }) => id), ...Object.keys(principles)]);
  return new UsageError({
    en: `there is no rule "${name}"${close ? `; did you mean "${close}"?` : ' (causerie rules lists them)'}`,
    fr: `il n’y a pas de règle «\u00A0${name}\u00A0»${close ? `\u00A0; vouliez-vous dire «\u00A0${close}\u00A0»\u00A0?` : ' (causerie rules en donne la liste)'}`,
  });
}

function isPrinciple(name: string): name is PrincipleId {
  return Object.hasOwn(principles, name);
}

/** `causerie explain`. @throws UsageError where nothing has that name */
export async function runExplain({ operands, values, terminal }: CommandInput): Promise<number> {
  if (operands.length === 0) {
    throw new UsageError({
      en: 'explain which rule? causerie explain no-question, for example (causerie rules lists them)',
      fr: 'expliquer quelle règle\u00A0? Par exemple\u00A0: causerie explain no-question (causerie rules en donne la liste)',
    });
  }
  const asked = operands.map((name) => {
    const rule = catalogue.find(({ id }) => id === name);
    if (!rule && !isPrinciple(name)) throw unknown(name);
    return { name, rule };
  });
  if (values.text('format') === 'json') {
    const entries = asked.map(({ name, rule }) =>
      rule ? ruleEntry(rule, terminal.language) : principleEntry(name as PrincipleId, terminal.language),
    );
    terminal.print(`${JSON.stringify({ version: 1, explained: entries }, null, 2)}\n`);
  } else {
    terminal.print(
      asked
        .map(({ name, rule }) => (rule ? ruleText(rule, terminal) : principleText(name as PrincipleId, terminal)))
        .join('\n'),
    );
  }
  return exitCodes.clean;
}

function principleEntry(id: PrincipleId, language: InterfaceLanguage) {
  const { title, asks, cap } = principles[id];
  const ids = catalogue.filter(({ principle }) => principle === id).map((rule) => rule.id);
  return { id, title: title[language], asks: asks[language], mostPoints: cap, rules: ids };
}
