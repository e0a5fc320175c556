import type { LinterFactory } from '../linter.ts';

interface Issue {
  readonly text: string;
  readonly offset: number;
}

interface Validator {
  prepare(): Promise<void>;
  updateDocumentText(text: string): Promise<void>;
  checkDocument(force: boolean): readonly Issue[];
}

interface Package {
  readonly DocumentValidator: new (document: unknown, options: object, settings: object) => Validator;
  readonly createTextDocument: (from: object) => unknown;
}

/** The dictionaries of both languages, and one validator that is told of each change: settings are read once. */
export const cspell: LinterFactory = async (load) => {
  const { DocumentValidator, createTextDocument } = (await load('cspell-lib')) as Package;
  const document = createTextDocument({ uri: 'file:///draft.md', content: '', languageId: 'markdown' });
  const settings = { import: ['@cspell/dict-fr-fr/cspell-ext.json'], language: 'en,fr' };
  const options = { noConfigSearch: true, resolveImportsRelativeTo: __filename };
  const validator = new DocumentValidator(document, options, settings);
  await validator.prepare();
  return async (text) => {
    await validator.updateDocumentText(text);
    return validator
      .checkDocument(true)
      .map((issue) => ({ from: issue.offset, to: issue.offset + issue.text.length, message: issue.text }));
  };
};
