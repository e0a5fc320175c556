import { env } from 'vscode';

/** The language of the editor, as far as we speak it. */
export function interfaceLanguage(): 'fr' | 'en' {
  return /^fr\b/i.test(env.language) ? 'fr' : 'en';
}
