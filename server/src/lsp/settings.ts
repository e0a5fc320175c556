import type { InterfaceLanguage } from '../engine/messages/index.ts';
import type { Configuration } from '../workspace/configuration/configuration.ts';
import { readSettingsConfiguration } from '../workspace/configuration/reading.ts';
import { defaultFeatureSettings, type FeatureSettings, readFeatureSettings } from './featureSettings.ts';

const languages = ['auto', 'fr', 'en'] as const;

/** What the editor says for one resource. */
export interface EditorSettings extends FeatureSettings {
  readonly enable: boolean;
  readonly interfaceLanguage: (typeof languages)[number];
  /** What serves where no configuration file speaks. */
  readonly configuration: Configuration;
}

const defaultSettings: EditorSettings = {
  enable: true,
  interfaceLanguage: 'auto',
  ...defaultFeatureSettings,
  configuration: {},
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads settings that a client sent; what is missing or makes no sense stays as in `base`. */
function readSettings(sent: unknown, base: EditorSettings = defaultSettings): EditorSettings {
  if (!isObject(sent)) return base;
  return {
    enable: typeof sent.enable === 'boolean' ? sent.enable : base.enable,
    interfaceLanguage: languages.find((known) => known === sent.interfaceLanguage) ?? base.interfaceLanguage,
    ...readFeatureSettings(sent, base),
    configuration: { ...base.configuration, ...readSettingsConfiguration(sent) },
  };
}

/** The language of findings and fixes: as set, else the editor's, else English. */
export function interfaceLanguageOf(
  { interfaceLanguage }: Pick<EditorSettings, 'interfaceLanguage'>,
  locale: string | undefined,
): InterfaceLanguage {
  if (interfaceLanguage !== 'auto') return interfaceLanguage;
  return /^fr(?:$|[-_.])/i.test(locale ?? '') ? 'fr' : 'en';
}

/** Asks the client for the `causerie` section of each of these resources. */
export type ConfigurationRequest = (uris: readonly string[]) => Promise<readonly unknown[]>;

/** Where settings come from: the client's answers, over what it pushed, over `initializationOptions`, over the defaults. */
export class SettingsSource {
  readonly initial: EditorSettings;
  private readonly ask: ConfigurationRequest | undefined;
  private pushed: EditorSettings;

  /** `ask` is undefined where the client does not answer `workspace/configuration`. */
  constructor(initializationOptions: unknown, ask: ConfigurationRequest | undefined) {
    this.initial = readSettings(initializationOptions);
    this.pushed = this.initial;
    this.ask = ask;
  }

  /** Takes the settings that a `workspace/didChangeConfiguration` carries, if it carries any. */
  push(settings: unknown): void {
    if (isObject(settings) && isObject(settings.causerie)) this.pushed = readSettings(settings.causerie, this.initial);
  }

  /** The settings of each resource: at once where the client cannot be asked. Never rejects. */
  load(uris: readonly string[]): readonly EditorSettings[] | Promise<readonly EditorSettings[]> {
    const { ask, pushed } = this;
    if (!ask) return uris.map(() => pushed);
    return ask(uris).then(
      (answers) => uris.map((_, index) => readSettings(answers[index], pushed)),
      () => uris.map(() => pushed),
    );
  }
}
