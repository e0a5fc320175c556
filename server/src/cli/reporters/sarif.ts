import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Artifact, ArtifactLocation, Fix, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import { type CatalogueRule, catalogue } from '../../engine/catalogue.ts';
import { explainRule, type InterfaceLanguage } from '../../engine/messages/index.ts';
import { principles } from '../../engine/principles/index.ts';
import type { Severity } from '../../engine/rule.ts';
import { belowWords, isBelow } from '../check/verdict.ts';
import { rulePage } from '../installation.ts';
import type { Report, ReportedFile, ReportedFinding, ReportedFix, ReportedRange } from '../report.ts';
import type { ReportContext, Reporter } from '../reporting/reporter.ts';
import { version } from '../version.ts';

/** What relative addresses are relative to: the folder that the command ran in. */
const base = 'SRCROOT';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function locationOf(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
}

/** SARIF counts from 1. */
function regionOf({ start, end }: ReportedRange): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function descriptorOf(rule: CatalogueRule, language: InterfaceLanguage): ReportingDescriptor {
  const { title, summary, why, ignoreWhen, before, after, principleTitle, essay } = explainRule(rule.id, language);
  const labels =
    language === 'fr'
      ? (['Avant', 'Après', 'Quand l’ignorer'] as const)
      : (['Before', 'After', 'When to ignore it'] as const);
  const colon = language === 'fr' ? '\u00A0:' : ':';
  const parts = [
    `${principleTitle}. ${why} (${essay})`,
    `${labels[0]}${colon} ${before}`,
    `${labels[1]}${colon} ${after}`,
    `${labels[2]}${colon} ${ignoreWhen}`,
  ];
  return {
    id: rule.id,
    shortDescription: { text: title },
    fullDescription: { text: summary },
    help: { text: parts.join('\n\n') },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.principle], points: rule.points, since: rule.since },
  };
}

/** Only what is complete: a field to fill in has no place in a replacement. */
function fixesOf(path: string, fixes: readonly ReportedFix[]): Fix[] {
  return fixes
    .filter(({ snippet }) => !snippet)
    .map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: locationOf(path),
          replacements: edits.map(({ range, newText }) => ({
            deletedRegion: regionOf(range),
            insertedContent: { text: newText },
          })),
        },
      ],
    }));
}

function resultOf(
  finding: ReportedFinding,
  file: ReportedFile,
  index: number,
  ruleIndices: ReadonlyMap<string, number>,
): Result {
  const fixes = fixesOf(file.path, finding.fixes);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndices.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      { physicalLocation: { artifactLocation: { ...locationOf(file.path), index }, region: regionOf(finding.range) } },
    ],
    ...(fixes.length > 0 && { fixes }),
    // An empty list says that it is known not to be suppressed.
    suppressions: finding.accepted ? [{ kind: 'inSource', status: 'accepted' }] : [],
    properties: { principle: finding.principle, severity: finding.severity },
  };
}

function artifactOf(file: ReportedFile): Artifact {
  const { path, language, platforms, score, band, strengths } = file;
  return {
    location: locationOf(path),
    encoding: 'utf-8',
    roles: ['analysisTarget'],
    properties: { language, platforms, score, band, strengths },
  };
}

function notification(text: string, path: string): Notification {
  return {
    level: 'error',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: locationOf(path) } }],
  };
}

function notificationsOf(report: Report, { problems, language, bar }: ReportContext): Notification[] {
  return [
    ...problems.map(({ path, reason }) => notification(reason[language], path)),
    ...report.files
      .filter((file) => isBelow(file, bar))
      .map((file) => notification(belowWords(file, bar)[language], file.path)),
  ];
}

function logOf(report: Report, context: ReportContext): Log {
  const { language, cwd, problems } = context;
  const ruleIndices = new Map(catalogue.map(({ id }, index) => [id, index]));
  const notifications = notificationsOf(report, context);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'causerie',
            semanticVersion: version,
            language,
            rules: catalogue.map((rule) => descriptorOf(rule, language)),
            properties: {
              scoring: report.scoring,
              principles: Object.values(principles).map(({ id, title }) => ({ id, title: title[language] })),
            },
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [base]: { uri: `${pathToFileURL(cwd).href.replace(/\/$/, '')}/` } },
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        artifacts: report.files.map(artifactOf),
        results: report.files.flatMap((file, index) =>
          file.findings.map((finding) => resultOf(finding, file, index, ruleIndices)),
        ),
      },
    ],
  };
}

/** For code scanning: SARIF 2.1.0. */
export const reporter: Reporter = {
  withFixes: true,
  print: (report, context) => `${JSON.stringify(logOf(report, context), null, 2)}\n`,
};
