import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Worded } from '../cli/worded.ts';
import type { InterfaceLanguage } from '../engine/messages/index.ts';
import { ToolProblem } from './toolProblem.ts';

/** What a tool works with. */
export interface ToolContext {
  readonly server: McpServer;
  /** Language of answers where a call asks for none. */
  readonly language: InterfaceLanguage;
  /** The folders that files may be read from, asked of the client each time. */
  folders(): Promise<readonly string[]>;
}

/** Of every tool: it reads, says the same when asked the same, and asks nothing of anybody else. */
export const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const parameter: Worded = {
  en: 'Language of messages and titles: fr or en; the server’s where it is left out.',
  fr: 'Langue des messages et des titres\u00A0: fr ou en\u00A0; celle du serveur si elle manque.',
};

/** The parameter that all tools have. */
export function replyLanguage(language: InterfaceLanguage) {
  return z.enum(['fr', 'en']).optional().describe(parameter[language]);
}

/** The answer of a tool: for programs, and the same as text for clients that know no structured content. */
function answer(structuredContent: Record<string, unknown>): CallToolResult {
  return { structuredContent, content: [{ type: 'text', text: JSON.stringify(structuredContent) }] };
}

/** Tells what stopped a tool in the language of its answers; a mistake of our own goes on its way. */
export async function answerOrProblem(
  language: InterfaceLanguage,
  work: () => Promise<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    return answer(await work());
  } catch (error) {
    if (!(error instanceof ToolProblem)) throw error;
    return { isError: true, content: [{ type: 'text', text: error.words[language] }] };
  }
}
