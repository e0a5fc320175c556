import { z } from 'zod';
import type { Worded } from '../../cli/worded.ts';
import { catalogue } from '../../engine/catalogue.ts';
import { explainRule, type InterfaceLanguage } from '../../engine/messages/index.ts';
import { nearest } from '../../engine/text/nearest.ts';
import { annotations, answerOrProblem, replyLanguage, type ToolContext } from '../tool.ts';
import { ToolProblem } from '../toolProblem.ts';

const title: Worded = { en: 'Explain a rule of Causerie', fr: 'Expliquer une règle de Causerie' };
const description: Worded = {
  en: 'Why a rule speaks: the principle and the essay behind it, an example before and after, when to leave the text as it is, how the author accepts a finding.',
  fr: 'Pourquoi une règle parle\u00A0: le principe et l’essai d’où elle vient, un exemple avant et après, quand laisser le texte tel quel, comment on accepte une remarque.',
};
const ruleParameter: Worded = {
  en: 'Id of the rule, as check_draft and list_rules give it: no-question, for example.',
  fr: 'Identifiant de la règle, comme check_draft et list_rules le donnent\u00A0: no-question, par exemple.',
};

const outputSchema = {
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  severity: z.enum(['error', 'warning', 'information', 'hint']),
  points: z.number(),
  principle: z.string(),
  principleTitle: z.string(),
  principleAsks: z.string(),
  why: z.string(),
  essay: z.string(),
  before: z.string(),
  after: z.string(),
  ignoreWhen: z.string(),
  accept: z.string(),
};

const accept: Readonly<Record<InterfaceLanguage, (id: string) => string>> = {
  en: (id) =>
    `The author decides: <!-- causerie-accept ${id} --> on the line accepts one place, "accept: [${id}]" in the front matter the whole draft.`,
  fr: (id) =>
    `C’est à qui écrit de décider\u00A0: <!-- causerie-accept ${id} --> sur la ligne accepte un endroit, «\u00A0accept: [${id}]\u00A0» dans l’en-tête tout le brouillon.`,
};

function explained(id: string, language: InterfaceLanguage): Record<string, unknown> {
  const rule = catalogue.find((known) => known.id === id);
  if (rule) {
    const { severity, points, principle } = rule;
    return { id, severity, points, principle, ...explainRule(id, language), accept: accept[language](id) };
  }
  const ids = catalogue.map((known) => known.id);
  const close = nearest(id, ids);
  throw new ToolProblem({
    en: `there is no rule "${id}"${close ? `; did you mean "${close}"?` : `; the rules are ${ids.join(', ')}`}`,
    fr: `il n’y a pas de règle «\u00A0${id}\u00A0»${close ? `\u00A0; vouliez-vous dire «\u00A0${close}\u00A0»\u00A0?` : `\u00A0; les règles sont ${ids.join(', ')}`}`,
  });
}

/** `explain_rule` */
export function registerExplainRule({ server, language }: ToolContext): void {
  const inputSchema = { rule: z.string().describe(ruleParameter[language]), reply_language: replyLanguage(language) };
  const config = { title: title[language], description: description[language], inputSchema, outputSchema };
  server.registerTool('explain_rule', { ...config, annotations }, ({ rule, reply_language = language }) =>
    answerOrProblem(reply_language, async () => explained(rule.trim(), reply_language)),
  );
}
