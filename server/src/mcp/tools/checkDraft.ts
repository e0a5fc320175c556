import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { reasonOf } from '../../cli/files/problem.ts';
import { decodeText } from '../../cli/files/text.ts';
import type { Worded } from '../../cli/worded.ts';
import { readDraft } from '../../engine/draft.ts';
import { lint } from '../../engine/lint.ts';
import { platforms as allPlatforms } from '../../engine/vocabulary.ts';
import { isMarkdown } from '../../workspace/prose.ts';
import { draftReport, reportDraft } from '../draftReport.ts';
import { fileWithin } from '../roots.ts';
import { settingsIn } from '../settings.ts';
import { annotations, answerOrProblem, replyLanguage, type ToolContext } from '../tool.ts';
import { ToolProblem } from '../toolProblem.ts';

/** Characters of text, bytes of a file: a post has thousands. */
const longest = 1_000_000;

const title: Worded = { en: 'Check a draft of a post', fr: 'Relire un brouillon de publication' };
const description: Worded = {
  en: 'Reads a draft of a post for social networks or a blog, French or English, and tells where it stops talking with people: findings with their places, messages and fixes, and an authenticity score explained point by point. Pass the text, or the path of a file in the working directory. Nothing is changed and nothing is sent anywhere. Fixes invent nothing: what only the author knows is a field; ask them.',
  fr: 'Lit un brouillon de publication pour les réseaux sociaux ou un blog, en français ou en anglais, et dit où il cesse de parler avec les gens\u00A0: des remarques avec leur endroit, leur message et leurs corrections, et un score d’authenticité expliqué point par point. Donnez le texte, ou le chemin d’un fichier du dossier de travail. Rien n’est modifié, rien n’est envoyé nulle part. Les corrections n’inventent rien\u00A0: ce que seule la personne qui écrit sait est un champ\u00A0; demandez-le-lui.',
};

const parameters = {
  en: {
    text: 'The draft itself, front matter included if it has any.',
    path: 'Path of the draft, in the working directory or one of the client’s roots.',
    platform: 'Where it will be published, unless its front matter says.',
    language: 'Language of the draft, unless its front matter says; auto finds it paragraph by paragraph.',
    format: 'How text is read: markdown (default), or plain, as typed into a network’s text box.',
  },
  fr: {
    text: 'Le brouillon lui-même, avec son en-tête s’il en a un.',
    path: 'Chemin du brouillon, dans le dossier de travail ou l’une des racines du client.',
    platform: 'Où il paraîtra, si son en-tête ne le dit pas.',
    language: 'Langue du brouillon, si son en-tête ne la dit pas\u00A0; auto la trouve paragraphe par paragraphe.',
    format: 'Comment le texte se lit\u00A0: markdown (par défaut) ou plain, comme on l’écrit dans un réseau.',
  },
} as const;

const oneOfBoth: Worded = {
  en: 'pass either "text" or "path"',
  fr: 'donnez soit «\u00A0text\u00A0», soit «\u00A0path\u00A0»',
};
const tooLong: Worded = {
  en: `the draft is longer than ${longest} characters: pass a part of it`,
  fr: `le brouillon dépasse ${longest} caractères\u00A0: donnez-en une partie`,
};

interface Source {
  readonly text: string;
  readonly markdown: boolean;
  /** Where its configuration is looked for, from there upwards. */
  readonly folder: string;
}

async function readSource(path: string, folders: readonly string[]): Promise<Source> {
  const file = await fileWithin(path, folders);
  try {
    if ((await stat(file)).size > longest) throw new ToolProblem(tooLong);
    return { text: decodeText(await readFile(file)), markdown: isMarkdown(file), folder: dirname(file) };
  } catch (error) {
    if (error instanceof ToolProblem) throw error;
    const { en, fr } = reasonOf(error);
    throw new ToolProblem({ en: `${path}: ${en}`, fr: `${path}\u00A0: ${fr}` });
  }
}

/** `check_draft` */
export function registerCheckDraft({ server, language: serverLanguage, folders }: ToolContext): void {
  const tell = parameters[serverLanguage];
  const inputSchema = {
    text: z.string().optional().describe(tell.text),
    path: z.string().optional().describe(tell.path),
    platform: z.enum(allPlatforms).optional().describe(tell.platform),
    language: z.enum(['auto', 'fr', 'en']).optional().describe(tell.language),
    format: z.enum(['markdown', 'plain']).optional().describe(tell.format),
    reply_language: replyLanguage(serverLanguage),
  };
  const config = { title: title[serverLanguage], description: description[serverLanguage], inputSchema };
  server.registerTool('check_draft', { ...config, outputSchema: draftReport, annotations }, (input) =>
    answerOrProblem(input.reply_language ?? serverLanguage, async () => {
      const { text, path, platform, language, format } = input;
      if ((text === undefined) === (path === undefined)) throw new ToolProblem(oneOfBoth);
      if (text !== undefined && text.length > longest) throw new ToolProblem(tooLong);
      const allowed = await folders();
      const source =
        text === undefined
          ? await readSource(path ?? '', allowed)
          : { text, markdown: format !== 'plain', folder: allowed[0] ?? process.cwd() };
      const { configuration, mistakes } = await settingsIn(source.folder);
      const platforms = platform ? [platform] : configuration.platforms;
      const draft = readDraft(source.text, {
        markdown: format === undefined ? source.markdown : format === 'markdown',
        language: language ?? configuration.language,
        ...(platforms.length > 0 && { platforms }),
      });
      const reply = input.reply_language ?? serverLanguage;
      const configurationMistakes = mistakes.map((each) => each[reply]);
      return { ...reportDraft(lint(draft, configuration.lint), reply), configurationMistakes };
    }),
  );
}
