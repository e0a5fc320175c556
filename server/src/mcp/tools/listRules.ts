import { z } from 'zod';
import type { Worded } from '../../cli/worded.ts';
import { catalogue } from '../../engine/catalogue.ts';
import { explainRule } from '../../engine/messages/index.ts';
import { annotations, answerOrProblem, replyLanguage, type ToolContext } from '../tool.ts';

const title: Worded = { en: 'List the rules of Causerie', fr: 'Lister les règles de Causerie' };
const description: Worded = {
  en: 'All that Causerie looks for in drafts of posts: id, what it shows, how serious it is, how many points a finding costs.',
  fr: 'Tout ce que Causerie cherche dans les brouillons de publications\u00A0: identifiant, ce que la règle montre, gravité, points que coûte une remarque.',
};

const outputSchema = {
  rules: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      principle: z.string(),
      principleTitle: z.string(),
      severity: z.enum(['error', 'warning', 'information', 'hint']),
      points: z.number(),
    }),
  ),
};

/** `list_rules` */
export function registerListRules({ server, language }: ToolContext): void {
  const inputSchema = { reply_language: replyLanguage(language) };
  const config = { title: title[language], description: description[language], inputSchema, outputSchema };
  server.registerTool('list_rules', { ...config, annotations }, ({ reply_language = language }) =>
    answerOrProblem(reply_language, async () => ({
      rules: catalogue.map(({ id, principle, severity, points }) => {
        const words = explainRule(id, reply_language);
        return {
          id,
          title: words.title,
          summary: words.summary,
          principle,
          principleTitle: words.principleTitle,
          severity,
          points,
        };
      }),
    })),
  );
}
