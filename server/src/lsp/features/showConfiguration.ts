import { type ConfigurationParams, type ConfigurationResult, configurationRequest } from '../../protocol.ts';
import type { Entries, Entry } from '../../workspace/configuration/merging.ts';
import { showConfiguration as show } from '../../workspace/configuration/showing.ts';
import { isBelow, nameOf, pathBelow } from '../../workspace/uris.ts';
import type { DocumentSettings } from '../configuration/configurations.ts';
import type { OpenDocument } from '../openDocument.ts';
import type { Feature, Session } from '../session.ts';

/** What the draft says of itself comes before all else. */
function withFrontMatter(entries: Entries, document: OpenDocument | undefined): Entries {
  const { frontMatter, text = '' } = document?.draft ?? {};
  if (!frontMatter) return entries;
  const all = new Map(entries);
  const content = text.slice(frontMatter.content.from, frontMatter.content.to);
  const lineOf = (name: RegExp): number => {
    const at = content.search(name);
    return text.slice(0, frontMatter.content.from + Math.max(0, at)).split('\n').length;
  };
  const set = (name: string, values: readonly unknown[], isList: boolean, key: RegExp): void => {
    const origin = { kind: 'frontMatter', line: lineOf(key) } as const;
    const entry: Entry = { path: [name], isList, origin, values: values.map((value) => ({ value, origin })) };
    all.set(name, entry);
  };
  if (frontMatter.platforms.length > 0) set('platforms', frontMatter.platforms, true, /^platforms?\s*:/im);
  if (frontMatter.language !== 'auto') set('language', [frontMatter.language], false, /^lang(?:uage)?\s*:/im);
  return all;
}

async function resultOf(uri: string, session: Session): Promise<ConfigurationResult> {
  const { configurations, documents, folders } = session;
  configurations.settle();
  const [settings] = (await configurations.load([uri])) as readonly [DocumentSettings];
  const document = documents.present(uri);
  const fileName = (file: string): string => {
    const folder = folders.uris().find((each) => isBelow(each, file));
    return folder === undefined ? pathBelow('', file) : pathBelow(folder, file);
  };
  const { entries, files } = settings.configuration;
  return {
    text: show(withFrontMatter(entries, document), {
      name: nameOf(uri),
      isDraft: document ? document.draft !== undefined : true,
      language: settings.interfaceLanguage,
      fileName,
    }),
    files: [...files],
  };
}

/** `causerie/configuration`: what holds for a document, and who says so. */
export const feature: Feature = {
  register(session) {
    session.connection.onRequest(configurationRequest, ({ uri }: ConfigurationParams) => resultOf(uri, session));
  },
};
