import { dirname } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { version } from '../cli/version.ts';
import type { Worded } from '../cli/worded.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { foldersOf } from './roots.ts';
import { registerCheckDraft } from './tools/checkDraft.ts';
import { registerExplainRule } from './tools/explainRule.ts';
import { registerListRules } from './tools/listRules.ts';

const instructions: Worded = {
  en: 'Causerie holds drafts of posts to the principles of conversation: ask, name people, thank, tell what was lived, sell little. Check a draft before you show it, and again after you change it. A finding is an observation and the author decides: never invent a fact, a feeling or a person to be rid of one; ask. A score says nothing about reach.',
  fr: 'Causerie tient les brouillons aux principes de la conversation\u00A0: demander, nommer des personnes, remercier, raconter du vécu, vendre peu. Relisez un brouillon avant de le montrer, et encore après l’avoir modifié. Une remarque est une observation et la personne qui écrit décide\u00A0: n’inventez jamais un fait, un sentiment ni une personne pour la faire taire\u00A0; demandez. Un score ne dit rien de la portée.',
};

/** The protocol knows files alone, and would have one root elsewhere take all others with it. */
const rootsOfAnyKind = z.object({ roots: z.array(z.object({ uri: z.string() })) });

/**
 * The folders that were named when the server was started, else those that the client says to work in, else the one that
 * it was started in: but not a whole disk, which is where desktop programs start others.
 */
async function allowedFolders({ server }: McpServer, named: readonly string[]): Promise<readonly string[]> {
  if (named.length > 0) return named;
  const here = process.cwd();
  if (!server.getClientCapabilities()?.roots) return dirname(here) === here ? [] : [here];
  try {
    const { roots } = await server.request({ method: 'roots/list' }, rootsOfAnyKind);
    return foldersOf(roots.map(({ uri }) => uri));
  } catch {
    // A text can be checked all the same.
    return [];
  }
}

/** A server with every tool; all of them read only. */
export function newServer(language: InterfaceLanguage, roots: readonly string[]): McpServer {
  const server = new McpServer(
    { name: 'causerie', title: 'Causerie', version },
    { instructions: instructions[language], capabilities: { tools: {} } },
  );
  const context = { server, language, folders: () => allowedFolders(server, roots) };
  for (const register of [registerCheckDraft, registerExplainRule, registerListRules]) register(context);
  return server;
}
