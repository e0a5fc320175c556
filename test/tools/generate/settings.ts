import type { InterfaceLanguage } from '../../../server/src/engine/messages/index.ts';
import { settingsShape, topKeys } from '../../../server/src/workspace/configuration/keys.ts';
import { schemaOf, sentencesOf } from './jsonSchema.ts';

const ours = topKeys.filter(({ isSetting }) => isSetting);

function word(path: readonly string[]): string {
  return `%configuration.${path.join('.')}%`;
}

/** The editor's settings that a configuration file has too; those by hand keep their place before them. */
function settingsOf(): Record<string, unknown> {
  return Object.fromEntries(
    ours.map((key, index) => [
      `causerie.${key.name}`,
      {
        order: 10 + index,
        scope: 'resource',
        ...schemaOf(
          key.shape,
          {
            isLoose: false,
            description: (_, path) => ({ markdownDescription: word(path) }),
            choice: ({ values, says }, path) => ({
              type: 'string',
              enum: [...values],
              ...(says && { enumDescriptions: values.map((value) => word([...path, value])) }),
            }),
          },
          [key.name],
        ),
        default: key.default,
        markdownDescription: word([key.name]),
      },
    ]),
  );
}

/** All settings of the manifest, those of the configuration anew. */
export function withSettings(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const byHand = Object.entries(properties).filter(([name]) => !ours.some((key) => name === `causerie.${key.name}`));
  return { ...Object.fromEntries(byHand), ...settingsOf() };
}

/** A table of words with those of the configuration anew, in the place of the old ones. */
export function withSettingWords(
  table: Readonly<Record<string, string>>,
  language: InterfaceLanguage,
): Record<string, string> {
  const prefixes = [...ours.map(({ name }) => `configuration.${name}`), 'configuration.severity'];
  const isOurs = (name: string): boolean => prefixes.some((prefix) => name === prefix || name.startsWith(`${prefix}.`));
  const entries = Object.entries(table);
  const at = entries.findIndex(([name]) => isOurs(name));
  // Where there is one way to write a setting, what is said of the others has no place.
  const manifest = JSON.stringify(settingsOf());
  const sentences = [...sentencesOf(settingsShape)]
    .filter(([path]) => manifest.includes(`"${word([path])}"`))
    .map(([path, says]) => [`configuration.${path}`, said(says[language])]);
  const others = (part: typeof entries): typeof entries => part.filter(([name]) => !isOurs(name));
  return Object.fromEntries([...others(entries.slice(0, at)), ...sentences, ...others(entries.slice(at))]);
}

/** As a sentence: some of what is said ends with a mark of its own. */
function said(sentence: string): string {
  return /[.!?»]$/.test(sentence) || !/\s/.test(sentence) ? sentence : `${sentence}.`;
}
