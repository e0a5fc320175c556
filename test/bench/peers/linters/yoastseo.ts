import type { LinterFactory } from '../linter.ts';

interface Assessor {
  assess(paper: unknown): void;
  getValidResults(): readonly { getText(): string }[];
}

interface Package {
  readonly Paper: new (text: string, attributes: object) => unknown;
  readonly ContentAssessor: new (researcher: unknown) => Assessor;
}

/** The readability analysis. Its results are of the text as a whole and have no place. */
export function yoastseo(language: 'fr' | 'en'): LinterFactory {
  return async (load) => {
    const { default: module } = (await load('yoastseo')) as { default: Package & { assessors?: Package } };
    const researchers = `yoastseo/build/languageProcessing/languages/${language}/Researcher.js`;
    const { default: loaded } = (await load(researchers)) as { default: { default: new (paper: unknown) => unknown } };
    const ContentAssessor = module.ContentAssessor ?? module.assessors?.ContentAssessor;
    const locale = language === 'fr' ? 'fr_FR' : 'en_GB';
    return (text) => {
      const paper = new module.Paper(text, { locale });
      const assessor = new ContentAssessor(new loaded.default(paper));
      assessor.assess(paper);
      return assessor.getValidResults().map((result) => ({ from: 0, to: 0, message: result.getText() }));
    };
  };
}
