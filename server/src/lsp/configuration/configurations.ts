import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { InterfaceLanguage } from '../../engine/messages/index.ts';
import {
  type EffectiveConfiguration,
  effectiveConfiguration,
  hasExpressions,
} from '../../workspace/configuration/effective.ts';
import { type ExpressionEngine, expressionEngine } from '../../workspace/configuration/expressions.ts';
import type { ConfigurationHost } from '../../workspace/configuration/host.ts';
import type { LoadedConfiguration } from '../../workspace/configuration/loading.ts';
import type { FeatureSettings } from '../featureSettings.ts';
import { type EditorSettings, interfaceLanguageOf, type SettingsSource } from '../settings.ts';
import { ConfigurationBuffers, isConfigurationName } from './configurationBuffers.ts';
import { ConfigurationFiles, folderOf } from './configurationFiles.ts';
import { ConfigurationTexts } from './configurationTexts.ts';

/** What holds for one document. */
export interface DocumentSettings extends FeatureSettings {
  readonly enable: boolean;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly configuration: EffectiveConfiguration;
}

function featuresOf({ codeLens, inlayHints, folds }: FeatureSettings): FeatureSettings {
  return { codeLens, inlayHints, folds };
}

export function sameSettings(a: DocumentSettings, b: DocumentSettings): boolean {
  return (
    a.enable === b.enable &&
    a.interfaceLanguage === b.interfaceLanguage &&
    JSON.stringify(featuresOf(a)) === JSON.stringify(featuresOf(b)) &&
    a.configuration.fingerprint === b.configuration.fingerprint
  );
}

interface Surroundings {
  readonly settings: SettingsSource;
  readonly host: ConfigurationHost;
  readonly locale: string | undefined;
  /** The folder that documents without one of their own belong to. */
  readonly firstFolder: () => string | undefined;
}

/** Milliseconds: who types in a configuration sees its drafts follow when the typing pauses. */
const pause = 150;

const noFile: LoadedConfiguration = { uri: '', layers: [], isBroken: false, missing: [] };

/** What holds for each document: the configuration files' word over the editor's settings. */
export class Configurations {
  readonly buffers = new ConfigurationBuffers();
  readonly texts: ConfigurationTexts;
  readonly files: ConfigurationFiles;
  private readonly surroundings: Surroundings;
  private readonly changeListeners: (() => void)[] = [];
  private readonly known = new WeakMap<LoadedConfiguration, Map<string, EffectiveConfiguration>>();
  private engine: ExpressionEngine | undefined;
  /** Until what was typed in a configuration holds. */
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.texts = new ConfigurationTexts(surroundings.host, (uri) => this.buffers.get(uri)?.getText());
    this.files = new ConfigurationFiles(this.texts);
  }

  /** Calls `listener` when a configuration may say something else than before. */
  onChange(listener: () => void): void {
    this.changeListeners.push(listener);
  }

  /** Whether a document is a configuration rather than a text. */
  isConfiguration(uri: string): boolean {
    return this.buffers.get(uri) !== undefined || isConfigurationName(uri);
  }

  open(event: DidOpenTextDocumentParams): void {
    this.buffers.open(event);
    this.changed();
  }

  change(event: DidChangeTextDocumentParams): void {
    this.buffers.change(event);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.changed(), pause);
  }

  close(event: DidCloseTextDocumentParams): void {
    this.buffers.close(event);
    this.changed();
  }

  /** What was typed holds now, for whoever asks what holds. */
  settle(): void {
    if (this.waiting !== undefined) this.changed();
  }

  /** Everything is read again, now. */
  changed(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.files.forget();
    for (const listener of this.changeListeners) listener();
  }

  /** What holds for each of these documents: at once where all of it is known. Never rejects. */
  load(uris: readonly string[]): readonly DocumentSettings[] | Promise<readonly DocumentSettings[]> {
    const settings = this.surroundings.settings.load(uris);
    const loaded = uris.map((uri) => this.filesOf(uri));
    if (!(settings instanceof Promise) && !loaded.some((each) => each instanceof Promise)) {
      const files = loaded as (LoadedConfiguration | undefined)[];
      if (this.engine || !this.needsEngine(files, settings)) return this.together(uris, settings, files);
    }
    return this.later(uris, settings, loaded);
  }

  /** The language in which something is told of a file. */
  async interfaceLanguageOf(uri: string): Promise<InterfaceLanguage> {
    const [settings] = await this.surroundings.settings.load([uri]);
    return interfaceLanguageOf(settings as EditorSettings, this.surroundings.locale);
  }

  private filesOf(uri: string): ReturnType<ConfigurationFiles['of']> {
    const folder = folderOf(uri, this.surroundings.firstFolder());
    return folder === undefined ? undefined : this.files.of(folder);
  }

  private async later(
    uris: readonly string[],
    settings: ReturnType<SettingsSource['load']>,
    loaded: readonly ReturnType<ConfigurationFiles['of']>[],
  ): Promise<readonly DocumentSettings[]> {
    const [answers, files] = await Promise.all([settings, Promise.all(loaded)]);
    if (!this.engine && this.needsEngine(files, answers)) this.engine = await expressionEngine();
    return this.together(uris, answers, files);
  }

  private needsEngine(
    files: readonly (LoadedConfiguration | undefined)[],
    settings: readonly EditorSettings[],
  ): boolean {
    return (
      files.some((loaded) => loaded?.layers.some(({ configuration }) => hasExpressions(configuration))) ||
      settings.some(({ configuration }) => hasExpressions(configuration))
    );
  }

  private together(
    uris: readonly string[],
    settings: readonly EditorSettings[],
    files: readonly (LoadedConfiguration | undefined)[],
  ): DocumentSettings[] {
    return uris.map((_, index) => {
      const ofEditor = settings[index] as EditorSettings;
      return {
        ...featuresOf(ofEditor),
        enable: ofEditor.enable,
        interfaceLanguage: interfaceLanguageOf(ofEditor, this.surroundings.locale),
        configuration: this.effective(files[index], ofEditor),
      };
    });
  }

  /** One for all documents of which files and editor say the same. */
  private effective(
    loaded: LoadedConfiguration | undefined,
    { configuration }: EditorSettings,
  ): EffectiveConfiguration {
    const bySettings = this.known.get(loaded ?? noFile) ?? new Map<string, EffectiveConfiguration>();
    this.known.set(loaded ?? noFile, bySettings);
    const key = JSON.stringify(configuration);
    let effective = bySettings.get(key);
    if (!effective) {
      effective = effectiveConfiguration(loaded, configuration, this.engine);
      bySettings.set(key, effective);
    }
    return effective;
  }
}
