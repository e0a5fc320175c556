import { createHash } from 'node:crypto';
import { strengthWords } from '../../engine/messages/strengths.ts';
import { type PrincipleId, principles } from '../../engine/principles/index.ts';
import { belowWords, isBelow } from '../check/verdict.ts';
import { openFindings, type Report, type ReportedFile, type ReportedFinding } from '../report.ts';
import { excerptOf } from '../reporting/html/excerpt.ts';
import { style } from '../reporting/html/style.ts';
import { htmlWordsIn } from '../reporting/html/words.ts';
import { escaped } from '../reporting/markup.ts';
import type { ReportContext, Reporter } from '../reporting/reporter.ts';
import { wordsIn } from '../reporting/words.ts';
import { version } from '../version.ts';

function scoreOf({ score, band }: ReportedFile, { language }: ReportContext): string {
  const word = wordsIn(language);
  return score === null || band === null ? word.unscored : `${score}/100 · ${word.bands[band]}`;
}

function finding(
  each: ReportedFinding,
  file: ReportedFile,
  lines: readonly string[],
  { language }: ReportContext,
): string {
  const word = htmlWordsIn(language);
  const { line, character } = each.range.start;
  const excerpt = excerptOf(lines, each.range);
  const lang = file.language === 'und' ? '' : ` lang="${file.language}"`;
  const fixes = each.fixes.map(({ title }) => `<li>${escaped(title)}</li>`).join('');
  return [
    `<li${each.accepted ? ' class="accepted"' : ''}>`,
    `<span class="severity ${each.severity}">${wordsIn(language).severities[each.severity]}</span> `,
    `${escaped(each.message)} <span class="soft">${word.line(line + 1, character + 1)} · <code>${escaped(each.rule)}</code>`,
    each.accepted ? ` · ${wordsIn(language).acceptedHere}` : '',
    '</span>',
    excerpt === undefined ? '' : `<blockquote${lang}>${excerpt}</blockquote>`,
    fixes === '' ? '' : `<ul class="fixes">${fixes}</ul>`,
    '</li>',
  ].join('');
}

function deductions(file: ReportedFile, { language }: ReportContext): string {
  const word = htmlWordsIn(language);
  const list = file.deductions.map(
    ({ principle, points }) =>
      `${escaped(principles[principle as PrincipleId].title[language])} <strong>${word.costs(points)}</strong>`,
  );
  return list.length === 0 ? '' : `<p>${list.join(' · ')}</p>`;
}

function strengths(file: ReportedFile, { language }: ReportContext): string {
  if (file.strengths.length === 0) return '';
  const list = file.strengths.map((strength) => strengthWords[language][strength]).join(', ');
  return `<p class="soft">${htmlWordsIn(language).strengths} ${escaped(list)}.</p>`;
}

function section(file: ReportedFile, index: number, context: ReportContext): string {
  const { language, bar } = context;
  const lines = (context.textOf(file.path) ?? '').replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const items = file.findings.map((each) => finding(each, file, lines, context)).join('\n');
  const below = isBelow(file, bar)
    ? `<p class="error"><strong>${escaped(belowWords(file, bar)[language])}</strong></p>`
    : '';
  return `<section aria-labelledby="d${index}">
<h2 id="d${index}">${escaped(file.path)}</h2>
<p><strong>${escaped(scoreOf(file, context))}</strong></p>
${below}${deductions(file, context)}${strengths(file, context)}
${items === '' ? `<p class="soft">${htmlWordsIn(language).nothing}</p>` : `<ol>\n${items}\n</ol>`}
</section>`;
}

function table(report: Report, context: ReportContext): string {
  const word = htmlWordsIn(context.language);
  const rows = report.files.map(
    (file, index) =>
      `<tr><td><a href="#d${index}">${escaped(file.path)}</a></td><td class="number">${file.score ?? '–'}</td><td>${escaped(file.band ? wordsIn(context.language).bands[file.band] : wordsIn(context.language).unscored)}</td><td class="number">${openFindings(file).length}</td></tr>`,
  );
  return `<table>
<caption>${word.drafts}</caption>
<thead><tr><th scope="col">${word.draft}</th><th scope="col" class="number">${word.score}</th><th scope="col">${word.band}</th><th scope="col" class="number">${word.findings}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function unread({ problems, language }: ReportContext): string {
  if (problems.length === 0) return '';
  const items = problems.map(
    ({ path, reason }) => `<li><strong>${escaped(path)}</strong> ${escaped(reason[language])}</li>`,
  );
  return `<section aria-labelledby="unread"><h2 id="unread">${htmlWordsIn(language).unread}</h2><ul>${items.join('')}</ul></section>`;
}

/** For reading and printing: one page that holds all it needs and can fetch nothing. Well-formed as XML too. */
export const reporter: Reporter = {
  withFixes: true,
  print(report, context) {
    const { language } = context;
    const word = htmlWordsIn(language);
    const common = wordsIn(language);
    const styleHash = createHash('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
    const hasFiles = report.files.length > 0;
    return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${word.title}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${word.title}</h1>
<p>${escaped(hasFiles ? common.summary(report.summary) : common.none)}</p>
</header>
<main>
${hasFiles ? table(report, context) : ''}
${unread(context)}
${report.files.map((file, index) => section(file, index, context)).join('\n')}
</main>
<footer><p>${escaped(word.footer(version, report.scoring))}</p></footer>
</body>
</html>
`;
  },
};
