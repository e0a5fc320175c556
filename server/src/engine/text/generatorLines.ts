import { paragraphFact } from './paragraph.ts';

/** `{% include share.html %}`, `{{< figure >}}`, `{: .lead}`, `[et_pb_section …]`, and the footnotes and abbreviations below a text. */
const line = /^\s*(?:\{[%{:]|\[\/?[a-z]+_[a-z_]+[\s\]]|\[\^[^\]\n]{1,20}\]:|\*\[[^\]\n]{1,20}\]:)/;

/** Whether a paragraph is written for a site's generator, or hangs below the text: no place to tell a whole post something. */
export const isGeneratorLine = paragraphFact(({ raw }): boolean => line.test(raw));
