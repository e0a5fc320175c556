import { createHash } from 'node:crypto';
import type { ReportData } from '../../engine/report/reportData.ts';
import { reportWordsIn } from '../../engine/report/words/index.ts';
import { escaped } from '../reporting/markup.ts';

/** What the page is built from: the same script and style that the editor shows. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A source map that is not beside the page would be looked for. */
function withoutSourceMap(text: string): string {
  return text.replace(/\n?(?:\/\/# sourceMappingURL=.*|\/\*# sourceMappingURL=.*?\*\/)\s*$/, '\n');
}

/** Nothing in it ends the element that it stands in, whatever the drafts say. */
function json(data: ReportData): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The report as one file that holds all it shows: its policy allows this script and this style, and nothing from elsewhere. */
export function pageOf(data: ReportData, parts: PageParts): string {
  const script = withoutSourceMap(parts.script).replace(/<(?=!--|\/?script)/gi, '\\x3C');
  const style = withoutSourceMap(parts.style);
  const words = reportWordsIn(data.language);
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(words.title)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>${escaped(words.needsScript)}</p></noscript>
<script type="application/json" id="drafts">${json(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}
